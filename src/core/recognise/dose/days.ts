/** Dosing days: "d1–14", "days 1, 8 and 15", written out as numbers. */

import { numberWord } from '../../lexicon/number-words.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';

export interface Days {
  readonly days: readonly number[];
  /** Token index after the last one. */
  readonly to: number;
}

/** "d1–14", "d1, d8", "on days 1, 8 and 15", "day 1 of each cycle" (the days alone). */
export function daysAt(tokens: Tokens, at: number): Days | undefined {
  let i = at;
  if (tokens.word(i) === 'on' || tokens.word(i) === 'from') i++;
  const days: number[] = [];
  const end = dayList(tokens, i, days);
  return end > 0 && days.length > 0 ? { to: end, days } : undefined;
}

const LAST_DAY = 366;
const LONGEST_LIST = 62;

/** Reads a list of days into `days`; the token after it, or 0 where none begins. */
function dayList(tokens: Tokens, at: number, days: number[]): number {
  let i = at;
  let end = 0;
  let named = false;
  while (days.length < LONGEST_LIST) {
    const day = dayAt(tokens, i, named);
    if (day === undefined) break;
    named = true;
    end = day.end;
    const upper = rangeEnd(tokens, end);
    if (upper !== undefined && upper.value >= day.value && upper.value - day.value < LONGEST_LIST) {
      for (let d = day.value; d <= upper.value; d++) days.push(d);
      end = upper.end;
    } else {
      days.push(day.value);
    }
    i = end;
    const comma =
      tokens.isSymbol(i, ',') ||
      tokens.isSymbol(i, '/') ||
      tokens.isSymbol(i, '+') ||
      tokens.isSymbol(i, '&');
    if (comma) i++;
    const word = tokens.word(i);
    if (word === 'and' || word === 'or' || word === '&') i++;
    else if (!comma) break;
  }
  return end;
}

interface Day {
  readonly value: number;
  readonly end: number;
}

/** "d8", "D 8", "day 8", "days −7"; after the first, the bare number will do. */
function dayAt(tokens: Tokens, at: number, named: boolean): Day | undefined {
  const word = tokens.word(at);
  if (tokens.isWord(at) && word.length <= 4 && word[0] === 'd') {
    const glued = Number(word.slice(1));
    if (word.length > 1 && Number.isInteger(glued)) return { value: glued, end: at + 1 };
  }
  const noun = word === 'day' || word === 'days' || word === 'd';
  if (!noun && !named) return undefined;
  let i = noun ? at + 1 : at;
  const minus = tokens.isDash(i) && tokens.touches(i + 1);
  // "day +1" after a transplantation.
  const plus = tokens.isSymbol(i, '+') && tokens.touches(i + 1);
  if (minus || plus) i++;
  const word2 = tokens.isNumber(i) ? undefined : noun ? numberWord(tokens.word(i)) : undefined;
  const value = word2 ?? (tokens.isNumber(i) ? tokens.valueOf(i) : Number.NaN);
  if (!Number.isInteger(value) || value > LAST_DAY) return undefined;
  // "days 1, 8, 125 mg": a number with a unit is the next amount.
  if (!noun && (tokens.isWord(i + 1) || tokens.isSymbol(i + 1, '%')) && tokens.touches(i + 1))
    return undefined;
  if (!noun && tokens.isOneOf(i + 1, DOSE_UNITS)) return undefined;
  return { value: minus ? -value : value, end: i + 1 };
}

const DOSE_UNITS = wordSet('mg g μg mcg ug ml iu units mmol gy weeks months week hours');

function rangeEnd(tokens: Tokens, at: number): Day | undefined {
  const word = tokens.word(at);
  const dash = tokens.isDash(at) || word === '~' || word === '～' || word === '∼';
  if (!dash && word !== 'to' && word !== 'through' && word !== 'thru' && word !== 'until') return undefined;
  return dayAt(tokens, at + 1, true);
}
