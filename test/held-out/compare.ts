/** Compares what the program found in a text with what a person marked there. */
import type { Annotation, FigureKind, Span } from '../../src/schema/annotation.js';
import type { Mark, MarkedText } from './marked-text.js';

/** A mark that must be found, and what was found of it. */
export interface Wanted {
  readonly mark: Mark;
  /** The annotation that fits it; the one with the very same span if there is one. */
  readonly by: Annotation | undefined;
  readonly exact: boolean;
  /** Not only of its family but of its kind (for a code name: told as one). */
  readonly sameKind: boolean;
}

/** `right`: a mark says so too; `extra`: no mark does; `neutral`: nobody asked for it, and it does no harm. */
export interface Judged {
  readonly annotation: Annotation;
  readonly verdict: 'right' | 'extra' | 'neutral';
}

export interface Comparison {
  readonly text: MarkedText;
  readonly wanted: readonly Wanted[];
  readonly judged: readonly Judged[];
}

/**
 * An annotation fits a mark of its type where they share a letter or digit. A dose or figure must hold all digits of
 * the mark ("52" is not "52,3"), both ends of an interval even where one is "NE", and be of the mark's family of kinds.
 */
export function compare(text: MarkedText, annotations: readonly Annotation[]): Comparison {
  const measured = annotations.filter((one) => one.type in measuredTypes);
  const wanted = text.marks
    .filter((mark) => !mark.optional)
    .map((mark) => {
      const fitting = measured.filter((one) => fits(text.text, mark, one));
      const exactly = fitting.find((one) => isExact(mark, one));
      const by = exactly ?? fitting.find((one) => isOfKind(mark, one)) ?? fitting[0];
      return {
        mark,
        by,
        exact: exactly !== undefined,
        sameKind: by !== undefined && isOfKind(mark, by),
      };
    });
  return {
    text,
    wanted,
    judged: measured.map((annotation) => ({ annotation, verdict: judge(text, annotation) })),
  };
}

const measuredTypes = { drug: true, dose: true, endpoint: true, 'trial-id': true, figure: true };

function judge(text: MarkedText, one: Annotation): Judged['verdict'] {
  const touching = text.marks.filter((mark) => sharesCharacter(text.text, mark, one));
  if (touching.some((mark) => !mark.optional && fits(text.text, mark, one))) return 'right';
  if (touching.some((mark) => mark.optional && (mark.type === one.type || areAmounts(mark, one)))) {
    return 'neutral';
  }
  // A drug or figure within an endpoint's name ("corticosteroid-free remission") is a matter of taste.
  const inside = (mark: Mark): boolean => mark.start <= one.start && one.end <= mark.end;
  return touching.some((mark) => mark.type === 'endpoint' && one.type !== 'endpoint' && inside(mark))
    ? 'neutral'
    : 'extra';
}

/** A strength or a concentration may be called a dose or a quantity where neither has to be found. */
function areAmounts(...ones: readonly { readonly type: string }[]): boolean {
  return ones.every(({ type }) => type === 'dose' || type === 'figure');
}

function fits(text: string, mark: Mark, one: Annotation): boolean {
  if (one.type === 'dose' && mark.kinds.includes('duration')) {
    // How long a drug is given is a part of its dose's schedule.
    return (one.schedule ?? []).some((part) => sharesCharacter(text, mark, part));
  }
  if (mark.type !== one.type || !sharesCharacter(text, mark, one)) return false;
  if (one.type !== 'figure') return one.type !== 'dose' || covers(one, trimmed(text, mark, digit));
  if (!mark.kinds.some((kind) => familyOf(kind) === familyOf(one.kind))) return false;
  return covers(one, trimmed(text, mark, familyOf(one.kind) === 'spread' ? letterOrDigit : digit));
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same span; before a figure, its label may be taken in ("HR 0.62"), as annotators differ about it. */
function isExact(mark: Mark, one: Annotation): boolean {
  return (
    one.end === mark.end && (one.start === mark.start || (one.type === 'figure' && one.start < mark.start))
  );
}

function isOfKind(mark: Mark, one: Annotation): boolean {
  if (one.type === 'figure') return mark.kinds.includes(one.kind);
  if (mark.type === 'figure') return one.type === 'dose';
  return !mark.code || (one.type === 'drug' && one.mention === 'code');
}

/** Kinds that differ in a nuance only: who calls a count of women a sample size is not far off. */
const families: Partial<Record<FigureKind, string>> = {
  count: 'people',
  'sample-size': 'people',
  'hazard-ratio': 'ratio',
  'odds-ratio': 'ratio',
  'risk-ratio': 'ratio',
  mean: 'centre',
  median: 'centre',
  sd: 'deviation',
  se: 'deviation',
  interval: 'spread',
  range: 'spread',
  iqr: 'spread',
};

function familyOf(kind: FigureKind): string {
  return families[kind] ?? kind;
}

function sharesCharacter(text: string, a: Span, b: Span): boolean {
  const start = Math.max(a.start, b.start);
  return start < b.end && start < a.end && letterOrDigit.test(text.slice(start, Math.min(a.end, b.end)));
}

/** From the first character of a sort to the last; empty where there is none. */
function trimmed(text: string, span: Span, sort: RegExp): Span {
  let { start, end } = span;
  while (start < end && !sort.test(text.charAt(start))) start++;
  while (end > start && !sort.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : { start: span.start, end: span.start };
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const digit = /[0-9]/;
