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
  let byRecord: ReadonlyMap<number, ArmsOfRecord> | undefined;
  return (name, record) => {
    if (name === undefined) return NONE;
    byRecord ??= gather(context);
    return byRecord.get(record)?.meantBy(name) ?? NONE;
  };
}

const NONE: readonly Arm[] = [];

class ArmsOfRecord {
  private names: readonly string[] | undefined;
  private readonly meant = new Map<string, readonly Arm[]>();

  constructor(private readonly arms: readonly Arm[]) {}

  /** A record speaks of its arms again and again. */
  meantBy(name: string): readonly Arm[] {
    const known = this.meant.get(name);
    if (known !== undefined) return known;
    this.names ??= [...new Set(this.arms.map((arm) => arm.name))];
    const meant = this.names[armNamed(name, this.names)];
    const arms = meant === undefined ? NONE : this.arms.filter((arm) => arm.name === meant);
    this.meant.set(name, arms);
    return arms;
  }
}

function gather(context: CheckContext): ReadonlyMap<number, ArmsOfRecord> {
  const byRecord = new Map<number, Arm[]>();
  for (const claim of context.claims) {
    const split = allocatedIn(context, claim);
    if (split === undefined || split.perArm || split.arms.some(({ name }) => name === '')) continue;
    const arms = byRecord.get(claim.record) ?? [];
    arms.push(...split.arms);
    byRecord.set(claim.record, arms);
  }
  return new Map([...byRecord].map(([record, arms]) => [record, new ArmsOfRecord(arms)]));
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
