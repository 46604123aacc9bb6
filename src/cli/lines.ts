/** Turns offsets into lines and columns, which exist only where text is shown to people. */
import type { Locate } from '../formats/place.js';

/**
 * Places in `text`: lines and columns from 1, columns in UTF-16 code units. A line ends at LF, CR LF or a lone
 * CR, as in the editor. Offsets outside the text count as its nearest end. The text is read at the first call.
 */
export function locator(text: string): Locate {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const at = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtOrBefore(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) continue;
    if (code === 0x0a || code === 0x0d) starts.push(at + 1);
  }
  return starts;
}

/** Index of the last start that is not after `offset`. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
