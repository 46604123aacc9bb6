/** A few words around a place, so that a list entry can be told from its neighbours. */
import type { Span } from '../../../core/index.js';

export interface Snippet {
  readonly text: string;
  /** Where the place itself stands in the snippet: UTF-16 code units, half-open. */
  readonly highlight: readonly [number, number];
}

const before = 24;
const after = 60;
const longest = 80;

/**
 * The place with some of its line before and after it. White space is closed up and invisible characters are
 * dropped, so that the snippet is one line whatever the document holds.
 */
export function snippetOf(text: string, span: Span): Snippet {
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - before);
  const lead = atWordStart(text.slice(lineStart, span.start), lineStart === span.start - before);
  const place = oneLine(text.slice(span.start, Math.min(span.end, span.start + longest)));
  const lineEnd = text.indexOf('\n', span.end);
  const tail = oneLine(text.slice(span.end, Math.min(lineEnd < 0 ? text.length : lineEnd, span.end + after)));
  return { text: `${lead}${place}${tail.trimEnd()}`, highlight: [lead.length, lead.length + place.length] };
}

function atWordStart(lead: string, cut: boolean): string {
  if (!cut) return oneLine(lead).trimStart();
  const space = lead.search(/\s/);
  return `…${oneLine(space < 0 ? '' : lead.slice(space + 1))}`;
}

function oneLine(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '');
}
