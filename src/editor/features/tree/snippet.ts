/** A few words around a place, so that a list entry can be told from its neighbours. */
import type { Span } from '../../../core/index.js';

export interface Snippet {
  readonly text: string;
  /** Where the place itself stands in the snippet: UTF-16 code units, half-open. */
  readonly highlight: readonly [number, number];
}

const before = 14;
const after = 60;
const longest = 80;

/**
 * The place with some of its line before and after it. White space is closed up and invisible characters are
 * dropped, so that the snippet is one line whatever the document holds. Reads only the text near the place.
 */
export function snippetOf(text: string, span: Span): Snippet {
  const lead = leadOf(text, span.start);
  const place = oneLine(text.slice(span.start, Math.min(span.end, span.start + longest)));
  const rest = text.slice(span.end, span.end + after).split(/[\r\n]/, 1)[0] ?? '';
  const tail = oneLine(rest).trimEnd();
  return { text: `${lead}${place}${tail}`, highlight: [lead.length, lead.length + place.length] };
}

function leadOf(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - before), start);
  const line = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1);
  const cut = line.length === before;
  if (!cut) return oneLine(line).trimStart();
  const space = line.search(/\s/);
  return `…${oneLine(space < 0 ? '' : line.slice(space + 1)).trimStart()}`;
}

/** White space closed up; control characters and marks that turn the direction of writing left out. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
