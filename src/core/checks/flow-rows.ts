/** Rows of a table of people: one number for each arm, with what its line calls them, however the cells are parted. */
import type { Figure, Span } from '../../schema/annotation.js';
import { copyWith } from '../text/copy.js';
import type { CheckContext } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { figuresInSpans, shortLines, withOwnNumbers } from './figures-in-spans.js';
import { isBound } from './guards.js';

/** One arm's number of a row, and its share where one stands beside it. */
export interface FlowCell {
  /** Undefined for a dash, which is none. */
  readonly counted: Figure | undefined;
  readonly count: number;
  readonly percentage: Figure | undefined;
}

export interface FlowRow {
  /** What stands before the first number of its line. */
  readonly label: string;
  /** A step that people take together, those who left, or anything else that is counted. */
  readonly step: 'taken' | 'completed' | 'left' | undefined;
  readonly cells: readonly FlowCell[];
  /** True where the last cell is that of all arms. */
  readonly hasTotal: boolean;
}

/** The rows of each block that has several, in text order. */
export function* flowTables(context: CheckContext): Iterable<readonly FlowRow[]> {
  const { text, blocks } = context.document;
  for (const { span, figures } of figuresInSpans(context.byType.figure, blocks)) {
    if (figures.length < LEAST_FIGURES) continue;
    const rows = [...rowsOf(figures, withOwnNumbers(shortLines(text, span)))];
    if (rows.length > 1) yield rows;
  }
}

const LEAST_FIGURES = 4;

function* rowsOf(
  figures: readonly Figure[],
  lines: Iterable<Span & { readonly text: string }>,
): Iterable<FlowRow> {
  let headed = false;
  for (const { span, figures: own } of figuresInSpans(figures, lines)) {
    // "Drug (n = 286)  Placebo (n = 291)  Total (n = 577)" names the columns as well.
    if (own.every(isSize) && HEAD.test(span.text))
      headed = TOTAL_HEAD.test(
        span.text
          .replace(OF_TEST, '')
          .replace(WITH_SIZE, '')
          .replace(/[\s|]+$/, ''),
      );
    const row = rowOf(own, span.text, span.start, headed);
    if (row !== undefined) yield row;
  }
}

function isSize({ text }: Figure): boolean {
  return /^n\b/i.test(text);
}

const OF_TEST = /[\t| ]p(?:[ -]?values?)?[\s|]*$/i;
const WITH_SIZE = /[\s([]*\bn\s?=\s?[\d, ]+[)\]]?[\s|]*$/i;
/** A line of several cells without a figure names the columns. */
const HEAD = /\S(?:\t|\||\s\s)/;
/** "Arm/Group Title … Total": the last head of the columns. */
const TOTAL_HEAD = /(?:[\t|]\s?|\s\s)(?:total|overall|all)$/i;

function rowOf(
  figures: readonly Figure[],
  line: string,
  start: number,
  headed: boolean,
): FlowRow | undefined {
  const cells: FlowCell[] = [];
  let hasTotal = headed;
  let last = 0;
  let label = '';
  // The test of the row stands behind its cells.
  const test = figures.at(-1)?.kind === 'p-value' ? figures.at(-1) : undefined;
  for (const figure of figures) {
    if (figure === test) break;
    const glue = line.slice(last, figure.start - start);
    last = figure.end - start;
    if (label === '') label = glue.replace(DASHES_AT_END, '');
    else if (!BETWEEN.test(glue)) return undefined;
    cells.push(...nothings(glue));
    const before = cells.at(-1);
    if (figure.kind === 'percentage') {
      if (before?.counted === undefined || before.percentage !== undefined) return undefined;
      cells.splice(-1, 1, copyWith(before, { percentage: figure }));
      continue;
    }
    const count = figure.kind === 'count' || figure.kind === 'sample-size' ? wholeNumber(figure) : undefined;
    if (count === undefined || isBound(figure)) return undefined;
    hasTotal ||= /total/i.test(glue) && cells.length > 0;
    cells.push({ counted: figure, count, percentage: undefined });
  }
  const rest = test === undefined ? line.slice(last) : line.slice(last, test.start - start);
  cells.push(...nothings(rest));
  if (cells.length < 2 || !AFTER_LAST.test(rest)) return undefined;
  const name = label.replace(/[\s|:([]+$/, '').trim();
  return /\p{L}{2}/u.test(name) ? { label: name, step: stepOf(name), cells, hasTotal } : undefined;
}

/** Cells that hold a dash alone. */
function nothings(glue: string): readonly FlowCell[] {
  return Array.from(glue.matchAll(DASH), () => ({ counted: undefined, count: 0, percentage: undefined }));
}

const DASH = /(?<=[\t|]\s*|\s{2})[-–—](?=\s*(?:[\t|]|\s{2}|$))/g;
const DASHES_AT_END = /(?:[\t|]|\s{2})[\s|\t]*[-–—][\s|\t–—-]*$/;
const BETWEEN = /^[\s|/,;%()[\]–—-]*(?:total\s*)?$/i;
const AFTER_LAST = /^[\s|%)\].–—-]*$/;

function stepOf(label: string): FlowRow['step'] {
  const name = label.replace(/^[\s|*•–-]+/, '');
  if (LEFT.test(name)) return 'left';
  if (COMPLETED.test(name)) return 'completed';
  return TAKEN.test(name) ? 'taken' : undefined;
}

const LEFT =
  /^(?:(?:did )?not complet|discontinued(?! (?:due|because|for|owing))|(?:withdrew|withdrawn|dropped out)$|left the (?:study|trial))/i;
const COMPLETED = /^completed\b/i;
const TAKEN =
  /^(?:started|enrolled|randomi[sz]ed|assigned|allocated|treated|dosed|entered|(?:overall )?number (?:of )?(?:baseline )?(?:participants|patients|subjects|analy[sz]ed))/i;
