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
  return ends !== undefined && isMiddleOf(ends, recomputed, stated);
}

/** The same of two printed ends; differences without a sign have the one that their interval gives them. */
export function isMiddleOf(
  { low, high }: { readonly low: Printed; readonly high: Printed },
  recomputed: number,
  stated: Printed,
): boolean {
  const middle = (low.value + high.value) / 2;
  const rounding = (low.unit + high.unit) / 2 + stated.unit / 2 + DUST;
  const off = (value: number) => Math.min(Math.abs(middle - value), Math.abs(middle + value));
  return off(recomputed) <= rounding && off(stated.value) > rounding + 2 * stated.unit;
}

/** True where the plain difference lies outside the interval of the printed one, and one digit of a mean explains it. */
export function isSlipOf({ effectInterval }: Sides, m1: Printed, m2: Printed, stated: Printed): boolean {
  const ends = effectInterval && printedEnds(effectInterval);
  if (ends === undefined) return false;
  const plain = Math.sign(stated.value) * Math.abs(m1.value - m2.value);
  if (plain >= ends.low.value && plain <= ends.high.value) return false;
  return slips(m1, m2, stated).length > 0;
}

/** True where one digit of a value, or two swapped ones, make the difference the printed one. */
export function isSlipped(m1: Printed, m2: Printed, stated: Printed): boolean {
  return slips(m1, m2, stated).length > 0;
}

/** True where a digit of a mean other than its last, or two swapped ones, explains the gap: adjusting moves the last. */
export function isSlippedBeforeLast(m1: Printed, m2: Printed, stated: Printed): boolean {
  return slips(m1, m2, stated).some(([printed, meant]) => printed.slice(0, -1) !== meant.slice(0, -1));
}

/** Each mean as it is printed, with what one slip away the other mean and the difference make it. */
function slips(m1: Printed, m2: Printed, stated: Printed): readonly (readonly [string, string])[] {
  const means: readonly (readonly [Printed, Printed])[] = [
    [m1, m2],
    [m2, m1],
  ];
  return means.flatMap(([own, other]) =>
    [stated.value, -stated.value].flatMap((difference): (readonly [string, string])[] => {
      const printed = own.text.replace(/[,·]/, '.');
      const meant = (other.value + difference).toFixed(own.decimals);
      return isSlip(printed, meant, 2) ? [[printed, meant]] : [];
    }),
  );
}

/** "48% v 31%, a difference of 35%": 17 points are 35 % of 48. */
export function isRelative(stated: Printed, p1: Printed, p2: Printed): boolean {
  const points = Math.abs(p1.value - p2.value);
  const rounding = (p1.unit + p2.unit) / 2;
  return [p1, p2].some(
    ({ value }) =>
      Math.abs((100 * points) / value - Math.abs(stated.value)) <= (100 * rounding) / value + stated.unit,
  );
}
