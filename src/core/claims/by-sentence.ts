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

/** Several builders ask for the same groups. */
const grouped = new WeakMap<readonly Annotation[], readonly SentenceGroup[]>();

/** The sentences that hold annotations, in text order. */
export function sentenceGroups(
  annotations: readonly Annotation[],
  document: TrialDocument,
): readonly SentenceGroup[] {
  const known = grouped.get(annotations);
  if (known !== undefined) return known;
  const groups = [...group(annotations, document)];
  grouped.set(annotations, groups);
  return groups;
}

function* group(annotations: readonly Annotation[], document: TrialDocument): Iterable<SentenceGroup> {
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

/** True where an annotation stands in a bracket that opened in its sentence, at most 200 code units before it. */
export function isInBracket({ text }: TrialDocument, { start }: Annotation): boolean {
  let depth = 0;
  for (let i = start - 1; i >= Math.max(0, start - 200); i--) {
    const code = text.charCodeAt(i);
    if (code === CLOSE || code === CLOSE_SQUARE) depth++;
    else if (code === OPEN || code === OPEN_SQUARE) {
      if (depth === 0) return true;
      depth--;
    } else if (code === LINE_FEED) return false;
  }
  return false;
}

const [OPEN, CLOSE, OPEN_SQUARE, CLOSE_SQUARE, LINE_FEED] = [40, 41, 91, 93, 10] as const;

/** The annotation with an id among annotations in text order; an id carries its place. */
export function annotationWithId(annotations: readonly Annotation[], id: string): Annotation | undefined {
  const start = placeOf(id);
  for (let i = indexFrom(annotations, start); annotations[i]?.start === start; i++) {
    if (annotations[i]?.id === id) return annotations[i];
  }
  return undefined;
}

/** The start offset that an annotation's id carries. */
export function placeOf(id: string): number {
  let place = 0;
  for (let i = id.indexOf(':') + 1; i < id.length; i++) {
    const digit = id.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) break;
    place = place * 10 + digit;
  }
  return place;
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
