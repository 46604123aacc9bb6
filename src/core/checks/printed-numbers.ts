/** Whole numbers that a record prints anywhere, whether or not anything was made of them. */
import type { TrialDocument } from '../text/document.js';

/** Digits, in groups of three behind a comma or a space or not, that no further digit, point or letter touches. */
const WHOLE =
  /(?<![\d.,·A-Za-z-])\d{1,3}(?:[,\u0020\u00a0\u2009\u202f]\d{3})+(?![\d.·]\d|\d)|(?<![\d.,·A-Za-z-])\d{1,9}(?![\d.·]\d|\d|%)/g;

/** True where a record prints a whole number from `least` to `most`, grouped by commas or spaces or not at all. */
export function printsNumber(
  { records, text }: TrialDocument,
  record: number,
  least: number,
  most: number,
): boolean {
  const place = records[record];
  if (place === undefined) return false;
  for (const [printed] of text.slice(place.start, place.end).matchAll(WHOLE)) {
    const value = Number(printed.replace(/\D/g, ''));
    if (value >= least && value <= most) return true;
  }
  return false;
}
