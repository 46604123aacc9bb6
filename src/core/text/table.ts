/**
 * The table that a block holds, as it was pasted: cells parted by tabs, by runs of spaces or by bars, one row a line. What stands
 * above the first row of numbers are the heads of the columns, and above them the title.
 */
import { type CellLine, tableOfLines, tableOfSpacedRows } from './cell-lines.js';
import { holdsNumber, joinedRows, linesOf, type Piece } from './table-lines.js';

/** One cell of a row, and what is said of it around it; places are offsets into the block's text, UTF-16. */
export interface TableCell {
  readonly start: number;
  readonly stop: number;
  /** The first cell of its row, where that holds words: "Age, mean (SD)"; else the line above that names what follows. */
  readonly label: string;
  /** The last lines within the table that have no cells: "Reason not completed", "Mean (Standard Deviation) Unit of Measure: Years". */
  readonly section: string;
  /** True where a row of the table tells of a step of the trial: "Started", "Completed". */
  readonly hasSteps: boolean;
  /** The head of its column: "Placebo (n = 81)", "P". */
  readonly head: string;
  /** The lines above the heads: "Table 2. Values are n (%)". */
  readonly title: string;
}

export type Table = ReadonlyMap<number, TableCell>;

/** The cells of a block's table by the offset of their first character; undefined where the block is no table. */
export function tableOf(text: string): Table | undefined {
  if (!mayBeTable(text)) return mayBeLines(text) ? cellsOfLines(text) : undefined;
  const cells = new Map<number, TableCell>();
  const title: string[] = [];
  let heads: readonly Piece[][] = [];
  let rows = 0;
  let section = '';
  let label = '';
  let named = false;
  const sizes = new Sizes();
  const hasSteps = STEPS.test(text);
  for (const line of joinedRows(linesOf(text))) {
    if (isRule(line)) continue;
    const [first, ...others] = line;
    if (first === undefined || others.length === 0 || !others.some(holdsNumber)) {
      // Lines within a table that have no cells name what follows.
      const words = line
        .map(({ text: cell }) => cell)
        .join(' ')
        .trim();
      const heading = rows === 0 && others.length > 0 && !isField(line);
      if (heading) heads = [...heads, spread(line)];
      else if (rows === 0) title.push(words);
      const own = first === undefined || first.text === '' ? words : first.text;
      label = heading ? '' : own;
      section = heading ? '' : named && rows > 0 ? `${section} ${own}`.slice(-LONGEST_SECTION) : own;
      named = true;
      continue;
    }
    if (rows === 0 && namesColumns(line)) {
      heads = [...heads, spread(line)];
      continue;
    }
    rows++;
    named = false;
    // "\tDeath\t0\t1 (0.8)": the label of a row further in stands in its second cell.
    const second = others[0];
    const inside = first.text === '' && second !== undefined && second.text !== '' && !holdsNumber(second);
    const labelled = !holdsNumber(first);
    const own = inside ? second.text : first.text;
    const rowLabel = labelled && own !== '' ? own : label;
    for (const [index, piece] of line.entries()) {
      const { start, stop, text: cell } = piece;
      if (cell === '' || (labelled && index === 0) || (inside && index === 1)) continue;
      const column = index - line.length;
      const head = sizes.under(headOf(heads, piece, index, line.length), column);
      sizes.read(rowLabel, column, cell);
      // "Event, n (%)" at the head of the labels speaks of all columns.
      const above = [...title, ...heads.map(([stub]) => stub?.text ?? '')].join(' ');
      cells.set(start, { start, stop, label: rowLabel, section, hasSteps, head, title: above });
    }
  }
  return cells.size === 0 ? undefined : withShares(cells, text);
}

/** As much of the lines above a row as is kept, in UTF-16 code units. */
const LONGEST_SECTION = 200;

/** "Time Frame⇥Week 24", "End point type" and, below it, "⇥Primary": a field of a register above the heads of the columns. */
function isField([first, second, ...others]: readonly Piece[]): boolean {
  if (first === undefined || second === undefined || others.length > 0) return false;
  return first.text === '' || FIELD.test(first.text);
}

const FIELD =
  /^(?:title|description|time frame|type|anticipated|(?:analysis|study) population|population|pre-assignment|recruitment|arm\/group description|end point (?:title|description|type|timeframe)|measure|unit)\b/i;

/** Rows that only a table of the flow of people has. */
const STEPS =
  /^[\s|]*(?:started|completed|randomi[sz]ed|not completed|discontinued)\b(?:[^\n]{0,40}?[\t| ]|\s*\n\t)\s*\d/im;

/** How many people each column has, as a row of the table says: "No. of patients  84  83". */
class Sizes {
  private readonly sizes = new Map<number, string>();

  read(label: string, column: number, cell: string): void {
    const size = SIZES.test(label)
      ? /^(\d[\d,]*)(?:\s(?:participants|patients|subjects))?$/.exec(cell)?.[1]
      : undefined;
    if (size !== undefined) this.sizes.set(column, size);
  }

  /** The head of a column, with the size that a row above gave. */
  under(head: string, column: number): string {
    const size = this.sizes.get(column);
    return size === undefined || /\bn\s?=/i.test(head) ? head : `${head} (n = ${size})`;
  }
}

const SIZES =
  /^(?:n|number analy[sz]ed|(?:no\.?|number|overall number) of (?:baseline )?(?:patients|participants|subjects|women|men|children|eyes)(?: analy[sz]ed)?)$/i;

/** Says of a table in which most numbers in brackets are shares of the sizes at the heads that it holds counts and shares. */
function withShares(cells: Table, text: string): Table {
  let fitting = 0;
  let pairs = 0;
  for (const { start, stop, head } of cells.values()) {
    const [, count, share] = COUNT_AND_SHARE.exec(text.slice(start, stop)) ?? [];
    const size = columnSize(head);
    if (count === undefined || share === undefined || size === undefined) continue;
    pairs++;
    if (Math.abs((100 * Number(count)) / size - Number(share)) < 1) fitting++;
  }
  if (pairs < LEAST_PAIRS || fitting < pairs * MOST_FIT) return cells;
  return new Map([...cells].map(([at, cell]) => [at, { ...cell, title: `${cell.title} n (%)` }]));
}

const COUNT_AND_SHARE = /^(\d+) \((\d+\.\d+)%?\)/;
const LEAST_PAIRS = 6;
const MOST_FIT = 0.75;

/** Two lines of numbers in a row, or a line of heads with a test last and rows that end in a number. */
function mayBeLines(text: string): boolean {
  return text.includes('\n') && (LINES_OF_NUMBERS.test(text) || HEADS_AND_ROW.test(text));
}

const LINES_OF_NUMBERS = /\n[(<>≤≥−–-]{0,2}\d[^\n]{0,38}\n[(<>≤≥−–-]{0,2}[.·]?\d/;
const HEADS_AND_ROW = /(?:[ ]p(?:[ -]?values?)?|\bn ?= ?\d[^\n]{0,80})\n/i;

/** The cells of a table that lost what parted them. */
function cellsOfLines(text: string): Table | undefined {
  const lines: CellLine[] = [];
  for (const line of linesOf(text)) {
    const [first] = line;
    const last = line.at(-1);
    if (first === undefined || last === undefined || last.stop === first.start) continue;
    lines.push({ start: first.start, stop: last.stop, text: text.slice(first.start, last.stop) });
  }
  const table = tableOfLines(lines) ?? tableOfSpacedRows(lines);
  if (table === undefined) return undefined;
  const cells = new Map<number, TableCell>();
  const sizes = new Sizes();
  for (const { label, cells: row } of table.rows)
    for (const [column, { start, stop, text: cell }] of row.entries()) {
      const head = sizes.under(table.heads[column] ?? '', column);
      sizes.read(label, column, cell);
      cells.set(start, { start, stop, label, section: '', hasSteps: false, head, title: table.title });
    }
  return withShares(cells, text);
}

/** The number of people of a column: "Placebo (n = 81)", "MMF, N=1,204"; undefined where its head gives none. */
export function columnSize(head: string): number | undefined {
  const printed = /\bn\s?=\s?(\d[\d, ]*)/i.exec(head)?.[1];
  return printed === undefined ? undefined : Number(printed.replace(/\D/g, ''));
}

/** "(n=208)\t\t(n=211)\t\t" above "Any\tSevere\tAny\tSevere": a head that stands over several columns is that of each. */
function spread(line: readonly Piece[]): Piece[] {
  const [label, ...cells] = line;
  const named = cells.findIndex(({ text }) => text !== '');
  const heads = cells.filter(({ text }) => text !== '').length;
  const width = heads === 0 ? 0 : cells.length / heads;
  const isEven = width > 1 && cells.every(({ text }, i) => (text !== '') === (i % width === named));
  if (label === undefined || named !== 0 || !isEven) return [...line];
  return [label, ...cells.map((cell, i) => cells[i - (i % width)] ?? cell)];
}

function mayBeTable(text: string): boolean {
  return (text.includes('\t') || text.includes('  ') || text.includes('|')) && CELL_WITH_NUMBER.test(text);
}

/** What may be a cell with a number: all tables have one behind what parts cells. */
const CELL_WITH_NUMBER = /(?:[\t|]|[\0-\x20|]{2})[(<>≤≥=±+−–-]{0,2}\s?[.·]?\d/;

/** "|---|:--:|": the rule below the heads of a Markdown table. */
function isRule(line: readonly Piece[]): boolean {
  return line.length > 1 && line.every(({ text }) => /^:?-+:?$/.test(text));
}

/** "(n=81)   (n=80)", "95% CI", "2019   2020" above all rows: heads that begin as numbers do. */
function namesColumns(line: readonly Piece[]): boolean {
  return line.every(({ text }) => text === '' || HEAD_WITH_NUMBER.test(text) || !/\d/.test(text));
}

const HEAD_WITH_NUMBER = /n\s?=|^(?:19|20)\d\d$|\bci\b|confidence|percentile/i;

/** What stands above a cell: all that the lines of heads say of its column. */
function headOf(heads: readonly Piece[][], cell: Piece, index: number, length: number): string {
  return heads
    .map((line) => pieceAbove(line, cell, index, length)?.text ?? '')
    .filter((text) => text !== '')
    .join(' ');
}

/**
 * In a line of as many pieces as the row the one at the same place. In a shorter or longer line that spaces lay out, the one right
 * above; else the one at the same place from the right, as a label often has no head.
 */
function pieceAbove(line: readonly Piece[], cell: Piece, index: number, length: number): Piece | undefined {
  if (line.length === length) return line[index];
  if (cell.column === undefined || line.some(({ column }) => column === undefined))
    return line[index - length + line.length];
  return line.find((head) => overlap(head, cell));
}

/** True where two pieces of aligned lines stand one above the other. */
function overlap(a: Piece, b: Piece): boolean {
  const [left, right] = [a.column ?? 0, b.column ?? 0];
  return left <= right + (b.stop - b.start) && right <= left + (a.stop - a.start);
}
