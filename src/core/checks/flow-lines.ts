/** Flow diagrams that were pasted as text: a box a line, "Excluded (n = 196)", its parts below it, further in or behind a bullet. */
import type { Figure, Span } from '../../schema/annotation.js';
import type { CheckContext } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { figuresInSpans, shortLines } from './figures-in-spans.js';
import { isBound } from './guards.js';

/** A number of people with what its line calls them. */
export interface FlowLine {
  readonly figure: Figure;
  readonly count: number;
  /** What stands before the number. */
  readonly label: string;
  /** How far in the first letter of the line stands, in UTF-16 code units. */
  readonly depth: number;
  /** Parts that follow a colon in the same line: "Lost (n = 9): moved (n = 4), died (n = 5)". */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly figure: Figure;
  readonly count: number;
}

/** The boxes of each stretch of lines without an empty one between, in text order. */
export function* flowDiagrams(context: CheckContext): Iterable<readonly FlowLine[]> {
  const { text } = context.document;
  for (const { span, figures } of figuresInSpans(context.byType.figure, stretches(text))) {
    if (figures.length < LEAST) continue;
    const boxes = [...figuresInSpans(figures, shortLines(text, span))].flatMap(
      (line) => lineOf(line.figures, line.span.text, line.span.start) ?? [],
    );
    if (boxes.length >= LEAST) yield boxes;
  }
}

const LEAST = 3;

/** Stretches of two lines or more that empty lines part. */
function* stretches(text: string): Iterable<Span> {
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(EMPTY_LINE)) {
    if (text.slice(start, index).includes('\n')) yield { start, end: index };
    start = index + gap.length;
  }
  if (text.slice(start).includes('\n')) yield { start, end: text.length };
}

const EMPTY_LINE = /\n[^\S\n]*\n(?:[^\S\n]*\n)*/g;

/** A box: words and a number printed as "n = 9" or alone in brackets, or a number and words; no other number but its parts. */
function lineOf(figures: readonly Figure[], line: string, start: number): FlowLine | undefined {
  const [own, ...others] = figures.filter(({ kind }) => kind === 'count' || kind === 'sample-size');
  const count = own === undefined ? undefined : numberOf(own);
  if (own === undefined || count === undefined) return undefined;
  const label = line.slice(0, own.start - start);
  const before = label.replace(/[\s([]+$/, '');
  const depth = line.search(/[\p{L}\d]/u);
  const behind = line.slice(own.end - start);
  const opens = OPENS_LINE.test(label);
  const isBox = opens ? WORDS.test(behind) : /^n\b/i.test(own.text) || /[([]\s*$/.test(label);
  if (!isBox || (!opens && !/\p{L}{2}/u.test(before)) || before.endsWith(':')) return undefined;
  const parts = others.flatMap((figure) => partOf(figure) ?? []);
  if (others.length > 0 && (parts.length < others.length || !opensParts(line, own, others, start)))
    return undefined;
  return { figure: own, count, label: (opens ? behind : before).replace(BULLET, '').trim(), depth, parts };
}

/** "711 excluded", "- 402 did not meet inclusion criteria" */
const OPENS_LINE = /^[\s*•◦▪♦◊·–-]*$/;
const WORDS = /^ [\p{L}][^.;|\t]{2,90}$/u;
const BULLET = /^[\s*•◦▪♦◊·–-]+/;

function opensParts(line: string, own: Figure, [first]: readonly Figure[], start: number): boolean {
  return first !== undefined && /^\s*[)\]]?\s*:/.test(line.slice(own.end - start, first.start - start));
}

function partOf(figure: Figure): Part | undefined {
  const count = numberOf(figure);
  return count === undefined ? undefined : { figure, count };
}

function numberOf(figure: Figure): number | undefined {
  return isBound(figure) ? undefined : wholeNumber(figure);
}
