/** A result in the making as the claim that it becomes. */

import type { ClaimPart, ClaimRole, Qualifier, Saying } from '../../schema/claim.js';
import { singleSpaced } from '../text/single-spaced.js';
import type { ClaimParts } from './claim.js';
import type { Denominator } from './denominators.js';
import type { Draft } from './draft.js';

/** The claim of a draft to which everything is bound. */
export function finished(
  draft: Draft,
  denominators: readonly Denominator[],
  qualifiers: readonly Qualifier[],
  says: readonly Saying[],
): ClaimParts {
  const endpoint = draft.endpoint;
  const start = Math.min(...draft.figures.map((figure) => figure.start));
  const end = Math.max(...draft.figures.map((figure) => figure.end));
  return {
    kind: 'result',
    start: endpoint === undefined ? start : Math.min(start, endpoint.start),
    end: endpoint === undefined ? end : Math.max(end, endpoint.end),
    label: labelOf(draft),
    parts: partsOf(draft, denominators),
    ...(endpoint === undefined ? {} : { endpoint: endpoint.concept }),
    ...(draft.isFollowUp === true ? { endpoint: 'follow-up' } : {}),
    ...(draft.people === undefined ? {} : { population: draft.people }),
    ...(draft.arm === undefined ? {} : { arm: draft.arm }),
    ...(draft.arms === undefined ? {} : { arms: draft.arms }),
    qualifiers,
    ...(says.length === 0 ? {} : { says }),
    background: draft.background,
  };
}

function partsOf(
  { endpoint, parts, timePoint, given }: Draft,
  denominators: readonly Denominator[],
): ClaimPart[] {
  const found: ClaimPart[] = [];
  if (endpoint !== undefined) found.push(partOf('endpoint', endpoint.id, true, given?.endpoint));
  for (const { role, figure, given: by } of parts) {
    // "43% (n = 60)" in a text of 60 people is out of them.
    if (role === 'count' && denominators.some((one) => one.stated && one.figure === figure)) continue;
    found.push(partOf(role, figure.id, true, by));
  }
  for (const { figure, stated, given: by } of denominators)
    found.push(partOf('denominator', figure.id, stated, by));
  if (timePoint !== undefined) found.push(partOf('time-point', timePoint.id, true, undefined));
  if (given?.arm !== undefined) found.push(partOf('arm', given.arm.drug, true, given.arm.by));
  return found;
}

function partOf(role: ClaimRole, annotation: string, stated: boolean, given: string | undefined): ClaimPart {
  return given === undefined ? { role, annotation, stated } : { role, annotation, stated, given };
}

function labelOf(draft: Draft): string {
  const texts = draft.figures.map((figure) => singleSpaced(figure.text));
  const [first = '', second, ...others] = texts;
  const [value, rest] = isContrast(draft) ? [`${first} vs ${second}`, others] : [first, texts.slice(1)];
  const shown = rest.length === 0 ? value : `${value} (${rest.join(', ')})`;
  const name = draft.endpoint?.concept;
  return name === undefined ? shown : `${name} ${shown}`;
}

/** True where the claim opens with the two sides of a contrast, which are all that joins as the same kind in the same part. */
function isContrast({ parts: [first, second] }: Draft): boolean {
  return second !== undefined && first?.role === second.role && first.figure.kind === second.figure.kind;
}
