/** Student's t distribution. Abramowitz & Stegun 26.7. */
import { incompleteBeta } from './incomplete-beta.js';
import { logBeta } from './log-gamma.js';
import { upperTailPoint } from './newton.js';

/**
 * Two-sided p-value of a t statistic with `df` degrees of freedom (any number above 0, as Welch's test gives); NaN for
 * df ≤ 0. Small values keep their relative precision.
 */
export function tTwoSidedP(t: number, df: number): number {
  if (!(df > 0) || Number.isNaN(t)) return Number.NaN;
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
  return incompleteBeta(df / (df + square), df / 2, 0.5, square / (df + square));
}

/** The t at which the cumulative distribution is p, for 0 ≤ p ≤ 1 and df > 0; NaN elsewhere. */
export function tQuantile(p: number, df: number): number {
  if (!(df > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0.5) return 0;
  const logFront = Math.LN2 - logBeta(df / 2, 0.5) - Math.log(df) / 2;
  const t = upperTailPoint({
    tail: 2 * Math.min(p, 1 - p),
    above: (x) => tTwoSidedP(x, df),
    density: (x) => Math.exp(logFront - ((df + 1) / 2) * Math.log1p((x * x) / df)),
  });
  return p < 0.5 ? -t : t;
}

/** t for a two-sided interval of this level in percent: 95 with 10 degrees of freedom gives 2.228. */
export function tForLevel(level: number, df: number): number {
  return tQuantile(0.5 + level / 200, df);
}
