/**
 * Numbers as journals print them: "1,254", "22 629", "59,5 %", "0·62", ".003", "1.234.567", "0.000 1".
 *
 * The printed form is kept: how many decimals stand there decides what the number can have been before rounding.
 */
import { classOf, DIGIT, LETTER, OTHER } from './characters.js';

export interface ScannedNumber {
  /** Offset after the last character of the number. */
  readonly end: number;
  readonly value: number;
  /** Offset after the integer digits and their groups. */
  readonly wholeEnd: number;
  /** Offset of the first decimal, or -1. */
  readonly decimals: number;
}

/** Reads the number that begins at an offset, where a digit or a decimal point before a digit stands. */
export function scanNumber(text: string, start: number): ScannedNumber {
  let end = digitsEnd(text, start);
  const firstEnd = end;
  const grouped = groupsEnd(text, start, end);
  if (grouped > end) end = grouped;
  const point = decimalPoint(text, start, firstEnd, end);
  const decimalsStart = point < 0 ? -1 : point + 1;
  if (point >= 0) end = decimalsEnd(text, point + 1, start);
  const wholeEnd = point < 0 ? end : point;
  return { end, value: parse(text, start, wholeEnd, decimalsStart, end), wholeEnd, decimals: decimalsStart };
}

/** ".003": a point that opens a number, where no digit or letter stands before it. */
export function isBarePoint(text: string, at: number, code: number): boolean {
  if (code !== 46 && code !== 0xb7) return false;
  if (classOf(text.charCodeAt(at + 1)) !== DIGIT || at + 1 >= text.length) return false;
  const before = at === 0 ? OTHER : classOf(text.charCodeAt(at - 1));
  // "0.45...0.85": the last of several points opens no number.
  return before !== DIGIT && before !== LETTER && text.charCodeAt(at - 1) !== 46;
}

/** The digits without grouping marks, the decimal sign a full stop, a leading zero where the text left it out. */
export function printedNumber(text: string, start: number): string {
  const { end, wholeEnd, decimals } = scanNumber(text, start);
  const integer = onlyDigits(text, start, wholeEnd) || '0';
  return decimals < 0 ? integer : `${integer}.${onlyDigits(text, decimals, end)}`;
}

/** How many decimals a printed number carries. */
export function decimalsOf(printed: string): number {
  const point = printed.indexOf('.');
  return point < 0 ? 0 : printed.length - point - 1;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end++;
  return end;
}

/** The end of thousands groups ("1,254,000", "22 629", "1.234.567"), or `end` where there are none. */
function groupsEnd(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 1 || length > 3 || text[start] === '0') return end;
  const mark = text[end] ?? '';
  if (!isGroupMark(mark)) return end;
  let at = end;
  let groups = 0;
  while (text[at] === mark && digitsEnd(text, at + 1) === at + 4) {
    at += 4;
    groups++;
  }
  if (groups === 0) return end;
  if (mark === '.' && groups < 2) return end;
  // A comma or point that goes on with other than three digits is a list or a date, not a grouping.
  if ((mark === ',' || mark === '.') && text[at] === mark && isDigitAt(text, at + 1)) return end;
  if (mark === ' ' && !plainSpaceGroups(text, start, at)) return end;
  return at;
}

function isGroupMark(mark: string): boolean {
  return (
    mark === ',' ||
    mark === '.' ||
    mark === ' ' ||
    mark === '\u00a0' ||
    mark === '\u2009' ||
    mark === '\u202f' ||
    mark === "'"
  );
}

/** Words after which a number and a second number of three digits are two numbers: "phase 3 120 patients". */
const NUMBERED = new Set([
  'phase',
  'grade',
  'stage',
  'table',
  'figure',
  'day',
  'days',
  'week',
  'weeks',
  'cycle',
  'cycles',
  'type',
  'group',
  'cohort',
  'arm',
  'level',
]);

/** Words between two numbers: "days 1 and 8 100 mg" are three, "48 693 in one group and 48 663 in the other" two. */
const JOINING = new Set(['and', 'or', 'to', 'versus', 'vs']);

/** How far before a number another one with groups of digits shows how the text prints them, in UTF-16 code units. */
const SHOWN_BEFORE = 80;
const SPACED = /(?<![\d.,])[1-9]\d{0,2} \d{3}(?![\d.,])/;

function plainSpaceGroups(text: string, start: number, end: number): boolean {
  // No number of its own is "000": "100 000 and 200 000".
  if (text.startsWith(' 000', end - 4)) return true;
  // "CPT-11 350 mg": the first number belongs to a name.
  if (text[start - 1] === '-' && start >= 2 && classOf(text.charCodeAt(start - 2)) === LETTER) return false;
  if (text[end] === '.' || text[end] === ',') {
    if (isDigitAt(text, end + 1)) return false;
  }
  let wordEnd = start;
  while (wordEnd > 0 && text[wordEnd - 1] === ' ') wordEnd--;
  let wordStart = wordEnd;
  while (wordStart > 0 && wordEnd - wordStart < 9 && classOf(text.charCodeAt(wordStart - 1)) === LETTER)
    wordStart--;
  const word = wordEnd === start ? '' : text.slice(wordStart, wordEnd).toLowerCase();
  if (JOINING.has(word)) return SPACED.test(text.slice(Math.max(0, wordStart - SHOWN_BEFORE), wordStart));
  return !NUMBERED.has(word);
}

/** Offset of the decimal sign after the integer digits, or -1. */
function decimalPoint(text: string, start: number, firstEnd: number, end: number): number {
  const sign = text[end];
  if (!isDigitAt(text, end + 1)) return -1;
  if (sign === '·' || sign === '∙' || sign === '⋅') return end;
  if (sign === '.') {
    if (followsPointedDigits(text, start)) return -1;
    const after = digitsEnd(text, end + 1);
    // "11.06.2025", "1.2.3": a date or an outline number, no decimal.
    return text[after] === '.' && isDigitAt(text, after + 1) ? -1 : end;
  }
  if (sign === ',' && end === firstEnd) return isDecimalComma(text, start, end) ? end : -1;
  return -1;
}

/** True inside "11.06.2025": the digits before belong to the same dotted row. */
function followsPointedDigits(text: string, start: number): boolean {
  return start >= 2 && text[start - 1] === '.' && isDigitAt(text, start - 2);
}

const UNITS_AFTER_DECIMAL_COMMA =
  /^[ \u00a0\u2009\u202f]?(?:%|per ?cent\b|mg|g\b|kg|µg|μg|ug|ml|mL|l\b|mmol|nmol|months?\b|years?\b|weeks?\b|days\b|hours?\b|h\b|min\b|minutes\b|points?\b|cm\b|mm|ng|pg|IU\b|kcal|mEq|Jahre|ans\b|años|giorni|mesi|meses|mois\b)/;

/**
 * A comma is a decimal sign where the integer is zero, or a percent sign or unit follows; anywhere else it
 * separates a list ("days 1,8") or, before three digits, thousands.
 */
function isDecimalComma(text: string, start: number, comma: number): boolean {
  if (start > 0 && text[start - 1] === ',' && isDigitAt(text, start - 2)) return false;
  const after = digitsEnd(text, comma + 1);
  if (text[after] === ',' && isDigitAt(text, after + 1)) return false;
  if (comma - start === 1 && text[start] === '0') return true;
  if (after - comma === 4) return false;
  return UNITS_AFTER_DECIMAL_COMMA.test(text.slice(after, after + 9));
}

/** The end of the decimals; small p-values are printed in groups ("0.000 1"). */
function decimalsEnd(text: string, at: number, start: number): number {
  const end = digitsEnd(text, at);
  const space = text[end];
  const spaced = space === '\u2009' || space === '\u202f' || space === '\u00a0' || space === ' ';
  if (end - at !== 3 || !spaced || text.slice(start, end).replace(/[^1-9]/g, '') !== '') return end;
  const more = digitsEnd(text, end + 1);
  return more > end + 1 && more <= end + 4 && classOf(text.charCodeAt(more)) !== DIGIT ? more : end;
}

function parse(text: string, start: number, wholeEnd: number, decimalsStart: number, end: number): number {
  let digits = 0;
  let count = 0;
  let scale = 0;
  for (let at = start; at < wholeEnd; at++) {
    if (!isDigitAt(text, at)) continue;
    digits = digits * 10 + (text.charCodeAt(at) - 48);
    count++;
  }
  if (decimalsStart >= 0) {
    for (let at = decimalsStart; at < end; at++) {
      if (!isDigitAt(text, at)) continue;
      digits = digits * 10 + (text.charCodeAt(at) - 48);
      count++;
      scale++;
    }
  }
  if (count <= 15) return digits / 10 ** scale;
  const whole = onlyDigits(text, start, wholeEnd) || '0';
  return Number(decimalsStart < 0 ? whole : `${whole}.${onlyDigits(text, decimalsStart, end)}`);
}

function onlyDigits(text: string, start: number, end: number): string {
  let out = '';
  for (let at = start; at < end; at++) if (isDigitAt(text, at)) out += text[at];
  return out;
}
