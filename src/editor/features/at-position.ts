/** Which annotation stands at a place. */
import type { Annotation, Dose } from '../../core/index.js';

/**
 * The narrowest annotation over an offset (UTF-16). One that merely ends there counts where no other does, so
 * that the cursor behind a word still means the word.
 */
export function annotationAt(annotations: readonly Annotation[], offset: number): Annotation | undefined {
  let best: Annotation | undefined;
  for (const annotation of annotations) {
    if (annotation.start > offset || annotation.end < offset) continue;
    if (best === undefined || rank(annotation, offset) < rank(best, offset)) best = annotation;
  }
  return best;
}

/** The dose whose route, days or cycle stands at an offset. */
export function scheduledDoseAt(annotations: readonly Annotation[], offset: number): Dose | undefined {
  for (const annotation of annotations) {
    if (annotation.type !== 'dose') continue;
    if (annotation.schedule?.some((part) => part.start <= offset && offset < part.end)) return annotation;
  }
  return undefined;
}

/** What makes two annotations mentions of the same thing: the drug, the id, the endpoint. */
export function subjectOf(annotation: Annotation): string | undefined {
  switch (annotation.type) {
    case 'drug':
      return `drug ${annotation.name}`;
    case 'trial-id':
      return `trial-id ${annotation.registry} ${annotation.value}`;
    case 'endpoint':
      return `endpoint ${annotation.concept}`;
    default:
      return undefined;
  }
}

function rank(annotation: Annotation, offset: number): number {
  const endsHere = annotation.end === offset ? 1_000_000 : 0;
  return endsHere + (annotation.end - annotation.start);
}
