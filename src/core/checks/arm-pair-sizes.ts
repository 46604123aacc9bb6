/** The sizes of the two groups of a comparison, as allocations of its record give them. */
import type { Claim } from '../../schema/claim.js';
import { type Allocated, allocatedIn } from './allocated.js';
import { armsByName } from './arms-by-name.js';
import type { CheckContext } from './check.js';

export type SizePair = readonly [number, number];

/**
 * All sizes that the first and the second group may have: those of their names; else, where the record splits its people
 * into two groups, the sizes of these in either order.
 */
export function armPairSizes(context: CheckContext): (claim: Claim) => readonly SizePair[] {
  const named = armsByName(context);
  let splits: ReadonlyMap<number, readonly Allocated[]> | undefined;
  return ({ arms, record }) => {
    const [first, second] = [arms?.[0], arms?.[1]].map((name) => named(name, record));
    if (first?.length && second?.length)
      return first.flatMap((a) => second.map((b): SizePair => [a.patients, b.patients]));
    splits ??= splitsByRecord(context);
    const [split, ...more] = splits.get(record) ?? [];
    if (split === undefined || more.length > 0) return [];
    const [a, b, ...others] = split.arms.map(({ patients }) => patients);
    if (a === undefined || others.length > 0) return [];
    if (split.perArm) return split.total === undefined || split.total.patients === 2 * a ? [[a, a]] : [];
    if (b === undefined || split.incomplete) return [];
    return a === b
      ? [[a, b]]
      : [
          [a, b],
          [b, a],
        ];
  };
}

function splitsByRecord(context: CheckContext): ReadonlyMap<number, readonly Allocated[]> {
  const byRecord = new Map<number, Allocated[]>();
  for (const claim of context.claims) {
    const split = allocatedIn(context, claim);
    if (split === undefined || split.arms.length === 0) continue;
    // Parts without a name may be kinds of people.
    if (split.unsaid && !split.perArm && split.arms.every(({ name }) => name === '')) continue;
    const list = byRecord.get(claim.record);
    if (list === undefined) byRecord.set(claim.record, [split]);
    else list.push(split);
  }
  return byRecord;
}
