/** Which of the ten methods gives a printed interval of a proportion. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { type Agreement, agreement, type Printed } from '../stats/printed.js';
import { type Bounds, clopperPearson, intervalMethods } from '../stats/proportion-intervals.js';
import { isSlip } from '../stats/slip.js';
import { copyWith } from '../text/copy.js';
import { printedEnds } from './figure-numbers.js';
import { has } from './guards.js';

/** A method whose interval of k/n has the printed ends. */
export interface Fit {
  readonly method: string;
  /** In percent, as recomputed. */
  readonly low: number;
  readonly high: number;
  /** In percent; 90 where a one-sided bound of 95 % was printed as an interval. */
  readonly level: number;
  /** `exact`: both ends round to the printed digits. `near`: both are within one unit of them. */
  readonly agreement: 'exact' | 'near';
}

const USUAL_LEVEL = 95;

/** Beyond this the methods cannot be told apart, and the exact ones become slow. */
export const LARGEST_TOTAL = 100_000;

/**
 * The ends of a proportion's interval in percent; undefined where one is missing or the unit is no share. Ends from 0 to 1 are
 * shares of one, unless only as they stand do they hold the proportion (in percent): "0.46% (95% CI 0.24 to 0.88)".
 */
export function endsInPercent(
  interval: Figure,
  proportion?: number,
): { readonly low: Printed; readonly high: Printed } | undefined {
  const ends = printedEnds(interval);
  if (ends === undefined || ends.low.value > ends.high.value) return undefined;
  if (interval.unit === '%') return ends;
  if (interval.unit !== undefined && interval.unit !== '1') return undefined;
  const isShare = ends.high.value <= 1 && Math.min(ends.low.decimals, ends.high.decimals) >= 2;
  if (!isShare) return ends;
  const inHundred = { low: timesHundred(ends.low), high: timesHundred(ends.high) };
  const isAsPrinted = proportion !== undefined && holds(ends, proportion) && !holds(inHundred, proportion);
  return isAsPrinted ? ends : inHundred;
}

function holds({ low, high }: { readonly low: Printed; readonly high: Printed }, value: number): boolean {
  return low.value <= value && value <= high.value;
}

/** The likeliest method that gives the printed interval for k of n: one that fits exactly before one that nearly fits. */
export function fitOfInterval(k: number, n: number, interval: Figure, claim: Claim): Fit | undefined {
  const ends = endsInPercent(interval, (100 * k) / n);
  if (ends === undefined || n < 1 || k < 0 || k > n || n > LARGEST_TOTAL) return undefined;
  let near: Fit | undefined;
  for (const level of levelsOf(interval, claim, k === 0 || k === n)) {
    for (const method of intervalMethods) {
      const bounds = method.bounds(k, n, level);
      const agrees = bounds === undefined ? 'off' : agreementOfEnds(bounds, ends);
      if (bounds === undefined || agrees === 'off') continue;
      const { low, high } = inPercent(bounds);
      const fit: Fit = { method: method.name, low, high, level, agreement: agrees };
      if (agrees === 'exact') return fit;
      near ??= fit;
    }
  }
  return near;
}

/** Names of all methods whose interval of k of n rounds to the printed ends. */
export function methodsOfInterval(k: number, n: number, interval: Figure): readonly string[] {
  const ends = endsInPercent(interval, (100 * k) / n);
  if (ends === undefined || n < 1 || k < 0 || k > n || n > LARGEST_TOTAL) return [];
  return intervalMethods
    .filter((method) => {
      const bounds = method.bounds(k, n, interval.level ?? USUAL_LEVEL);
      return bounds !== undefined && agreementOfEnds(bounds, ends) === 'exact';
    })
    .map(({ name }) => name);
}

/** An interval of which a method gives one end to its digits, and the other but for a slip of the pen. */
export interface HalfFit {
  readonly method: string;
  /** The other end as printed and as recomputed. */
  readonly printed: string;
  readonly meant: string;
}

/** An end off by fewer units of its last digit may come from a method of its own. */
const LEAST_SLIP = 10;

/** The method that gives one end of the printed interval for k of n, where the other end is a slip of the pen away. */
export function halfFitOfInterval(k: number, n: number, interval: Figure): HalfFit | undefined {
  const ends = endsInPercent(interval, (100 * k) / n);
  if (ends === undefined || n < 1 || k <= 0 || k >= n || n > LARGEST_TOTAL) return undefined;
  for (const method of intervalMethods) {
    const bounds = method.bounds(k, n, interval.level ?? USUAL_LEVEL);
    if (bounds === undefined) continue;
    const [low, high] = [agreementOfEnd(bounds.low, ends.low), agreementOfEnd(bounds.high, ends.high)];
    const odd =
      low === 'exact' && high === 'off' ? 'high' : high === 'exact' && low === 'off' ? 'low' : undefined;
    if (odd === undefined) continue;
    const printed = ends[odd];
    const meant = (100 * bounds[odd]).toFixed(printed.decimals);
    const asPrinted = printed.value.toFixed(printed.decimals);
    const apart = Math.abs(100 * bounds[odd] - printed.value) >= LEAST_SLIP * printed.unit;
    if (apart && isSlip(asPrinted, meant, 2)) return { method: method.name, printed: printed.text, meant };
  }
  return undefined;
}

/** True where a method gives one end of the printed interval for k of n to its digits, and these are fine enough to tell. */
export function hasAnEndOf(k: number, n: number, interval: Figure): boolean {
  const ends = endsInPercent(interval, (100 * k) / n);
  if (ends === undefined || n < 1 || k < 0 || k > n || n > LARGEST_TOTAL) return false;
  return intervalMethods.some((method) => {
    const bounds = method.bounds(k, n, interval.level ?? USUAL_LEVEL);
    if (bounds === undefined) return false;
    return (['low', 'high'] as const).some(
      (end) => ends[end].decimals > 0 && agreementOfEnd(bounds[end], ends[end]) === 'exact',
    );
  });
}

/** Clopper and Pearson's interval in percent, to show what was expected. */
export function expectedInterval(k: number, n: number, interval: Figure): Bounds {
  return inPercent(clopperPearson(k, n, interval.level ?? USUAL_LEVEL));
}

/** A one-sided bound has the ends of a wider tail: at the edges (0/n, n/n) authors often print one. */
function levelsOf(interval: Figure, claim: Claim, atEdge: boolean): readonly number[] {
  const level = interval.level ?? USUAL_LEVEL;
  if (!(level > 50 && level < 100)) return [];
  return atEdge || has(claim, 'one-sided') ? [level, 2 * level - 100] : [level];
}

function inPercent({ low, high }: Bounds): Bounds {
  return { low: 100 * low, high: 100 * high };
}

function agreementOfEnds(bounds: Bounds, ends: { readonly low: Printed; readonly high: Printed }): Agreement {
  const low = agreementOfEnd(bounds.low, ends.low);
  const high = low === 'off' ? 'off' : agreementOfEnd(bounds.high, ends.high);
  if (low === 'off' || high === 'off') return 'off';
  return low === 'exact' && high === 'exact' ? 'exact' : 'near';
}

/** Wald's ends may lie outside 0 to 100 %: some print them so, some cut them off. */
function agreementOfEnd(end: number, printed: Printed): Agreement {
  const cut = Math.min(1, Math.max(0, end));
  const asIs = agreement(100 * end, printed);
  return asIs === 'exact' || cut === end ? asIs : agreement(100 * cut, printed);
}

function timesHundred(printed: Printed): Printed {
  const decimals = printed.decimals - 2;
  const unit = 10 ** -decimals;
  return copyWith(printed, { value: Math.round((printed.value * 100) / unit) * unit, decimals, unit });
}
