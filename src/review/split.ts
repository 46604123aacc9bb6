/** What is recorded where one annotation becomes several. */
import type { Span } from '../schema/annotation.js';
import type { Anchor, Judged } from '../schema/decision.js';
import type { ReviewedAnnotation } from './layer.js';
import { massDrafts } from './occurrences.js';
import type { Draft } from './open-review.js';

/** A part of the annotation, at its place in the text. */
export interface SplitPart extends Span {
  readonly value: Judged;
}

/**
 * One step: the whole is rejected (or taken back, where a person added it) and every part added; a part that stands among
 * `annotations` already is changed to its value.
 */
export function splitDrafts(
  whole: ReviewedAnnotation,
  parts: readonly SplitPart[],
  annotations: readonly ReviewedAnnotation[],
  anchor: (place: Span) => Anchor,
): readonly Draft[] {
  const drafts = parts.flatMap(({ start, end, value }) => {
    const known = annotations.find(
      (one) => one.start === start && one.end === end && one.judged.type === value.type,
    );
    const verdict = known === undefined ? 'accept' : 'change';
    return massDrafts(verdict, value, [{ start, end, known, doubtful: false }], anchor);
  });
  const { start, end, judged } = whole;
  return [
    ...massDrafts('reject', judged, [{ start, end, known: whole, doubtful: false }], anchor),
    ...drafts,
  ];
}
