/** The sizes that a record gives to an arm of a name: "237 were assigned to the prone group" for "16.0% in the prone group". */
import { armNamed } from '../claims/arm-names.js';
import { type Arm, allocatedIn } from './allocated.js';
import type { CheckContext } from './check.js';
import { type Counted, compatibleCounts, unitsOff } from './counts-and-totals.js';
import { printedPart, wholeNumber } from './figure-numbers.js';
import { isBound } from './guards.js';
import type { Side } from './sides.js';

/** The sizes of the arm that a name means, in text order; none where the name fits several arms or none. */
export type ArmsByName = (name: string | undefined, record: number) => readonly Arm[];

/** Gathered when first asked for. */
export function armsByName(context: CheckContext): ArmsByName {
  let byRecord: ReadonlyMap<number, readonly Arm[]> | undefined;
  return (name, record) => {
    if (name === undefined) return NONE;
    byRecord ??= gather(context);
    const arms = byRecord.get(record) ?? NONE;
    const names = [...new Set(arms.map((arm) => arm.name))];
    const meant = names[armNamed(name, names)];
    return meant === undefined ? NONE : arms.filter((arm) => arm.name === meant);
  };
}

const NONE: readonly Arm[] = [];

function gather(context: CheckContext): ReadonlyMap<number, readonly Arm[]> {
  const byRecord = new Map<number, Arm[]>();
  for (const claim of context.claims) {
    const split = allocatedIn(context, claim);
    if (split === undefined || split.perArm || split.arms.some(({ name }) => name === '')) continue;
    const arms = byRecord.get(claim.record) ?? [];
    arms.push(...split.arms);
    byRecord.set(claim.record, arms);
  }
  return byRecord;
}

/**
 * The count and total of one side whose total is the size of its arm, printed elsewhere: the count as printed where the
 * percentage agrees with it, or the only count that gives the percentage. Undefined where there is none or a choice.
 */
export function countedInArm(
  { percentage, count }: Pick<Side, 'percentage' | 'count'>,
  arms: readonly Arm[],
): Counted | undefined {
  const percent = percentage && printedPart(percentage, 'value');
  if (percentage === undefined || percent === undefined || isBound(percentage)) return undefined;
  const printed = count && wholeNumber(count);
  for (const { figure, patients } of arms) {
    const counts = printed === undefined ? (compatibleCounts(percent, patients, 3) ?? []) : [printed];
    const fitting = counts.filter((one) => one <= patients && unitsOff(one, patients, percent) <= 0.5);
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) continue;
    const figures = [...(count === undefined ? [] : [count]), percentage, figure];
    return { count: only, total: patients, figures };
  }
  return undefined;
}
