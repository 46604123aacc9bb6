/**
 * Forest plots: a line for each interval with a mark at its estimate, one panel for each kind of estimate.
 *
 * Ratios stand on a logarithmic axis with a line at 1, differences on a linear one with a line at 0. Lengths are in
 * pixels, or whatever the drawing is scaled to.
 */
import type { FigureStatus } from '../core/index.js';
import type { EvidenceResult, EvidenceScale } from './evidence-table.js';
import { type Axis, linearAxis, logAxis } from './forest-axis.js';
import { type SvgElement, svg } from './svg.js';
import { unitInPrint } from './unit-in-print.js';

export interface ForestWords {
  readonly ratios: string;
  readonly differences: string;
  readonly shares: string;
  readonly values: string;
  /** For a result that names neither endpoint nor arm. */
  readonly notNamed: string;
}

export interface ForestOptions {
  /** Width of the whole drawing. */
  readonly width: number;
  readonly words: ForestWords;
  /** What the drawing says to people who do not see it. */
  readonly label: string;
}

/** True where a row can be drawn: an estimate inside a confidence interval of which at least one end is known. */
export function canPlot(row: EvidenceResult): boolean {
  const { value, low, high } = row.numbers;
  if (value === undefined || !Number.isFinite(value) || (low === undefined && high === undefined))
    return false;
  const least = row.scale === 'ratio' ? Number.MIN_VALUE : Number.NEGATIVE_INFINITY;
  return [value, low, high].every((each) => each === undefined || each >= least);
}

/** Undefined where no row can be drawn. Rows keep their order within each panel. */
export function forestPlot(rows: readonly EvidenceResult[], options: ForestOptions): SvgElement | undefined {
  const panels = panelsOf(rows.filter(canPlot), options.words);
  if (panels.length === 0) return undefined;
  const span = axisSpan(panels, options);
  const drawn: SvgElement[] = [];
  let top = 0;
  for (const panel of panels) {
    drawn.push(...panelElements(panel, top, span, options));
    top += heightOf(panel);
  }
  const attributes = {
    viewBox: `0 0 ${options.width} ${top}`,
    width: options.width,
    height: top,
    role: 'img',
    'aria-label': options.label,
    class: 'forest',
  };
  return svg('svg', attributes, drawn);
}

interface Panel {
  readonly title: string;
  readonly scale: EvidenceScale;
  readonly rows: readonly EvidenceResult[];
}

const rowHeight = 22;
const titleHeight = 30;
const axisHeight = 34;
/** The most of the width that the names on the left may take, and that the numbers on the right may. */
const mostNames = 0.34;
const mostNumbers = 0.5;
/** What is left for the axes: names give way to it where the drawing is narrow, as numbers cut short say nothing. */
const leastAxis = 0.3;
/** Mean width of a letter at the size that the plot is written in. */
const letter = 6.4;

function heightOf({ rows }: Panel): number {
  return titleHeight + rows.length * rowHeight + axisHeight;
}

/** From where to where all axes reach: what names and numbers leave of the width. */
function axisSpan(
  panels: readonly Panel[],
  { width, words }: ForestOptions,
): readonly [from: number, to: number] {
  const rows = panels.flatMap((panel) => panel.rows);
  const longest = (text: (row: EvidenceResult) => string): number =>
    rows.reduce((most, row) => Math.max(most, [...text(row)].length * letter), 0);
  const numbers = Math.min(width * mostNumbers, longest(numbersInPrint) + 24);
  const room = Math.min(width * mostNames, width * (1 - leastAxis) - numbers);
  const names = Math.min(room, longest((row) => nameOf(row, words)) + 24);
  return [Math.round(names), Math.round(width - numbers)];
}

function nameOf({ endpoint, arm }: EvidenceResult, words: ForestWords): string {
  return [endpoint, arm].filter((part) => part !== '').join(' · ') || words.notNamed;
}

const order: readonly EvidenceScale[] = ['ratio', 'difference', 'share', 'value'];

/** Only what is measured alike shares an axis: ratios, shares, and differences and values of one unit. */
function panelsOf(rows: readonly EvidenceResult[], words: ForestWords): readonly Panel[] {
  const panels = new Map<string, { title: string; scale: EvidenceScale; rows: EvidenceResult[] }>();
  for (const row of rows) {
    const unit = row.scale === 'ratio' || row.scale === 'share' ? undefined : unitOf(row);
    const key = `${row.scale} ${unit ?? ''}`;
    const known = panels.get(key);
    if (known) known.rows.push(row);
    else panels.set(key, { title: titleOf(row.scale, unit, words), scale: row.scale, rows: [row] });
  }
  return [...panels.values()].sort((a, b) => order.indexOf(a.scale) - order.indexOf(b.scale));
}

function titleOf(scale: EvidenceScale, unit: string | undefined, words: ForestWords): string {
  const titles = {
    ratio: words.ratios,
    difference: words.differences,
    share: words.shares,
    value: words.values,
  };
  return unit === undefined ? titles[scale] : `${titles[scale]} (${unit})`;
}

const times: Readonly<Record<string, string>> = {
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
  h: 'hours',
};

function unitOf({ unit }: EvidenceResult): string | undefined {
  return unit === undefined ? undefined : (times[unit] ?? unitInPrint(unit));
}

function axisOf({ scale, rows }: Panel): Axis {
  const values = rows.flatMap(({ numbers: { value, low, high } }) =>
    [value, low, high].filter((each) => each !== undefined),
  );
  if (scale === 'ratio') return logAxis(values);
  if (scale === 'difference') return linearAxis(values, 0);
  // Shares are seen against all of what they are shares of.
  return linearAxis(scale === 'share' ? [...values, 0, 100] : values);
}

function panelElements(
  panel: Panel,
  top: number,
  [from, to]: readonly [number, number],
  { width, words }: ForestOptions,
): readonly SvgElement[] {
  const axis = axisOf(panel);
  const x = (value: number): number => round(from + axis.at(value) * (to - from));
  const first = top + titleHeight;
  const base = first + panel.rows.length * rowHeight;
  const elements = [svg('text', { x: 0, y: top + 19, class: 'title' }, panel.title)];
  if (axis.none !== undefined) {
    const at = x(axis.none);
    elements.push(svg('line', { x1: at, y1: first - 4, x2: at, y2: base, class: 'none' }));
  }
  for (const [index, row] of panel.rows.entries()) {
    const place = { y: first + index * rowHeight, from, to, width };
    elements.push(rowElement(row, place, x, words));
  }
  elements.push(svg('line', { x1: from, y1: base, x2: to, y2: base, class: 'axis' }));
  for (const tick of axis.ticks) {
    const at = x(tick);
    elements.push(svg('line', { x1: at, y1: base, x2: at, y2: base + 5, class: 'axis' }));
    elements.push(
      svg('text', { x: at, y: base + 18, class: 'tick', 'text-anchor': 'middle' }, numberOf(tick)),
    );
  }
  return elements;
}

interface Place {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

function rowElement(
  row: EvidenceResult,
  { y, from, to, width }: Place,
  x: (value: number) => number,
  words: ForestWords,
): SvgElement {
  const { value, low, high } = row.numbers;
  const middle = y + rowHeight / 2;
  const name = nameOf(row, words);
  const shown = numbersInPrint(row);
  const start = low === undefined ? from : Math.max(from, x(low));
  const end = high === undefined ? to : Math.min(to, x(high));
  const children = [
    svg('title', {}, `${name}: ${row.estimate} (${row.interval})`),
    svg('rect', { x: 0, y, width, height: rowHeight, class: 'band' }),
    svg('text', { x: 4, y: middle + 4, class: 'name' }, shortened(name, from - 16)),
    svg('line', { x1: start, y1: middle, x2: end, y2: middle, class: 'interval' }),
    low !== undefined && x(low) >= from ? cap(start, middle) : arrow(start, middle, -1),
    high !== undefined && x(high) <= to ? cap(end, middle) : arrow(end, middle, 1),
    ...(value === undefined ? [] : [mark(Math.min(to, Math.max(from, x(value))), middle, row.status)]),
    svg('text', { x: to + 14, y: middle + 4, class: 'numbers' }, shortened(shown, width - to - 16)),
  ];
  return svg('g', { class: `row ${row.status}`, 'data-row': row.id }, children);
}

/** The panel's title names the unit already; of ratios there are several kinds. */
function numbersInPrint({ estimate, interval, scale, printed }: EvidenceResult): string {
  const value = scale === 'ratio' || scale === 'share' ? estimate : (printed.value ?? estimate);
  return `${value} (${interval})`.replaceAll('-', '−');
}

function cap(x: number, y: number): SvgElement {
  return svg('line', { x1: x, y1: y - 4, x2: x, y2: y + 4, class: 'interval' });
}

/** The interval goes on beyond the axis, or its end was not reached. */
function arrow(x: number, y: number, direction: 1 | -1): SvgElement {
  const back = round(x - 6 * direction);
  return svg('path', { d: `M${back} ${y - 4} L${x} ${y} L${back} ${y + 4}`, class: 'interval open' });
}

/** Told apart by shape: filled where something vouches for it, hollow where nothing does, crossed where it cannot be right. */
function mark(x: number, y: number, status: FigureStatus): SvgElement {
  if (status === 'refuted')
    return svg('path', {
      d: `M${x - 5} ${y - 5} L${x + 5} ${y + 5} M${x - 5} ${y + 5} L${x + 5} ${y - 5}`,
      class: 'dot',
    });
  if (status === 'unverified') return svg('circle', { cx: x, cy: y, r: 4.5, class: 'dot' });
  return svg('rect', { x: round(x - 4.5), y: y - 4.5, width: 9, height: 9, class: 'dot' });
}

function shortened(text: string, room: number): string {
  const letters = [...text];
  const most = Math.max(4, Math.floor(room / letter));
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

function numberOf(tick: number): string {
  return String(tick).replace('-', '−');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
