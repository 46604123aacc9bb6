/** What a share that fits a sample size says of one right beside it that fits none: "211 (29.3%) versus 229 (31.2%)". */
import type { Severity } from '../../schema/finding.js';
import type { CheckContext } from './check.js';
import { type CountAndShare, isTelling } from './count-and-share.js';

/** Two shares no further apart than this are those of two arms. */
const BESIDE = 60;
/** A share with a coarser last digit than this fits an arm by chance. */
const COARSE_BESIDE = 0.05;

/** A share that fits a sample size to its last digit, right beside one that fits none. */
export interface Beside {
  readonly pair: CountAndShare;
  /** What stands between the two percentages. */
  readonly glue: string;
}

/** "211 (29.3%) versus 229 (31.2%)": the share beside this one, where it is that of an arm to its last digit. */
export function fittingBeside(
  { document }: CheckContext,
  pairs: readonly CountAndShare[],
  at: number,
): Beside | undefined {
  return pairs[at]?.fit === undefined ? besideOf(document, pairs, at) : undefined;
}

/** A share with a coarser last digit than this fits some arm by chance, even where the one beside it fits another. */
const COARSE_PAIR = 0.1;

/** True where two shares right beside each other both fit arms to their last digits: neither does so by chance. */
export function fitsWithBeside(
  { document }: CheckContext,
  pairs: readonly CountAndShare[],
  at: number,
): boolean {
  const pair = pairs[at];
  if (pair?.fit === undefined || pair.percent.unit > COARSE_PAIR * pair.percent.value) return false;
  return pair.fit.off <= 0.5 && besideOf(document, pairs, at) !== undefined;
}

function besideOf(
  document: CheckContext['document'],
  pairs: readonly CountAndShare[],
  at: number,
): Beside | undefined {
  const pair = pairs[at];
  if (pair === undefined) return undefined;
  for (const other of [pairs[at - 1], pairs[at + 1]]) {
    if (other?.fit === undefined || other.fit.off > 0.5) continue;
    if (other.percent.unit > COARSE_BESIDE * other.percent.value) continue;
    const [first, second] = other.counted.start < pair.counted.start ? [other, pair] : [pair, other];
    const between = document.text.slice(first.percentage.end, second.counted.start);
    if (between.length > BESIDE || /[.;\n]/.test(between)) continue;
    return { pair: other, glue: document.text.slice(first.percentage.end, second.percentage.start) };
  }
  return undefined;
}

/** The least part of an arm of which a result is told without a word about those who are missing. */
const LEAST_TOLD = 0.8;
const SUBSET = /\b(?:of (?:whom|these|those|the)|among|subgroup|including)\b/;

/**
 * Where the share beside it is that of a whole arm, another total needs a reason; it is a warning unless some missing
 * people would explain it, or the words say that it is of others.
 */
export function severityOf({ count, percent, totals }: CountAndShare, beside: Beside | undefined): Severity {
  if (beside === undefined || !isTelling(beside.pair) || SUBSET.test(beside.glue)) return 'info';
  const least = (100 * count) / (percent.value + percent.unit);
  const most = (100 * count) / Math.max(percent.value - percent.unit, percent.unit / 2);
  const sizes = totals.filter(({ figure }) => figure.kind === 'sample-size');
  const explained = sizes.some(({ total }) => least <= total && most >= LEAST_TOLD * total);
  return explained || sizes.length === 0 ? 'info' : 'warning';
}
