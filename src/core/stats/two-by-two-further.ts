/** Tests of two proportions that are in use beside Pearson's and Fisher's: two-sided p-values. */
import { logChoose } from './log-gamma.js';
import { normalCdf, twoSidedP } from './normal.js';
import { chiSquared, type TwoProportions, type TwoProportionTest } from './two-by-two.js';

export const furtherProportionTests: readonly TwoProportionTest[] = [
  { id: 'chi-squared-n-1', name: 'N − 1 χ² test', p: campbell },
  { id: 'likelihood-ratio', name: 'likelihood-ratio test', p: likelihoodRatio },
  { id: 'wald', name: 'Wald test of the difference', p: wald },
  { id: 'fisher-doubled', name: 'doubled one-sided Fisher test', p: doubledFisher },
];

/** Pearson's χ² times (N − 1)/N. Campbell, Stat Med 26 (2007) 3661–3675. */
function campbell(table: TwoProportions): number {
  const n = table.n1 + table.n2;
  const { k1, n1, k2, n2 } = table;
  const events = k1 + k2;
  const margins = n1 * n2 * events * (n - events);
  if (margins === 0) return chiSquared(table, false);
  const cross = k1 * (n2 - k2) - k2 * (n1 - k1);
  return twoSidedP(Math.sqrt(((n - 1) * cross * cross) / margins));
}

/** The G test: twice the log of the likelihood ratio is χ² with one degree of freedom. */
function likelihoodRatio({ k1, n1, k2, n2 }: TwoProportions): number {
  const pooled = (k1 + k2) / (n1 + n2);
  const g =
    2 *
    (cell(k1, n1 * pooled) +
      cell(n1 - k1, n1 * (1 - pooled)) +
      cell(k2, n2 * pooled) +
      cell(n2 - k2, n2 * (1 - pooled)));
  return twoSidedP(Math.sqrt(Math.max(0, g)));
}

function cell(seen: number, expected: number): number {
  return seen === 0 ? 0 : seen * Math.log(seen / expected);
}

/** z of the difference over its unpooled standard error. */
function wald({ k1, n1, k2, n2 }: TwoProportions): number {
  const [a, b] = [k1 / n1, k2 / n2];
  const variance = (a * (1 - a)) / n1 + (b * (1 - b)) / n2;
  if (variance === 0) return a === b ? 1 : 2 * normalCdf(-40);
  return twoSidedP((a - b) / Math.sqrt(variance));
}

/** Twice the smaller tail of Fisher's exact test. */
function doubledFisher({ k1, n1, k2, n2 }: TwoProportions): number {
  const events = k1 + k2;
  const all = logChoose(n1 + n2, events);
  let below = 0;
  let above = 0;
  for (let k = Math.max(0, events - n2); k <= Math.min(n1, events); k++) {
    const p = Math.exp(logChoose(n1, k) + logChoose(n2, events - k) - all);
    if (k <= k1) below += p;
    if (k >= k1) above += p;
  }
  return Math.min(1, 2 * Math.min(below, above));
}
