/** Whole numbers that a text prints anywhere, whether or not anything was made of them. */
import type { TrialDocument } from '../text/document.js';

/** Digits, in groups of three behind a comma or a space or not, that no further digit, point or letter touches. */
const WHOLE =
  /(?<![\d.,·A-Za-z-])\d{1,3}(?:[,\u0020\u00a0\u2009\u202f]\d{3})+(?![\d.·]\d|\d)|(?<![\d.,·A-Za-z-])\d{1,9}(?![\d.·]\d|\d|%)/g;

/** "24 weeks", "200 mg": what stands behind a number that counts nobody. */
const MEASURED =
  /^[\s-]?(?:weeks?|months?|years?|yrs?|days?|hours?|hrs?|minutes?|min|mg|µg|μg|mcg|kg|ml|mL|mm|cm|IU|points?|cycles?|visits?)(?![A-Za-z])/;
/** "week 24", "in March 2018": what stands before one. */
const LABELLED =
  /(?:(?<!\d\s)\b(?:week|month|day|year|aged|grade|phase|cycle|visit|stage|type|version)\s|\b(?:January|February|March|April|May|June|July|August|September|October|November|December),?\s)$/i;

/** True for a number that the words around it make a measure, a time or a label. */
function countsNobody(text: string, start: number, end: number): boolean {
  return (
    MEASURED.test(text.slice(end, end + 10)) || LABELLED.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** The numbers of each record of a document, ascending: each record is read once, however much is asked of it. */
const known = new WeakMap<TrialDocument, Map<number, Float64Array>>();

/** True where a record prints a whole number from `least` to `most`, grouped by commas or spaces or not at all. */
export function printsNumber(document: TrialDocument, record: number, least: number, most: number): boolean {
  const numbers = numbersOf(document, record);
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low < numbers.length && (numbers[low] ?? 0) <= most;
}

function numbersOf(document: TrialDocument, record: number): Float64Array {
  let records = known.get(document);
  if (records === undefined) {
    records = new Map();
    known.set(document, records);
  }
  let numbers = records.get(record);
  if (numbers === undefined) {
    const { start = 0, end = 0 } = document.records[record] ?? {};
    const text = document.text.slice(start, end);
    const printed = [...text.matchAll(WHOLE)].filter(
      ({ index, 0: digits }) => !countsNobody(text, index, index + digits.length),
    );
    numbers = Float64Array.from(printed, ([digits]) => Number(digits.replace(/\D/g, ''))).sort();
    records.set(record, numbers);
  }
  return numbers;
}

/** True where a piece of text prints a number as a word of its own, grouped or not. */
export function holdsNumber(text: string, number: number): boolean {
  return new RegExp(`\\b${number}\\b`).test(text.replace(/(\d)[, ](?=\d{3}\b)/g, '$1'));
}
