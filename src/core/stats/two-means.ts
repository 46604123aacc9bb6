/** The difference of two means of independent groups, from their means, standard deviations and sizes. */
import { tForLevel, tTwoSidedP } from './student-t.js';

export interface GroupMean {
  readonly mean: number;
  /** Standard deviation, in the unit of the mean. */
  readonly deviation: number;
  /** How many people. */
  readonly size: number;
}

export interface MeansTest {
  readonly name: string;
  readonly difference: number;
  readonly standardError: number;
  readonly freedom: number;
}

/** Student's t-test with the pooled variance (Student, Biometrika 1908;6:1). */
export function studentTest(a: GroupMean, b: GroupMean): MeansTest {
  const freedom = a.size + b.size - 2;
  const pooled = ((a.size - 1) * a.deviation ** 2 + (b.size - 1) * b.deviation ** 2) / freedom;
  const standardError = Math.sqrt(pooled * (1 / a.size + 1 / b.size));
  return { name: 'Student’s t-test', difference: a.mean - b.mean, standardError, freedom };
}

/** Welch's t-test, which lets the variances differ (Welch, Biometrika 1947;34:28). */
export function welchTest(a: GroupMean, b: GroupMean): MeansTest {
  const [va, vb] = [a.deviation ** 2 / a.size, b.deviation ** 2 / b.size];
  const freedom = (va + vb) ** 2 / (va ** 2 / (a.size - 1) + vb ** 2 / (b.size - 1));
  return { name: 'Welch’s t-test', difference: a.mean - b.mean, standardError: Math.sqrt(va + vb), freedom };
}

export function tOf({ difference, standardError }: MeansTest): number {
  return difference / standardError;
}

/** Two-sided. */
export function pOf(test: MeansTest): number {
  return tTwoSidedP(tOf(test), test.freedom);
}

/** The confidence interval of the difference; `level` in percent. */
export function intervalOf(
  { difference, standardError, freedom }: MeansTest,
  level: number,
): { readonly low: number; readonly high: number } {
  const reach = tForLevel(level, freedom) * standardError;
  return { low: difference - reach, high: difference + reach };
}
