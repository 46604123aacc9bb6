/**
 * What people said of the figures of a sentence, put into the results that are being made of it.
 *
 * A figure that was cut from another leaves its result; one that was related joins it, out of whatever result it was
 * taken for, and takes the place of another that plays the same part there.
 */
import type { Annotation, Figure } from '../../schema/annotation.js';
import type { ClaimRole } from '../../schema/claim.js';
import type { Relation, RelationKind } from '../../schema/relation.js';
import { annotationWithId, isFigure, type SentenceGroup } from './by-sentence.js';
import type { Denominator } from './denominators.js';
import type { Draft, DraftPart } from './draft.js';

/** A relation with the annotations at its two ends. */
export interface Given {
  readonly relation: Relation;
  readonly part: Annotation;
  readonly other: Annotation;
}

/** The relations that concern results. */
export function givenOf(
  relations: readonly Relation[],
  annotations: readonly Annotation[],
): readonly Given[] {
  return relations.flatMap((relation) => {
    if (relation.kind === 'dose-of-drug') return [];
    const part = annotationWithId(annotations, relation.annotation);
    const other = annotationWithId(annotations, relation.other);
    return part === undefined || other === undefined ? [] : [{ relation, part, other }];
  });
}

/** Those of them with an end in a sentence. */
export function givenIn(given: readonly Given[], { sentence }: SentenceGroup): readonly Given[] {
  const isHere = ({ start }: Annotation): boolean => start >= sentence.start && start < sentence.end;
  return given.filter(({ part, other }) => isHere(part) || isHere(other));
}

/** Groups the figures of a sentence as people said; the role that a figure plays where it opens a result is `headRole`. */
export function regroup(
  drafts: Draft[],
  given: readonly Given[],
  group: SentenceGroup,
  headRole: (figure: Figure) => ClaimRole,
): void {
  for (const { relation, part, other } of given) {
    if (!isFigure(part)) continue;
    const { kind, verdict, by } = relation;
    const owner = drafts.find((draft) => holds(draft, other));
    if (verdict === 'cut') {
      if (owner === undefined || !holds(owner, part)) continue;
      if (kind === 'count-of-percentage') setApart(drafts, owner, part);
      else if (LEAVES.has(kind)) takeOut(drafts, owner, part);
      continue;
    }
    if (!JOINS.has(kind) || !isFigure(other)) continue;
    const former = drafts.find((draft) => holds(draft, part));
    if (former !== undefined) takeOut(drafts, former, part);
    if (!group.annotations.includes(other)) continue;
    const home = homeOf(drafts, owner, other, part, group, headRole);
    const role = roleOf(part, headRole);
    makeRoom(drafts, home, role, part);
    join(home, { role, figure: part, given: by }, group);
  }
}

/** Relations that bring one figure into the result of another. */
const JOINS: ReadonlySet<string> = new Set([
  'interval-of-estimate',
  'count-of-percentage',
  'p-value-of-result',
]);
/** Relations whose cut leaves a figure that is no result by itself. */
const LEAVES: ReadonlySet<string> = new Set([
  'interval-of-estimate',
  'p-value-of-result',
  'denominator-of-share',
]);

function roleOf(part: Figure, headRole: (figure: Figure) => ClaimRole): ClaimRole {
  if (part.kind === 'p-value') return 'p-value';
  if (part.kind === 'interval') return 'interval';
  return part.kind === 'count' || part.kind === 'fraction' ? headRole(part) : 'spread';
}

/** Takes a figure out of a result; a result that loses all that it is of goes with it. */
function takeOut(drafts: Draft[], draft: Draft, figure: Figure): void {
  drop(draft.parts, ({ figure: one }) => one === figure);
  drop(draft.figures, (one) => one === figure);
  if (draft.figures.length === 0) drafts.splice(drafts.indexOf(draft), 1);
}

/** Makes a figure a result of its own. */
function setApart(drafts: Draft[], draft: Draft, figure: Figure): Draft {
  const role = draft.parts.find((part) => part.figure === figure)?.role ?? 'estimate';
  takeOut(drafts, draft, figure);
  return open(drafts, { role, figure }, draft.background);
}

/** Opens a result at its place among the others, which are in text order. */
function open(drafts: Draft[], part: DraftPart, background: boolean): Draft {
  const draft: Draft = { parts: [part], figures: [part.figure], background };
  const next = drafts.findIndex(
    ({ figures: [head] }) => head !== undefined && head.start > part.figure.start,
  );
  drafts.splice(next < 0 ? drafts.length : next, 0, draft);
  return draft;
}

/** The result that a figure is to join: that of its owner, without the other side of a contrast. */
function homeOf(
  drafts: Draft[],
  owner: Draft | undefined,
  other: Figure,
  part: Figure,
  group: SentenceGroup,
  headRole: (figure: Figure) => ClaimRole,
): Draft {
  if (owner === undefined) return open(drafts, { role: headRole(other), figure: other }, group.background);
  // A p-value is of both sides; all else is of one.
  const isContrast = owner.parts.some(({ figure }) => figure !== other && figure.kind === other.kind);
  return isContrast && part.kind !== 'p-value' ? setApart(drafts, owner, other) : owner;
}

/** Lets what was taken for the same part leave a result; a count goes on as one of its own. */
function makeRoom(drafts: Draft[], draft: Draft, role: ClaimRole, { kind, level }: Figure): void {
  const isCount = kind === 'count' || kind === 'fraction';
  for (const { role: taken, figure, given } of [...draft.parts]) {
    if (given !== undefined) continue;
    if (isCount && (taken === 'count' || taken === 'fraction')) setApart(drafts, draft, figure);
    else if (!isCount && taken === role && figure.kind === kind && figure.level === level)
      takeOut(drafts, draft, figure);
  }
}

/**
 * Adds a part at its place. A result begins with a value: what else stands before it, or in another sentence, belongs
 * to the result, but neither opens nor stretches it.
 */
function join({ parts, figures }: Draft, part: DraftPart, group: SentenceGroup): void {
  const { start } = part.figure;
  const isFirst = start < (figures[0]?.start ?? 0);
  if (!group.annotations.includes(part.figure) || (isFirst && !VALUES.has(part.role))) {
    parts.push(part);
    return;
  }
  const [nextPart, nextFigure] = [
    parts.findIndex(({ figure }) => figure.start > start),
    figures.findIndex((figure) => figure.start > start),
  ];
  parts.splice(nextPart < 0 ? parts.length : nextPart, 0, part);
  figures.splice(nextFigure < 0 ? figures.length : nextFigure, 0, part.figure);
}

const VALUES: ReadonlySet<ClaimRole> = new Set<ClaimRole>(['count', 'fraction']);

function drop<T>(list: T[], isDropped: (item: T) => boolean): void {
  for (let i = list.length - 1; i >= 0; i--) {
    const item = list[i];
    if (item !== undefined && isDropped(item)) list.splice(i, 1);
  }
}

function holds({ parts }: Draft, one: Annotation): boolean {
  return parts.some(({ figure }) => figure === one);
}

/** Gives results the endpoints that people gave them, and takes those away from which they cut them. */
export function bindGivenEndpoints(drafts: readonly Draft[], given: readonly Given[]): void {
  for (const { relation, part, other } of given) {
    if (relation.kind !== 'result-of-endpoint' || other.type !== 'endpoint') continue;
    const draft = drafts.find((one) => holds(one, part));
    if (draft === undefined) continue;
    if (relation.verdict === 'related') {
      draft.endpoint = other;
      draft.given = { ...draft.given, endpoint: relation.by };
    } else if (draft.endpoint === other) delete draft.endpoint;
  }
}

/** The same for arms, which are named by their drugs. */
export function bindGivenArms(drafts: readonly Draft[], given: readonly Given[]): void {
  for (const { relation, part, other } of given) {
    if (relation.kind !== 'result-of-arm' || other.type !== 'drug') continue;
    const draft = drafts.find((one) => holds(one, part));
    if (draft === undefined) continue;
    const name = other.name.toLowerCase();
    const isNamed = draft.arm?.split(' + ').includes(name) === true;
    if (relation.verdict === 'related') {
      // A drug of a combination names the whole of it.
      if (!isNamed) draft.arm = name;
      draft.given = { ...draft.given, arm: { drug: other.id, by: relation.by } };
    } else if (isNamed) delete draft.arm;
  }
}

/** What a result is out of, as people said: what they gave leaves no choice, what they cut is none. */
export function givenDenominators(
  draft: Draft,
  denominators: readonly Denominator[],
  given: readonly Given[],
): readonly Denominator[] {
  let left = denominators;
  for (const { relation, part, other } of given) {
    const { kind, verdict, by } = relation;
    if (!isFigure(part) || !holds(draft, other)) continue;
    if (verdict === 'related') {
      if (kind === 'denominator-of-share') left = [{ figure: part, stated: true, given: by }];
    } else if (kind === 'denominator-of-share' || kind === 'count-of-percentage') {
      // "27 of 61" that does not go with a share lends it no total either.
      left = left.filter(({ figure }) => figure !== part);
    }
  }
  return left;
}

/** Ids of the figures that people cut from something, and gave nothing else in the same relation. */
export function cutFigures(relations: readonly Relation[], kind: RelationKind): ReadonlySet<string> {
  const cut = new Set<string>();
  for (const relation of relations) {
    if (relation.kind !== kind) continue;
    if (relation.verdict === 'cut') cut.add(relation.annotation);
    else cut.delete(relation.annotation);
  }
  return cut;
}

/** True where a person said what the figures of a result are out of. */
export function hasGivenTotal(draft: Draft, given: readonly Given[]): boolean {
  return given.some(
    ({ relation, other }) =>
      relation.kind === 'denominator-of-share' && relation.verdict === 'related' && holds(draft, other),
  );
}
