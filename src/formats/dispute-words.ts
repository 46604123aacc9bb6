/** A disagreement of two annotators in words, for pages and lists: what either makes of which words. */

import type { Settlement } from '../review/adjudication.js';
import type { Mark } from '../review/agreement.js';
import { type Dispute, placesOfDispute } from '../review/disputes.js';
import type { Judged, Settles, Side } from '../schema/decision.js';
import type { RelationKind } from '../schema/relation.js';
import { shownFields, shownParts } from './value-words.js';
import { visible } from './visible.js';

/** Gives the words of a person's language with the values in their places. */
export type Say = (message: string, ...values: (string | number)[]) => string;

/** The words as they stand in the code, for programs that speak English only. */
export const english: Say = (message, ...values) =>
  message.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));

export interface DisputeWords {
  /** The words of the text, on one line. */
  readonly words: string;
  /** What either annotator makes of them. */
  readonly sides: readonly [string, string];
}

export function disputeInWords(dispute: Dispute, text: string, t: Say): DisputeWords {
  switch (dispute.about) {
    case 'annotation': {
      const { first, second, kind } = dispute;
      const mark = first ?? second;
      return {
        words: mark === undefined ? '' : wordsAt(text, mark),
        sides: [markInWords(first, second, kind, text, t), markInWords(second, first, kind, text, t)],
      };
    }
    case 'relation': {
      const [part, other] = placesOfDispute(dispute).map((place) => wordsAt(text, place));
      const name = relationInWords(dispute.relation, t);
      const side = (mark: typeof dispute.first) =>
        mark === undefined
          ? t('nothing: as it was read')
          : mark.verdict === 'related'
            ? t('related: {0}', name)
            : t('cut: {0}', name);
      return { words: `${part} – ${other}`, sides: [side(dispute.first), side(dispute.second)] };
    }
    case 'finding': {
      const side = ({ verdict }: typeof dispute.first) => verdictInWords(verdict, t);
      return {
        words: wordsAt(text, dispute.first),
        sides: [side(dispute.first), side(dispute.second)].map((said) => `${dispute.rule}: ${said}`) as [
          string,
          string,
        ],
      };
    }
  }
}

/** What somebody stood for when a disagreement was settled. */
export function sideInWords(side: Side, t: Say): string {
  if (side === null) return t('nothing');
  if (side.verdict !== undefined) return verdictInWords(side.verdict, t);
  const { annotation } = side;
  if (annotation === undefined) return quoted(side.quote);
  const value = oneLine(shownFields(annotation));
  return `${annotation.type} ${quoted(side.quote)}${value === '' ? '' : ` (${value})`}`;
}

/** Whether a disagreement is settled, how, by whom and when. */
export function settlementInWords(
  { state, adjudication }: Settlement,
  names: readonly [string, string],
  t: Say,
): string {
  if (adjudication === undefined) return t('open');
  const { by, at, settles } = adjudication;
  const answer = answerInWords(settles, t);
  const said = t('{0}, by {1} on {2}', answer, oneLine(by), at.slice(0, 10));
  if (state === 'settled') return t('settled: {0}', said);
  const [first, second] =
    settles.between[0] === names[0] ? settles.sides : [settles.sides[1], settles.sides[0]];
  const was = t('then {0}: {1}, {2}: {3}', names[0], sideInWords(first, t), names[1], sideInWords(second, t));
  return adjudication.hasLostPlace
    ? t('stale, its words are gone: {0}', said)
    : t('stale, for a decision has changed since: {0}; {1}', said, was);
}

/** Whose answer was taken. */
export function answerInWords({ taken, between }: Settles, t: Say): string {
  if (taken === 'other') return t('a third answer');
  return t('the answer of {0}', oneLine(between[taken === 'first' ? 0 : 1]));
}

/** Only what they differ in. */
function markInWords(
  mark: Mark | undefined,
  other: Mark | undefined,
  kind: string,
  text: string,
  t: Say,
): string {
  if (mark === undefined) return t('nothing');
  if (kind === 'span') return `${mark.judged.type} ${quoted(wordsAt(text, mark))}`;
  if (kind === 'value' && other !== undefined) return fieldsUnlike(mark.judged, other.judged, t);
  return mark.judged.type;
}

/** The fields of a value that are others, or are not given, in another one. */
function fieldsUnlike(one: Judged, other: Judged, t: Say): string {
  const [ours, theirs] = [shownParts(one), shownParts(other)];
  const unlike = [...ours].flatMap(([name, value]) =>
    theirs.get(name) === value ? [] : [`${name} = ${value}`],
  );
  const missing = [...theirs.keys()].flatMap((name) => (ours.has(name) ? [] : [t('no {0}', name)]));
  return oneLine([...unlike, ...missing].join('; '));
}

function verdictInWords(verdict: NonNullable<NonNullable<Side>['verdict']>, t: Say): string {
  const words = {
    related: t('related'),
    cut: t('cut'),
    ignored: t('finding ignored'),
    confirmed: t('finding confirmed'),
  };
  return words[verdict];
}

/** What the first annotation of a pair is to the second. */
export function relationInWords(relation: RelationKind, t: Say): string {
  const words: Record<RelationKind, string> = {
    'dose-of-drug': t('dose of a drug'),
    'interval-of-estimate': t('interval or spread of a value'),
    'count-of-percentage': t('count of a percentage'),
    'denominator-of-share': t('people whom a share is out of'),
    'p-value-of-result': t('p-value of a result'),
    'result-of-endpoint': t('result for an endpoint'),
    'result-of-arm': t('result of an arm'),
    'part-of-total': t('part of all who were split'),
    'step-of-flow': t('step of the same flow'),
  };
  return words[relation];
}

const longest = 80;

function wordsAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const words = oneLine(text.slice(start, Math.min(end, start + longest)));
  return end - start > longest ? `${words}…` : words;
}

function quoted(words: string): string {
  return `“${oneLine(words)}”`;
}

/** On one line, with nothing that steers a terminal or turns the line around. */
function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' '));
}
