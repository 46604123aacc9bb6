/** Asks for the type and the value of an annotation, filled in with what the recogniser that fits makes of the words. */
import * as vscode from 'vscode';
import type { Annotation, AnnotationType } from '../../../core/index.js';
import { shownFields } from '../../../formats/value-words.js';
import { judgedOf } from '../../../review/layer.js';
import type { Judged } from '../../../schema/index.js';
import { core } from '../../core.js';
import type { Reviews } from '../../review/reviews.js';
import { typeOrder } from '../tree/names.js';
import { emptyFields, readFields } from './value-fields.js';

/**
 * The type and value that a person gives to words of the text; undefined where they leave. `link` asks for the value of what
 * is a drug now by its canonical name; the type is not asked for where it is `known`.
 */
export async function askValue(
  { drugNames }: Pick<Reviews, 'drugNames'>,
  words: string,
  now: Judged | undefined,
  {
    link,
    known,
  }: { readonly link?: () => Promise<Judged | undefined>; readonly known?: AnnotationType } = {},
): Promise<Judged | undefined> {
  const engine = core().createEngine(drugNames === undefined ? {} : { drugNames });
  const guesses = engine.analyse(words).annotations;
  const type =
    known ?? (await askType(now?.type ?? guesses[0]?.type, link !== undefined && now?.type === 'drug'));
  if (type === undefined) return undefined;
  if (type === 'link') return link?.();
  return askFields(type, words, now?.type === type ? now : guessOf(guesses, type));
}

/** The value that a person gives to words of the text under a type; `start` fills the form in. Undefined where they leave. */
export async function askFields(
  type: string,
  words: string,
  start: Judged | undefined,
): Promise<Judged | undefined> {
  // The schema is big and most people never review, so it is not loaded before it is needed.
  const { valueFields } = await import('../../../schema/index.js');
  const fields = valueFields(type);
  const form = { type, fields, from: start ?? { type } };
  const given = await vscode.window.showInputBox({
    title: vscode.l10n.t('Value of “{0}”', words.length > 60 ? `${words.slice(0, 60)}…` : words),
    prompt: vscode.l10n.t('field = value, separated by semicolons'),
    value: start === undefined ? emptyFields(fields, words.trim()) : shownFields(start),
    validateInput: (text) => {
      const read = readFields(form, text, vscode.l10n.t);
      return 'reason' in read ? read.reason : undefined;
    },
  });
  if (given === undefined) return undefined;
  const read = readFields(form, given, vscode.l10n.t);
  return 'reason' in read ? undefined : read.judged;
}

async function askType(
  first: string | undefined,
  canLink: boolean,
): Promise<AnnotationType | 'link' | undefined> {
  const sorted = [...typeOrder].sort((a, b) => Number(b === first) - Number(a === first));
  const picked = await vscode.window.showQuickPick(
    [
      ...sorted.map((type) => ({ label: type, type })),
      ...(canLink ? [{ label: vscode.l10n.t('Link to canonical name…'), type: 'link' as const }] : []),
    ],
    { title: vscode.l10n.t('What is it?') },
  );
  return picked?.type;
}

function guessOf(guesses: readonly Annotation[], type: AnnotationType): Judged | undefined {
  const guess = guesses.find((one) => one.type === type);
  return guess && judgedOf(guess);
}
