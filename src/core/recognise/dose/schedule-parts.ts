/**
 * The parts of a schedule, read one after the other from a stretch of tokens: route, frequency, dosing days, cycle, duration,
 * and when in relation to meals.
 *
 * "every 21 days" is a cycle where dosing days are named, else a frequency; that is decided when a schedule is put together.
 */

import {
  everyLabel,
  frequencyPhrases,
  type Period,
  periodDays,
  periodOf,
  timesLabel,
} from '../../lexicon/frequencies.js';
import { mealTimes } from '../../lexicon/meal-times.js';
import { WHOLE_NUMBER_WORDS } from '../../lexicon/number-words.js';
import { routePhrases } from '../../lexicon/routes.js';
import { BEGINS_SCHEDULE } from '../../lexicon/vocabulary.js';
import { HOLDS_DIGIT } from '../../text/shapes.js';
import { onceAToken } from '../../text/token-memo.js';
import type { Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';
import { daysAt } from './days.js';
import { countAt, cycleAt, cyclePhraseAt, durationAt } from './periods.js';

/** One part; `from` and `to` are token indexes. */
export interface Part {
  readonly part: 'route' | 'frequency' | 'days' | 'cycle' | 'duration' | 'timing';
  readonly from: number;
  readonly to: number;
  /** Route name, frequency label or name of the time. */
  readonly label?: string;
  readonly days?: readonly number[];
  /** Length in days of a cycle, or of the period of an "every N days" that may turn out to be one. */
  readonly cycleDays?: number;
  /** True for "of each cycle", which names no length of its own. */
  readonly refers?: boolean;
}

/** The schedule part that begins at a token, or undefined. */
export const partAt = onceAToken(readPart);

function readPart(tokens: Tokens, at: number): Part | undefined {
  if (tokens.isNumber(at)) return cycleAt(tokens, at, at) ?? timesAt(tokens, at) ?? phraseAt(tokens, at);
  if (!tokens.isWord(at)) return tokens.isSymbol(at, '×') ? durationAt(tokens, at) : undefined;
  if (!mayOpen(tokens, at)) return undefined;
  return (
    durationAt(tokens, at) ??
    dosingDays(tokens, at) ??
    cyclePhraseAt(tokens, at) ??
    everyAt(tokens, at) ??
    gluedEvery(tokens, at) ??
    singleAt(tokens, at) ??
    timesAt(tokens, at) ??
    phraseAt(tokens, at)
  );
}

/** A quick no for most words; those with digits are "d1" and "q3w". */
function mayOpen(tokens: Tokens, at: number): boolean {
  if (((tokens.flags[at] ?? 0) & BEGINS_SCHEDULE) !== 0) return true;
  return ((tokens.shape[at] ?? 0) & HOLDS_DIGIT) !== 0 || tokens.isOneOf(at, OPENERS);
}

/** Words with which parts begin besides those of the lexicons. */
const OPENERS = new WordSet([
  ...WHOLE_NUMBER_WORDS,
  ...'half for x on from day days d of each every per in a an the repeated once q single'.split(' '),
]);

function phraseAt(tokens: Tokens, at: number): Part | undefined {
  const frequency = frequencyPhrases.match(tokens, at);
  if (frequency !== undefined)
    return { part: 'frequency', from: at, to: withStop(tokens, frequency.end), label: frequency.value };
  const time = mealTimes.match(tokens, at);
  if (time !== undefined) return { part: 'timing', from: at, to: time.end, label: time.value };
  const route = routePhrases.match(tokens, at);
  if (route === undefined || tokens.isOneOf(at - 1, NUMBERED)) return undefined;
  return { part: 'route', from: at, to: withStop(tokens, route.end), label: route.value };
}

/** "i.v." and "b.i.d." end with a stop of their own. */
function withStop(tokens: Tokens, end: number): number {
  const stop =
    tokens.isSymbol(end, '.') &&
    tokens.touches(end) &&
    tokens.isSymbol(end - 2, '.') &&
    tokens.touches(end - 1);
  return stop ? end + 1 : end;
}

/** "stage IV" is no route. */
const NUMBERED = wordSet('stage grade phase class type nyha');

/** "a single oral dose", "single 500-mg dose": one dose, whatever stands between. */
function singleAt(tokens: Tokens, at: number): Part | undefined {
  if (tokens.word(at) !== 'single') return undefined;
  for (let i = at + 1; i < at + 8; i++) {
    const word = tokens.word(i);
    if (GIVEN_ONCE.has(word))
      return {
        part: 'frequency',
        from: at,
        to: word === 'dose' && i === at + 1 ? i + 1 : at + 1,
        label: 'once',
      };
    if (word === 'and' || word === 'or' || word === 'of' || word === 'agent' || tokens.isSymbol(i, ','))
      return undefined;
  }
  return undefined;
}

const GIVEN_ONCE = new Set([
  'dose',
  'injection',
  'infusion',
  'bolus',
  'administration',
  'instillation',
  'application',
  'shot',
]);

/** "five times daily", "5 times a week", "5 days per week", "three doses per day". */
function timesAt(tokens: Tokens, at: number): Part | undefined {
  const count = countAt(tokens, at);
  if (count === undefined || !Number.isInteger(count.value) || count.value > 24) return undefined;
  let i = count.end;
  const noun = tokens.word(i);
  if (noun !== 'times' && noun !== 'days' && noun !== '×' && noun !== 'x' && noun !== 'fractions')
    return undefined;
  i++;
  const word = tokens.word(i);
  if (word === 'daily') return noun === 'days' ? undefined : times(at, i + 1, count.value, 'd');
  if (word === 'weekly') return times(at, i + 1, count.value, 'wk');
  if (word !== 'a' && word !== 'per' && word !== 'each' && word !== 'every' && word !== '/' && word !== 'in')
    return undefined;
  if (word === 'in' && tokens.word(++i) !== 'a') return undefined;
  const period = periodOf(tokens.word(i + 1));
  if (period !== 'd' && period !== 'wk' && period !== 'mo') return undefined;
  return noun === 'days' && period !== 'wk' ? undefined : times(at, i + 2, count.value, period);
}

function times(from: number, to: number, count: number, period: 'd' | 'wk' | 'mo'): Part {
  return { part: 'frequency', from, to, label: timesLabel(count, period) };
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
