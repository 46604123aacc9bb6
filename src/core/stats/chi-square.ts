/** The chi-square distribution. Abramowitz & Stegun 26.4. */
import { lowerGamma, upperGamma } from './incomplete-gamma.js';
import { logGamma } from './log-gamma.js';
import { crossing, upperTailPoint } from './newton.js';

/**
 * The p-value of a χ² statistic: the probability that a chi-square variable with `df` degrees of freedom (any number
 * above 0) is at least x. 1 for x ≤ 0; NaN for df ≤ 0. Small values keep their relative precision.
 */
export function chiSquareP(x: number, df: number): number {
  if (!(df > 0) || Number.isNaN(x)) return Number.NaN;
  return x <= 0 ? 1 : upperGamma(df / 2, x / 2);
}

/** The x at which the cumulative distribution is p, for 0 ≤ p ≤ 1 and df > 0; NaN elsewhere. */
export function chiSquareQuantile(p: number, df: number): number {
  if (!(df > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return 0;
  const logFront = -logGamma(df / 2) - Math.LN2;
  const density = (x: number) => Math.exp((df / 2 - 1) * Math.log(x / 2) - x / 2 + logFront);
  if (p > 0.5) return upperTailPoint({ tail: 1 - p, above: (x) => chiSquareP(x, df), density });
  // The median is below df: look for the lower tail there, with the digits of the lower tail.
  const at = (x: number) => ({ value: lowerGamma(df / 2, x / 2) - p, slope: density(x) });
  return crossing({ at, low: 0, high: df, start: df / 2 });
}
