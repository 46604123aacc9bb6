/** Fisher and Snedecor's F distribution. Abramowitz & Stegun 26.6. */
import { incompleteBeta } from './incomplete-beta.js';
import { logBeta } from './log-gamma.js';
import { upperTailPoint } from './newton.js';

/**
 * The p-value of an F statistic: the probability that an F variable with `df1` and `df2` degrees of freedom (numerator
 * first; any numbers above 0) is at least f. 1 for f ≤ 0; NaN for df ≤ 0. Small values keep their relative precision.
 */
export function fP(f: number, df1: number, df2: number): number {
  if (!(df1 > 0 && df2 > 0) || Number.isNaN(f)) return Number.NaN;
  if (f <= 0) return 1;
  const scaled = df1 * f;
  if (scaled === Number.POSITIVE_INFINITY) return 0;
  return incompleteBeta(df2 / (df2 + scaled), df2 / 2, df1 / 2, scaled / (df2 + scaled));
}

/** The f at which the cumulative distribution is p, for 0 ≤ p ≤ 1 and df1, df2 > 0; NaN elsewhere. */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (!(df1 > 0 && df2 > 0 && p >= 0 && p <= 1)) return Number.NaN;
  // The lower tail of F is the upper tail of 1/F.
  return p < 0.5 ? 1 / exceededBy(p, df2, df1) : exceededBy(1 - p, df1, df2);
}

function exceededBy(tail: number, df1: number, df2: number): number {
  const logB = logBeta(df1 / 2, df2 / 2);
  return upperTailPoint({
    tail,
    above: (f) => fP(f, df1, df2),
    density: (f) => {
      const scaled = (df1 * f) / df2;
      const logDensity = (df1 / 2) * Math.log(scaled) - ((df1 + df2) / 2) * Math.log1p(scaled) - logB;
      return Math.exp(logDensity) / f;
    },
  });
}
