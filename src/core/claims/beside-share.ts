/** Who a share is of, as the words right beside it say: the size behind it, or the one that opens its sentence. */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { glueBetween, indexFrom, isFigure, type SentenceGroup } from './by-sentence.js';

/** "42.9% of the 28 patients": the size right behind the share. */
export function statedBehind(
  share: Figure,
  group: SentenceGroup,
  document: TrialDocument,
  sizes: readonly Figure[],
): Figure | undefined {
  const from = indexFrom(group.annotations, share.end);
  const behind = group.annotations.slice(from, from + 4).filter(isFigure);
  const next = behind[0];
  if (next !== undefined && isSize(next)) {
    // "62.4% of the 28", "62.4% (n=28)"; "301 [62.4%] women), 447 completed", "301 (62%) women, 290 of whom", "15 (83%): 11 after one" go on to other people.
    const near = next.start - share.end <= 12;
    const glue = document.text.slice(share.end, next.start);
    if (!near || GOES_ON.test(glue) || OF_WHOM.test(glue)) return undefined;
    // "269 (57%; 131 assigned the drug and 138 placebo)" goes on to their parts.
    if (NEW_ITEM.test(glue) && PARTS.test(document.text.slice(next.end, next.end + 24))) return undefined;
    return sizeInRow(share, next, group, document) ?? next;
  }
  // "43% (n=60)" is out of 60 where the text counts 60 people elsewhere, and else made by 60.
  if (next?.kind === 'count' && next.start - share.end <= 3 && /^n\b/.test(next.text))
    return sizes.some(({ value }) => value === next.value) ? next : undefined;
  // "38.2% (95% CI 30.9–46.0; N=170)"
  const second = behind[1];
  if (next?.kind !== 'interval' || second?.kind !== 'sample-size') return undefined;
  return /^\s*[;,]\s*$/.test(document.text.slice(next.end, second.start)) ? second : undefined;
}

const NEW_ITEM = /^\s*[;,:]\s*$/;
const PARTS =
  /^\s(?:assigned|allocated|randomi[sz]ed|given|received|receiving|treated|in|on|with|to|who|had|of)\b/;

/** "48% of whom (28)": the number in the bracket is what the share makes. */
const OF_WHOM = /^\s(?:of|among)\s(?:whom|which|these|those|them)\s?[([]/;

/** "71% and 47% of 132 and 129 with a mutation": as many sizes as shares, each of its own. */
function sizeInRow(
  share: Figure,
  next: Figure,
  { annotations }: SentenceGroup,
  document: TrialDocument,
): Figure | undefined {
  const figures = annotations.filter(isFigure);
  const at = figures.indexOf(share);
  const joined = (a: Figure | undefined, b: Figure | undefined) =>
    a !== undefined && b !== undefined && a.kind === b.kind && JOINED.test(glueBetween(document, a, b));
  let first = at;
  while (joined(figures[first - 1], figures[first])) first--;
  const length = at - first + 1;
  if (length < 2) return undefined;
  const from = figures.indexOf(next);
  for (let i = 1; i < length; i++) if (!joined(figures[from + i - 1], figures[from + i])) return undefined;
  return joined(figures[from + length - 1], figures[from + length]) ? undefined : figures[from + length - 1];
}

const JOINED = /^(?:,|,?\s(?:and|vs\.?|versus|v))\s$/;

/** "45.2% in 62 patients with high and 26.0% in 50 with low expression": those counted right behind the share. */
export function peopleBehind(
  share: Figure,
  group: SentenceGroup,
  document: TrialDocument,
): Figure | undefined {
  const next = group.annotations[indexFrom(group.annotations, share.end)];
  if (next === undefined || !isFigure(next) || next.kind !== 'count' || isOfPlaces(next)) return undefined;
  return IN_PEOPLE.test(document.text.slice(share.end, next.start)) ? next : undefined;
}

const IN_PEOPLE = /^ (?:in|among|of|for) (?:the )?$/;

/** "(62.4%), ", "(30%) and ": what stands behind goes on to other people. */
const GOES_ON = /[)\]][^([]*(?:[,;:]|\b(?:and|or|but|vs|versus|v|against|had)\b)/;

/** "Of 206 patients in the control group, 84 (40.8%) crossed over": the size that opens the sentence, and nothing between. */
export function statedBefore(
  figures: readonly Figure[],
  group: SentenceGroup,
  document: TrialDocument,
): Figure | undefined {
  const [count, share, ...more] = figures;
  if (count?.kind !== 'count' || share?.kind !== 'percentage' || more.length > 0) return undefined;
  const size = group.annotations[indexFrom(group.annotations, count.start) - 1];
  if (size === undefined || !isFigure(size) || !isSize(size) || size.stage === 'screened') return undefined;
  if (size.start - group.sentence.start > 20) return undefined;
  if (!OPENS_SENTENCE.test(document.text.slice(group.sentence.start, size.start))) return undefined;
  return ONLY_WORDS.test(glueBetween(document, size, count)) ? size : undefined;
}

const ONLY_WORDS = /^[^.;:,()[\]\d]{1,60},\s*$/;

/** What stands before the number that opens a sentence: "Of 206 patients". */
export const OPENS_SENTENCE = /^\s*(?:Of|Among|Out of) (?:the |these |all )?$/;

export function isSize(figure: Figure): boolean {
  if (figure.value === undefined || figure.value < 2 || isOfPlaces(figure)) return false;
  return figure.kind === 'sample-size' || (figure.kind === 'count' && figure.stage !== undefined);
}

/** "Four centres": no share of patients is out of places. */
export function isOfPlaces({ kind, unit }: Figure): boolean {
  return kind === 'count' && unit !== undefined && PLACES.has(unit);
}

const PLACES: ReadonlySet<string> = new Set(
  `centers centres center centre sites site hospitals hospital clinics countries institutions locations
  studies trials`.split(/\s+/),
);
