/**
 * Ten ways to give an interval for k of n. Nearly every interval of a proportion in print comes from one of them.
 * All return proportions (0 to 1); `z` is the normal quantile of the level, `tail` the probability left in each tail.
 */
import { incompleteBeta, inverseIncompleteBeta } from './incomplete-beta.js';
import { logChoose } from './log-gamma.js';
import { crossing } from './newton.js';
import { zForLevel } from './normal.js';

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export interface IntervalMethod {
  /** Kebab-case, for programs. */
  readonly id: string;
  /** As papers call it. */
  readonly name: string;
  /** Undefined where the method gives no interval (no events, or nothing but events). */
  bounds(k: number, n: number, level: number): Bounds | undefined;
}

/** In the order of how often papers use them, so the first that fits is the likeliest. */
export const intervalMethods: readonly IntervalMethod[] = [
  { id: 'clopper-pearson', name: 'Clopper-Pearson', bounds: clopperPearson },
  { id: 'wilson', name: 'Wilson', bounds: wilson },
  { id: 'wald', name: 'Wald', bounds: wald },
  { id: 'agresti-coull', name: 'Agresti-Coull', bounds: agrestiCoull },
  { id: 'wilson-cc', name: 'Wilson with continuity correction', bounds: wilsonCorrected },
  { id: 'wald-cc', name: 'Wald with continuity correction', bounds: waldCorrected },
  { id: 'log-log', name: 'log-log', bounds: logLog },
  { id: 'jeffreys', name: 'Jeffreys', bounds: jeffreys },
  { id: 'logit', name: 'logit', bounds: logit },
  { id: 'mid-p', name: 'mid-p', bounds: midP },
];

/** The exact interval by inverting two one-sided binomial tests. Clopper & Pearson, Biometrika 26 (1934) 404–413. */
export function clopperPearson(k: number, n: number, level: number): Bounds {
  const tail = tailOf(level);
  return {
    low: k === 0 ? 0 : inverseIncompleteBeta(tail, k, n - k + 1),
    high: k === n ? 1 : inverseIncompleteBeta(1 - tail, k + 1, n - k),
  };
}

/** The score interval. Wilson, J Am Stat Assoc 22 (1927) 209–212. */
export function wilson(k: number, n: number, level: number): Bounds {
  const z = zForLevel(level);
  const p = k / n;
  const middle = (k + (z * z) / 2) / (n + z * z);
  const half = (z / (n + z * z)) * Math.sqrt(n * p * (1 - p) + (z * z) / 4);
  // At the edges the formula gives 0 or 1 but for floating-point dust.
  return { low: k === 0 ? 0 : middle - half, high: k === n ? 1 : middle + half };
}

/** The score interval with continuity correction. Newcombe, Stat Med 17 (1998) 857–872, method 4. */
export function wilsonCorrected(k: number, n: number, level: number): Bounds {
  const z = zForLevel(level);
  const p = k / n;
  const q = 1 - p;
  const base = 2 * k + z * z;
  const below = z * Math.sqrt(z * z - 2 - 1 / n + 4 * p * (n * q + 1));
  const above = z * Math.sqrt(z * z + 2 - 1 / n + 4 * p * (n * q - 1));
  return {
    low: k === 0 ? 0 : Math.max(0, (base - 1 - below) / (2 * (n + z * z))),
    high: k === n ? 1 : Math.min(1, (base + 1 + above) / (2 * (n + z * z))),
  };
}

/** p ± z·√(pq/n), not clipped. Laplace (1812); Wald & Wolfowitz, Ann Math Stat 10 (1939) 105–118. */
export function wald(k: number, n: number, level: number): Bounds {
  const p = k / n;
  const half = zForLevel(level) * Math.sqrt((p * (1 - p)) / n);
  return { low: p - half, high: p + half };
}

/** p ± (z·√(pq/n) + 1/(2n)), not clipped. Fleiss, Statistical Methods for Rates and Proportions (1981), 1.4. */
export function waldCorrected(k: number, n: number, level: number): Bounds {
  const { low, high } = wald(k, n, level);
  return { low: low - 1 / (2 * n), high: high + 1 / (2 * n) };
}

/** Wald's interval after adding z²/2 events and non-events. Agresti & Coull, Am Stat 52 (1998) 119–126. */
export function agrestiCoull(k: number, n: number, level: number): Bounds {
  const z = zForLevel(level);
  return wald(k + (z * z) / 2, n + z * z, level);
}

/**
 * Equal tails of the posterior Beta(k+½, n−k+½), with 0 and 1 at the edges.
 * Brown, Cai & DasGupta, Stat Sci 16 (2001) 101–133.
 */
export function jeffreys(k: number, n: number, level: number): Bounds {
  const tail = tailOf(level);
  return {
    low: k === 0 ? 0 : inverseIncompleteBeta(tail, k + 0.5, n - k + 0.5),
    high: k === n ? 1 : inverseIncompleteBeta(1 - tail, k + 0.5, n - k + 0.5),
  };
}

/**
 * Clopper and Pearson's interval with only half the probability of the observed count in the tail.
 * Lancaster, J Am Stat Assoc 56 (1961) 223–234; Berry & Armitage, Statistician 44 (1995) 417–423.
 */
export function midP(k: number, n: number, level: number): Bounds {
  const tail = tailOf(level);
  const logWays = logChoose(n, k);
  const guess = wilson(k, n, level);
  // Both tails rise or fall steadily with p, with the same slope but for its sign.
  const withHalf = (sign: 1 | -1, tailAt: (p: number) => number) => (p: number) => {
    const mass = Math.exp(logWays + k * Math.log(p) + (n - k) * Math.log1p(-p));
    return {
      value: sign * (tailAt(p) - mass / 2 - tail),
      slope: (mass * (k / p + (n - k) / (1 - p))) / 2,
    };
  };
  const atLeast = withHalf(1, (p) => incompleteBeta(p, k, n - k + 1));
  const atMost = withHalf(-1, (p) => incompleteBeta(1 - p, n - k, k + 1));
  return {
    low: k === 0 ? 0 : crossing({ at: atLeast, low: 0, high: k / n, start: guess.low }),
    high: k === n ? 1 : crossing({ at: atMost, low: k / n, high: 1, start: guess.high }),
  };
}

/** Wald's interval of ln(p/q), turned back. Stone (1996); Brown, Cai & DasGupta (2001). */
export function logit(k: number, n: number, level: number): Bounds | undefined {
  if (k === 0 || k === n) return undefined;
  const middle = Math.log(k / (n - k));
  const half = zForLevel(level) * Math.sqrt(n / (k * (n - k)));
  return { low: 1 / (1 + Math.exp(half - middle)), high: 1 / (1 + Math.exp(-half - middle)) };
}

/**
 * Wald's interval of ln(−ln p), turned back: p^exp(±z·s), s² = q/(np·ln²p); the survival packages' "log-log",
 * "cloglog" in R's binom. Kalbfleisch & Prentice, The Statistical Analysis of Failure Time Data (1980), 1.3.
 */
export function logLog(k: number, n: number, level: number): Bounds | undefined {
  if (k === 0 || k === n) return undefined;
  const p = k / n;
  const half = (zForLevel(level) * Math.sqrt((1 - p) / (n * p))) / Math.abs(Math.log(p));
  return { low: p ** Math.exp(half), high: p ** Math.exp(-half) };
}

function tailOf(level: number): number {
  return (1 - level / 100) / 2;
}
