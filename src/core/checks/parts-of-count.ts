/** Counts of which the text tells the parts: "six patients (grade 1, n = 2; grade 2, n = 4)", "eight (one, three and four)". */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import type { CheckContext } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { isBound } from './guards.js';
import { areInOneSentence, isInBackground } from './own-sentences.js';

export interface CountWithParts {
  readonly whole: Figure;
  /** The count right before the whole, in the same sentence: "six in one arm and eight in the other (bleeding 9, pain 5)". */
  readonly before: Figure | undefined;
  /** The stretch of the list, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** True where the whole is one of a pair: "7 v 12 patients (4 v 7 deaths)". */
  readonly paired: boolean;
  readonly parts: readonly Figure[];
  /** What stands before, between and behind the parts, as far as the list goes. */
  readonly glue: readonly string[];
}

/** How far behind its count a bracket may open, in UTF-16 code units, and how long it may be. */
const REACH = 70;
const LONGEST = 260;
/** More parts than this are a table. */
const MOST_PARTS = 8;

/** Every count with the bracket of counts behind it, in text order. */
export function* countsWithParts({ document, byType }: CheckContext): Iterable<CountWithParts> {
  const { figure: figures } = byType;
  for (const [i, whole] of figures.entries()) {
    const next = figures[i + 1];
    if (next === undefined || !isCount(whole) || next.start - whole.end > REACH) continue;
    // "a score less than 7 (three and two infants)": a limit.
    if (/\bthan\s$/.test(document.text.slice(Math.max(0, whole.start - 5), whole.start))) continue;
    const list = listBehind(whole, next, document);
    if (list === undefined) continue;
    const parts: Figure[] = [];
    let only = true;
    for (let at = i + 1; only; at++) {
      const part = figures[at];
      if (part === undefined || part.start >= list.end) break;
      // "(5 [3%], 8 [5%])": a share is that of the count before it.
      if (part.kind === 'percentage' && isAside(part, document)) continue;
      only = isCount(part) && parts.push(part) <= MOST_PARTS;
    }
    if (!only || parts.length < 2 || isInBackground(document, whole.start)) continue;
    const ends = [list.start, ...parts.map(({ end }) => end)];
    const starts = [...parts.map(({ start }) => start), list.end];
    const before = countBefore(figures[i - 1], whole, document);
    yield {
      whole,
      before,
      paired: before !== undefined && PAIRS.test(document.text.slice(before.end, whole.start)),
      start: list.start,
      end: list.end,
      parts,
      glue: ends.map((end, at) =>
        document.text.slice(end, starts[at]).replace(at === 0 ? OWN_SHARE : NOTHING, ''),
      ),
    };
  }
}

/** "269 (57%; 131 with A and 138 with B)": the share of the whole. */
const OWN_SHARE = /^[\d.,·]+\s?%[;,:]\s/;
const NOTHING = /$^/;
const PAIRS = /^\s?(?:,|and|or|to|vs?\.?|versus)\s?$/;

function countBefore(one: Figure | undefined, whole: Figure, document: TrialDocument): Figure | undefined {
  return one !== undefined && isCount(one) && areInOneSentence(document, one.start, whole.start)
    ? one
    : undefined;
}

function isCount(figure: Figure): boolean {
  if (figure.kind !== 'count' && figure.kind !== 'sample-size') return false;
  return wholeNumber(figure) !== undefined && figure.value !== undefined && !isBound(figure);
}

/** "[3%]", "(3%)": right behind a bracket that opens. */
function isAside({ start }: Figure, { text }: TrialDocument): boolean {
  return /[([]\s?$/.test(text.slice(start - 2, start));
}

/** The bracket that opens between a count and the next figure, or what follows a colon there within the same bracket. */
function listBehind(
  whole: Figure,
  next: Figure,
  { text }: TrialDocument,
): { readonly start: number; readonly end: number } | undefined {
  const glue = text.slice(whole.end, next.start);
  const opens = OPENS.exec(glue);
  if (opens === null) return undefined;
  const start = whole.end + opens[0].length;
  const limit = Math.min(text.length, start + LONGEST);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text[at];
    if (character === '\n') return undefined;
    if (character === '(' || character === '[') depth++;
    else if ((character === ')' || character === ']') && depth-- === 0) return { start, end: at };
  }
  return undefined;
}

/** " patients (", " had a fracture (": words that go on to a bracket; ": " where the count stands in one itself. */
const OPENS = /^(?:(?:\s[^\s.,;:()[\]]+){0,9}\s?[([]|:\s)/;
