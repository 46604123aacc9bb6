/** The next and previous place from the cursor, around the ends of the text. */
import type { Span } from '../../../core/index.js';

export interface Stop<T extends Span> {
  readonly item: T;
  /** Which one it is, counted from one, and of how many. */
  readonly number: number;
  readonly of: number;
}

/**
 * The stop after (or before) a selection. `stops` are in text order. A stop that is selected exactly counts as
 * visited, so that several at one place are gone through one after the other rather than for ever the first.
 */
export function nextStop<T extends Span>(
  stops: readonly T[],
  selection: Span,
  last: T | undefined,
  direction: 1 | -1,
): Stop<T> | undefined {
  if (stops.length === 0) return undefined;
  const index = at(selection, last) && last ? stops.indexOf(last) : -1;
  const next = index >= 0 ? index + direction : fromCursor(stops, selection, direction);
  const wrapped = (next + stops.length) % stops.length;
  const item = stops[wrapped];
  return item && { item, number: wrapped + 1, of: stops.length };
}

function at(selection: Span, stop: Span | undefined): boolean {
  return stop !== undefined && stop.start === selection.start && stop.end === selection.end;
}

function fromCursor(stops: readonly Span[], selection: Span, direction: 1 | -1): number {
  if (direction === 1) {
    const selected = selection.end > selection.start;
    const after = stops.findIndex(({ start }) =>
      selected ? start > selection.start : start >= selection.start,
    );
    return after < 0 ? stops.length : after;
  }
  let before = -1;
  stops.forEach(({ start }, index) => {
    if (start < selection.start) before = index;
  });
  return before;
}
