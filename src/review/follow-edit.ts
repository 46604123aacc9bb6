/** How a span follows an edit of the open text, exactly. */
import type { Span } from '../schema/annotation.js';

/** Replace `length` code units at `offset` by `text`. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * The span after the edit, or undefined where the edit reached into it. What is typed right at its start or end is not
 * taken in. Offsets are UTF-16 code units.
 */
export function followEdit({ start, end }: Span, { offset, length, text }: Edit): Span | undefined {
  const until = offset + length;
  if (until <= start && !(length === 0 && offset === start && start === end)) {
    const by = text.length - length;
    return { start: start + by, end: end + by };
  }
  return offset >= end ? { start, end } : undefined;
}
