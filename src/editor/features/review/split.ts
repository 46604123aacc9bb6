/** "Split Annotation…": one annotation that holds several values becomes one of each, in one step. */
import * as vscode from 'vscode';
import type { Span } from '../../../core/index.js';
import { anchorOf } from '../../../review/anchor.js';
import { type SplitPart, splitDrafts } from '../../../review/split.js';
import { sha256 } from '../../../sha256.js';
import { core } from '../../core.js';
import type { Reviews } from '../../review/reviews.js';
import { plainLabel } from '../plain-label.js';
import { type AtCursor, annotationAt, isUnchanged } from './at-cursor.js';
import { markedParts, partValue, readerOf, readParts, suggestedParts } from './splitting.js';
import { askFields } from './value-form.js';

export async function split(reviews: Reviews, at: AtCursor): Promise<void> {
  const { document, layer } = at;
  const { version } = document;
  const whole = await annotationAt(at);
  if (whole === undefined) return;
  const text = document.getText();
  const words = text.slice(whole.start, whole.end);
  const read = readerOf(whole.judged.type, core().createEngine());
  const places = await askParts(words, suggestedParts(words, whole.judged.type, read(words)));
  const parts: SplitPart[] = [];
  for (const place of places ?? []) {
    const { type } = whole.judged;
    const value = await askFields(
      type,
      words.slice(place.start, place.end),
      partValue(whole.judged, words, place, read),
    );
    if (value === undefined) return;
    parts.push({ start: whole.start + place.start, end: whole.start + place.end, value });
  }
  if (parts.length === 0 || !isUnchanged(document, version)) return;
  const digest = await sha256(text);
  const drafts = splitDrafts(whole, parts, layer.annotations, (place) => anchorOf(text, place, digest));
  if (await reviews.record(document, drafts))
    vscode.window.setStatusBarMessage(vscode.l10n.t('Split into {0} annotations', parts.length), 4000);
}

/** The places of the parts in the words; undefined where the person leaves. */
async function askParts(words: string, suggested: readonly Span[]): Promise<readonly Span[] | undefined> {
  const t = vscode.l10n.t;
  const value = markedParts(words, suggested);
  const line = await vscode.window.showInputBox({
    title: t('Parts of “{0}”', plainLabel(words, 60)),
    prompt: t('Put “|” between the parts; words such as “or” at the edge of a part are left out.'),
    value,
    // Selected words would be gone at the first key.
    valueSelection: [value.length, value.length],
    validateInput: (given) => {
      const parted = readParts(words, given, t);
      if ('reason' in parted) return parted.reason;
      const shown = parted.parts.map(({ start, end }) => `“${plainLabel(words.slice(start, end), 40)}”`);
      return { message: shown.join(' · '), severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
  if (line === undefined) return undefined;
  const parted = readParts(words, line, t);
  return 'parts' in parted ? parted.parts : undefined;
}
