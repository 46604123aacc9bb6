/**
 * Cells of a table, read by what stands around them: the head of the column ("P", "Hazard ratio", "Placebo (n=80)"), the label of the
 * row ("Age, mean (SD)", "Male, n (%)") and the title ("Values are n (%)"). Where none says what stands in "22 (27.2)", the size
 * in the head of the column does: 22 of 81 are 27.2 %.
 */

import type { FigureKind } from '../../../../schema/annotation.js';
import { unitAt } from '../../../lexicon/units.js';
import { copyWith } from '../../../text/copy.js';
import { columnSize, type TableCell } from '../../../text/table.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { bare } from '../bare.js';
import { comparatorAt } from '../comparator.js';
import { countOf } from '../counts/counted.js';
import { wholeNumberAt } from '../counts/whole-number.js';
import { INTERVAL_JOINTS, RANGE_JOINTS, type RangeAt, rangeAt, rangeFigure } from '../range.js';
import { type FigureParts, type FigureReader, type NumberAt, numberAt, percentSignEnd } from '../reader.js';
import { eventsOverTime, personTimeCell } from './person-time-cells.js';
import { columnKind, countedKind, saysOfCell, stepKind, type Told } from './table-heads.js';

export const readTable: FigureReader = (context, at) => {
  const { tokens, table } = context.block;
  if (table === undefined) return undefined;
  const signed = tokens.isOneOf(at - 1, COMPARING) && tokens.touches(at) && tokens.isNumber(at);
  const first = signed ? at - 1 : at;
  const cell = table.get(tokens.startOf(first)) ?? inBracket(context.block, at);
  if (cell === undefined) return undefined;
  const figures = figuresOf(tokens, at, cell) ?? (isOfUnknownEnds(tokens, at, cell) ? [] : undefined);
  if (figures === undefined) return undefined;
  const end = endOfCell(tokens, at, cell);
  return { figures: signed ? withSign(tokens, first, figures) : figures, end };
};

const COMPARING = wordSet('< > ≤ ≥ =');

/** "(0.45–0.85)": a cell that opens with a bracket. */
function inBracket(
  { tokens, table }: Parameters<FigureReader>[0]['block'],
  at: number,
): TableCell | undefined {
  const opens = tokens.isSymbol(at - 1, '(') || tokens.isSymbol(at - 1, '[');
  return opens ? table?.get(tokens.startOf(at - 1)) : undefined;
}

function withSign(tokens: Tokens, sign: number, [first, ...others]: readonly FigureParts[]): FigureParts[] {
  const comparator = comparatorAt(tokens, sign)?.comparator;
  if (first === undefined) return [];
  const start = tokens.startOf(sign);
  return [copyWith(first, { start, comparator: comparator ?? first.comparator }), ...others];
}

/** "4.0 (3.0, 5.2)" of which nothing says what the ends are: no list of three values. */
function isOfUnknownEnds(tokens: Tokens, at: number, cell: TableCell): boolean {
  const value = numberAt(tokens, at);
  const range = value && rangeAt(tokens, value.end + 1, INTERVAL_JOINTS);
  if (value === undefined || range?.low === undefined || range.high === undefined) return false;
  return (
    tokens.isSign(value.end, '([') &&
    range.low.value <= value.value &&
    value.value <= range.high.value &&
    tokens.isSymbol(range.low.end, ',') &&
    closes(tokens, range.end, cell)
  );
}

/** The token behind the last one of a cell. */
function endOfCell(tokens: Tokens, at: number, { stop }: TableCell): number {
  let end = at + 1;
  while (end < tokens.count && !tokens.isBreak(end) && tokens.endOf(end) <= stop) end++;
  return end;
}

function figuresOf(tokens: Tokens, at: number, cell: TableCell): readonly FigureParts[] | undefined {
  const range = rangeAt(tokens, at, INTERVAL_JOINTS);
  const kind = columnKind(cell.head) ?? estimateKind(cell.label);
  if (kind === 'interval')
    return range !== undefined && closes(tokens, range.end, cell)
      ? [rangeFigure('interval', range, range.start, { level: 95 })]
      : undefined;
  const number = numberAt(tokens, at);
  if (number === undefined) return undefined;
  // A column "P" may hold phosphate.
  if (kind === 'p-value' && number.value > 1) return undefined;
  if (tokens.isSymbol(number.end, '(') || tokens.isSymbol(number.end, '['))
    return pairOf(tokens, number, cell, kind);
  const watched = eventsOverTime(tokens, number, cell);
  if (watched !== undefined) return watched;
  return countAndShare(tokens, number, cell) ?? aloneOf(tokens, at, number, cell, kind);
}

/** "Difference (95% CI)  30.4 (21.4, 39.4)": the estimates that the label of a row names. */
function estimateKind(label: string): FigureKind | undefined {
  const kind = WITH_INTERVAL.test(label) ? columnKind(label) : undefined;
  return kind !== undefined && ESTIMATES.has(kind) ? kind : undefined;
}

const WITH_INTERVAL = /\bCI\b|confidence interval/i;

/** "(12.4)", then the cell's end: what closes the bracket may close the cell, or a sign or unit may follow. */
function closes(tokens: Tokens, end: number, { stop }: TableCell): boolean {
  const next = tokens.isSymbol(end, ')') || tokens.isSymbol(end, ']') ? end + 1 : end;
  return next >= tokens.count || tokens.isBreak(next) || tokens.startOf(next) >= stop;
}

/** "106 52.7%": a count and its share without a bracket. */
function countAndShare(tokens: Tokens, count: NumberAt, cell: TableCell): readonly FigureParts[] | undefined {
  const share = tokens.isNumber(count.end) ? numberAt(tokens, count.end) : undefined;
  const sign = share === undefined ? -1 : percentSignEnd(tokens, share.end);
  if (share === undefined || sign < 0 || !closes(tokens, sign, cell) || count.printed.includes('.'))
    return undefined;
  return [
    countOf(count, 'count'),
    copyWith(bare(share, 'percentage'), { unit: '%', end: tokens.endOf(sign - 1) }),
  ];
}

/** A number alone in its cell. */
function aloneOf(
  tokens: Tokens,
  at: number,
  number: NumberAt,
  cell: TableCell,
  kind: FigureKind | undefined,
): readonly FigureParts[] | undefined {
  const share = percentSignEnd(tokens, number.end);
  const behind = share > 0 ? undefined : unitAt(tokens, number.end);
  // What stands in the next cell is no unit of this one.
  const unit = behind !== undefined && tokens.endOf(behind.end - 1) <= cell.stop ? behind : undefined;
  const end = share > 0 ? share : (unit?.end ?? number.end);
  if (!closes(tokens, end, cell)) return undefined;
  const watched = share > 0 || unit !== undefined ? undefined : personTimeCell(number, cell);
  if (watched !== undefined) return [watched];
  const told = kind ?? kindAlone(tokens, at, cell);
  // "Completed  12 weeks  24 weeks" counts nobody.
  if (told === undefined || (unit !== undefined && (told === 'count' || told === 'sample-size')))
    return undefined;
  const ucum = share > 0 || told === 'percentage' ? '%' : unit?.ucum;
  const figure = copyWith(bare(number, told), { end: tokens.endOf(end - 1) });
  const comparator = told === 'p-value' ? '=' : undefined;
  return [copyWith(figure, { unit: ucum, comparator })];
}

/** "0" among cells that hold a count and its share, or what the label says of a number alone. */
function kindAlone(tokens: Tokens, at: number, cell: TableCell): FigureKind | undefined {
  const told = saysOfCell(cell);
  const whole = wholeNumberAt(tokens, at);
  if (whole?.value === 0 && (told.counts || columnSize(cell.head) !== undefined)) return 'count';
  if (whole === undefined) return told.alone;
  return stepKind(cell) ?? told.alone ?? countedKind(cell);
}

/** "22 (27.2)", "46.2 (9.8)", "5 (3–8)", "−1.1 (−2.0, −0.2)", "7.0 [5.0–10.0]". */
function pairOf(
  tokens: Tokens,
  first: NumberAt,
  cell: TableCell,
  kind: FigureKind | undefined,
): readonly FigureParts[] | undefined {
  const told = saysOfCell(cell);
  const range = rangeAt(tokens, first.end + 1, INTERVAL_JOINTS);
  if (range !== undefined) return withEnds(tokens, first, range, cell, told, kind);
  const inside = numberAt(tokens, first.end + 1);
  if (inside === undefined) return undefined;
  const sign = percentSignEnd(tokens, inside.end);
  const events = eventsBehind(tokens, sign > 0 ? sign : inside.end, cell);
  if (events === undefined && !closes(tokens, sign > 0 ? sign : inside.end, cell)) return undefined;
  const size = columnSize(cell.head);
  const whole = !first.printed.includes('.') && first.value >= 0;
  const fits = whole && size !== undefined && isShareOf(first, size, inside);
  if (fits || sign > 0 || (told.counts && told.spread === undefined)) {
    if (!whole || inside.value > 100) return undefined;
    // "61 (14)" beside counts and shares may be a mean and its deviation.
    if (!fits && sign < 0 && size !== undefined && !inside.printed.includes('.')) return undefined;
    return [
      countOf(first, 'count'),
      copyWith(bare(inside, 'percentage'), { unit: '%' }),
      ...(events === undefined ? [] : [countOf(events, 'count', 'events')]),
    ];
  }
  return told.spread === undefined ? undefined : [bare(first, 'mean'), bare(inside, told.spread)];
}

/** "21 (35.6) [35]": behind a count and its share the number of events. */
function eventsBehind(tokens: Tokens, end: number, cell: TableCell): NumberAt | undefined {
  const open = end + 1;
  if (!tokens.isSymbol(end, ')') || !tokens.isSymbol(open, '[')) return undefined;
  const events = wholeNumberAt(tokens, open + 1);
  return events !== undefined && closes(tokens, events.end, cell) ? events : undefined;
}

/** True where so many of so many make the share, one unit of its last digit conceded. */
function isShareOf({ value }: NumberAt, size: number, { value: share, printed }: NumberAt): boolean {
  if (value > size || size === 0) return false;
  const decimals = printed.split('.')[1]?.length ?? 0;
  return Math.abs((100 * value) / size - share) < 10 ** -decimals;
}

/** A value with two ends that hold it: an estimate with its interval, or a median with its quartiles. */
function withEnds(
  tokens: Tokens,
  value: NumberAt,
  range: RangeAt,
  cell: TableCell,
  told: Told,
  kind: FigureKind | undefined,
): readonly FigureParts[] | undefined {
  const low = range.low?.value ?? Number.NEGATIVE_INFINITY;
  const high = range.high?.value ?? Number.POSITIVE_INFINITY;
  if (!(low <= value.value && value.value <= high) || !closes(tokens, range.end, cell)) return undefined;
  const estimate = kind ?? (told.spread === undefined ? undefined : 'difference');
  if (estimate !== undefined && ESTIMATES.has(estimate))
    return [bare(value, estimate), rangeFigure('interval', range, range.start, { level: 95 })];
  // "Median OS, months (95% CI)  14.9 (12.1–17.8)": whatever the row above told of its own last cell.
  if (kind === undefined && told.level !== undefined && (told.alone === 'median' || told.alone === 'mean'))
    return [
      copyWith(bare(value, told.alone), { unit: told.unit }),
      rangeFigure('interval', range, range.start, { level: told.level }),
    ];
  const plain = rangeAt(tokens, value.end + 1, RANGE_JOINTS) !== undefined || range.low !== undefined;
  return told.ends !== undefined && plain
    ? [bare(value, 'median'), rangeFigure(told.ends, range, range.start)]
    : undefined;
}

const ESTIMATES: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'hazard-ratio',
  'odds-ratio',
  'risk-ratio',
  'difference',
  'mean',
]);
