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

/**
 * The same edits without what they only replace by itself at their ends: a whole line that comes back with one word
 * changed leaves the other words alone. Only for edits from the end of the text towards its start, as editors give them;
 * others come back as they are.
 */
export function leastEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
  let before = text.length;
  for (const { offset, length } of edits) {
    if (offset + length > before) return edits;
    before = offset;
  }
  return edits.map((edit) => least(text.slice(edit.offset, edit.offset + edit.length), edit));
}

function least(removed: string, { offset, length, text }: Edit): Edit {
  const most = Math.min(length, text.length);
  let head = 0;
  while (head < most && removed.charCodeAt(head) === text.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    removed.charCodeAt(length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)
  )
    tail++;
  return { offset: offset + head, length: length - head - tail, text: text.slice(head, text.length - tail) };
}
