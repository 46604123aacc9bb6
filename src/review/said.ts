/** What standing decisions say of a text, as the core takes it: of annotations first, then of pairs. */
import type { Said, SaidAnnotation } from '../core/index.js';
import type { Annotation, Span } from '../schema/annotation.js';
import type { Decision, Judged } from '../schema/decision.js';
import { isVerdict, type Verdict } from './layer.js';
import type { Placing } from './place.js';
import { saidRelations } from './relations.js';

/** Makes an annotation of a judged value: `annotationOf` of the schema, which is big and is loaded when it is first needed. */
export type JudgedReader = (
  judged: Judged,
  at: Pick<Annotation, 'start' | 'end' | 'text' | 'by'>,
) => Annotation | undefined;

/**
 * `standing` are decisions in the order of time, as `standing` in history.ts gives them, `text` is the text in which `place`
 * places them. A value that does not fit its type says nothing.
 */
export function saidOf(
  standing: readonly Decision[],
  place: Placing,
  text: string,
  read: JudgedReader,
): readonly Said[] {
  return [...saidAnnotations(standing, place, text, read), ...saidRelations(standing, place)];
}

function saidAnnotations(
  standing: readonly Decision[],
  place: Placing,
  text: string,
  read: JudgedReader,
): readonly SaidAnnotation[] {
  const said: SaidAnnotation[] = [];
  for (const decision of standing) {
    if (!isVerdict(decision)) continue;
    const where = place(decision);
    if ('proposals' in where) continue;
    const one = saidBy(decision, where, text, read);
    if (one !== undefined) said.push(one);
  }
  return said;
}

/** What a decision said last, by the decision: it says the same as long as its words stay where they are. */
const lastSaid = new WeakMap<Verdict, { readonly read: JudgedReader; readonly said: SaidAnnotation }>();

function saidBy(
  decision: Verdict,
  where: Span,
  text: string,
  read: JudgedReader,
): SaidAnnotation | undefined {
  const last = lastSaid.get(decision);
  const isHere = last?.said.span.start === where.start && last.said.span.end === where.end;
  if (last !== undefined && isHere && last.read === read) return last.said;
  const said = sayingOf(decision, where, text, read);
  if (said !== undefined) lastSaid.set(decision, { read, said });
  return said;
}

function sayingOf(
  decision: Verdict,
  { start, end }: Span,
  text: string,
  read: JudgedReader,
): SaidAnnotation | undefined {
  const span = { start, end };
  const instead = decision.annotation.type;
  const judged = decision.action === 'change' ? decision.to : decision.annotation;
  const confirms = decision.action === 'accept';
  if (decision.action === 'reject') return { kind: 'annotation', span, instead, stated: undefined, confirms };
  const stated = read(judged, { ...span, text: text.slice(start, end), by: `person:${decision.by}` });
  return stated && { kind: 'annotation', span, instead, stated, confirms };
}
