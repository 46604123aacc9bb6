/** The interval of a share whose count is printed and whose total is not: "52 (88.1%; 95% CI 77.1–95.1)" can only be out of 59. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Printed } from '../stats/printed.js';
import { copyWith } from '../text/copy.js';
import type { CheckContext } from './check.js';
import { type Total, unitsOff } from './counts-and-totals.js';
import { printedPart, wholeNumber } from './figure-numbers.js';
import { isBound } from './guards.js';
import { endsInPercent, fitOfInterval, LARGEST_TOTAL } from './proportion-fit.js';
import { isOfAnotherQuantity } from './proportion-search.js';
import { agreed, countedMismatch, type Verdict } from './proportion-verdicts.js';

/** Where more totals than this have the same share, one of them has the interval by chance. */
const MOST_TOTALS = 3;

/** A count with its share, and the only totals that both allow. */
export interface ImpliedTotals {
  readonly counted: Figure;
  readonly count: number;
  readonly totals: readonly number[];
}

/** Undefined where the claim has no count or several, it is none or all, or too many totals are possible. */
export function impliedTotals(
  context: CheckContext,
  claim: Claim,
  percentage: Figure,
): ImpliedTotals | undefined {
  const [counted, ...more] = context.figures(claim, 'count');
  const percent = printedPart(percentage, 'value');
  const count = counted && wholeNumber(counted);
  if (counted === undefined || more.length > 0 || !count || percent === undefined) return undefined;
  if (isBound(counted) || percent.value <= percent.unit) return undefined;
  const totals = totalsBetween(count, percent);
  return totals.length === 0 || totals.length > MOST_TOTALS ? undefined : { counted, count, totals };
}

function totalsBetween(count: number, percent: Printed): readonly number[] {
  const least = Math.max(count + 1, Math.ceil((100 * count) / (percent.value + percent.unit / 2)));
  const most = Math.min(LARGEST_TOTAL, Math.floor((100 * count) / (percent.value - percent.unit / 2)));
  const totals: number[] = [];
  for (let total = least; total <= most && totals.length <= MOST_TOTALS; total++)
    if (unitsOff(count, total, percent) <= 0.5) totals.push(total);
  return totals;
}

/** What is said of the interval behind such a share; `sizes` are those that the record prints. */
export function* fromCountAndShare(
  claim: Claim,
  { counted, count, totals }: ImpliedTotals,
  percentage: Figure,
  interval: Figure,
  sizes: readonly Total[],
): Iterable<Verdict> {
  const percent = printedPart(percentage, 'value');
  const ends = endsInPercent(interval, percentage.value);
  if (percent === undefined || ends === undefined) return;
  const fits = totals.flatMap((total) => {
    const fit = fitOfInterval(count, total, interval, claim);
    return fit === undefined ? [] : [{ total, fit }];
  });
  const best = fits.find(({ fit }) => fit.agreement === 'exact') ?? fits[0];
  if (best !== undefined) {
    const known = { claim, count, total: best.total, interval, method: best.fit.method };
    yield* agreed(best.fit, known, [counted.id, percentage.id, interval.id]);
    return;
  }
  const [total, ...others] = totals;
  if (total === undefined || others.length > 0) return;
  const lent = [{ total, figure: counted, stated: false }];
  if (isOfAnotherQuantity(percent, interval, lent, claim)) return;
  const { finding } = countedMismatch({ count, total, figures: [counted] }, interval, ends);
  // A share outside of its interval is another rule's.
  if (finding.severity === 'error') return;
  const isPrinted = sizes.some((size) => size.total === total);
  yield { finding: copyWith(finding, { severity: isPrinted ? ('warning' as const) : ('info' as const) }) };
}
