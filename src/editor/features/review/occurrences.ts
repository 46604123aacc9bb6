/** "Annotate All Occurrences…": one verdict on every place of the same words in this text, as one step. */
import * as vscode from 'vscode';
import type { Span } from '../../../core/index.js';
import { anchorOf } from '../../../review/anchor.js';
import {
  type MassVerdict,
  type MatchOptions,
  massDrafts,
  type Occurrence,
  occurrencesFor,
  placesOf,
} from '../../../review/occurrences.js';
import type { Judged } from '../../../schema/index.js';
import { sha256 } from '../../../sha256.js';
import { spanOf } from '../../positions.js';
import type { Reviews } from '../../review/reviews.js';
import { plainLabel } from '../plain-label.js';
import { type AtCursor, activeReview, annotationAt, isAny, isUnchanged } from './at-cursor.js';
import { pickOccurrences } from './pick-occurrences.js';
import { verdictTitle } from './place-words.js';
import { askValue } from './value-form.js';

export function registerOccurrences(reviews: Reviews): vscode.Disposable {
  // A key binding may name the verdict, which is then not asked for.
  return vscode.commands.registerCommand('trialLens.review.annotateAll', async (given?: unknown) => {
    const at = await activeReview(reviews);
    const subject = at && (await subjectAt(at));
    if (at === undefined || subject === undefined) return;
    const verdict = verdictOf(given) ?? (subject.judged ? await askVerdict(subject.words) : 'accept');
    if (verdict !== undefined) await judgeAll(reviews, at, subject, verdict);
  });
}

export interface Subject {
  readonly words: string;
  /** What the annotation at the cursor says; undefined for words that are none yet. */
  readonly judged: Judged | undefined;
}

/** The selected words, with the annotation that is exactly there; without a selection the one at the cursor. */
export async function subjectAt(at: AtCursor): Promise<Subject | undefined> {
  const { document, editor, layer } = at;
  const selected = spanOf(document, editor.selection);
  const isExact = (one: Span): boolean => one.start === selected.start && one.end === selected.end;
  const isBare = !editor.selection.isEmpty && !layer.annotations.some(isExact);
  if (isBare) {
    const words = document.getText(editor.selection);
    return words.trim() === '' ? undefined : { words, judged: undefined };
  }
  const one = await annotationAt(at, isAny);
  return one && { words: document.getText().slice(one.start, one.end), judged: one.judged };
}

export async function askVerdict(words: string): Promise<MassVerdict | undefined> {
  const verdicts: readonly (vscode.QuickPickItem & { readonly verdict: MassVerdict })[] = [
    { label: vscode.l10n.t('Accept suggestions and add what is missing'), verdict: 'accept' },
    { label: vscode.l10n.t('Reject'), verdict: 'reject' },
    { label: vscode.l10n.t('Change type or value…'), verdict: 'change' },
  ];
  const title = vscode.l10n.t('All occurrences of “{0}”', plainLabel(words, 60));
  return (await vscode.window.showQuickPick(verdicts, { title }))?.verdict;
}

export function verdictOf(given: unknown): MassVerdict | undefined {
  return given === 'accept' || given === 'reject' || given === 'change' ? given : undefined;
}

async function judgeAll(
  reviews: Reviews,
  { document, layer }: AtCursor,
  { words, judged }: Subject,
  verdict: MassVerdict,
): Promise<void> {
  const { version } = document;
  const value =
    judged === undefined || verdict === 'change' ? await askValue(reviews, words, judged) : judged;
  if (value === undefined) return;
  const type = judged?.type ?? value.type;
  const text = document.getText();
  const find = (options: MatchOptions): readonly Occurrence[] =>
    occurrencesFor(verdict, type, placesOf(text, words, options), layer.annotations);
  const chosen = await pickOccurrences(document, verdictTitle(verdict, words), find);
  if (chosen === undefined || chosen.length === 0) return;
  if (!isUnchanged(document, version)) return;
  const digest = await sha256(text);
  const drafts = massDrafts(verdict, value, chosen, (place) => anchorOf(text, place, digest));
  if (await reviews.record(document, drafts)) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Decisions made: {0}', drafts.length), 4000);
  }
}
