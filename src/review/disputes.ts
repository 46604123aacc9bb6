/** Everything on which two annotators disagree: annotations, pairs of them, and verdicts on findings. */
import type { Span } from '../schema/annotation.js';
import type { RelationKind } from '../schema/relation.js';
import { type Agreement, agreement, type Disagreement } from './agreement.js';
import type { FinalMarks, FindingMark, RelationMark } from './final-marks.js';

/** Whether a pair is taken to belong together by the reading of the text alone. */
export type Held = (pair: Pick<RelationMark, 'relation' | 'part' | 'other'>) => boolean;

/** One said that the two belong together, the other that they do not, or left the reading as it is. */
export interface RelationDispute {
  readonly relation: RelationKind;
  readonly part: Span;
  readonly other: Span;
  readonly first: RelationMark | undefined;
  readonly second: RelationMark | undefined;
}

/** One ignored a finding that the other confirmed. */
export interface FindingDispute {
  readonly rule: string;
  readonly first: FindingMark;
  readonly second: FindingMark;
}

export type Dispute =
  | ({ readonly about: 'annotation' } & Disagreement)
  | ({ readonly about: 'relation' } & RelationDispute)
  | ({ readonly about: 'finding' } & FindingDispute);

export interface Comparison {
  readonly annotations: Agreement;
  readonly relations: RelationAgreement;
  /** In text order. */
  readonly disputes: readonly Dispute[];
}

export interface RelationAgreement {
  /** Words of either annotator on pairs on which at least one of them departs from the reading. */
  readonly first: number;
  readonly second: number;
  /** 2·same / (first + second): the same pair, the same verdict. 1 where neither said anything. */
  readonly f1: number;
  readonly disputes: readonly RelationDispute[];
}

export function compareAnnotators(first: FinalMarks, second: FinalMarks, held: Held): Comparison {
  const annotations = agreement(first.marks, second.marks);
  const relations = relationAgreement(first.relations, second.relations, held);
  const disputes: Dispute[] = [
    ...annotations.disagreements.map((one) => ({ about: 'annotation' as const, ...one })),
    ...relations.disputes.map((one) => ({ about: 'relation' as const, ...one })),
    ...findingDisputes(first.findings, second.findings).map((one) => ({
      about: 'finding' as const,
      ...one,
    })),
  ];
  return { annotations, relations, disputes: disputes.sort((a, b) => startOf(a) - startOf(b)) };
}

/** The places of a dispute: for a pair both ends, else what either annotator marked. */
export function placesOfDispute(dispute: Dispute): readonly Span[] {
  if (dispute.about === 'relation') return [dispute.part, dispute.other];
  return [dispute.first, dispute.second].filter((one) => one !== undefined);
}

/** Where a person is led to. */
export function startOf(dispute: Dispute): number {
  return placesOfDispute(dispute)[0]?.start ?? 0;
}

/** What it comes to that an annotator said nothing of a pair: the reading stands. */
export function verdictOn(
  mark: RelationMark | undefined,
  pair: RelationDispute,
  held: Held,
): 'related' | 'cut' {
  return mark?.verdict ?? (held(pair) ? 'related' : 'cut');
}

function relationAgreement(
  first: readonly RelationMark[],
  second: readonly RelationMark[],
  held: Held,
): RelationAgreement {
  const [a, b] = [byPair(first), byPair(second)];
  const disputes: RelationDispute[] = [];
  let same = 0;
  let [ofFirst, ofSecond] = [0, 0];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [one, other] = [a.get(key), b.get(key)];
    const known = one ?? other;
    if (known === undefined) continue;
    const { relation, part, other: end } = known;
    const pair = { relation, part, other: end, first: one, second: other };
    const asRead = held(pair) ? 'related' : 'cut';
    const [said, answer] = [one?.verdict ?? asRead, other?.verdict ?? asRead];
    // Who only says again what the reading says departs from nobody who is silent.
    if (said === asRead && answer === asRead) continue;
    if (one !== undefined) ofFirst++;
    if (other !== undefined) ofSecond++;
    if (said === answer) same++;
    else disputes.push(pair);
  }
  const f1 = ofFirst + ofSecond === 0 ? 1 : (2 * same) / (ofFirst + ofSecond);
  return { first: ofFirst, second: ofSecond, f1, disputes };
}

function byPair(marks: readonly RelationMark[]): ReadonlyMap<string, RelationMark> {
  return new Map(
    marks.map((mark) => [
      `${mark.relation} ${mark.part.start}-${mark.part.end} ${mark.other.start}-${mark.other.end}`,
      mark,
    ]),
  );
}

function findingDisputes(
  first: readonly FindingMark[],
  second: readonly FindingMark[],
): readonly FindingDispute[] {
  const theirs = new Map(second.map((mark) => [keyOf(mark), mark]));
  return first.flatMap((one) => {
    const other = theirs.get(keyOf(one));
    return other === undefined || other.verdict === one.verdict
      ? []
      : [{ rule: one.rule, first: one, second: other }];
  });
}

function keyOf({ rule, start, end }: FindingMark): string {
  return `${rule} ${start}-${end}`;
}
