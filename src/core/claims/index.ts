/** Every claim builder, and the runner that makes claims of what they yield. */
import type { Annotation } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Relation } from '../../schema/relation.js';
import type { TrialDocument } from '../text/document.js';
import { allocation } from './allocation.js';
import { breakdown } from './breakdown.js';
import { annotationWithId, isFigure, placeOf } from './by-sentence.js';
import { change } from './change.js';
import type { ClaimBuilder, ClaimParts } from './claim.js';
import { comparison } from './comparison.js';
import { dosing } from './dosing.js';
import { eligibility } from './eligibility.js';
import { enrolment } from './enrolment.js';
import { givenOf } from './given.js';
import { peopleAsGiven } from './given-people.js';
import { overallRate } from './overall-rate.js';
import { registration } from './registration.js';
import { response } from './response.js';
import { result } from './result.js';
import { safety } from './safety.js';
import { testStatistic } from './test-statistic.js';

export const claimBuilders: readonly ClaimBuilder[] = [
  registration,
  enrolment,
  allocation,
  breakdown,
  eligibility,
  dosing,
  result,
  overallRate,
  comparison,
  testStatistic,
  change,
  response,
  safety,
];

/** All claims of a document in text order. Annotations must be in text order; `relations` are what people said of pairs. */
export function buildClaims(
  annotations: readonly Annotation[],
  document: TrialDocument,
  relations: readonly Relation[],
): readonly Claim[] {
  const claims: Claim[] = [];
  const taken = new Set<string>();
  const given = givenOf(relations, annotations);
  const figureOf = (id: string) => {
    const one = annotationWithId(annotations, id);
    return one !== undefined && isFigure(one) ? one : undefined;
  };
  for (const builder of claimBuilders) {
    const earlier = claims.slice();
    const made = builder.build(annotations, document, earlier, relations);
    const asSaid = relations.length === 0 ? made : peopleAsGiven(builder.kind, made, given, figureOf);
    for (const parts of asSaid) claims.push(named(parts, document, taken));
  }
  return claims.sort((a, b) => a.start - b.start || b.end - a.end);
}

function named(parts: ClaimParts, document: TrialDocument, taken: Set<string>): Claim {
  const base = `${parts.kind}:${parts.start}-${parts.end}`;
  let id = base;
  for (let copy = 2; taken.has(id); copy++) id = `${base}.${copy}`;
  taken.add(id);
  const { kind, start, end, label, endpoint, arm, arms, population, assessment } = parts;
  const { qualifiers, says, background } = parts;
  // All claims have the same fields in the same order: checks read them over and over, which is quickest so.
  return {
    id,
    kind,
    start,
    end,
    label,
    parts: parts.parts,
    from: annotationsOf(parts),
    endpoint,
    arm,
    arms,
    population,
    assessment,
    qualifiers,
    says,
    background,
    record: recordAt(document, start),
  };
}

/** The ids of a claim's annotations, each once, in text order. */
function annotationsOf({ parts }: ClaimParts): readonly string[] {
  const ids = parts.length > FEW ? [...new Set(parts.map(idOf))] : idsOfFew(parts);
  let last = 0;
  for (const id of ids) {
    const place = placeOf(id);
    if (place < last) return ids.sort((a, b) => placeOf(a) - placeOf(b));
    last = place;
  }
  return ids;
}

/** So few parts that looking through them is quicker than a set. */
const FEW = 8;

function idsOfFew(parts: ClaimParts['parts']): string[] {
  const ids: string[] = [];
  for (const { annotation } of parts) if (!ids.includes(annotation)) ids.push(annotation);
  return ids;
}

const idOf = ({ annotation }: ClaimParts['parts'][number]): string => annotation;

function recordAt(document: TrialDocument, offset: number): number {
  let low = 0;
  let high = document.records.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.records[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
