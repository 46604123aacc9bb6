/** What a sentence says of how a result came about, so that checks grow lenient or silent. */
import type { Annotation } from '../../schema/annotation.js';
import type { Qualifier } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import type { Denominator } from './denominators.js';
import type { Draft } from './draft.js';

/**
 * The qualifiers of a result out of these people; `subgroup` where it is known from elsewhere that it speaks of a part of
 * the people.
 */
export function qualifiersOf(
  draft: Draft,
  denominators: readonly Denominator[],
  subgroup: boolean,
  { text }: TrialDocument,
): readonly Qualifier[] {
  const found = new Set<Qualifier>();
  for (const { role, figure } of draft.parts) {
    if (role === 'reduction') continue;
    for (const cue of figure.cues ?? []) {
      // A reduction that stands for itself, with no ratio beside it, is a change.
      if (cue === 'reduction') found.add('change');
      else if (cue !== 'other-study' && cue !== 'respectively') found.add(cue);
    }
  }
  // "53 (31%) of 170 eyes": what the total counts is what the result counts.
  if (denominators.some(({ stated, figure }) => stated && figure.cues?.includes('not-patients') === true))
    found.add('not-patients');
  for (const qualifier of draft.said?.qualifiers ?? []) found.add(qualifier);
  if (subgroup) found.add('subgroup');
  if (draft.notReached === true) found.add('not-reached');
  const start = draft.figures[0]?.start ?? 0;
  if (SKEWED.test(text.slice(Math.max(0, start - 48), start))) found.add('skewed');
  return [...found];
}

/** "The median difference was", "geometric mean ratio": their intervals have no middle. */
const SKEWED = /\b(?:median|geometric|Hodges.Lehmann)\b[^.,;()\d]*$/i;

/** People picked out of the trial: what is said of them has a total of their own. */
export function isSubgroup(annotation: Annotation): boolean {
  return (
    annotation.type === 'population' &&
    annotation.aspect === 'analysis-set' &&
    annotation.value.includes('subgroup')
  );
}
