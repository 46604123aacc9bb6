/** What a result claim says, or lets one infer, of counts and of what they are out of. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Related } from '../../schema/finding.js';
import type { Printed } from '../stats/printed.js';
import type { CheckContext } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { onceAClaim } from './once-a-claim.js';

/** k of n, both printed as belonging together. */
export interface Counted {
  readonly count: number;
  readonly total: number;
  /** The fraction, or the count and its total. */
  readonly figures: readonly Figure[];
}

/** A sample size that a share may be out of. */
export interface Total {
  readonly total: number;
  readonly figure: Figure;
  /** The sentence says so. */
  readonly stated: boolean;
}

/** More totals than this cannot tell one from another. */
const MOST_TOTALS = 8;

/** All counts whose total is printed with them, in text order. */
export const statedCounts = onceAClaim((context: CheckContext, claim: Claim): readonly Counted[] => {
  const counted: Counted[] = [];
  for (const figure of context.figures(claim, 'fraction')) {
    const { count, total } = figure;
    if (isCount(count) && isCount(total)) counted.push({ count, total, figures: [figure] });
  }
  if (counted.length > 0) return counted;
  const stated = totalsOf(context, claim).filter((total) => total.stated);
  const only = stated[0];
  if (only === undefined || stated.length > 1) return [];
  for (const figure of context.figures(claim, 'count')) {
    const count = wholeNumber(figure);
    if (count !== undefined) counted.push({ count, total: only.total, figures: [figure, only.figure] });
  }
  return counted;
});

/** Sample sizes that the claim's shares may be out of, each number once, likeliest first. */
export function totalsOf(context: CheckContext, claim: Claim): readonly Total[] {
  const totals: Total[] = [];
  for (const part of claim.parts) {
    if (part.role !== 'denominator' || totals.length >= MOST_TOTALS) continue;
    const figure = context.get(part.annotation);
    if (figure?.type !== 'figure') continue;
    // A fraction lends its total, not its count.
    const total = figure.kind === 'fraction' ? figure.total : wholeNumber(figure);
    if (
      total === undefined ||
      !isCount(total) ||
      total === 0 ||
      totals.some((other) => other.total === total)
    )
      continue;
    totals.push({ total, figure, stated: part.stated });
  }
  return totals;
}

/** A stated total leaves no choice; without one, all that may be inferred. */
export function possibleTotals(totals: readonly Total[]): readonly Total[] {
  const stated = totals.filter((total) => total.stated);
  return stated.length > 0 ? stated : totals;
}

/** Where the sample sizes stand, for a finding that names them. */
export function relatedTotals(totals: readonly Total[]): readonly Related[] {
  return totals.map(({ total, figure: { start, end } }) => ({ start, end, message: `sample size ${total}` }));
}

/** Things that belong together one to one, in order; nothing where their numbers differ. */
export function paired<A, B>(a: readonly A[], b: readonly B[]): readonly (readonly [A, B])[] {
  if (a.length !== b.length) return [];
  const pairs: [A, B][] = [];
  for (const [i, first] of a.entries()) {
    const second = b[i];
    if (second !== undefined) pairs.push([first, second]);
  }
  return pairs;
}

/**
 * How far k/n is from a printed percentage, in units of its last digit; exact for numbers of ordinary size.
 * At most ½ is rounding, below 1 is truncating or rounding up.
 */
export function unitsOff(count: number, total: number, percent: Printed): number {
  const scale = 10 ** percent.decimals;
  return Math.abs(100 * count * scale - Math.round(percent.value * scale) * total) / total;
}

/** The count of `total` nearest to a percentage. */
export function nearestCount(percent: Printed, total: number): number {
  return Math.min(total, Math.max(0, Math.round((percent.value * total) / 100)));
}

/** All counts of `total` less than one unit from a percentage; undefined where they are more than `most`. */
export function compatibleCounts(
  percent: Printed,
  total: number,
  most: number,
): readonly number[] | undefined {
  const first = Math.max(0, Math.ceil(((percent.value - percent.unit) * total) / 100 - 1e-9));
  const last = Math.min(total, Math.floor(((percent.value + percent.unit) * total) / 100 + 1e-9));
  if (last - first >= most) return undefined;
  const counts: number[] = [];
  for (let count = first; count <= last; count++) if (unitsOff(count, total, percent) < 1) counts.push(count);
  return counts;
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}
