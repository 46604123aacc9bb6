/**
 * What people said of the numbers of a trial's people, put into the claims that were made of them: which sizes and kinds are
 * parts of which total, and which numbers are steps of one flow.
 *
 * A number that was cut leaves its claim; one that was related joins the claim of its total, or opens one. What is left of a
 * split is no longer known to be all of it, so that nobody adds it up.
 */
import type { Figure } from '../../schema/annotation.js';
import type { ClaimPart, ClaimRole, Qualifier } from '../../schema/claim.js';
import { isFigure, placeOf } from './by-sentence.js';
import type { ClaimParts } from './claim.js';
import type { Given } from './given.js';

/** The claims of one builder as people have them; `given` are relations in the order given. */
export function peopleAsGiven(
  kind: ClaimParts['kind'],
  made: Iterable<ClaimParts>,
  given: readonly Given[],
  figureOf: (id: string) => Figure | undefined,
): Iterable<ClaimParts> {
  const relation = KIND_OF_CLAIM[kind];
  const ours = given.filter((one) => one.relation.kind === relation);
  if (relation === undefined || ours.length === 0) return made;
  let claims = [...made];
  for (const one of ours) {
    const { part, other } = one;
    if (!isFigure(part) || !isFigure(other)) continue;
    claims =
      one.relation.verdict === 'cut'
        ? claims.flatMap((claim) => without(claim, part, other, figureOf))
        : joined(kind, claims, part, other, one.relation.by, figureOf);
  }
  return claims;
}

const KIND_OF_CLAIM: Partial<Record<ClaimParts['kind'], string>> = {
  allocation: 'part-of-total',
  breakdown: 'part-of-total',
  enrolment: 'step-of-flow',
};

type FigureOf = (id: string) => Figure | undefined;

/** The claim without a part that was cut from another part of it. */
function without(claim: ClaimParts, part: Figure, other: Figure, figureOf: FigureOf): readonly ClaimParts[] {
  return holds(claim, part) && holds(claim, other) ? taken(claim, part, figureOf) : [claim];
}

/** The claim without a part; none where nothing is left that it could be of. */
function taken(claim: ClaimParts, part: Figure, figureOf: FigureOf): readonly ClaimParts[] {
  // Two kinds make up all; one alone does not.
  if (claim.kind === 'breakdown') return [];
  const sizes = claim.parts.filter(({ role }) => role === 'arm-size');
  const at = sizes.findIndex(({ annotation }) => annotation === part.id);
  const parts = claim.parts.filter(({ annotation }) => annotation !== part.id);
  const isLeft =
    claim.kind === 'allocation'
      ? parts.some(({ role }) => role === 'arm-size' || role === 'ratio')
      : parts.some(({ role }) => role !== 'discontinued');
  if (!isLeft) return [];
  const arms = claim.arms?.filter((_, index) => index !== at);
  return [relabelled({ ...claim, parts, ...namesOf(arms) }, figureOf, true)];
}

function holds({ parts }: ClaimParts, { id }: Figure): boolean {
  return parts.some(({ annotation }) => annotation === id);
}

function namesOf(arms: readonly string[] | undefined): { readonly arms?: readonly string[] } {
  return arms === undefined ? {} : { arms };
}

/** The claims with a number in that of its total or flow. */
function joined(
  kind: ClaimParts['kind'],
  claims: readonly ClaimParts[],
  part: Figure,
  other: Figure,
  by: string,
  figureOf: FigureOf,
): ClaimParts[] {
  // Kinds of people are told by their words; a total with parts that a person gave is a split like that into arms.
  if (kind === 'breakdown') return [...claims];
  const role: ClaimRole | undefined = kind === 'allocation' ? 'arm-size' : part.stage;
  if (role === undefined) return [...claims];
  const given: ClaimPart = { role, annotation: part.id, stated: true, given: by };
  const owner = claims.find(({ parts }) => parts.some((one) => takesParts(one, other, kind)));
  const left = claims.flatMap((claim) =>
    claim !== owner && holds(claim, part) ? taken(claim, part, figureOf) : [claim],
  );
  if (owner === undefined) {
    const opened = opening(kind, other, given, part);
    return opened === undefined ? left : [...left, relabelled(opened, figureOf, false)];
  }
  if (holds(owner, part)) return left;
  const wider = {
    ...withPart(owner, given),
    start: Math.min(owner.start, part.start),
    end: Math.max(owner.end, part.end),
  };
  return left.map((claim) => (claim === owner ? relabelled(wider, figureOf, false) : claim));
}

/** Parts stand in text order, and the names of arms in that of their sizes. */
function withPart(claim: ClaimParts, given: ClaimPart): ClaimParts {
  const isBehind = ({ annotation }: ClaimPart) => placeOf(annotation) > placeOf(given.annotation);
  const sizes = claim.parts.filter(({ role }) => role === 'arm-size');
  const others = claim.parts.filter(({ role }) => role !== 'arm-size');
  if (given.role !== 'arm-size')
    return { ...claim, parts: inserted(claim.parts, given, claim.parts.findIndex(isBehind)) };
  const at = sizes.findIndex(isBehind);
  return {
    ...claim,
    parts: [...others, ...inserted(sizes, given, at)],
    ...namesOf(claim.arms && inserted(claim.arms, '', at)),
  };
}

/** At the end where `at` is no index. */
function inserted<T>(list: readonly T[], one: T, at: number): readonly T[] {
  return at < 0 ? [...list, one] : list.toSpliced(at, 0, one);
}

/** A total takes parts; any step of a flow takes further steps. */
function takesParts({ role, annotation }: ClaimPart, other: Figure, kind: ClaimParts['kind']): boolean {
  return annotation === other.id && (kind !== 'allocation' || role === 'total');
}

function opening(
  kind: ClaimParts['kind'],
  other: Figure,
  given: ClaimPart,
  part: Figure,
): ClaimParts | undefined {
  const role: ClaimRole | undefined = kind === 'allocation' ? 'total' : other.stage;
  if (role === undefined) return undefined;
  return {
    kind,
    start: Math.min(other.start, part.start),
    end: Math.max(other.end, part.end),
    label: '',
    parts: [{ role, annotation: other.id, stated: true }, given],
    qualifiers: [],
    background: false,
  };
}

/** With a label of what the claim holds now, and "incomplete" where its parts are not known to be all. */
function relabelled(claim: ClaimParts, figureOf: FigureOf, isCut: boolean): ClaimParts {
  const printed = ({ annotation }: ClaimPart): string => {
    const figure = figureOf(annotation);
    return figure?.printed?.value ?? figure?.text ?? '';
  };
  if (claim.kind === 'enrolment')
    return { ...claim, label: claim.parts.map((part) => `${part.role} ${printed(part)}`).join(', ') };
  const sizes = claim.parts.filter(({ role }) => role === 'arm-size');
  const total = claim.parts.find(({ role }) => role === 'total');
  const named = sizes.map((part, index) => `${printed(part)} ${claim.arms?.[index] ?? ''}`.trim());
  const head = total === undefined ? '' : `${printed(total)} patients`;
  const sum = sizes.reduce((all, { annotation }) => all + (figureOf(annotation)?.value ?? 0), 0);
  const whole = total === undefined ? undefined : figureOf(total.annotation)?.value;
  const isOpen = isCut || whole === undefined || sum < whole;
  const others = claim.qualifiers.filter((one) => one !== 'incomplete');
  const qualifiers: readonly Qualifier[] = isOpen ? [...others, 'incomplete'] : others;
  return {
    ...claim,
    qualifiers,
    label: [head, named.join(', ')].filter((one) => one !== '').join(': '),
  };
}
