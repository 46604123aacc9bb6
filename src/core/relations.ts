/** What people said of pairs of annotations, found again in the text as it was read. */
import type { Annotation, Dose, Span } from '../schema/annotation.js';
import type { Relation } from '../schema/relation.js';
import { annotationWithId, indexFrom } from './claims/by-sentence.js';
import { relationKindsOf } from './relation-ends.js';
import type { SaidRelation } from './said.js';

/**
 * The relations whose two ends are annotations that may stand in such a relation, in the order given; of two that speak
 * of one pair only the later one. Others say nothing of the text as it is now. Annotations must be in text order.
 */
export function resolveRelations(
  said: readonly SaidRelation[],
  annotations: readonly Annotation[],
): readonly Relation[] {
  const found = new Map<string, Relation>();
  for (const { kind, verdict, span, other, by } of said) {
    for (const part of annotationsAt(annotations, span)) {
      const owner = annotationsAt(annotations, other).find((one) =>
        relationKindsOf(part, one).includes(kind),
      );
      if (owner === undefined || owner === part) continue;
      const key = `${kind} ${part.id} ${owner.id}`;
      found.delete(key);
      found.set(key, { kind, verdict, annotation: part.id, other: owner.id, by });
      break;
    }
  }
  return [...found.values()];
}

/** The same annotations, with the doses at the drugs that people gave them, and away from those they took them from. */
export function relateDoses(
  annotations: readonly Annotation[],
  relations: readonly Relation[],
): readonly Annotation[] {
  const changed = new Map<string, Dose>();
  for (const { kind, verdict, annotation, other } of relations) {
    if (kind !== 'dose-of-drug') continue;
    const dose = changed.get(annotation) ?? annotationWithId(annotations, annotation);
    if (dose?.type !== 'dose') continue;
    if (verdict === 'related') changed.set(annotation, { ...dose, drug: other });
    else if (dose.drug === other) {
      const { drug: _cut, ...alone } = dose;
      changed.set(annotation, alone);
    }
  }
  return changed.size === 0 ? annotations : annotations.map((one) => changed.get(one.id) ?? one);
}

function annotationsAt(annotations: readonly Annotation[], { start, end }: Span): readonly Annotation[] {
  const found: Annotation[] = [];
  for (let i = indexFrom(annotations, start); ; i++) {
    const one = annotations[i];
    if (one === undefined || one.start !== start) return found;
    if (one.end === end) found.push(one);
  }
}
