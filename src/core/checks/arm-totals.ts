/** What a share may be out of besides the sample sizes it is lent: an arm of a split, or the rest of everyone. */
import type { Interval } from '../stats/printed.js';
import { copyWith } from '../text/copy.js';
import { allocatedIn } from './allocated.js';
import type { CheckContext } from './check.js';
import type { CountAndShare } from './count-and-share.js';
import { type Total, unitsOff } from './counts-and-totals.js';

/** The sizes of the arms into which a record splits its people; gathered when first asked for. */
export function armTotals(context: CheckContext): (record: number) => readonly Total[] {
  let byRecord: Map<number, Total[]> | undefined;
  return (record) => {
    if (byRecord === undefined) {
      byRecord = new Map();
      for (const claim of context.claims) {
        for (const { figure, patients } of allocatedIn(context, claim)?.arms ?? []) {
          const list = byRecord.get(claim.record) ?? [];
          if (list.every(({ total }) => total !== patients))
            list.push({ total: patients, figure, stated: false });
          byRecord.set(claim.record, list);
        }
      }
    }
    return byRecord.get(record) ?? [];
  };
}

/** The share with the arm that gives it to its last digit, if one does. */
export function fittingArm(pair: CountAndShare, arms: readonly Total[]): CountAndShare | undefined {
  for (const arm of arms) {
    if (arm.total < pair.count) continue;
    const off = unitsOff(pair.count, arm.total, pair.percent);
    if (off <= 0.5) return copyWith(pair, { fit: copyWith(arm, { off }), isPart: true });
  }
  return undefined;
}

/** So small a part of everyone may be missing from two arms. */
const MISSING = 0.03;
/** Two shares no further apart than this are those of two arms. */
const BESIDE = 120;

/** "39 patients (4.9%) with and 22 (2.7%) without" of 1604: what the two shares are out of makes up everyone. */
export function makeUpEveryone(pairs: readonly CountAndShare[], at: number): boolean {
  const pair = pairs[at];
  if (pair === undefined) return false;
  return [pairs[at - 1], pairs[at + 1]].some(
    (other) =>
      other !== undefined &&
      other.fit === undefined &&
      Math.abs(other.percentage.start - pair.percentage.start) <= BESIDE &&
      pair.totals.some(({ total }) => addUp(outOf(pair), outOf(other), total)),
  );
}

function addUp(first: Interval, second: Interval, total: number): boolean {
  // Two parts of everyone are each less than all.
  if (first.low >= total || second.low >= total) return false;
  return first.low + second.low <= total && first.high + second.high >= total * (1 - MISSING);
}

/** How many people a count and its share may be out of. */
function outOf({ count, percent }: CountAndShare): Interval {
  return {
    low: (100 * count) / (percent.value + percent.unit / 2),
    high: (100 * count) / Math.max(percent.value - percent.unit / 2, percent.unit / 4),
  };
}
