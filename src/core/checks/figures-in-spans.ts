/** The figures that stand in each of several stretches of a text, and the lines of a stretch. */
import type { Figure, Span } from '../../schema/annotation.js';

/** Each span with the figures that begin in it; spans and figures in text order. */
export function* figuresInSpans<T extends Span>(
  figures: readonly Figure[],
  spans: Iterable<T>,
): Iterable<{ readonly span: T; readonly figures: readonly Figure[] }> {
  let at = 0;
  for (const span of spans) {
    while (at < figures.length && (figures[at]?.start ?? 0) < span.start) at++;
    const first = at;
    while (at < figures.length && (figures[at]?.start ?? 0) < span.end) at++;
    yield { span, figures: figures.slice(first, at) };
  }
}

/** Prose stands in longer lines than the rows of a table and the boxes of a diagram, in UTF-16 code units. */
const LONGEST_LINE = 400;

/** Lines of which those that hold nothing but an indented number go on with the one above: "Started", "⇥168", "⇥166". */
export function* withOwnNumbers(
  lines: Iterable<Span & { readonly text: string }>,
): Iterable<Span & { readonly text: string }> {
  let row: (Span & { readonly text: string }) | undefined;
  for (const line of lines) {
    if (row !== undefined && OWN_NUMBER.test(line.text) && row.text.length <= LONGEST_LINE) {
      row = { start: row.start, end: line.end, text: `${row.text}\n${line.text}` };
      continue;
    }
    if (row !== undefined) yield row;
    row = line;
  }
  if (row !== undefined) yield row;
}

const OWN_NUMBER = /^[\t ]+\d[\d,]*[\t ]*$/;

/** The lines of a stretch of a text that are not too long to be rows or boxes, with their places in the text. */
export function* shortLines(text: string, { start, end }: Span): Iterable<Span & { readonly text: string }> {
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line.length <= LONGEST_LINE) yield { start: from, end: from + line.length, text: line };
    from += line.length + 1;
  }
}
