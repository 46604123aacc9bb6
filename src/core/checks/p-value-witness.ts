/** Which two of estimate, lower and upper limit a p-value bears out, where the three do not go together. */
import type { Figure } from '../../schema/annotation.js';
import { pFromInterval } from '../stats/p-from-interval.js';
import { type Interval, type Printed, roundingInterval } from '../stats/printed.js';
import { fitPValue } from './p-value-fit.js';

/** Beyond this factor a p-value is not that of two of the three numbers. */
const APART = 1.5;

/**
 * True where the p-value is that of exactly two of the three, and far from that of the other pairs: then the third is
 * wrong, and no skewed method gave the interval.
 */
export function bearsOutTwo(
  value: Printed,
  ends: { readonly low: Printed; readonly high: Printed },
  level: number,
  pValue: Figure,
): boolean {
  const [estimate, low, high] = [value, ends.low, ends.high].map((one) => roundingInterval(one));
  if (estimate === undefined || low === undefined || high === undefined) return false;
  const pairs = [
    { estimate: { low: (low.low + high.low) / 2, high: (low.high + high.high) / 2 }, low, high },
    { estimate, low, high: mirrored(low, estimate) },
    { estimate, low: mirrored(high, estimate), high },
  ];
  let fitting = 0;
  let apart = 0;
  for (const pair of pairs) {
    const range = pFromInterval({ ...pair, level });
    const fit = range && fitPValue(range, pValue, false);
    if (fit === undefined) return false;
    if (fit.verdict !== 'off' && fit.verdict !== 'one-sided') fitting++;
    else if (fit.factor > APART) apart++;
  }
  return fitting === 1 && apart === 2;
}

/** The other limit that an estimate in the middle would have. */
function mirrored(end: Interval, middle: Interval): Interval {
  return { low: 2 * middle.low - end.high, high: 2 * middle.high - end.low };
}
