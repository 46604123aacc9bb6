/** Dates as the days that they may stand for: "April 2019" is any of its thirty. */
import type { DateMention } from '../../schema/annotation.js';

/** Whole days since 1 January 1970, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Mean length of a month of the Gregorian calendar, in days. */
export const DAYS_OF_MONTH = 30.436875;

/** The days that a date may stand for, by its precision; undefined where its value is no date. */
export function daysOf({ value, text }: DateMention): Days | undefined {
  const either = eitherOrder(text);
  if (either !== undefined) return either;
  const [, year = '', quarter, month, day] = /^(\d{4})(?:-Q([1-4])|-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (year === '') return undefined;
  const y = Number(year);
  if (day !== undefined) return whole(dayNumber(y, Number(month), Number(day)));
  if (month !== undefined) return months(y, Number(month), 1);
  return quarter === undefined ? months(y, 1, 12) : months(y, 3 * Number(quarter) - 2, 3);
}

/** "03/04/2019" is in March or in April: both readings count. */
function eitherOrder(text: string): Days | undefined {
  const [, a = '', b = '', year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  const [first, second] = [Number(a), Number(b)];
  if (year === undefined || first > 12 || second > 12 || first < 1 || second < 1) return undefined;
  const readings = [dayNumber(Number(year), first, second), dayNumber(Number(year), second, first)];
  return { first: Math.min(...readings), last: Math.max(...readings) };
}

function whole(day: number): Days {
  return { first: day, last: day };
}

function months(year: number, month: number, count: number): Days {
  const next = month + count;
  const last = next > 12 ? dayNumber(year + 1, next - 12, 1) : dayNumber(year, next, 1);
  return { first: dayNumber(year, month, 1), last: last - 1 };
}

/** Days since 1 January 1970 in the Gregorian calendar: years are taken to begin in March, so that leap days come last. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    719_469
  );
}
