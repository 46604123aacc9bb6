/** The numbers of a figure, with the digits that were printed. */
import type { Figure } from '../../schema/annotation.js';
import type { TextEdit } from '../../schema/finding.js';
import { type Printed, readPrinted } from '../stats/printed.js';
import { copyWith } from '../text/copy.js';

export type FigurePart = 'value' | 'low' | 'high' | 'count' | 'total';

/** One number of a figure as printed; undefined where the figure has no such number. */
export function printedPart(figure: Figure, part: FigurePart): Printed | undefined {
  const value = figure[part];
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const text = figure.printed?.[part];
  const printed = text === undefined ? undefined : readPrinted(text);
  if (printed === undefined) return readPrinted(String(value));
  // The sign may stand apart from the digits; the figure's value knows it.
  return Math.abs(printed.value) === Math.abs(value) ? copyWith(printed, { value }) : printed;
}

/** The whole number that a count or sample size states; undefined where it is none. */
export function wholeNumber(figure: Figure): number | undefined {
  const value = figure.value ?? figure.count ?? figure.total;
  return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** Both ends of an interval, range or IQR; undefined where one is not reached or not estimable. */
export function printedEnds(figure: Figure): { readonly low: Printed; readonly high: Printed } | undefined {
  const low = printedPart(figure, 'low');
  const high = printedPart(figure, 'high');
  return low && high ? { low, high } : undefined;
}

/** The edit that replaces one number of a figure; undefined where the text does not hold it verbatim exactly once. */
export function replaceNumber(figure: Figure, part: FigurePart, text: string): TextEdit | undefined {
  const printed = figure.printed?.[part];
  if (printed === undefined || printed === '') return undefined;
  const at = figure.text.indexOf(printed);
  if (at < 0 || figure.text.indexOf(printed, at + 1) >= 0) return undefined;
  const start = figure.start + at;
  return { start, end: start + printed.length, text };
}
