/** What people decided on pairs of annotations, as the core takes it, and how such a decision is made. */
import type { Analysis, Annotation, HeldPair, SaidRelation } from '../core/index.js';
import type { Span } from '../schema/annotation.js';
import type { Anchor, Decision, PlacedDecision } from '../schema/decision.js';
import type { RelationKind } from '../schema/relation.js';
import type { Draft } from './open-review.js';
import type { Placing } from './place.js';

/** A decision that two annotations belong together, or that they do not. */
export type RelationDecision = Extract<PlacedDecision, { readonly relation: RelationKind }>;

/**
 * What standing decisions say of pairs whose two ends have their place in the text, in the order of the decisions.
 * `standing` are decisions in the order of time, as `standing` in history.ts gives them.
 */
export function saidRelations(standing: readonly Decision[], place: Placing): readonly SaidRelation[] {
  const said: SaidRelation[] = [];
  for (const decision of standing) {
    if (!isRelation(decision)) continue;
    const where = place(decision);
    if ('proposals' in where || where.other === undefined) continue;
    said.push({
      kind: decision.relation,
      verdict: decision.action === 'relate' ? 'related' : 'cut',
      span: { start: where.start, end: where.end },
      other: { start: where.other.start, end: where.other.end },
      by: `person:${decision.by}`,
    });
  }
  return said;
}

/** The last of the standing decisions on a pair, in whose place a new one is put. */
export function decisionOnPair(
  standing: readonly Decision[],
  place: Placing,
  { kind, part, other }: { readonly kind: RelationKind; readonly part: Span; readonly other: Span },
): RelationDecision | undefined {
  return standing.filter(isRelation).findLast((decision) => {
    const where = decision.relation === kind ? place(decision) : undefined;
    return (
      where !== undefined &&
      !('proposals' in where) &&
      where.other !== undefined &&
      isSame(where, part) &&
      isSame(where.other, other)
    );
  });
}

/** A new word on a pair, in place of the earlier one. */
export function relationDraft(
  action: 'relate' | 'cut',
  relation: RelationKind,
  anchor: Anchor,
  other: Anchor,
  earlier: RelationDecision | undefined,
): Draft {
  return { action, relation, anchor, other, ...(earlier === undefined ? {} : { replaces: earlier.id }) };
}

export function isRelation(decision: Decision): decision is RelationDecision {
  return decision.action === 'relate' || decision.action === 'cut';
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether the reading of a text takes two annotations to belong together; `pairsOf` is that of the core. */
export function heldIn(
  analysis: Analysis,
  pairsOf: (analysis: Analysis, one: Annotation) => readonly HeldPair[],
): (pair: { readonly relation: RelationKind; readonly part: Span; readonly other: Span }) => boolean {
  return ({ relation, part, other }) =>
    analysis.annotations
      .filter((one) => isSame(one, part))
      .flatMap((one) => pairsOf(analysis, one))
      .some((pair) => pair.kind === relation && isSame(pair.part, part) && isSame(pair.other, other));
}
