/** The regularised incomplete gamma functions: the cumulative gamma, chi-square and Poisson distributions. */
import { logGamma } from './log-gamma.js';

const TINY = 1e-300;
const CLOSE = 1e-16;
const MAX_STEPS = 100_000;

/** P(a, x) for a > 0, x ≥ 0: the probability that a Gamma(a) variable is at most x. NaN elsewhere. */
export function lowerGamma(a: number, x: number): number {
  if (!isInside(a, x)) return Number.NaN;
  if (x === 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  return x < a + 1 ? front(a, x) * series(a, x) : 1 - front(a, x) * continuedFraction(a, x);
}

/** Q(a, x) = 1 − P(a, x); small values keep their relative precision. */
export function upperGamma(a: number, x: number): number {
  if (!isInside(a, x)) return Number.NaN;
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  return x < a + 1 ? 1 - front(a, x) * series(a, x) : front(a, x) * continuedFraction(a, x);
}

function isInside(a: number, x: number): boolean {
  return a > 0 && a < Number.POSITIVE_INFINITY && x >= 0;
}

/** x^a·e^−x / Γ(a). */
function front(a: number, x: number): number {
  return Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** DLMF 8.11.4: Σ x^k / (a(a+1)…(a+k)). */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k <= MAX_STEPS && term > sum * CLOSE; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** DLMF 8.9.2 in its even form, by Lentz's method. */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / away(b);
  let value = d;
  for (let k = 1; k <= MAX_STEPS; k++) {
    const over = -k * (k - a);
    b += 2;
    d = 1 / away(over * d + b);
    c = away(b + over / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < CLOSE * 10) break;
  }
  return value;
}

/** Lentz's method divides by these terms: keep them off zero. */
function away(term: number): number {
  return Math.abs(term) < TINY ? TINY : term;
}
