/** Annotations grouped by the record they stand in. */
import type { Annotation } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';

/**
 * One list for each record that has any of the annotations, which must be in text order. A file of many abstracts
 * is read abstract by abstract: what one calls a drug or a study is no matter of the others.
 */
export function byRecord<A extends Annotation>(
  document: TrialDocument,
  annotations: readonly A[],
): readonly (readonly A[])[] {
  const groups: A[][] = [];
  let record = 0;
  let groupRecord = -1;
  for (const annotation of annotations) {
    while (annotation.start >= (document.records[record]?.end ?? Number.POSITIVE_INFINITY)) record++;
    if (record !== groupRecord) groups.push([]);
    groupRecord = record;
    groups.at(-1)?.push(annotation);
  }
  return groups;
}
