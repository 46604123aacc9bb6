/**
 * Rates over time or people: "5.6 events per 1000 person-years", "4.2/1000 patient-days", "1.24 exacerbations per year",
 * "3.1 cases per 100 000 population".
 */

import { rowAt } from '../../lexicon/unit-factor.js';
import { unitAt } from '../../lexicon/units.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';
import { enclosingRange, furtherInterval } from './bracketed.js';
import { type Statistic, statisticBefore } from './cues.js';
import { namesInterval } from './interval-name.js';
import { timeOfPeople } from './person-time.js';
import { type FigureParts, type FigureReader, type NumberAt, numberAt, percentSignEnd } from './reader.js';
import { isMoreThan } from './values/by-how-much.js';
import { namesDeviation } from './values/deviation-name.js';
import { quartileNameEnd } from './values/quartile-name.js';
import { listAt } from './values/value-list.js';

export const readRate: FigureReader = (context, at) => {
  const tokens = context.block.tokens;
  const list = listAt(tokens, at);
  const numbers = list?.numbers ?? [];
  const number = numbers.at(-1) ?? numberAt(tokens, at);
  if (number === undefined) return undefined;
  const per = perAt(tokens, number.end);
  if (per < 0) return undefined;
  // "03/2021" is a month.
  if (/^0\d/.test(tokens.raw(number.end - 1))) return undefined;
  // "72 beats/min" and "12.3 per 100 person-years" are units of their own.
  if ((unitAt(tokens, number.end)?.per.length ?? 0) > 0) return undefined;
  const unit = denominator(tokens, per, list !== undefined);
  // "8 per day" and "2 per week" of a count are schedules: a whole number needs a unit of exposure.
  if (unit === undefined || (!unit.exposure && !number.printed.includes('.'))) return undefined;
  const stop = tokens.endOf(unit.end - 1);
  if (list === undefined) {
    const told = unit.exposure ? undefined : statisticOfEach(context, at, unit.end);
    if (told !== undefined)
      return { figures: [copyWith(rate(number, stop, unit.ucum), { kind: told })], end: unit.end };
    const own = rate(number, stop, unit.ucum);
    // "0.26 portions/day more than the controls"
    const figure = isMoreThan(tokens, unit.end) ? copyWith(own, { kind: 'difference' as const }) : own;
    // "0.94 per patient per year (0.88–1.01)": the ends around a rate are those of its interval.
    const ends = furtherInterval(context, unit.end) ?? enclosingRange(tokens, unit.end, number.value);
    if (ends === undefined) return { figures: [figure], end: unit.end };
    const level = ends.figure.level ?? 95;
    return { figures: [figure, copyWith(ends.figure, { kind: 'interval', level })], end: ends.end };
  }
  // "0.42 vs. 0.78 per patient per year": all of the list are rates where all look like it.
  if (!list.numbers.every((one) => one.printed.includes('.'))) return undefined;
  const figures = list.numbers.map((one) => rate(one, one === number ? stop : one.stop, unit.ucum));
  return { figures, end: unit.end };
};

/** "a median attack rate of 3.1 per month (range: 1.2–9.8)": measured in each person, so a median or mean of them all. */
function statisticOfEach(context: RecogniserContext, at: number, end: number): Statistic | undefined {
  const { tokens } = context.block;
  if (!tokens.isSign(end, '([')) return undefined;
  const name = end + 1;
  const ofMedian = tokens.word(name) === 'range' || quartileNameEnd(tokens, name) !== undefined;
  if (!ofMedian && !namesDeviation(tokens, name)) return undefined;
  return statisticBefore(context, at) ?? (ofMedian ? 'median' : 'mean');
}

/** "infections per 100 person-years: 4.2 with the vaccine", "(per 1000 PY) was 3.1 vs 5.6": what the rates are of stands before them. */
export const readAnnouncedRate: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  if (tokens.word(at) !== 'per') return undefined;
  const unit = denominator(tokens, at + 1);
  if (unit === undefined || !unit.exposure) return undefined;
  let i = tokens.isSymbol(unit.end, ')') || tokens.isSymbol(unit.end, ']') ? unit.end + 1 : unit.end;
  if (!tokens.isOneOf(i, ANNOUNCING)) return undefined;
  i++;
  const list = listAt(tokens, i);
  const numbers = list?.numbers ?? [numberAt(tokens, i)].filter((one) => one !== undefined);
  const end = numbers.at(-1)?.end;
  if (end === undefined || percentSignEnd(tokens, end) > 0 || unitAt(tokens, end) !== undefined)
    return undefined;
  return { figures: numbers.map((one) => rate(one, one.stop, unit.ucum)), end };
};

/** "% per year", "%/month", "% per patient-year" behind a percent sign: the unit of a rate and the token behind it. */
export function ratePerTime(
  tokens: Tokens,
  at: number,
): { readonly ucum: string; readonly end: number } | undefined {
  if (tokens.word(at) !== 'per' && !tokens.isSymbol(at, '/')) return undefined;
  if (tokens.word(at + 1) === 'annum') return { ucum: '%/a', end: at + 2 };
  const unit = denominator(tokens, at + 1);
  return unit?.ucum === '/a' || unit?.ucum === '/mo' ? { ucum: `%${unit.ucum}`, end: unit.end } : undefined;
}

/**
 * "incidence rates per 100 person-years (95% CI): infection, 1.6 (1.1–2.2)", "event rates (per 100 PY) were": the token at which
 * the head of a list says what its values are, or -1.
 */
export function saysRatesPer(tokens: Tokens, from: number, at: number): number {
  for (let i = at - 1; i > from; i--) {
    if (!tokens.isOneOf(i, PER) || denominator(tokens, i + 1)?.exposure !== true) continue;
    if (tokens.isOneOf(i - 1, RATES) || (tokens.isSymbol(i - 1, '(') && tokens.isOneOf(i - 2, RATES)))
      return i;
  }
  return -1;
}

/** "6.1 (95% CI 4.8–7.6) vs 9.9 (8.2–11.9) cases per 1000 person-years": behind a value, what all of its row are rates of. */
export function saysPerBehind(tokens: Tokens, end: number): boolean {
  let i = end;
  let depth = 0;
  for (
    ;
    i < end + LONGEST_ROW && (tokens.isNumber(i) || tokens.isDash(i) || tokens.isOneOf(i, IN_ROW));
    i++
  ) {
    if (tokens.isSign(i, '([')) depth++;
    else if (tokens.isSign(i, ')]')) depth--;
  }
  // "12 (1.3 per 1000 catheter-days)": the rate stands in the bracket.
  const per = depth === 0 ? perAt(tokens, i) : -1;
  return per >= 0 && denominator(tokens, per)?.exposure === true;
}

const LONGEST_ROW = 32;
const IN_ROW = wordSet('( ) [ ] , ; % ci to and vs versus .');

const PER = wordSet('per /');
const RATES = wordSet('rate rates incidence incidences eair eairs ir irs density densities');
const ANNOUNCING = wordSet(': was were = ,');

function rate(number: NumberAt, end: number, unit: string): FigureParts {
  const { start, value, printed } = number;
  return { type: 'figure', kind: 'rate', start, end, value, unit, printed: { value: printed } };
}

/** The token behind "per" or "/", with up to three words that say what is counted before it; or -1. */
function perAt(tokens: Tokens, at: number): number {
  for (let i = at; i < at + 4; i++) {
    if (tokens.word(i) === 'per' || tokens.isSymbol(i, '/')) return i + 1;
    if (i === at && percentSignEnd(tokens, i) > 0) return -1;
    if (!tokens.isWord(i) || tokens.isOneOf(i, NOT_COUNTED) || tokens.touches(i)) return -1;
  }
  return -1;
}

const NOT_COUNTED = wordSet(
  'in of and or the to with for at by from mg g kg ml l mmol was were is than points',
);

interface Denominator {
  readonly ucum: string;
  readonly end: number;
  /** True for person-time and for so many people; false for a bare "year". */
  readonly exposure: boolean;
}

/** "1000 person-years", "patient-day", "100 000 population", "year", "patient per year". */
function denominator(tokens: Tokens, at: number, listed = false): Denominator | undefined {
  const amount = tokens.isNumber(at) ? tokens.printed(at) : '';
  let i = amount === '' ? at : at + 1;
  if (amount !== '' && !(tokens.valueOf(at) >= 10) && amount !== '1') return undefined;
  const time = timeOfPeople(tokens, i);
  if (time !== undefined) return exposure(amount, time.ucum, time.end);
  const row = rowAt(tokens, i);
  if (row?.dimension === 'time' && amount === '')
    return { ucum: `/${row.ucum}`, end: i + 1, exposure: false };
  if (amount === '' || namesInterval(tokens, at)) return undefined;
  // "2.6 per 28 days"
  if (row?.dimension === 'time' && i > at)
    return { ucum: `/(${amount}.${row.ucum})`, end: i + 1, exposure: false };
  if (tokens.word(i) === 'live') i++;
  if (!tokens.isOneOf(i, AMONG)) {
    // "20.2 vs. 3.6 per 100; rate ratio": nothing else is said of the hundred.
    const isBare = listed && amount === '100' && tokens.isSign(i, ';,)');
    return isBare || (amount.length > 3 && !amount.includes('.')) ? exposure(amount, '', i) : undefined;
  }
  return exposure(amount, `{${tokens.word(i)}}`, i + 1);
}

function exposure(amount: string, ucum: string, end: number): Denominator {
  if (ucum === '') return { ucum: `/${amount}`, end, exposure: true };
  return { ucum: amount === '' ? `/${ucum}` : `/(${amount}.${ucum})`, end, exposure: true };
}

const AMONG = wordSet(`
  births population inhabitants people persons patients participants women men children deliveries pregnancies
  procedures admissions operations residents users residents infants neonates discharges treatments injections
  infusions doses cycles vaccinations transfusions visits examinations implants
`);
