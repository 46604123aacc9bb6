/** Limits in multiples of the upper limit of normal. */
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { bare } from './bare.js';
import { comparatorBefore } from './comparator.js';
import type { NumberAt, Reading } from './reader.js';

const UPPER_LIMITS = wordSet('uln ulns xuln xulns');

/** The limit at a number: "≤ 2.5 ×ULN", "5ULN", "1.5 times the upper limit of normal": limits in multiples of normal. */
export function upperLimit(tokens: Tokens, at: number, number: NumberAt): Reading | undefined {
  let i = number.end;
  const times = tokens.word(i);
  if (times === '×' || times === 'x' || times === 'times' || times === '*') i++;
  if (tokens.word(i) === 'the') i++;
  let end = -1;
  if (tokens.isOneOf(i, UPPER_LIMITS)) end = i + 1;
  else if (tokens.word(i) === 'normal' && tokens.word(i + 1) === 'upper') end = i + 3;
  else if (tokens.word(i) === 'upper' && tokens.word(i + 1) === 'limit') {
    end = tokens.word(i + 2) === 'of' ? i + 4 : i + 2;
  }
  if (end < 0) return undefined;
  const comparator = comparatorBefore(tokens, at);
  const figure = copyWith(bare(number, 'quantity'), { unit: '{ULN}', end: tokens.endOf(end - 1) });
  return { figures: [comparator === undefined ? figure : copyWith(figure, { comparator })], end };
}
