/** Figures that people gave to a category of response, in the breakdowns that are made of their sentence. */
import type { Annotation, Figure } from '../../schema/annotation.js';
import type { Relation } from '../../schema/relation.js';
import { isFigure, type SentenceGroup } from './by-sentence.js';
import { givenOf } from './given.js';
import type { Breakdown } from './response-breakdown.js';
import type { ResponseRole } from './response-mentions.js';

export interface GivenResponse {
  readonly figure: Figure;
  readonly role: ResponseRole;
  /** Who said so: `person:<name>`. */
  readonly by: string;
}

/** What people related to the endpoint of a category; what they cut is not among them. */
export function givenResponses(
  relations: readonly Relation[],
  annotations: readonly Annotation[],
): readonly GivenResponse[] {
  return givenOf(relations, annotations).flatMap(({ relation, part, other }) => {
    if (relation.kind !== 'result-of-endpoint' || relation.verdict !== 'related') return [];
    const role = other.type === 'endpoint' ? ROLE_OF_CONCEPT[other.concept] : undefined;
    return role === undefined || !isFigure(part) ? [] : [{ figure: part, role, by: relation.by }];
  });
}

const ROLE_OF_CONCEPT: Readonly<Partial<Record<string, ResponseRole>>> = {
  CR: 'complete-response',
  PR: 'partial-response',
  SD: 'stable-disease',
  PD: 'progressive-disease',
  ORR: 'objective-response',
  DCR: 'disease-control',
};

/**
 * The breakdowns of a sentence with the figures of it that people gave, each in its category and in no other. Where two arms
 * stand side by side nobody can tell whose a figure is, and they stay as they were read.
 */
export function responsesAsGiven(
  read: Breakdown[],
  { annotations }: SentenceGroup,
  given: readonly GivenResponse[],
  open: () => Breakdown,
): Breakdown[] {
  const here = given.filter(({ figure }) => annotations.includes(figure));
  if (here.length === 0 || read.length > 1) return read;
  const [breakdown = open()] = read;
  for (const { figure, role, by } of here) {
    for (const [other, figures] of [...breakdown.categories]) {
      const left = figures.filter((one) => one !== figure);
      if (left.length === 0) breakdown.categories.delete(other);
      else breakdown.categories.set(other, left);
    }
    const others = (breakdown.categories.get(role) ?? []).filter((one) => one.kind !== figure.kind);
    breakdown.categories.set(
      role,
      [figure, ...others].sort((a, b) => a.start - b.start),
    );
    breakdown.given.set(figure.id, by);
  }
  // Who responded is not all of whom that is a share.
  const evaluable = breakdown.evaluable.filter((one) => !here.some(({ figure }) => figure === one));
  return [{ ...breakdown, evaluable }];
}
