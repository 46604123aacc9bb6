/** The pairs in claims on people: parts of a total, steps of a flow, and those whom response was judged in. */
import type { Annotation, Figure } from '../schema/annotation.js';
import type { Claim, ClaimPart, ClaimRole } from '../schema/claim.js';
import type { RelationKind } from '../schema/relation.js';
import type { HeldPair } from './pairs.js';
import { relationKindsOf } from './relation-ends.js';

interface Held {
  readonly part: ClaimPart;
  readonly figure: Figure;
}

export function* pairsOfPeople(claim: Claim, byId: ReadonlyMap<string, Annotation>): Iterable<HeldPair> {
  const held = claim.parts.flatMap((part): readonly Held[] => {
    const figure = byId.get(part.annotation);
    return figure?.type === 'figure' ? [{ part, figure }] : [];
  });
  if (claim.kind === 'enrolment') {
    for (const [index, step] of held.entries()) {
      const before = held.slice(0, index).findLast(({ figure }) => fits('step-of-flow', step.figure, figure));
      if (before !== undefined) yield pairOf('step-of-flow', step, before.figure);
    }
    return;
  }
  const whole = held.find(({ part }) => WHOLES.has(part.role));
  if (whole === undefined) return;
  for (const one of held) {
    if (one === whole) continue;
    if (claim.kind !== 'response') {
      if (fits('part-of-total', one.figure, whole.figure)) yield pairOf('part-of-total', one, whole.figure);
    } else if (fits('denominator-of-share', whole.figure, one.figure))
      yield pairOf('denominator-of-share', whole, one.figure);
  }
}

const WHOLES: ReadonlySet<ClaimRole> = new Set<ClaimRole>(['total', 'evaluable']);

function fits(kind: RelationKind, part: Figure, other: Figure): boolean {
  return relationKindsOf(part, other).includes(kind);
}

function pairOf(kind: RelationKind, { part, figure }: Held, other: Figure): HeldPair {
  return { kind, part: figure, other, stated: part.stated, given: part.given };
}
