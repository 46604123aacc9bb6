/** What is recorded when a person settles a disagreement of two annotators. */
import type { Span } from '../schema/annotation.js';
import type { Anchor, Judged, Settles } from '../schema/decision.js';
import { type Adjudication, sidesOf } from './adjudication.js';
import type { Mark } from './agreement.js';
import { type Dispute, type Held, verdictOn } from './disputes.js';
import type { Draft } from './open-review.js';
import { relationDraft } from './relations.js';

/** The answer of one of the two, or a third one: another annotation, or none. */
export type Answer =
  | { readonly taken: 'first' | 'second' }
  | { readonly taken: 'other'; readonly mark: Mark | undefined };

export interface Question {
  readonly dispute: Dispute;
  readonly names: readonly [string, string];
  readonly text: string;
  /** How the text is read where an annotator said nothing of a pair. */
  readonly held: Held;
  /** What settled it before. */
  readonly earlier: Adjudication | undefined;
}

/**
 * One step: what was chosen stands, what either annotator has besides is rejected, and what settled the disagreement before
 * is taken back. `name` is that of this adjudication, unique for ever.
 */
export function adjudicationDrafts(
  question: Question,
  answer: Answer,
  name: string,
  anchor: (place: Span) => Anchor,
): readonly Draft[] {
  const { dispute, names, text, earlier } = question;
  const settles: Settles = {
    disagreement: name,
    between: [...names],
    sides: [...sidesOf(dispute, text)],
    taken: answer.taken,
  };
  const drafts = draftsOf(question, answer, anchor);
  const [replaced, ...gone] = earlier?.decisions ?? [];
  return [
    ...drafts.map((draft, index) => ({
      ...draft,
      settles,
      ...(index === 0 && replaced !== undefined ? { replaces: replaced.id } : {}),
    })),
    ...gone.map(({ id }): Draft => ({ action: 'retract', replaces: id })),
  ];
}

/** Takes an adjudication back, so that the disagreement is open again. */
export function reopened({ decisions }: Adjudication): readonly Draft[] {
  return decisions.map(({ id }): Draft => ({ action: 'retract', replaces: id }));
}

function draftsOf(
  { dispute, held }: Question,
  answer: Answer,
  anchor: (place: Span) => Anchor,
): readonly Draft[] {
  if (dispute.about === 'annotation') {
    const marks = [dispute.first, dispute.second].filter((mark) => mark !== undefined);
    const chosen = answer.taken === 'other' ? answer.mark : dispute[answer.taken];
    return annotationDrafts(chosen, marks, anchor);
  }
  if (answer.taken === 'other') return [];
  if (dispute.about === 'relation') {
    const verdict = verdictOn(dispute[answer.taken], dispute, held);
    const action = verdict === 'related' ? 'relate' : 'cut';
    return [relationDraft(action, dispute.relation, anchor(dispute.part), anchor(dispute.other), undefined)];
  }
  const mark = dispute[answer.taken];
  const { action, rule, message, note } = mark.decision;
  if (action === 'ignore') return [{ action, anchor: anchor(mark), rule, message, note: note ?? '' }];
  return [{ action, anchor: anchor(mark), rule, message, ...(note === undefined ? {} : { note }) }];
}

function annotationDrafts(
  chosen: Mark | undefined,
  marks: readonly Mark[],
  anchor: (place: Span) => Anchor,
): readonly Draft[] {
  const taken = chosen && draftOf(chosen, marks, anchor);
  const kept = taken && `${taken.annotation.type} ${chosen.start}-${chosen.end}`;
  const rejected = marks.flatMap((mark): readonly Draft[] => {
    const annotation = suggestedBy(mark);
    // What the decision above is on cannot be rejected besides.
    if (`${annotation.type} ${mark.start}-${mark.end}` === kept) return [];
    return [{ action: 'reject', anchor: anchor(mark), annotation }];
  });
  return [...(taken === undefined ? [] : [taken]), ...rejected];
}

type Taken = Extract<Draft, { readonly action: 'accept' | 'change' | 'add' }>;

/** The chosen annotation under the decision by which an annotator has it, or as a change or an addition of the adjudicator's. */
function draftOf(chosen: Mark, marks: readonly Mark[], anchor: (place: Span) => Anchor): Taken {
  const { judged, decision } = chosen;
  const at = anchor(chosen);
  if (decision?.action === 'accept') return { action: 'accept', anchor: at, annotation: judged };
  if (decision?.action === 'change')
    return { action: 'change', anchor: at, annotation: decision.annotation, to: judged };
  const changed = marks.find(
    (mark) =>
      mark.start === chosen.start &&
      mark.end === chosen.end &&
      (mark.decision?.action === 'accept' || mark.decision?.action === 'change'),
  );
  if (decision === undefined && changed !== undefined)
    return { action: 'change', anchor: at, annotation: suggestedBy(changed), to: judged };
  return { action: 'add', anchor: at, annotation: judged };
}

/** What a mark is a decision on: the suggestion, or what a person added. */
function suggestedBy({ judged, decision }: Mark): Judged {
  return decision === undefined ? judged : decision.annotation;
}
