/** Which two of estimate, lower and upper limit a p-value bears out, where the three do not go together. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { pFromInterval } from '../stats/p-from-interval.js';
import { type Interval, type Printed, roundingInterval } from '../stats/printed.js';
import type { CheckContext } from './check.js';
import { has, isBound } from './guards.js';
import { fitPValue } from './p-value-fit.js';

/** Beyond this factor a p-value is not that of two of the three numbers. */
const APART = 1.5;

/** True where the only p-value of a claim, of a usual test against no effect, is that of two of the three numbers. */
export function isWitnessed(
  context: CheckContext,
  claim: Claim,
  value: Printed,
  ends: Ends,
  { level = 95 }: Figure,
  scale: Scale = (number) => number,
): boolean {
  const [pValue, ...more] = context.figures(claim, 'p-value');
  if (pValue === undefined || more.length > 0 || isBound(pValue)) return false;
  if (has(claim, 'other-hypothesis') || has(claim, 'other-test') || has(claim, 'one-sided')) return false;
  return bearsOutTwo([value, ends.low, ends.high], level, pValue, scale);
}

interface Ends {
  readonly low: Printed;
  readonly high: Printed;
}

/** What makes an interval symmetric and no effect 0: the logarithm, for a ratio. */
type Scale = (value: number) => number;

/**
 * True where the p-value is that of exactly two of the three, and far from that of the other pairs: then the third is
 * wrong, and no skewed method gave the interval.
 */
function bearsOutTwo(three: readonly Printed[], level: number, pValue: Figure, scale: Scale): boolean {
  const [estimate, low, high] = three.map((one) => {
    const rounding = roundingInterval(one);
    return { low: scale(rounding.low), high: scale(rounding.high) };
  });
  if (estimate === undefined || low === undefined || high === undefined) return false;
  if (!Number.isFinite(low.low)) return false;
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
