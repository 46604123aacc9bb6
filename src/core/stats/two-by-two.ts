/** Tests of two proportions, k₁ of n₁ against k₂ of n₂: two-sided p-values. */
import { logChoose } from './log-gamma.js';
import { twoSidedP } from './normal.js';

export interface TwoProportions {
  readonly k1: number;
  readonly n1: number;
  readonly k2: number;
  readonly n2: number;
}

export interface TwoProportionTest {
  readonly id: string;
  readonly name: string;
  /** Two-sided p-value; 1 where both groups are all events or none. */
  p(table: TwoProportions): number;
}

export const twoProportionTests: readonly TwoProportionTest[] = [
  { id: 'chi-squared', name: 'χ² test', p: (table) => chiSquared(table, false) },
  { id: 'chi-squared-cc', name: 'χ² test with Yates’s correction', p: (table) => chiSquared(table, true) },
  { id: 'fisher', name: 'Fisher’s exact test', p: (table) => fisher(table).exact },
  { id: 'mid-p', name: 'mid-p test', p: (table) => fisher(table).midP },
];

/**
 * Pearson's χ² with one degree of freedom, with Yates's continuity correction if asked for.
 * Pearson, Philos Mag 50 (1900) 157–175; Yates, J R Stat Soc Suppl 1 (1934) 217–235.
 */
export function chiSquared({ k1, n1, k2, n2 }: TwoProportions, corrected: boolean): number {
  const n = n1 + n2;
  const events = k1 + k2;
  const margins = n1 * n2 * events * (n - events);
  if (margins === 0) return 1;
  const cross = Math.abs(k1 * (n2 - k2) - k2 * (n1 - k1));
  const excess = corrected ? Math.max(0, cross - n / 2) : cross;
  return twoSidedP(Math.sqrt((n * excess * excess) / margins));
}

/**
 * Fisher's exact test (the sum of all tables no likelier than the one seen), and the same with half the weight of the
 * seen table. Fisher, J R Stat Soc 98 (1935) 39–82; mid-p: Lancaster (1961).
 */
export function fisher({ k1, n1, k2, n2 }: TwoProportions): {
  readonly exact: number;
  readonly midP: number;
} {
  const events = k1 + k2;
  const all = logChoose(n1 + n2, events);
  const chance = (k: number) => Math.exp(logChoose(n1, k) + logChoose(n2, events - k) - all);
  const seen = chance(k1);
  let sum = 0;
  for (let k = Math.max(0, events - n2); k <= Math.min(n1, events); k++) {
    const p = chance(k);
    // Tables as likely as the one seen count too; the margin allows for floating-point dust.
    if (p <= seen * (1 + 1e-7)) sum += p;
  }
  return { exact: Math.min(1, sum), midP: Math.min(1, sum - seen / 2) };
}
