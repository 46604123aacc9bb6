/** The annotations of a document by type: most checks look at one type alone. */
import type { Annotation, AnnotationType } from '../../schema/annotation.js';

type OfType<T extends AnnotationType> = Extract<Annotation, { readonly type: T }>;

export type ByType = { readonly [T in AnnotationType]: readonly OfType<T>[] };

/** Each list in the order of the annotations. */
export function byType(annotations: readonly Annotation[]): ByType {
  const lists: { readonly [T in AnnotationType]: OfType<T>[] } = {
    drug: [],
    dose: [],
    endpoint: [],
    figure: [],
    'trial-id': [],
    phase: [],
    design: [],
    population: [],
    date: [],
  };
  for (const one of annotations) put(lists, one);
  return lists;
}

function put<T extends AnnotationType>(lists: { readonly [K in T]: OfType<K>[] }, one: OfType<T>): void {
  lists[one.type].push(one);
}
