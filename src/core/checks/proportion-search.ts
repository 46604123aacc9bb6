/** Counts and totals that explain a percentage together with its interval, where they are not printed. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { normalQuantile } from '../stats/normal.js';
import type { Printed } from '../stats/printed.js';
import { copyWith } from '../text/copy.js';
import { compatibleCounts, nearestCount, type Total, unitsOff } from './counts-and-totals.js';
import {
  endsInPercent,
  expectedInterval,
  type Fit,
  fitOfInterval,
  halfFitOfInterval,
  hasAnEndOf,
  LARGEST_TOTAL,
} from './proportion-fit.js';

export interface InferredCount {
  readonly count: number;
  readonly total: number;
}

export interface InferredFits {
  /** Percentage and interval both come from this count; the best over all totals. */
  readonly fit?: InferredCount & { readonly fit: Fit; readonly figure: Figure };
  /** Counts that give the percentage, whatever the interval, likeliest total first. */
  readonly possible: readonly InferredCount[];
}

/** With more counts than this for one percentage, a fit proves nothing. */
const MOST_COUNTS = 40;

/** No total beyond this is searched for; larger ones all fit more or less. */
const MOST_SEARCHED = 400;

/** The best fit among the text's own sample sizes: `unknowable` where one of them allows too many counts. */
export function inferredFit(
  percent: Printed,
  interval: Figure,
  totals: readonly Total[],
  claim: Claim,
): InferredFits | 'unknowable' {
  const possible: InferredCount[] = [];
  let near: InferredFits['fit'];
  for (const { total, figure } of totals) {
    const counts = compatibleCounts(percent, total, MOST_COUNTS);
    if (counts === undefined) return 'unknowable';
    for (const count of counts) {
      possible.push({ count, total });
      const fit = fitOfInterval(count, total, interval, claim);
      if (fit === undefined) continue;
      const found = { count, total, fit, figure };
      if (fit.agreement === 'exact' && unitsOff(count, total, percent) <= 0.5)
        return { fit: found, possible };
      near ??= copyWith(found, { fit: copyWith(fit, { agreement: 'near' }) });
    }
  }
  return near ? { fit: near, possible } : { possible };
}

/**
 * The smallest total, printed or not, that gives percentage and interval to their digits; undefined where none does;
 * `unknowable` where it may be larger than is worth searching. The width of the interval says where to look.
 */
export function searchOfTotals(
  percent: Printed,
  interval: Figure,
  claim: Claim,
): InferredCount | 'unknowable' | undefined {
  const ends = endsInPercent(interval, percent.value);
  if (ends === undefined) return 'unknowable';
  const half = Math.max(ends.high.value - ends.low.value, ends.high.unit) / 200;
  const z = normalQuantile(0.5 + (interval.level ?? 95) / 200);
  const share = Math.min(0.95, Math.max(0.05, percent.value / 100));
  const middle = (z * z * share * (1 - share)) / (half * half);
  const last = Math.ceil(1.6 * middle + 12);
  if (!(last <= MOST_SEARCHED)) return 'unknowable';
  for (let total = Math.max(1, Math.floor(middle / 2 - 8)); total <= last; total++) {
    for (const count of compatibleCounts(percent, total, MOST_COUNTS) ?? []) {
      if (unitsOff(count, total, percent) > 0.5) continue;
      if (fitOfInterval(count, total, interval, claim)?.agreement === 'exact') return { count, total };
    }
  }
  return undefined;
}

/** An interval so many times wider or narrower than that of a share is one of a difference, a reduction or an efficacy. */
const ANOTHER_WIDTH = 1.5;

/**
 * True where nothing shows that an interval is that of a share of these totals, which are only lent to it: it is much wider or
 * narrower, no slip of the pen at one end makes it so, and it is not that of another share either.
 */
export function isOfAnotherQuantity(
  percent: Printed,
  interval: Figure,
  totals: readonly Total[],
  claim: Claim,
): boolean {
  const ends = endsInPercent(interval, percent.value);
  // Below nothing is no share.
  if (ends === undefined || ends.low.value < 0) return true;
  const width = ends.high.value - ends.low.value;
  const middle = copyWith(percent, { value: (ends.low.value + ends.high.value) / 2 });
  const able = totals.filter(({ total }) => compatibleCounts(percent, total, MOST_COUNTS)?.length !== 0);
  return (able.length === 0 ? totals : able).every(({ total }) => {
    const count = nearestCount(percent, total);
    const expected = expectedInterval(count, total, interval);
    const ratio = width / (expected.high - expected.low);
    if (ratio < ANOTHER_WIDTH && ratio > 1 / ANOTHER_WIDTH) return false;
    if (halfFitOfInterval(count, total, interval) !== undefined || hasAnEndOf(count, total, interval))
      return false;
    const other = nearestCount(middle, total);
    return [other - 1, other, other + 1].every((k) => fitOfInterval(k, total, interval, claim) === undefined);
  });
}

/** The same, if no likely total fits, with an exact fit of any other sample size of the record. */
export function fitAnywhere(
  near: InferredFits,
  percent: Printed,
  interval: Figure,
  sizes: readonly Total[],
  claim: Claim,
): InferredFits {
  const other = inferredFit(
    percent,
    interval,
    sizes.filter(({ total }) => total <= LARGEST_TOTAL),
    claim,
  );
  return other !== 'unknowable' && other.fit?.fit.agreement === 'exact' ? { ...near, fit: other.fit } : near;
}
