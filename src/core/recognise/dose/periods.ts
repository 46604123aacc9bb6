/** Durations ("for 12 weeks", "× 7 days") and cycles ("28-day cycle", "cycle of 21 days") among the parts of a schedule. */

import { periodDays, periodOf } from '../../lexicon/frequencies.js';
import { numberWord } from '../../lexicon/number-words.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Part } from './schedule-parts.js';

/** "for 5 days", "for up to 24 months", "for six cycles", "× 7 days". */
export function durationAt(tokens: Tokens, at: number): Part | undefined {
  const word = tokens.word(at);
  if (word !== 'for' && word !== 'x' && word !== '×') return undefined;
  let i = at + 1;
  while (i < at + 6 && tokens.isOneOf(i, DURATION_GLUE)) i++;
  const count = countAt(tokens, i);
  if (count === undefined)
    return tokens.word(i - 1) === 'a' && isPeriod(tokens, i) ? duration(at, i + 1) : undefined;
  i = count.end;
  if (tokens.isDash(i) || tokens.word(i) === 'to' || tokens.word(i) === 'or') {
    const upper = countAt(tokens, i + 1);
    if (upper !== undefined) i = upper.end;
    else if (tokens.isDash(i)) i++;
  }
  if (tokens.word(i) === 'consecutive' || tokens.word(i) === 'additional' || tokens.word(i) === 'more') i++;
  const unit = tokens.word(i);
  return isPeriod(tokens, i) ||
    unit === 'cycles' ||
    unit === 'cycle' ||
    unit === 'doses' ||
    unit === 'years' ||
    unit === 'year'
    ? duration(at, i + 1)
    : undefined;
}

const DURATION_GLUE = wordSet('up to a total of at least maximum the first about approximately');

function duration(from: number, to: number): Part {
  return { part: 'duration', from, to };
}

function isPeriod(tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at)) return false;
  const period = periodOf(tokens.word(at));
  // "over 10 minutes", "for 30 min" is how fast a dose is given.
  return period !== undefined && period !== 'min';
}

/** "of each 28-day cycle", "per three-week cycle", "in 21-day cycles", "of each cycle". */
export function cyclePhraseAt(tokens: Tokens, at: number): Part | undefined {
  let i = at;
  while (i < at + 3 && tokens.isOneOf(i, CYCLE_GLUE)) i++;
  if (i > at) {
    const word = tokens.word(i);
    if (word === 'cycle' || word === 'cycles') {
      const length = lengthAfter(tokens, i + 1);
      if (length !== undefined) return { part: 'cycle', from: at, to: length.end, cycleDays: length.value };
      return { part: 'cycle', from: at, to: i + 1, refers: true };
    }
  }
  return cycleAt(tokens, at, i);
}

const CYCLE_GLUE = wordSet('of each every per in a an the');

/** "cycle of 21 days", "cycles (28 days)". */
function lengthAfter(tokens: Tokens, at: number): Count | undefined {
  let i = at;
  const bracket = tokens.isSymbol(i, '(');
  if (!bracket && tokens.word(i) !== 'of' && tokens.word(i) !== '=') return undefined;
  i++;
  const count = countAt(tokens, i);
  const period = count === undefined ? undefined : periodOf(tokens.word(count.end));
  const days = count === undefined || period === undefined ? undefined : periodDays(count.value, period);
  if (count === undefined || days === undefined) return undefined;
  return { value: days, end: count.end + 1 + (bracket && tokens.isSymbol(count.end + 1, ')') ? 1 : 0) };
}

/** "28-day cycle" whose number stands at `number`; the part begins at `from`. */
export function cycleAt(tokens: Tokens, from: number, number: number): Part | undefined {
  const count = countAt(tokens, number);
  if (count === undefined) return undefined;
  let i = count.end;
  while (tokens.isDash(i)) i++;
  const period = tokens.isWord(i) ? periodOf(tokens.word(i)) : undefined;
  if (period === undefined) return undefined;
  i++;
  // "28 days a cycle", "21 days as one cycle".
  const glue = i;
  while (i < glue + 3 && tokens.isOneOf(i, CYCLE_NAMING)) i++;
  const named = i > glue;
  if (tokens.word(i) === 'treatment' || tokens.word(i) === 'dosing' || tokens.word(i) === 'chemotherapy') i++;
  const noun = tokens.word(i);
  if (named && noun !== 'cycle') return undefined;
  if (noun !== 'cycle' && noun !== 'cycles' && noun !== 'schedule' && noun !== 'period') return undefined;
  const days = periodDays(count.value, period);
  return days === undefined ? undefined : { part: 'cycle', from, to: i + 1, cycleDays: days };
}

const CYCLE_NAMING = wordSet('a as per one for / each');

export interface Count {
  readonly value: number;
  readonly end: number;
}

export function countAt(tokens: Tokens, at: number): Count | undefined {
  if (tokens.isNumber(at)) return { value: tokens.valueOf(at), end: at + 1 };
  const value = tokens.isWord(at) ? numberWord(tokens.word(at)) : undefined;
  return value === undefined ? undefined : { value, end: at + 1 };
}
