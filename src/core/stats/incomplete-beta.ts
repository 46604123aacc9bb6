/** The regularised incomplete beta function and its inverse: the cumulative beta and binomial distributions. */
import { logBeta } from './log-gamma.js';
import { crossing } from './newton.js';
import { normalQuantile } from './normal.js';

const TINY = 1e-300;
const CLOSE = 1e-16;
const MAX_STEPS = 5000;

/**
 * I_x(a, b) for a, b > 0: the probability that a Beta(a, b) variable is at most x. NaN for a, b ≤ 0.
 * Continued fraction DLMF 8.17.22 by Lentz's method, on the side of the mean where it converges fast. Small values
 * keep their relative precision; `rest` is 1 − x, for callers who know more of its digits.
 */
export function incompleteBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (!(a > 0 && b > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const logRest = rest < 0.5 ? Math.log(rest) : Math.log1p(-x);
  const front = Math.exp(a * Math.log(x) + b * logRest - logBeta(a, b));
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(rest, b, a)) / b;
}

/** The x at which I_x(a, b) = p, for a, b > 0 and 0 ≤ p ≤ 1; NaN elsewhere. First guess: normal on the logit scale. */
export function inverseIncompleteBeta(p: number, a: number, b: number): number {
  if (!(a > 0 && b > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p;
  const logB = logBeta(a, b);
  const guess = Math.log(a / b) + normalQuantile(p) * Math.sqrt(1 / a + 1 / b);
  return crossing({
    at: (x) => ({
      value: incompleteBeta(x, a, b) - p,
      slope: Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logB),
    }),
    low: 0,
    high: 1,
    start: 1 / (1 + Math.exp(-guess)),
  });
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = away(1 - ((a + b) * x) / (a + 1));
  d = 1 / d;
  let value = d;
  for (let m = 1; m <= MAX_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < CLOSE) break;
  }
  return value;
}

/** Lentz's method divides by these terms: keep them off zero. */
function away(term: number): number {
  return Math.abs(term) < TINY ? TINY : term;
}
