/** Pairs of annotations: which belong together as the claims have it, and which might. */
import type { Annotation, Figure, FigureKind } from '../schema/annotation.js';
import type { Claim, ClaimKind, ClaimPart, ClaimRole } from '../schema/claim.js';
import type { RelationKind } from '../schema/relation.js';
import type { Analysis } from './engine.js';
import { pairsOfPeople } from './pairs-of-people.js';
import { relationKindsOf } from './relation-ends.js';

/** Two annotations, the first of which belongs to the second. */
export interface Pair {
  readonly kind: RelationKind;
  readonly part: Annotation;
  readonly other: Annotation;
}

/** A pair that claims hold. */
export interface HeldPair extends Pair {
  /** False where the text does not say so. */
  readonly stated: boolean;
  /** Who said so, where a person did: `person:<name>`. */
  readonly given: string | undefined;
}

/** The pairs that claims make with an annotation, in the order of the claims. */
export function pairsOf(
  { annotations, claims }: Pick<Analysis, 'annotations' | 'claims'>,
  one: Annotation,
): readonly HeldPair[] {
  const byId = new Map(annotations.map((each) => [each.id, each]));
  const found = new Map<string, HeldPair>();
  for (const claim of claims) {
    if (!PAIRED.has(claim.kind)) continue;
    if (!claim.from.includes(one.id) && !mayNameArm(one, claim)) continue;
    const pairs = OF_PEOPLE.has(claim.kind) ? pairsOfPeople(claim, byId) : pairsIn(claim, byId, annotations);
    for (const pair of pairs) {
      if (pair.part.id !== one.id && pair.other.id !== one.id) continue;
      const key = `${pair.kind} ${pair.part.id} ${pair.other.id}`;
      if (!found.has(key)) found.set(key, pair);
    }
  }
  return [...found.values()];
}

const OF_PEOPLE: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'allocation',
  'breakdown',
  'enrolment',
  'response',
]);
const PAIRED: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['dosing', 'result', ...OF_PEOPLE]);

/** The pairs on which a finding that accuses these annotations may rest: those between them, else those of each. */
export function pairsBehind(
  analysis: Pick<Analysis, 'annotations' | 'claims'>,
  accused: readonly string[],
): readonly HeldPair[] {
  const found = new Map<string, HeldPair>();
  for (const one of analysis.annotations) {
    if (!accused.includes(one.id)) continue;
    for (const pair of pairsOf(analysis, one))
      found.set(`${pair.kind} ${pair.part.id} ${pair.other.id}`, pair);
  }
  const pairs = [...found.values()];
  const between = pairs.filter(({ part, other }) => accused.includes(part.id) && accused.includes(other.id));
  return between.length > 0 ? between : pairs;
}

function* pairsIn(
  claim: Claim,
  byId: ReadonlyMap<string, Annotation>,
  annotations: readonly Annotation[],
): Iterable<HeldPair> {
  const held = claim.parts.flatMap((part) => {
    const one = byId.get(part.annotation);
    return one === undefined ? [] : [{ part, one }];
  });
  for (const [index, { part, one }] of held.entries()) {
    const kind = KIND_OF_ROLE[part.role];
    if (kind === undefined) continue;
    const { stated, given } = part;
    // "65.6% (95% CI …) vs 11.1% (95% CI …)": of two values that of the nearest before.
    const before = held.slice(0, index).reverse();
    const others = [...before, ...held.slice(index + 1)].map((other) => other.one);
    const end = ownerOf(kind, one, others);
    if (end === undefined) continue;
    const [first, second] = ends(one, end);
    yield { kind, part: first, other: second, stated, given };
  }
  const named = armPair(claim, byId, annotations);
  if (named !== undefined) yield named;
}

/** The relation that a part of a claim stands in to the value of the claim. */
const KIND_OF_ROLE: Partial<Record<ClaimRole, RelationKind>> = {
  drug: 'dose-of-drug',
  interval: 'interval-of-estimate',
  spread: 'interval-of-estimate',
  count: 'count-of-percentage',
  fraction: 'count-of-percentage',
  denominator: 'denominator-of-share',
  'p-value': 'p-value-of-result',
  endpoint: 'result-of-endpoint',
  arm: 'result-of-arm',
};

/** A drug, endpoint or arm is what the value belongs to; all else belongs to the value. */
function ends(one: Annotation, other: Annotation): [Annotation, Annotation] {
  return one.type === 'figure' ? [one, other] : [other, one];
}

/** Nearest before come first; "27 of 61 (44%; 95% CI 32 to 58)": an interval is that of the percentage. */
function ownerOf(kind: RelationKind, one: Annotation, others: readonly Annotation[]): Annotation | undefined {
  const fitting = others.filter((other) => relationKindsOf(...ends(one, other)).includes(kind));
  return fitting.find((other) => other.type !== 'figure' || !COUNTS.has(other.kind)) ?? fitting[0];
}

const COUNTS: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'fraction']);

/** How far from its result the drug that names an arm is sought, in UTF-16 code units. */
const ARM_REACH = 200;

/** True for a drug that may stand for the arm of a result. */
function mayNameArm(one: Annotation, { arm, start, end }: Claim): boolean {
  if (arm === undefined || one.type !== 'drug') return false;
  if (one.start - end > ARM_REACH || start - one.end > ARM_REACH) return false;
  return arm.split(' + ').includes(one.name.toLowerCase());
}

/** The drug nearest to a result that names its arm, where the claims and no person found it. */
function armPair(
  claim: Claim,
  byId: ReadonlyMap<string, Annotation>,
  annotations: readonly Annotation[],
): HeldPair | undefined {
  const { arm, parts, start, end } = claim;
  const part = headOf(parts, byId);
  if (arm === undefined || part === undefined || parts.some(({ role }) => role === 'arm')) return undefined;
  const [nearest] = annotations
    .filter((one) => mayNameArm(one, claim))
    .map((drug) => ({ drug, away: Math.max(drug.start - end, start - drug.end) }))
    .sort((a, b) => a.away - b.away);
  return nearest && { kind: 'result-of-arm', part, other: nearest.drug, stated: true, given: undefined };
}

function headOf(parts: readonly ClaimPart[], byId: ReadonlyMap<string, Annotation>): Figure | undefined {
  for (const { role, annotation } of parts) {
    const one = byId.get(annotation);
    if (VALUES.has(role) && one?.type === 'figure') return one;
  }
  return undefined;
}

const VALUES: ReadonlySet<ClaimRole> = new Set<ClaimRole>(['percentage', 'fraction', 'count', 'estimate']);

/** How far the other end of a pair is sought, in UTF-16 code units; a text gives its sample sizes once, far from its shares. */
const REACH = 800;
const FAR_REACH = 8000;
/** How many pairs of one kind are offered. */
const MOST_OF_A_KIND = 12;

/**
 * The annotations of the same record to which one might belong, or that might belong to it, nearest first within each
 * kind of relation; without those that claims hold already.
 */
export function partnersOf(
  analysis: Pick<Analysis, 'annotations' | 'claims' | 'document'>,
  one: Annotation,
): readonly Pair[] {
  const held = new Set(
    pairsOf(analysis, one).map(({ kind, part, other }) => `${kind} ${part.id} ${other.id}`),
  );
  const record = analysis.document.records.find(({ start, end }) => start <= one.start && one.start < end);
  const byKind = new Map<RelationKind, { readonly pair: Pair; readonly away: number }[]>();
  for (const other of analysis.annotations) {
    if (other.start - one.end > FAR_REACH) break;
    const away = Math.max(other.start - one.end, one.start - other.end, 0);
    if (away > FAR_REACH || other.id === one.id) continue;
    if (record !== undefined && (other.start < record.start || other.start >= record.end)) continue;
    for (const pair of pairsBetween(one, other)) {
      if (away > (pair.kind === 'denominator-of-share' ? FAR_REACH : REACH)) continue;
      if (held.has(`${pair.kind} ${pair.part.id} ${pair.other.id}`) || !isOffered(pair)) continue;
      const list = byKind.get(pair.kind) ?? [];
      byKind.set(pair.kind, list);
      list.push({ pair, away });
    }
  }
  return [...byKind.values()].flatMap((list) =>
    list
      .sort((a, b) => a.away - b.away)
      .slice(0, MOST_OF_A_KIND)
      .map(({ pair }) => pair),
  );
}

/** A step needs a name of its own, and a total those who are counted; all else would be offered for every number. */
function isOffered({ kind, part, other }: Pair): boolean {
  if (part.type !== 'figure' || other.type !== 'figure') return true;
  if (kind === 'part-of-total') return other.kind === 'sample-size';
  return kind !== 'step-of-flow' || (part.stage !== undefined && other.stage !== undefined);
}

function pairsBetween(a: Annotation, b: Annotation): readonly Pair[] {
  return [
    ...relationKindsOf(a, b).map((kind) => ({ kind, part: a, other: b })),
    ...relationKindsOf(b, a).map((kind) => ({ kind, part: b, other: a })),
  ];
}
