/** The p-value that an estimate and its confidence interval give, over the rounding of all three. */
import { twoSidedP, zForLevel } from './normal.js';
import type { Interval } from './printed.js';
import { tForLevel, tTwoSidedP } from './student-t.js';

export interface EstimateOverRounding {
  /** Values that the printed estimate and the two ends may stand for; for a ratio their logarithms. */
  readonly estimate: Interval;
  readonly low: Interval;
  readonly high: Interval;
  /** Confidence level in percent. */
  readonly level: number;
  /** The fewest degrees of freedom that a t interval may have; left out for a normal one. */
  readonly leastFreedom?: number;
}

/** All p-values that fit, and the one that the printed digits themselves give. */
export interface PRange extends Interval {
  readonly best: number;
  /** How many times the lowest the highest is by rounding alone, whatever the degrees of freedom. */
  readonly spread: number;
}

/**
 * All two-sided p-values against no effect (0) that fit the interval. The standard error is the width over 2z (Altman
 * and Bland, BMJ 343 (2011) d2304); since intervals need not be symmetric, the half that faces 0 gives another one. With
 * t the interval and the test share their degrees of freedom.
 */
export function pFromInterval(given: EstimateOverRounding): PRange | undefined {
  const { estimate, low, high } = given;
  const width = { low: high.low - low.high, high: high.high - low.low };
  if (!(width.high > 0)) return undefined;
  // How many half-widths the estimate is away from 0: once of the whole interval, once of the half towards 0.
  const away = awayFromZero(estimate);
  const middle = awayFromZero({ low: (low.low + high.low) / 2, high: (low.high + high.high) / 2 });
  const half = estimate.low + estimate.high > 0 ? gap(estimate, low) : gap(high, estimate);
  const ratios = [
    ...over(away, { low: width.low / 2, high: width.high / 2 }),
    ...over(middle, { low: width.low / 2, high: width.high / 2 }),
    ...over(away, half),
  ];
  const most = Math.max(...ratios);
  const least = Math.min(...ratios);
  const z = zForLevel(given.level);
  const best = twoSidedP(Math.min(centre(away) / ((width.low + width.high) / 4), MOST) * z);
  const lowest = twoSidedP(Math.min(most, MOST) * z);
  const highest = twoSidedP(Math.min(least, MOST) * z);
  const ps = [lowest, highest, ...pValuesByT(most, least, given)];
  return { low: Math.min(...ps), high: Math.max(...ps), best, spread: highest / lowest };
}

function centre({ low, high }: Interval): number {
  return (low + high) / 2;
}

function awayFromZero({ low, high }: Interval): Interval {
  if (low <= 0 && high >= 0) return { low: 0, high: Math.max(-low, high) };
  return { low: Math.min(Math.abs(low), Math.abs(high)), high: Math.max(Math.abs(low), Math.abs(high)) };
}

function gap(upper: Interval, lower: Interval): Interval {
  return { low: upper.low - lower.high, high: upper.high - lower.low };
}

function over(a: Interval, b: Interval): readonly number[] {
  if (!(b.high > 0)) return [];
  return [a.low / b.high, b.low > 0 ? a.high / b.low : MOST];
}

/** So many half-widths give a p-value below all that is ever printed. */
const MOST = 25;

/** The p-values of both ratios where the interval may be one of t. */
function pValuesByT(
  most: number,
  least: number,
  { level, leastFreedom }: EstimateOverRounding,
): readonly number[] {
  if (leastFreedom === undefined) return [];
  const t = tForLevel(level, leastFreedom);
  return [most, least].map((ratio) => tTwoSidedP(Math.min(ratio, MOST) * t, leastFreedom));
}
