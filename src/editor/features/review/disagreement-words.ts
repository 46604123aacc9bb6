/** A disagreement of two annotators as an entry of a list. */
import type { Disagreement, Mark } from '../../../review/agreement.js';
import type { Translate } from '../../translate.js';
import { oneLine } from '../tree/snippet.js';
import { shownFields } from './value-fields.js';

const longest = 80;

/** The words of the text, and what either annotator, named in order, makes of them. */
export function disagreementInWords(
  { kind, first, second }: Disagreement,
  text: string,
  [a, b]: readonly [string, string],
  t: Translate,
): { readonly label: string; readonly description: string } {
  const said = (name: string, mark: Mark | undefined): string =>
    `${oneLine(name)}: ${mark === undefined ? t('nothing') : meaning(mark, kind, text)}`;
  const mark = first ?? second;
  return {
    label: mark === undefined ? '' : wordsOf(mark, text),
    description: `${said(a, first)} | ${said(b, second)}`,
  };
}

/** Only what they disagree on. */
function meaning(mark: Mark, kind: Disagreement['kind'], text: string): string {
  if (kind === 'span') return `“${wordsOf(mark, text)}”`;
  if (kind === 'value') return oneLine(shownFields(mark.judged));
  return mark.judged.type;
}

function wordsOf({ start, end }: Mark, text: string): string {
  const words = oneLine(text.slice(start, Math.min(end, start + longest)));
  return end - start > longest ? `${words}…` : words;
}
