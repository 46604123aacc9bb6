/**
 * The parts of a schedule, read one after the other from a stretch of tokens: route, frequency, dosing days, cycle, duration.
 *
 * "every 21 days" is a cycle where dosing days are named, else a frequency; that is decided when a schedule is put together.
 */
import {
  everyLabel,
  frequencyPhrases,
  type Period,
  periodDays,
  periodOf,
} from '../../lexicon/frequencies.js';
import { numberWord } from '../../lexicon/number-words.js';
import { routePhrases } from '../../lexicon/routes.js';
import type { Tokens } from '../../text/tokens.js';
import { daysAt } from './days.js';

/** One part; `from` and `to` are token indexes. */
export interface Part {
  readonly part: 'route' | 'frequency' | 'days' | 'cycle' | 'duration';
  readonly from: number;
  readonly to: number;
  /** Route name or frequency label. */
  readonly label?: string;
  readonly days?: readonly number[];
  /** Length in days of a cycle, or of the period of an "every N days" that may turn out to be one. */
  readonly cycleDays?: number;
  /** True for "of each cycle", which names no length of its own. */
  readonly refers?: boolean;
}

/** The schedule part that begins at a token, or undefined. */
export function partAt(tokens: Tokens, at: number): Part | undefined {
  if (tokens.isNumber(at)) return cycleAt(tokens, at, at) ?? phraseAt(tokens, at);
  if (!tokens.isWord(at)) return tokens.isSymbol(at, '×') ? durationAt(tokens, at) : undefined;
  return (
    durationAt(tokens, at) ??
    dosingDays(tokens, at) ??
    cyclePhraseAt(tokens, at) ??
    everyAt(tokens, at) ??
    gluedEvery(tokens, at) ??
    phraseAt(tokens, at)
  );
}

function phraseAt(tokens: Tokens, at: number): Part | undefined {
  const frequency = frequencyPhrases.match(tokens, at);
  if (frequency !== undefined)
    return { part: 'frequency', from: at, to: frequency.end, label: frequency.value };
  const route = routePhrases.match(tokens, at);
  if (route === undefined || NUMBERED.has(tokens.word(at - 1))) return undefined;
  // "i.v." ends with a stop of its own.
  const to =
    tokens.isSymbol(route.end, '.') && tokens.touches(route.end) && tokens.isSymbol(route.end - 2, '.')
      ? 1
      : 0;
  return { part: 'route', from: at, to: route.end + to, label: route.value };
}

/** "stage IV" is no route. */
const NUMBERED = new Set(['stage', 'grade', 'phase', 'class', 'type', 'nyha']);

/** "for 5 days", "for up to 24 months", "for six cycles", "× 7 days". */
function durationAt(tokens: Tokens, at: number): Part | undefined {
  const word = tokens.word(at);
  if (word !== 'for' && word !== 'x' && word !== '×') return undefined;
  let i = at + 1;
  while (i < at + 6 && DURATION_GLUE.has(tokens.word(i))) i++;
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

const DURATION_GLUE = new Set([
  'up',
  'to',
  'a',
  'total',
  'of',
  'at',
  'least',
  'maximum',
  'the',
  'first',
  'about',
  'approximately',
]);

function duration(from: number, to: number): Part {
  return { part: 'duration', from, to };
}

function isPeriod(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && periodOf(tokens.word(at)) !== undefined;
}

/** "of each 28-day cycle", "per three-week cycle", "in 21-day cycles", "of each cycle". */
function cyclePhraseAt(tokens: Tokens, at: number): Part | undefined {
  let i = at;
  while (i < at + 3 && CYCLE_GLUE.has(tokens.word(i))) i++;
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

const CYCLE_GLUE = new Set(['of', 'each', 'every', 'per', 'in', 'a', 'an', 'the']);

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
function cycleAt(tokens: Tokens, from: number, number: number): Part | undefined {
  const count = countAt(tokens, number);
  if (count === undefined) return undefined;
  let i = count.end;
  while (tokens.isDash(i)) i++;
  const period = tokens.isWord(i) ? periodOf(tokens.word(i)) : undefined;
  if (period === undefined) return undefined;
  i++;
  if (tokens.word(i) === 'treatment' || tokens.word(i) === 'dosing' || tokens.word(i) === 'chemotherapy') i++;
  const noun = tokens.word(i);
  if (noun !== 'cycle' && noun !== 'cycles' && noun !== 'schedule' && noun !== 'period') return undefined;
  const days = periodDays(count.value, period);
  return days === undefined ? undefined : { part: 'cycle', from, to: i + 1, cycleDays: days };
}

/** "every 21 days", "q 3 weeks", "once every 8 hours", "repeated every three weeks". */
function everyAt(tokens: Tokens, at: number): Part | undefined {
  let i = at;
  if (tokens.word(i) === 'repeated' || tokens.word(i) === 'once') i++;
  const word = tokens.word(i);
  if (word !== 'every' && word !== 'q' && word !== 'each') return undefined;
  i++;
  const count = countAt(tokens, i);
  if (count === undefined) return undefined;
  i = count.end;
  // "every 4 to 6 weeks" and "every 3-4 weeks": the shorter one stands for it.
  if ((tokens.isDash(i) || tokens.word(i) === 'to' || tokens.word(i) === 'or') && tokens.isNumber(i + 1))
    i += 2;
  while (tokens.isDash(i)) i++;
  return every(tokens, at, count.value, i);
}

function every(tokens: Tokens, from: number, value: number, at: number): Part | undefined {
  const period = tokens.isWord(at) ? periodOf(tokens.word(at)) : undefined;
  if (period === undefined || !(value > 0) || !Number.isInteger(value)) return undefined;
  const cycle = tokens.word(at + 1) === 'cycle' || tokens.word(at + 1) === 'cycles';
  const days = periodDays(value, period);
  if (cycle && days !== undefined) return { part: 'cycle', from, to: at + 2, cycleDays: days };
  return frequency(from, at + 1, value, period);
}

function frequency(from: number, to: number, value: number, period: Period): Part {
  const days = periodDays(value, period);
  const label = everyLabel(value, period);
  return days === undefined
    ? { part: 'frequency', from, to, label }
    : { part: 'frequency', from, to, label, cycleDays: days };
}

const GLUED = /^q(\d{1,2})(h|hr|hrs|d|days?|w|wk|wks|weeks?|m|mo|months?)?$/;

/** "Q3W", "q21d", "q8h", "q3 weeks": the number glued to the letter. */
function gluedEvery(tokens: Tokens, at: number): Part | undefined {
  const word = tokens.word(at);
  if (word[0] !== 'q' || word.length > 9 || word.length < 2) return undefined;
  const match = GLUED.exec(word);
  if (match === null) return undefined;
  const value = Number(match[1]);
  if (match[2] === undefined) return every(tokens, at, value, at + 1);
  const period = periodOf(match[2]);
  return period === undefined || value < 1 ? undefined : frequency(at, at + 1, value, period);
}

function dosingDays(tokens: Tokens, at: number): Part | undefined {
  const found = daysAt(tokens, at);
  return found === undefined ? undefined : { part: 'days', from: at, to: found.to, days: found.days };
}

interface Count {
  readonly value: number;
  readonly end: number;
}

function countAt(tokens: Tokens, at: number): Count | undefined {
  if (tokens.isNumber(at)) return { value: tokens.valueOf(at), end: at + 1 };
  const value = tokens.isWord(at) ? numberWord(tokens.word(at)) : undefined;
  return value === undefined ? undefined : { value, end: at + 1 };
}
