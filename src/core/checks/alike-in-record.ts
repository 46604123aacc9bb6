/** Several p-values of one record that stray from their intervals to the same side: no slips of the pen, but another test. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { PRange } from '../stats/p-from-interval.js';
import type { FindingParts, ProofParts } from './check.js';

/** What a check has to say of one claim's p-value. */
export interface Judged {
  readonly claim: Claim;
  readonly pValue: Figure;
  readonly recomputed: PRange;
  readonly parts: readonly (FindingParts | ProofParts)[];
}

/** "P values refer to the group-by-time model": a slip makes one p-value stray, so two that stray alike are only an info. */
export function* lenientWhereAlike(judged: readonly Judged[]): Iterable<FindingParts | ProofParts> {
  const strays = new Map<string, number>();
  for (const one of judged) if (isLoud(one)) strays.set(sideOf(one), (strays.get(sideOf(one)) ?? 0) + 1);
  for (const one of judged) {
    const lenient = isLoud(one) && (strays.get(sideOf(one)) ?? 0) > 1;
    for (const parts of one.parts)
      yield lenient && 'finding' in parts
        ? { ...parts, finding: { ...parts.finding, severity: 'info' as const } }
        : parts;
  }
}

function isLoud({ parts }: Judged): boolean {
  return parts.some((one) => 'finding' in one && one.finding.severity !== 'info');
}

/** The record, and whether the printed p-value is smaller than what the interval gives. */
function sideOf({ claim, pValue, recomputed }: Judged): string {
  return `${claim.record ?? 0} ${(pValue.value ?? 0) < recomputed.best ? 'smaller' : 'larger'}`;
}
