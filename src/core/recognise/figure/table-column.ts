/**
 * Cells of a table copied with tabs, read by the heads of their columns: difference, interval, standard error, P.
 *
 * A table's lines make one block, and its first line with tabs holds the heads.
 */
import type { FigureKind } from '../../../schema/annotation.js';
import { unitAt } from '../../lexicon/units.js';
import { classOf, LINE_BREAK } from '../../text/characters.js';
import type { Tokens } from '../../text/tokens.js';
import { bare } from './bare.js';
import { comparatorAt } from './comparator.js';
import { INTERVAL_JOINTS, rangeAt, rangeFigure } from './range.js';
import { type FigureReader, numberAt, percentSignEnd } from './reader.js';

export const readTableColumn: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  // "<0.001": the sign opens the cell.
  const signed = tokens.isNumber(at) && tokens.touches(at) && COMPARING.has(tokens.word(at - 1));
  const start = tokens.startOf(signed ? at - 1 : at);
  if (tokens.text.charCodeAt(start - 1) !== TAB) return undefined;
  const kind = kindOfColumn(headOf(tokens.text, columnOf(tokens.text, start)));
  if (kind === undefined) return undefined;
  if (kind === 'interval') {
    const open = tokens.isSymbol(at, '(') || tokens.isSymbol(at, '[') ? at + 1 : at;
    const range = rangeAt(tokens, open, INTERVAL_JOINTS);
    if (range === undefined || !endsCell(tokens, range.end)) return undefined;
    return { figures: [rangeFigure('interval', range, range.start, { level: 95 })], end: range.end };
  }
  const sign = signed ? comparatorAt(tokens, at - 1) : undefined;
  const number = numberAt(tokens, at);
  if (number === undefined) return undefined;
  const share = percentSignEnd(tokens, number.end);
  const unit = share > 0 ? undefined : unitAt(tokens, number.end);
  const end = share > 0 ? share : (unit?.end ?? number.end);
  if (!endsCell(tokens, end)) return undefined;
  const ucum = share > 0 || kind === 'percentage' ? '%' : unit?.ucum;
  const figure = { ...bare(number, kind), start, end: tokens.endOf(end - 1) };
  const compared = kind === 'p-value' ? { comparator: sign?.comparator ?? ('=' as const) } : {};
  return { figures: [{ ...figure, ...(ucum === undefined ? {} : { unit: ucum }), ...compared }], end };
};

const TAB = 9;
const COMPARING: ReadonlySet<string> = new Set(['<', '>', '≤', '≥', '=']);
/** How much of a line and of the line of heads is looked at, in code units. */
const LONGEST_LINE = 600;
const LONGEST_HEAD = 40;

/** How many tabs stand before an offset in its line, or -1 where the line is too long to be one of a table. */
function columnOf(text: string, at: number): number {
  let column = 0;
  for (let i = at - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (classOf(code) === LINE_BREAK) return column;
    if (code === TAB) column++;
    if (at - i > LONGEST_LINE) return -1;
  }
  // The first line holds the heads themselves.
  return -1;
}

/** The head of a column in the block's first line with tabs; empty where there is none. */
function headOf(text: string, column: number): string {
  if (column < 0) return '';
  let left = column;
  let from = firstRow(text);
  for (let i = from; i < LONGEST_LINE && i < text.length; i++) {
    const code = text.charCodeAt(i);
    const ends = code === TAB || classOf(code) === LINE_BREAK;
    if (!ends) continue;
    if (left === 0) return i - from <= LONGEST_HEAD ? text.slice(from, i) : '';
    if (code !== TAB) return '';
    left--;
    from = i + 1;
  }
  return '';
}

/** Where the first line with tabs begins: a title without any may stand above it. */
function firstRow(text: string): number {
  let from = 0;
  for (let i = 0; i < LONGEST_LINE && i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === TAB) return from;
    if (classOf(code) === LINE_BREAK) from = i + 1;
  }
  return 0;
}

const HEADS: readonly (readonly [RegExp, FigureKind])[] = [
  [/\bc(?:onfidence )?i(?:nterval)?\b/i, 'interval'],
  [/^(?:h(?:azard )?r(?:atio)?|ahr)$/i, 'hazard-ratio'],
  [/^(?:odds ratio|a?or)$/i, 'odds-ratio'],
  [/^(?:r(?:isk|ate|elative risk)? ?r(?:atio)?|relative risk|a?rr|irr)$/i, 'risk-ratio'],
  [/^(?:mean |risk |absolute |treatment )?(?:difference|diff\.?|effect)\b|^s?md$/i, 'difference'],
  [/^(?:se|sem|s\.e\.|standard error)$/i, 'se'],
  [/^(?:sd|s\.d\.|standard deviation)$/i, 'sd'],
  [/^p(?:[ -]?values?)?$/i, 'p-value'],
  [/^mean$/i, 'mean'],
  [/^median$/i, 'median'],
  [/^(?:n|no\.|number)$/i, 'count'],
  [/^(?:%|percent|share)$/i, 'percentage'],
];

function kindOfColumn(head: string): FigureKind | undefined {
  const name = head.trim();
  return name === '' ? undefined : HEADS.find(([pattern]) => pattern.test(name))?.[1];
}

/** True where the cell is over: a tab, a line's end or the bracket around an interval stands behind. */
function endsCell(tokens: Tokens, end: number): boolean {
  if (end >= tokens.count || tokens.isBreak(end)) return true;
  const next = tokens.isSymbol(end, ')') || tokens.isSymbol(end, ']') ? end + 1 : end;
  if (next >= tokens.count || tokens.isBreak(next)) return true;
  // A line's end within a block is no break.
  const behind = tokens.text.charCodeAt(tokens.endOf(next - 1));
  return classOf(behind) === LINE_BREAK || tokens.text.charCodeAt(tokens.startOf(next) - 1) === TAB;
}
