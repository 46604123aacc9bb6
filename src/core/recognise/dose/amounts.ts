/**
 * Amounts with a unit that may be doses: "8 mg", "5–10 mg", "10 or 20 mg" (two), "160/4.5 µg", "AUC 5", "one tablet",
 * "60 Gy in 30 fractions". Whether an amount is a dose at all is decided elsewhere.
 */

import { fractionWords } from '../../lexicon/dosing-words.js';
import { numberWord } from '../../lexicon/number-words.js';
import { type UnitReading, unitAt } from '../../lexicon/units.js';
import { BEGINS_UNIT } from '../../lexicon/vocabulary.js';
import { copyWith } from '../../text/copy.js';
import { NUMERAL, type Openings } from '../../text/shapes.js';
import { NUMBER, type Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';
import { exposureAt, numberedExposure } from './exposure.js';
import { isRangeSign, type NumberRow, numberRow } from './number-row.js';
import { endWithSpread, spreadEnd } from './summary.js';

/** An amount; `from` and `to` are token indexes, `to` after its last token. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly high?: number;
  /** The other numbers of a fixed combination: 103 in "97/103 mg". */
  readonly further?: readonly number[];
  /** UCUM code. */
  readonly unit: string;
  /** How the unit was read; absent for "AUC 5". */
  readonly reading?: UnitReading;
  /** Amounts of one list ("10 or 20 mg") share this number. */
  readonly list: number;
}

/** Numbers in digits, and the words of numbers, units and exposure. */
const AMOUNTS: Openings = { words: BEGINS_UNIT, shapes: NUMERAL };

/** Every amount of the block, in text order. */
export function findAmounts(context: RecogniserContext): readonly Amount[] {
  const { tokens } = context.block;
  const found: Amount[] = [];
  let list = 0;
  for (let i = tokens.nextOpening(0, AMOUNTS); i < tokens.count; i = tokens.nextOpening(i + 1, AMOUNTS)) {
    const kind = tokens.kind[i];
    if (context.isTaken(i)) continue;
    const amounts = kind === NUMBER ? numberedAmounts(tokens, i, list) : wordedAmount(tokens, i, list);
    if (amounts.length === 0) continue;
    list++;
    found.push(...amounts);
    const last = amounts[amounts.length - 1];
    if (last !== undefined) i = endWithSpread(tokens, last) - 1;
  }
  return found;
}

const NONE: readonly Amount[] = [];

/** The amounts that begin with a number in digits. */
function numberedAmounts(tokens: Tokens, at: number, list: number): readonly Amount[] {
  const unit = unitAt(tokens, at + 1);
  if (unit !== undefined) {
    const amount = withUnit(tokens, at, unit, list);
    return [unit.dimension === 'radiation' ? amount : copyWith(amount, { from: timesStart(tokens, at) })];
  }
  const exposure = numberedExposure(tokens, at, list);
  if (exposure !== undefined) return [exposure];
  const dilution = dilutionAt(tokens, at, list);
  if (dilution !== undefined) return [dilution];
  const spread = spreadEnd(tokens, at + 1);
  const shared = spread > 0 ? unitAt(tokens, spread) : undefined;
  if (shared !== undefined) return [copyWith(withUnit(tokens, at, shared, list), { to: at + 1 })];
  const numbers = numberRow(tokens, at);
  return numbers === undefined ? NONE : rowAmounts(tokens, numbers, list);
}

/** "epinephrine 1:100,000": a gram in so many millilitres, as such drugs alone are printed. */
function dilutionAt(tokens: Tokens, at: number, list: number): Amount | undefined {
  if (tokens.valueOf(at) !== 1 || !tokens.isSymbol(at + 1, ':') || !tokens.isNumber(at + 2)) return undefined;
  if (![at - 1, at - 2, at + 3].some((beside) => tokens.isOneOf(beside, DILUTED))) return undefined;
  const parts = tokens.valueOf(at + 2);
  if (!(parts >= LEAST_DILUTED && parts % LEAST_DILUTED === 0)) return undefined;
  return { from: at, to: at + 3, value: scaled(1 / parts, MICROGRAMS), unit: 'ug/mL', list };
}

const DILUTED = wordSet('epinephrine adrenaline adrenalin norepinephrine noradrenaline phenylephrine');
const LEAST_DILUTED = 1000;
const MICROGRAMS = 1e6;

/** One number and its unit, with the upper end that may follow: "5 mg–10 mg", "5 mg to 10 mg". */
function withUnit(tokens: Tokens, at: number, unit: UnitReading, list: number): Amount {
  const amount: Amount = {
    from: at,
    to: fractionsEnd(tokens, unit),
    value: scaled(tokens.valueOf(at), 10 ** unit.power),
    unit: unit.bare,
    reading: unit,
    list,
  };
  const combined = withFurther(tokens, amount, unit);
  if (combined !== amount) return combined;
  const second = secondEnd(tokens, amount.to, at);
  if (second === undefined) return amount;
  const upper = unitAt(tokens, second + 1);
  const high = tokens.valueOf(second);
  if (upper === undefined || upper.ucum !== unit.ucum || high <= tokens.valueOf(at)) return amount;
  return copyWith(amount, { to: upper.end, high: scaled(high, 10 ** upper.power) });
}

/** "500 mg/2.5 mg", "0.3%/0.1%": a fixed combination whose every part has its unit. */
function withFurther(tokens: Tokens, amount: Amount, unit: UnitReading): Amount {
  const further: number[] = [];
  let { to } = amount;
  while (
    (unit.dimension === 'mass' || unit.ucum === '%') &&
    tokens.isSymbol(to, '/') &&
    tokens.isNumber(to + 1)
  ) {
    const next = unitAt(tokens, to + 2);
    if (next === undefined || next.ucum !== unit.ucum) break;
    further.push(tokens.valueOf(to + 1));
    to = next.end;
  }
  return further.length === 0 ? amount : copyWith(amount, { to, further });
}

/** The first token of "3 x 100 mg" for the amount whose number stands at a token. */
function timesStart(tokens: Tokens, at: number): number {
  const times = at - 2;
  if (!tokens.isOneOf(at - 1, TIMES) || !tokens.isNumber(times)) return at;
  const count = tokens.valueOf(times);
  return Number.isInteger(count) && count > 0 && count <= MOST_TIMES ? times : at;
}

const TIMES = wordSet('x × *');
/** A dose is given no more often than this: "100 x 20 mg" says how much there is. */
const MOST_TIMES = 12;

/** Powers of ten leave no binary dust: 2.3 × 10⁶ is 2300000. */
function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(12));
}

/** The number after a dash or "to" that follows an amount, where it is the upper end and no second dose. */
function secondEnd(tokens: Tokens, to: number, from: number): number | undefined {
  const dashed = isRangeSign(tokens, to);
  if (!dashed && tokens.word(to) !== 'to') return undefined;
  if (!tokens.isNumber(to + 1)) return undefined;
  if (dashed) return to + 1;
  // "increased from 5 mg to 10 mg" speaks of two doses.
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) if (tokens.isOneOf(i, CHANGES)) return undefined;
  return to + 1;
}

const CHANGES = wordSet('from increased titrated escalated reduced decreased raised uptitrated');

/** The amounts of a row: each number its own, a range one with its upper end, a slash one for the combination. */
function rowAmounts(tokens: Tokens, row: NumberRow, list: number): readonly Amount[] {
  const amounts: Amount[] = [];
  const last = row.numbers.length - 1;
  for (let k = 0; k <= last; k++) {
    const from = row.numbers[k] ?? 0;
    let value = scaled(tokens.valueOf(from), 10 ** (row.powers[k] ?? 0));
    let end = k;
    let high: number | undefined;
    const further: number[] = [];
    while (end < last && row.links[end] !== 'list') {
      const next = scaled(tokens.valueOf(row.numbers[end + 1] ?? 0), 10 ** (row.powers[end + 1] ?? 0));
      if (row.links[end] === 'range') high = next;
      else if (row.unit.dimension !== 'form') further.push(next);
      else if (next > 0) value = tokens.valueOf(from) / next;
      end++;
    }
    const to = end === last ? fractionsEnd(tokens, row.unit) : (row.ends[end] ?? from + 1);
    if (high !== undefined && high < value) high = undefined;
    const combined = further.length === 0 ? {} : { further };
    const amount: Amount = { from, to, value, ...combined, unit: row.unit.bare, reading: row.unit, list };
    amounts.push(high === undefined ? amount : copyWith(amount, { high }));
    k = end;
  }
  return amounts;
}

/** "60 Gy in 30 fractions", "60 Gy/30 fractions": the fractions belong to the expression. */
function fractionsEnd(tokens: Tokens, unit: UnitReading): number {
  if (unit.dimension !== 'radiation') return unit.end;
  let i = unit.end;
  const word = tokens.word(i);
  if (word !== 'in' && word !== '/' && word !== 'over') return unit.end;
  i++;
  if (!tokens.isNumber(i) && numberWord(tokens.word(i)) === undefined) return unit.end;
  i++;
  const between = tokens.word(i);
  if (between === 'daily' || between === 'equal' || between === 'once') i++;
  return tokens.isOneOf(i, fractionWords) || tokens.isOneOf(i, SHORT_FRACTIONS) ? i + 1 : unit.end;
}

/** "50 Gy/25f", "50 Gy in 25#". */
const SHORT_FRACTIONS = wordSet('f fr frs #');

/** "AUC 5", "area under the curve of 5", "one tablet", "half a tablet": an amount that begins with a word, found at its unit. */
function wordedAmount(tokens: Tokens, at: number, list: number): readonly Amount[] {
  const exposure = exposureAt(tokens, at, list);
  if (exposure !== undefined) return [exposure];
  let before = at - 1;
  // "half a tablet".
  if (tokens.word(before) === 'a') before--;
  else while (tokens.isDash(before)) before--;
  const value = numberWord(tokens.word(before));
  if (value === undefined || (tokens.word(at - 1) === 'a' && value !== 0.5)) return NONE;
  const unit = unitAt(tokens, at);
  if (unit === undefined || unit.dimension === 'time') return NONE;
  const amount: Amount = { from: before, to: unit.end, value, unit: unit.bare, reading: unit, list };
  const joint = tokens.word(before - 1);
  const lower = joint === 'or' || joint === 'to' || tokens.isDash(before - 1) ? before - 2 : -1;
  const low = lower < 0 ? undefined : numberWord(tokens.word(lower));
  // "one or two tablets" and "two to four puffs" are one amount with two ends.
  if (low !== undefined && low < value) return [copyWith(amount, { from: lower, value: low, high: value })];
  return [amount];
}
