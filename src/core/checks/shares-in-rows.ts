/** Counts with their shares that stand in a row, each out of the arm at its place: "5 (3.4%), 8 (5.4%) and 4 (2.8%)". */
import type { CheckContext } from './check.js';
import { unitsOff } from './counts-and-totals.js';
import { printedPart, wholeNumber } from './figure-numbers.js';
import { onceADocument } from './once-a-document.js';
import { type Row, type RowItem, rowsOfArms } from './rows-of-arms.js';

/** The size of its arm by the id of each percentage, where every share of the row is that of the arm at its place. */
export const armsOfRows: (context: CheckContext) => ReadonlyMap<string, number> = onceADocument((context) => {
  const arms = new Map<string, number>();
  for (const row of rowsOfArms(context)) {
    const sizes = row.sizes.find((one) => fits(row, one));
    if (sizes === undefined) continue;
    for (const [i, { value }] of row.items.entries()) arms.set(value.id, sizes[i] ?? 0);
  }
  return arms;
});

function fits({ items }: Row, sizes: readonly number[]): boolean {
  return items.every((item, i) => isOf(item, sizes[i] ?? 0));
}

/** A last digit that is a larger part of the share than this fits an arm by chance, unless it leaves but one count. */
const COARSE = 0.1;

function isOf({ value, beside }: RowItem, size: number): boolean {
  const percent = printedPart(value, 'value');
  const count = beside && wholeNumber(beside);
  if (value.kind !== 'percentage' || percent === undefined || count === undefined || count > size)
    return false;
  if (count === 0) return percent.value === 0;
  if (percent.unit > COARSE * percent.value && percent.unit * size >= 100) return false;
  return unitsOff(count, size, percent) <= 0.5;
}
