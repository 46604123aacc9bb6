/** Every place where the same words stand, and what one decision on all of them records. */
import type { Span } from '../schema/annotation.js';
import type { Anchor, Judged } from '../schema/decision.js';
import { isWordPart } from './anchor.js';
import { judgedOf, type ReviewedAnnotation } from './layer.js';
import type { Draft } from './open-review.js';

export interface MatchOptions {
  /** Leaves out words and numbers that go on: "8 mg" in "18 mg" and in "1.8 mg". */
  readonly wholeWord: boolean;
  readonly matchCase: boolean;
}

/** The places of `words` in a text, in text order; none overlaps another. Offsets are UTF-16 code units. */
export function placesOf(text: string, words: string, options: MatchOptions): readonly Span[] {
  if (words === '') return [];
  const hay = options.matchCase ? text : lowered(text);
  const needle = options.matchCase ? words : lowered(words);
  const places: Span[] = [];
  let at = hay.indexOf(needle);
  while (at >= 0) {
    const end = at + needle.length;
    const fits = !options.wholeWord || isWhole(text, at, end);
    if (fits) places.push({ start: at, end });
    at = hay.indexOf(needle, fits ? end : at + 1);
  }
  return places;
}

/** Each way to match. */
const everyOption: readonly MatchOptions[] = [true, false].flatMap((wholeWord) =>
  [true, false].map((matchCase) => ({ wholeWord, matchCase })),
);

/** A place, with the ways to match under which it is one. */
export interface AnyPlace extends Span {
  readonly under: readonly MatchOptions[];
}

/** The places of `words` however they are matched, in text order, so that another way needs no second look at the text. */
export function placesUnderAny(text: string, words: string): readonly AnyPlace[] {
  const found = new Map<number, { readonly start: number; readonly end: number; under: MatchOptions[] }>();
  for (const options of everyOption) {
    for (const { start, end } of placesOf(text, words, options)) {
      const known = found.get(start);
      if (known === undefined) found.set(start, { start, end, under: [options] });
      else known.under.push(options);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** True where a place is one under these options. */
export function isUnder({ under }: Pick<AnyPlace, 'under'>, { wholeWord, matchCase }: MatchOptions): boolean {
  return under.some((one) => one.wholeWord === wholeWord && one.matchCase === matchCase);
}

/** Lower case with every character where it was: the few that would grow stay as they are. */
function lowered(text: string): string {
  let out = '';
  for (const character of text) {
    const lower = character.toLowerCase();
    out += lower.length === character.length ? lower : character;
  }
  return out;
}

function isWhole(text: string, start: number, end: number): boolean {
  return !goesOn(text, start, -1) && !goesOn(text, end - 1, 1);
}

/** True where the word or number whose outermost character stands at `edge` has more of it on that side. */
function goesOn(text: string, edge: number, side: 1 | -1): boolean {
  if (!isWordPart(text.charCodeAt(edge))) return false;
  if (isWordPart(text.charCodeAt(edge + side))) return true;
  const isSeparated = /[.,·]/.test(text.charAt(edge + side));
  return isSeparated && isDigit(text.charCodeAt(edge)) && isDigit(text.charCodeAt(edge + 2 * side));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export type MassVerdict = 'accept' | 'reject' | 'change';

/** One place of the words. */
export interface Occurrence extends Span {
  /** The annotation of the type that stands exactly there. */
  readonly known: ReviewedAnnotation | undefined;
  /** True where nobody is likely to want it: it was decided on otherwise, or stands inside another of its type. */
  readonly doubtful: boolean;
}

/** The places at which a verdict on all annotations of a type would change anything. */
export function occurrencesFor(
  verdict: MassVerdict,
  type: string,
  places: readonly Span[],
  annotations: readonly ReviewedAnnotation[],
): readonly Occurrence[] {
  const ofType = annotations.filter((one) => one.judged.type === type || one.suggestion?.type === type);
  const byPlace = new Map<string, ReviewedAnnotation>();
  for (const one of ofType) {
    const key = `${one.start}-${one.end}`;
    if (byPlace.get(key)?.status !== 'rejected' && byPlace.has(key)) continue;
    byPlace.set(key, one);
  }
  const covered = coverage(ofType.filter(({ status }) => status !== 'rejected'));
  return places.flatMap(({ start, end }): Occurrence[] => {
    const known = byPlace.get(`${start}-${end}`);
    if (known === undefined) {
      return verdict === 'accept' ? [{ start, end, known, doubtful: covered({ start, end }) }] : [];
    }
    if (isDone(verdict, known)) return [];
    const against = verdict === 'accept' ? 'rejected' : 'accepted';
    return [{ start, end, known, doubtful: known.status === against }];
  });
}

function isDone(verdict: MassVerdict, { status }: ReviewedAnnotation): boolean {
  if (verdict === 'accept') return status !== 'suggested' && status !== 'rejected';
  return status === 'rejected';
}

/** Says whether a place overlaps one of the annotations; to be asked in text order. */
function coverage(annotations: readonly ReviewedAnnotation[]): (place: Span) => boolean {
  const sorted = [...annotations].sort((a, b) => a.start - b.start);
  let next = 0;
  let furthest = 0;
  return ({ start, end }) => {
    for (let one = sorted[next]; one !== undefined && one.start < end; one = sorted[++next]) {
      furthest = Math.max(furthest, one.end);
    }
    return furthest > start;
  };
}

/** The decisions of one verdict on many places: one step. `value` is what is added, or what it is changed to. */
export function massDrafts(
  verdict: MassVerdict,
  value: Judged,
  occurrences: readonly Occurrence[],
  anchor: (place: Span) => Anchor,
): readonly Draft[] {
  return occurrences.flatMap((one) => {
    const draft = draftOf(verdict, value, one.known, anchor(one));
    return draft === undefined ? [] : [draft];
  });
}

function draftOf(
  verdict: MassVerdict,
  value: Judged,
  known: ReviewedAnnotation | undefined,
  anchor: Anchor,
): Draft | undefined {
  if (known === undefined) {
    return verdict === 'accept' ? { action: 'add', anchor, annotation: value } : undefined;
  }
  const { suggestion, decision } = known;
  const replaces = decision === undefined ? {} : { replaces: decision.id };
  const annotation = suggestion === undefined ? known.judged : judgedOf(suggestion);
  switch (verdict) {
    case 'accept':
      return { action: 'accept', anchor, annotation, ...replaces };
    case 'reject':
      return known.status === 'added' && decision !== undefined
        ? { action: 'retract', replaces: decision.id }
        : { action: 'reject', anchor, annotation, ...replaces };
    case 'change':
      return suggestion === undefined
        ? { action: 'add', anchor, annotation: value, ...replaces }
        : { action: 'change', anchor, annotation, to: value, ...replaces };
  }
}
