/** One annotation among several as an entry of a list, and what a person may do to it. */

import { shownFields } from '../../../formats/value-words.js';
import type { ReviewedAnnotation, ReviewStatus } from '../../../review/layer.js';
import type { Translate } from '../../translate.js';
import { plainLabel } from '../plain-label.js';

const longest = 80;

/** Words, type, what was decided by whom, and the value. */
export function annotationInWords(
  { judged, status, decision }: ReviewedAnnotation,
  words: string,
  t: Translate,
): { readonly label: string; readonly description: string; readonly detail: string } {
  return {
    label: plainLabel(words, longest),
    description: plainLabel(`${judged.type} · ${decided(status, decision?.by ?? '', t)}`),
    detail: plainLabel(shownFields(judged)),
  };
}

function decided(status: ReviewStatus, by: string, t: Translate): string {
  const words: Record<ReviewStatus, string> = {
    suggested: t('Not reviewed'),
    accepted: t('Accepted by {0}', by),
    rejected: t('Rejected by {0}', by),
    changed: t('Changed by {0}', by),
    added: t('Added by {0}', by),
  };
  return words[status];
}

/** By the last part of the command's name. */
export type Deed =
  | 'accept'
  | 'reject'
  | 'change'
  | 'split'
  | 'linkDrug'
  | 'relate'
  | 'cutRelation'
  | 'takeBack';

/** Types that belong to one another: nothing is related to a date or a phase. */
const RELATED: ReadonlySet<string> = new Set(['drug', 'dose', 'endpoint', 'figure']);

/** What would change anything about an annotation as it stands. */
export function deedsFor({ status, judged }: ReviewedAnnotation): readonly Deed[] {
  if (status === 'rejected') return ['takeBack', 'change'];
  return [
    ...(status === 'suggested' ? (['accept'] as const) : []),
    'reject',
    'change',
    'split',
    ...(judged.type === 'drug' ? (['linkDrug'] as const) : []),
    ...(RELATED.has(judged.type) ? (['relate', 'cutRelation'] as const) : []),
    ...(status === 'suggested' ? [] : (['takeBack'] as const)),
  ];
}
