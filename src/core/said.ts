/** What people said of the annotations of a text, as the pipeline takes it: it is believed before claims are made. */
import type { Annotation, Span } from '../schema/annotation.js';
import type { RelationKind } from '../schema/relation.js';

/** A person's word on two annotations: that the first belongs to the second, or that it does not. */
export interface SaidRelation {
  readonly kind: RelationKind;
  readonly verdict: 'related' | 'cut';
  /** The exact place of the one that belongs to the other, in UTF-16 code units. */
  readonly span: Span;
  /** The exact place of the one that it belongs to. */
  readonly other: Span;
  /** `person:<name>` */
  readonly by: string;
}

/** A person's word on one annotation: what it is, or that there is none. */
export interface SaidAnnotation {
  readonly kind: 'annotation';
  /** The exact place, in UTF-16 code units. */
  readonly span: Span;
  /** The type of the suggestion that was judged, which goes. */
  readonly instead: string;
  /** What stands there, at the same place and `by` a person; undefined where nothing does. */
  readonly stated: Annotation | undefined;
  /** True where the suggestion was found right: it stays as it is, and what is stated stands only where it is no longer found. */
  readonly confirms: boolean;
}

export type Said = SaidRelation | SaidAnnotation;

export function isOfPair(said: Said): said is SaidRelation {
  return said.kind !== 'annotation';
}

/**
 * What was found, as people have it: what they rejected is gone, what they changed has their value, what they added is
 * there. In text order, each id once; of two words on one thing the later one holds. The same list where nobody said anything of an annotation.
 */
export function statedAnnotations(
  found: readonly Annotation[],
  said: readonly Said[],
): readonly Annotation[] {
  const verdicts = new Map<string, SaidAnnotation>();
  for (const one of said) if (!isOfPair(one)) verdicts.set(idAt(one.instead, one.span), one);
  if (verdicts.size === 0) return found;
  const before = new Map(found.map((one) => [one.id, one]));
  const gone = new Set<string>();
  const stated = new Map<string, Annotation>();
  for (const [id, one] of verdicts) {
    if (one.confirms && before.has(id)) continue;
    gone.add(id);
    if (one.stated === undefined) continue;
    gone.add(one.stated.id);
    stated.set(one.stated.id, one.stated);
  }
  if (gone.size === 0) return found;
  const all = [
    ...found.filter(({ id }) => !gone.has(id)),
    ...[...stated.values()].map((one) => asFound(one, before.get(one.id))),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const ids = new Set(all.map(({ id }) => id));
  return all.map((one) =>
    one.type === 'dose' && one.drug !== undefined && !ids.has(one.drug) ? alone(one) : one,
  );
}

/** A dose that a person changed stays at its drug, with the schedule where it stands in the text. */
function asFound(stated: Annotation, found: Annotation | undefined): Annotation {
  if (stated.type !== 'dose' || found?.type !== 'dose') return stated;
  const { drug, schedule } = found;
  return {
    ...(drug === undefined ? {} : { drug }),
    ...(schedule === undefined ? {} : { schedule }),
    ...stated,
  };
}

function alone<T extends { readonly drug?: string | undefined }>(dose: T): Omit<T, 'drug'> {
  const { drug: _gone, ...rest } = dose;
  return rest;
}

/** As recognisers name what they find. */
export function idAt(type: string, { start, end }: Span): string {
  return `${type}:${start}-${end}`;
}
