/** The places of the same words in one text, as small as a list of many texts needs them: no text is kept with them. */
import type { Span } from '../../../../core/index.js';
import type { ReviewedAnnotation, ReviewStatus } from '../../../../review/layer.js';
import {
  type AnyPlace,
  type MassVerdict,
  type Occurrence,
  occurrencesFor,
  placesUnderAny,
} from '../../../../review/occurrences.js';
import { snippetOf } from '../../tree/snippet.js';

/** Which places are wanted: those of some words at which a verdict on annotations of a type would change anything. */
export interface Sought {
  readonly words: string;
  readonly type: string;
  readonly verdict: MassVerdict;
}

export interface FoundPlace extends AnyPlace {
  /** Counted from 1. */
  readonly line: number;
  readonly snippet: string;
  readonly doubtful: boolean;
  /** What stands there by now: undefined where nothing does. */
  readonly known: { readonly type: string; readonly status: ReviewStatus } | undefined;
  /** The id of the decision that stands there. */
  readonly decision: string | undefined;
}

/** In text order; offsets are UTF-16 code units. At most `most` places. */
export function foundPlaces(
  text: string,
  annotations: readonly ReviewedAnnotation[],
  { words, type, verdict }: Sought,
  most: number,
): readonly FoundPlace[] {
  const places = placesUnderAny(text, words);
  const underAt = new Map(places.map(({ start, under }) => [start, under]));
  const lineAt = lineCounter(text);
  return occurrencesFor(verdict, type, places, annotations)
    .slice(0, most)
    .map(({ start, end, known, doubtful }) => ({
      start,
      end,
      under: underAt.get(start) ?? [],
      line: lineAt(start),
      snippet: detached(snippetOf(text, { start, end }).text),
      doubtful,
      known: known && { type: known.judged.type, status: known.status },
      decision: known?.decision?.id,
    }));
}

/** The chosen places that are still as they were when they were chosen, in a text that has not changed since. */
export function stillFound(
  chosen: readonly FoundPlace[],
  annotations: readonly ReviewedAnnotation[],
  { type, verdict }: Sought,
): readonly Occurrence[] {
  const byStart = new Map(chosen.map((place) => [place.start, place]));
  return occurrencesFor(verdict, type, chosen, annotations).filter(({ start, known }) => {
    const then = byStart.get(start);
    return then?.decision === known?.decision?.id && then?.known?.status === known?.status;
  });
}

/** The line of an offset, counted from 1; to be asked in text order. */
function lineCounter(text: string): (offset: Span['start']) => number {
  let line = 1;
  let read = 0;
  return (offset) => {
    for (; read < offset; read++) {
      const code = text.charCodeAt(read);
      const isEnd = code === 10 || (code === 13 && text.charCodeAt(read + 1) !== 10);
      if (isEnd) line++;
    }
    return line;
  };
}

/** The same words without the text they were cut from, which would else be kept in memory as long as they are. */
function detached(words: string): string {
  return Array.from(words).join('');
}
