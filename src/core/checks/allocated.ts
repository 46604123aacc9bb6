/** An allocation claim taken apart: who was split, into which sizes, in which ratio. */
import type { Design, Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { CheckContext } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { has, isApproximate, isBound } from './guards.js';
import { onceAClaim } from './once-a-claim.js';

export interface Arm {
  readonly figure: Figure;
  readonly patients: number;
  /** As the claim names it; empty where it has no name. */
  readonly name: string;
}

export interface Allocated {
  readonly total:
    | { readonly figure: Figure; readonly patients: number; readonly stated: boolean }
    | undefined;
  readonly ratio: { readonly design: Design; readonly stated: boolean } | undefined;
  readonly arms: readonly Arm[];
  /** The one size is that of each arm, and how many arms there are is not said. */
  readonly perArm: boolean;
  /** An arm may stand without its size. */
  readonly incomplete: boolean;
  /** Only the sum of the parts makes them those of the whole. */
  readonly unsaid: boolean;
}

/** Undefined for claims of another kind, of other trials, and where a number is only about or at least so many. */
export function allocatedIn(context: CheckContext, claim: Claim): Allocated | undefined {
  return claim.kind === 'allocation' && !claim.background ? takenApart(context, claim) : undefined;
}

const takenApart = onceAClaim((context: CheckContext, claim: Claim): Allocated | undefined => {
  let total: Allocated['total'];
  let ratio: Allocated['ratio'];
  const arms: Arm[] = [];
  for (const { role, annotation, stated } of claim.parts) {
    const one = context.get(annotation);
    if (role === 'ratio' && one?.type === 'design') ratio ??= { design: one, stated };
    if (one?.type !== 'figure' || (role !== 'total' && role !== 'arm-size')) continue;
    const patients = wholeNumber(one);
    if (patients === undefined || isBound(one) || isApproximate(claim, one)) return undefined;
    if (role === 'total') total ??= { figure: one, patients, stated };
    else arms.push({ figure: one, patients, name: claim.arms?.[arms.length] ?? '' });
  }
  return {
    total,
    ratio,
    arms,
    perArm: has(claim, 'per-arm'),
    incomplete: has(claim, 'incomplete'),
    unsaid: has(claim, 'unsaid'),
  };
});

/** "105 + 105 = 210". */
export function sumInWords(numbers: readonly number[]): string {
  return `${numbers.join(' + ')} = ${sumOf(numbers)}`;
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** True where the first arms alone make the total: the numbers behind them are a further split of it. */
export function isNested(numbers: readonly number[], total: number): boolean {
  let sum = 0;
  for (const [i, number] of numbers.entries()) {
    sum += number;
    if (sum === total && i > 0 && i < numbers.length - 1) return true;
  }
  return false;
}
