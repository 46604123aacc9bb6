/** Breaks prose into lines for a terminal. */
import { displayWidth } from './visible.js';

/**
 * Lines of at most `width` columns, broken at spaces; `first` begins the first line and `rest` the others.
 * A word that is longer than a line stays whole.
 */
export function wrapped(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/[ \t\r\n]+/)) {
    if (!isEmpty && displayWidth(`${line} ${word}`) > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
