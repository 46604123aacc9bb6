/** Annotations sentence by sentence, with what the place of a sentence says of it. */
import type { Annotation, Figure, Span } from '../../schema/annotation.js';
import type { DocumentRecord, Section, Sentence, TrialDocument } from '../text/document.js';
import { sectionAt } from '../text/sections.js';

export interface SentenceGroup {
  readonly sentence: Sentence;
  /** In text order; never empty. */
  readonly annotations: readonly Annotation[];
  readonly section: Section | undefined;
  readonly record: DocumentRecord | undefined;
  /** True where the sentence tells of another trial or of what was known before. */
  readonly background: boolean;
}

/** The sentences that hold annotations, in text order. */
export function* sentenceGroups(
  annotations: readonly Annotation[],
  document: TrialDocument,
): Iterable<SentenceGroup> {
  let index = 0;
  let record = 0;
  for (const sentence of document.sentences) {
    while (index < annotations.length && (annotations[index]?.start ?? 0) < sentence.start) index++;
    const first = index;
    while (index < annotations.length && (annotations[index]?.start ?? 0) < sentence.end) index++;
    if (index === first) continue;
    while ((document.records[record]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) record++;
    const group = annotations.slice(first, index);
    const section = sectionAt(document.sections, sentence.start);
    yield {
      sentence,
      annotations: group,
      section,
      record: document.records[record],
      background: isBackground(group, sentence),
    };
  }
}

function isBackground(group: readonly Annotation[], sentence: Sentence): boolean {
  if (sentence.about === 'background') return true;
  return group.some((one) => isFigure(one) && one.cues?.includes('other-study') === true);
}

export function isFigure(annotation: Annotation): annotation is Figure {
  return annotation.type === 'figure';
}

/** The characters between two annotations: punctuation and brackets that tell how they belong together. */
export function glueBetween(document: TrialDocument, a: Annotation, b: Annotation): string {
  return document.text.slice(a.end, Math.min(b.start, a.end + 200));
}

/** Index of the first span that starts at or behind an offset; the list is in text order. */
export function indexFrom(annotations: readonly Span[], offset: number): number {
  let low = 0;
  let high = annotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((annotations[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
