/** An answer that neither annotator gave: other words, another type or another value. */
import * as vscode from 'vscode';
import type { Span } from '../../../core/index.js';
import type { Disagreement, Mark } from '../../../review/agreement.js';
import type { Reviews } from '../../review/reviews.js';
import { askValue } from './value-form.js';

/** How far from the disagreement the right words may stand, in UTF-16 code units. */
const reach = 120;

/** Asks for the words, then for what they are; undefined where the person leaves. */
export async function askThirdAnswer(
  reviews: Reviews,
  document: vscode.TextDocument,
  { first, second }: Disagreement,
): Promise<Mark | undefined> {
  const known = first ?? second;
  if (known === undefined) return undefined;
  const text = document.getText();
  const around = {
    start: Math.min(first?.start ?? known.start, second?.start ?? known.start),
    end: Math.max(first?.end ?? known.end, second?.end ?? known.end),
  };
  const given = await vscode.window.showInputBox({
    title: vscode.l10n.t('Which words?'),
    prompt: vscode.l10n.t('As they stand in the text, at or near the place of the disagreement'),
    value: text.slice(around.start, around.end),
    validateInput: (words) =>
      placeNear(text, words, around) === undefined
        ? vscode.l10n.t('These words do not stand there.')
        : undefined,
  });
  const place = given === undefined ? undefined : placeNear(text, given, around);
  if (place === undefined) return undefined;
  const same = [first, second].find((mark) => mark?.start === place.start && mark.end === place.end);
  const judged = await askValue(reviews, text.slice(place.start, place.end), same?.judged);
  return judged && { ...place, judged };
}

/** Where words stand nearest to a place; an input box gives line breaks as spaces. */
export function placeNear(text: string, words: string, near: Span): Span | undefined {
  const wanted = words.trim();
  if (wanted === '') return undefined;
  const from = Math.max(0, near.start - reach);
  const window = text.slice(from, near.end + reach).replace(/[\r\n\t]/g, ' ');
  let best: Span | undefined;
  const away = ({ start }: Span): number => Math.abs(start - near.start);
  for (let at = window.indexOf(wanted); at >= 0; at = window.indexOf(wanted, at + 1)) {
    const found = { start: from + at, end: from + at + wanted.length };
    if (best === undefined || away(found) < away(best)) best = found;
  }
  return best;
}
