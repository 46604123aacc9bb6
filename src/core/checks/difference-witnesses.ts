/** What speaks against a printed difference: the middle of its interval, or a slip of the pen in one of its two values. */
import type { Printed } from '../stats/printed.js';
import { isSlip } from '../stats/slip.js';
import { printedEnds } from './figure-numbers.js';
import type { Sides } from './sides.js';

/** Far below any printed digit. */
const DUST = 1e-7;

/** True where the interval has its middle at the recomputed difference and not at the printed one: two against one. */
export function isMiddle({ effectInterval }: Sides, recomputed: number, stated: Printed): boolean {
  const ends = effectInterval && printedEnds(effectInterval);
  if (ends === undefined) return false;
  const { low, high } = ends;
  const middle = (low.value + high.value) / 2;
  const rounding = (low.unit + high.unit) / 2 + stated.unit / 2 + DUST;
  return (
    Math.abs(middle - recomputed) <= rounding && Math.abs(middle - stated.value) > rounding + 2 * stated.unit
  );
}

/** True where the plain difference lies outside the interval of the printed one, and one digit of a mean explains it. */
export function isSlipOf({ effectInterval }: Sides, m1: Printed, m2: Printed, stated: Printed): boolean {
  const ends = effectInterval && printedEnds(effectInterval);
  if (ends === undefined) return false;
  const plain = Math.sign(stated.value) * Math.abs(m1.value - m2.value);
  if (plain >= ends.low.value && plain <= ends.high.value) return false;
  return [
    [m1, m2],
    [m2, m1],
  ].some(([printed, other]) =>
    [other, other].some((one, i) => {
      if (printed === undefined || one === undefined) return false;
      const meant = one.value + (i === 0 ? stated.value : -stated.value);
      return isSlip(printed.text.replace(/[,·]/, '.'), meant.toFixed(printed.decimals), 2);
    }),
  );
}
