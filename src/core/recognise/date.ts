/**
 * Dates as printed: "August 8, 2022", "2023 Sep 21", "11.06.2025", "between April 2019 and January 2022", "in 2019".
 *
 * A year alone counts only behind a word such as "in" or "since" and never before what it could count ("in 2019 patients").
 */
import { isYear, months } from '../lexicon/months.js';
import { BEGINS_DATE } from '../lexicon/vocabulary.js';
import { NUMERAL, type Openings } from '../text/shapes.js';
import { NUMBER, type Tokens, WORD } from '../text/tokens.js';
import { readIsoMonth, readNumericDate, readSlashMonth } from './date/numeric.js';
import { readQuarter } from './date/quarter.js';
import { roleOf } from './date/role.js';
import type { AnnotationParts, Recogniser, RecogniserContext } from './recogniser.js';

/** Names of months, and numbers. */
const OPENINGS: Openings = { words: BEGINS_DATE, shapes: NUMERAL };

export const date: Recogniser = {
  type: 'date',
  summary: 'Calendar dates, with their precision and what they date',
  examples: {
    finds: [
      `
      Enrolled between April 2019 and January 2022; the data cut-off date was August 8, 2022.
                       ^^^^^^^^^^ date 2019-04 precision=month role=start
                                      ^^^^^^^^^^^^ date 2022-01 precision=month role=end
                                                                              ^^^^^^^^^^^^^^ date 2022-08-08 precision=day role=cut-off
      `,
    ],
    ignores: ['In 2019 patients the dose was 2020 mg; may 12 of them stop?'],
  },
  find: readDates,
};

/** A date in tokens [from, to). */
export interface DateReading {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  readonly month?: number;
  readonly quarter?: number;
  readonly day?: number;
}

function readDates({ block: { tokens }, isTaken }: RecogniserContext): readonly AnnotationParts[] {
  const found: AnnotationParts[] = [];
  for (let i = tokens.nextOpening(0, OPENINGS); i < tokens.count; i = tokens.nextOpening(i, OPENINGS)) {
    const reading = isTaken(i) ? undefined : readAt(tokens, i);
    if (reading === undefined || isTaken(reading.to - 1)) {
      i++;
      continue;
    }
    const { from, to } = reading;
    const { value, precision } = isoOf(reading);
    found.push({
      type: 'date',
      start: tokens.startOf(from),
      end: tokens.endOf(to - 1),
      value,
      precision,
      role: roleOf(tokens, from, to),
    });
    i = to;
  }
  return found;
}

function readAt(tokens: Tokens, i: number): DateReading | undefined {
  const kind = tokens.kind[i];
  if (kind === WORD && ((tokens.flags[i] ?? 0) & BEGINS_DATE) !== 0) return readFromMonth(tokens, i);
  if (kind !== NUMBER) return undefined;
  const length = tokens.endOf(i) - tokens.startOf(i);
  if (length === 4) return readFromYear(tokens, i);
  return length <= 2
    ? (readFromDay(tokens, i) ?? readNumericDate(tokens, i) ?? readSlashMonth(tokens, i))
    : undefined;
}

interface IsoDate {
  readonly value: string;
  readonly precision: 'day' | 'month' | 'quarter' | 'year';
}

function isoOf({ year, month, quarter, day }: DateReading): IsoDate {
  if (quarter !== undefined) return { value: `${year}-Q${quarter}`, precision: 'quarter' };
  if (month === undefined) return { value: String(year), precision: 'year' };
  const ym = `${year}-${String(month).padStart(2, '0')}`;
  return day === undefined
    ? { value: ym, precision: 'month' }
    : { value: `${ym}-${String(day).padStart(2, '0')}`, precision: 'day' };
}

/** "August 8, 2022", "Sept. 2020", "January" of "January to December 2015". */
function readFromMonth(tokens: Tokens, i: number, isSecond = false): DateReading | undefined {
  const month = monthAt(tokens, i);
  if (month === undefined) return undefined;
  let at = tokens.isSymbol(i + 1, '.') ? i + 2 : i + 1;
  const day = dayAt(tokens, at);
  const afterDay = day === undefined ? at : skipOrdinal(tokens, at + 1);
  const next = tokens.isSymbol(afterDay, ',') || tokens.word(afterDay) === 'of' ? afterDay + 1 : afterDay;
  const year = yearAt(tokens, next);
  if (year !== undefined)
    return { from: i, to: next + 1, year, month, ...(day === undefined ? {} : { day }) };
  if (isSecond) return undefined;
  at = afterDay;
  const later = laterYear(tokens, at);
  return later === undefined
    ? undefined
    : { from: i, to: at, year: later, month, ...(day === undefined ? {} : { day }) };
}

/** The year that stands behind the second of two dates joined by "to" or "and": "March 1 to June 30, 2019". */
function laterYear(tokens: Tokens, join: number): number | undefined {
  if (!/^(?:to|through|and|until|till|[-–—])$/.test(tokens.word(join))) return undefined;
  const second = tokens.isNumber(join + 1) && dayAt(tokens, join + 1) !== undefined ? join + 2 : join + 1;
  if (monthAt(tokens, second) === undefined) return undefined;
  const reading =
    second > join + 1 ? readFromDay(tokens, join + 1, true) : readFromMonth(tokens, second, true);
  return reading?.year;
}

/** "8 August 2022", "21st of May 2018". */
function readFromDay(tokens: Tokens, i: number, isSecond = false): DateReading | undefined {
  const day = dayAt(tokens, i);
  if (day === undefined) return undefined;
  let at = skipOrdinal(tokens, i + 1);
  if (tokens.word(at) === 'of' || tokens.isDash(at)) at++;
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  at++;
  if (tokens.isSymbol(at, '.') || tokens.isSymbol(at, ',') || (tokens.isDash(at) && tokens.touches(at))) at++;
  const year = yearAt(tokens, at) ?? shortYear(tokens, i, at);
  if (year !== undefined) return { from: i, to: at + 1, year, month, day };
  if (isSecond) return undefined;
  const later = laterYear(tokens, at);
  return later === undefined ? undefined : { from: i, to: at, year: later, month, day };
}

/** "2022-08-08", "2023 Sep 21", "2023 Oct", "2015/03/12", "2019". */
function readFromYear(tokens: Tokens, i: number): DateReading | undefined {
  const year = yearAt(tokens, i);
  if (year === undefined) return undefined;
  const quarter = readQuarter(tokens, i, year);
  if (quarter !== undefined) return quarter;
  const month = monthAt(tokens, i + 1);
  if (month !== undefined && tokens.raw(i + 1) !== 'may') {
    const at = tokens.isSymbol(i + 2, '.') ? i + 3 : i + 2;
    const day = dayAt(tokens, at);
    // "2020 May 2021 Jan": the number behind the month is a day only where it is small and no unit follows it.
    if (day === undefined) return { from: i, to: i + 2, year, month };
    return { from: i, to: at + 1, year, month, day };
  }
  return (
    readNumericDate(tokens, i) ??
    readIsoMonth(tokens, i) ??
    (isYearUse(tokens, i) ? { from: i, to: i + 1, year } : undefined)
  );
}

const BEFORE_A_YEAR =
  /^(?:in|since|during|until|till|from|between|year|years|by|before|after|late|early|mid|copyright|published|of|through|to|and|summer|winter|spring|autumn|fall|asco|esmo|ash|aacr|easl|eular)$/;
/** What a number behind "in" may count. */
const AFTER_A_COUNT =
  /^(?:patients?|participants?|subjects?|women|men|children|adults?|cases?|people|persons?|individuals?|infants?|adult|consecutive|elderly|healthy|eligible|eyes|mg|ml|g|kg|iu|units?|days?|hours?|mice|rats|samples?|hospitals?|deaths?|events?|randomly|randomi[sz]ed|pregnant|outpatients?|inpatients?|controls?|volunteers|cells|pairs|of|[%×])$/;

function isYearUse(tokens: Tokens, i: number): boolean {
  const next = tokens.word(i + 1);
  if (AFTER_A_COUNT.test(next) || tokens.isNumber(i + 1)) return false;
  const before = tokens.word(i - 1);
  if (before === '©') return true;
  if (tokens.isDash(i - 1) && /^(?:mid|early|late)$/.test(tokens.word(i - 2))) return true;
  if (tokens.isDash(i - 1))
    return isYear(tokens.valueOf(i - 2)) && tokens.endOf(i - 2) - tokens.startOf(i - 2) === 4;
  const range = tokens.isDash(i + 1) && yearAt(tokens, i + 2) !== undefined;
  if (range)
    return (
      (/^(?:\(|from|in|between|,|period|years|during)$/.test(before) || i === 0) &&
      !AFTER_A_COUNT.test(tokens.word(i + 3))
    );
  // "(2015 to 2017)": the first of two years.
  if (
    (before === '' || before === '(' || before === ',') &&
    /^(?:to|through)$/.test(next) &&
    yearAt(tokens, i + 2) !== undefined
  )
    return !AFTER_A_COUNT.test(tokens.word(i + 3));
  // "the 2022 CSCO guidelines": a capitalised name follows.
  if (before === 'the')
    return (
      /^[A-Z]{2}/.test(tokens.raw(i + 1)) ||
      /^(?:guidelines?|criteria|classification|update|pandemic)$/.test(next)
    );
  if (before === 'and' || before === 'to' || before === 'through') return isPairedYear(tokens, i);
  if (before === 'of')
    return /^(?:end|beginning|start|spring|summer|autumn|fall|winter|year|months?|half|quarter)$/.test(
      tokens.word(i - 2),
    );
  return BEFORE_A_YEAR.test(before);
}

/** "2015 and 2019", "April 2015 to 2019": a year stands before the joining word. */
function isPairedYear(tokens: Tokens, i: number): boolean {
  return yearAt(tokens, i - 2) !== undefined;
}

function monthAt(tokens: Tokens, i: number): number | undefined {
  return ((tokens.flags[i] ?? 0) & BEGINS_DATE) === 0 || i >= tokens.count
    ? undefined
    : months.match(tokens, i)?.value;
}

function dayAt(tokens: Tokens, i: number): number | undefined {
  if (!tokens.isNumber(i) || tokens.endOf(i) - tokens.startOf(i) > 2) return undefined;
  const value = tokens.valueOf(i);
  return Number.isInteger(value) && value >= 1 && value <= 31 ? value : undefined;
}

function yearAt(tokens: Tokens, i: number): number | undefined {
  if (!tokens.isNumber(i) || tokens.endOf(i) - tokens.startOf(i) !== 4) return undefined;
  const value = tokens.valueOf(i);
  return isYear(value) && /^[0-9]{4}$/.test(tokens.raw(i)) ? value : undefined;
}

/** "15" of "15-JAN-15": the last two digits of a year, where hyphens join all three. */
function shortYear(tokens: Tokens, i: number, at: number): number | undefined {
  if (at !== i + 4 || !tokens.isDash(i + 1) || !tokens.isDash(i + 3) || !tokens.touches(at)) return undefined;
  return /^[0-9]{2}$/.test(tokens.raw(at)) ? 2000 + tokens.valueOf(at) : undefined;
}

function skipOrdinal(tokens: Tokens, i: number): number {
  return tokens.touches(i) && /^(?:st|nd|rd|th)$/.test(tokens.word(i)) ? i + 1 : i;
}
