/** What a person said an annotation is, held against the schema: a decision file may have been written by hand. */
import { type Annotation, annotationSchema } from './annotation.js';
import type { Judged } from './decision.js';

/** A judged value as an annotation without a place; undefined where it does not fit its type. Asked once for each value. */
const read = new WeakMap<Judged, Annotation | undefined>();

/** The annotation that a judged value makes at its place; undefined where the value does not fit its type. */
export function annotationOf(
  judged: Judged,
  at: Pick<Annotation, 'start' | 'end' | 'text' | 'by'>,
): Annotation | undefined {
  if (!read.has(judged)) {
    const nowhere = { id: judged.type, start: 0, end: 0, text: '', by: judged.type };
    read.set(judged, annotationSchema.safeParse({ ...judged, ...nowhere }).data);
  }
  const value = read.get(judged);
  return value && { ...value, ...at, id: `${judged.type}:${at.start}-${at.end}` };
}
