/** The standard normal distribution. */

/**
 * Φ(x): the probability that a standard normal variable is at most x; small tails keep their relative precision.
 * Series of Marsaglia (2004), "Evaluating the Normal Distribution", near the middle; the continued fraction of
 * Abramowitz & Stegun 26.2.14 in the tails.
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x > 3) return 1 - upperTail(x);
  if (x < -3) return upperTail(-x);
  let term = x;
  let sum = x;
  for (let i = 3; Math.abs(term) > 1e-17; i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + sum * density(x);
}

/** Two-sided p-value of a standard normal statistic. */
export function twoSidedP(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}

/**
 * The x at which Φ(x) = p; ±Infinity at 1 and 0, NaN outside.
 * First guess: Abramowitz & Stegun 26.2.23 (error below 4.5e-4), then Halley's steps on Φ itself.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let x = above / below - t;
  for (let step = 0; step < 4; step++) {
    const slope = density(x);
    if (slope === 0) return x;
    const error = (normalCdf(x) - p) / slope;
    x -= error / (1 + (x * error) / 2);
  }
  return x;
}

/** z for a two-sided interval of this level in percent: 95 gives 1.95996. */
export function zForLevel(level: number): number {
  return normalQuantile(0.5 + level / 200);
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

function upperTail(x: number): number {
  let fraction = x;
  for (let i = 120; i > 0; i--) fraction = x + i / fraction;
  return density(x) / fraction;
}
