/** Annotations grouped by the record they stand in. */
import type { Annotation } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';

/**
 * By index of the record, for those that have any of the annotations, which must be in text order. A file of many
 * abstracts is read abstract by abstract: what one calls a drug or a study is no matter of the others.
 */
export function byRecord<A extends Annotation>(
  document: TrialDocument,
  annotations: readonly A[],
): ReadonlyMap<number, readonly A[]> {
  const groups = new Map<number, A[]>();
  let record = 0;
  for (const annotation of annotations) {
    while (annotation.start >= (document.records[record]?.end ?? Number.POSITIVE_INFINITY)) record++;
    const group = groups.get(record);
    if (group) group.push(annotation);
    else groups.set(record, [annotation]);
  }
  return groups;
}
