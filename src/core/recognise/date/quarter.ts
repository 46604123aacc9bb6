/** Quarters of a year: "Q1 2020", "2020 Q2", "3Q 2021", "the first quarter of 2020". */
import type { Tokens } from '../../text/tokens.js';
import type { DateReading } from '../date.js';

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

/** The quarter that stands beside the year at token `i`. */
export function readQuarter(tokens: Tokens, i: number, year: number): DateReading | undefined {
  const behind = tokens.isDash(i + 1) && tokens.touches(i + 1) ? i + 2 : i + 1;
  const after = quarterWord(tokens, behind);
  if (after !== undefined) return { from: i, to: behind + 1, year, quarter: after };
  const gap =
    tokens.isSymbol(i - 1, ',') || tokens.isSymbol(i - 1, '/') || tokens.word(i - 1) === 'of' ? i - 2 : i - 1;
  const before = quarterWord(tokens, gap);
  if (before !== undefined) return { from: gap, to: i + 1, year, quarter: before };
  if (/^[Qq]$/.test(tokens.raw(gap)) && tokens.touches(gap) && /^[1-4]$/.test(tokens.raw(gap - 1))) {
    return { from: gap - 1, to: i + 1, year, quarter: Number(tokens.raw(gap - 1)) };
  }
  const ordinal = tokens.word(gap) === 'quarter' ? ORDINALS[tokens.word(gap - 1)] : undefined;
  return ordinal === undefined ? undefined : { from: gap - 1, to: i + 1, year, quarter: ordinal };
}

function quarterWord(tokens: Tokens, i: number): number | undefined {
  if (!tokens.isWord(i) || tokens.endOf(i) - tokens.startOf(i) !== 2) return undefined;
  const digit = /^[Qq]([1-4])$/.exec(tokens.raw(i))?.[1];
  return digit === undefined ? undefined : Number(digit);
}
