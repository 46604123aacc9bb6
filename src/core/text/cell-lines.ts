/**
 * Tables whose cells lost what parted them when they were pasted: one to a line, heads first, then for each row its label and one
 * line for each column; or all of a row in one line, with single spaces between.
 */

/** One line of a block, as offsets into its text, UTF-16. */
export interface CellLine {
  readonly start: number;
  readonly stop: number;
  readonly text: string;
}

interface LineRow {
  readonly label: string;
  readonly cells: readonly CellLine[];
}

interface LineTable {
  readonly title: string;
  /** One for each column of numbers. */
  readonly heads: readonly string[];
  readonly rows: readonly LineRow[];
}

/** Fewer rows than these may fall into place by chance. */
const LEAST_ROWS = 3;

/** The table that the lines make: as many lines of numbers behind each label; undefined where they are none. */
export function tableOfLines(lines: readonly CellLine[]): LineTable | undefined {
  const first = lines.findIndex(isNumber);
  const width = widthOf(lines);
  if (first < 2 || width < 2) return undefined;
  const rows: LineRow[] = [];
  for (let at = first - 1; at < lines.length; ) {
    const label = lines[at];
    const length = runFrom(lines, at + 1);
    if (label === undefined || isNumber(label) || length > width) break;
    // A row without a test has no last cell; a line before another label heads the rows below it.
    if (length >= Math.max(2, width - 1))
      rows.push({ label: label.text, cells: lines.slice(at + 1, at + 1 + length) });
    else if (length > 0) break;
    at += length + 1;
  }
  if (rows.length < LEAST_ROWS) return undefined;
  const above = lines.slice(0, first - 1).map(({ text }) => text);
  const heads = above.slice(-width);
  return { title: above.slice(0, -width).join(' '), heads, rows };
}

/** How many lines of numbers follow most labels. */
function widthOf(lines: readonly CellLine[]): number {
  const runs: number[] = [];
  for (let at = 0; at < lines.length; ) {
    const length = runFrom(lines, at);
    if (length > 0) runs.push(length);
    at += length + 1;
  }
  return mostOf(runs);
}

/** The number that stands most often in a list, where it stands there often enough; else 0. */
function mostOf(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most === undefined || most[1] < LEAST_ROWS ? 0 : most[0];
}

function runFrom(lines: readonly CellLine[], from: number): number {
  let end = from;
  while (end < lines.length && isNumber(lines[end])) end++;
  return end - from;
}

/** A line that is a cell: a number, and nothing but signs, units and further numbers behind it. */
function isNumber(line: CellLine | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_CELL && CELL.test(line.text);
}

const LONGEST_CELL = 40;
const CELL = /^[(<>≤≥=±+−–-]{0,2}\s?[.·]?\d[\d.,·%\s()[\]/;:±−–-]*(?:to [\d.,·−–-]+[)\]]?)?$/;

const SPACED_CELL = String.raw`(?:[(<>≤≥=±+−–-]{0,2}\d[\d.,·/]*%?(?:\s?±\s?[\d.,·]+)?(?:\s?[([][^()[\]\n]{1,24}[)\]])?|[–—-])`;
/** "Seroma 17 (8.3%) 11 (5.2%) 0.215": words, then cells up to the end of the line. */
const SPACED_ROW = new RegExp(String.raw`^(.*?\p{L}[^\d]*?) ((?:${SPACED_CELL} )+${SPACED_CELL})$`, 'u');
const EACH_CELL = new RegExp(SPACED_CELL, 'g');

/** The table whose rows stand in a line each, their cells parted by single spaces, below a line of heads with a test last or with sizes. */
export function tableOfSpacedRows(lines: readonly CellLine[]): LineTable | undefined {
  const top = lines.findIndex(({ text }) => text.length <= LONGEST_ROW && HEADS.test(text));
  const head = lines[top];
  if (head === undefined) return undefined;
  const rows = lines.slice(top + 1).flatMap((line): LineRow[] => {
    if (line.text.length > LONGEST_ROW) return [];
    const [, label, cells] = SPACED_ROW.exec(line.text) ?? [];
    if (label === undefined || cells === undefined) return [];
    const from = line.stop - cells.length;
    const pieces = Array.from(cells.matchAll(EACH_CELL), ({ index, 0: text }) => ({
      start: from + index,
      stop: from + index + text.length,
      text,
    }));
    return [{ label, cells: pieces }];
  });
  const width = mostOf(rows.map(({ cells }) => cells.length));
  // A row without a test has no last cell.
  const whole = rows.filter(({ cells }) => cells.length === width || cells.length === width - 1);
  if (width < 3 || whole.length < LEAST_ROWS) return undefined;
  const sizes = Array.from(head.text.matchAll(SIZE), ([size]) => size);
  const isTested = ENDS_IN_TEST.test(head.text);
  const values = isTested ? width - 1 : width;
  // Columns of differences stand behind those of the arms.
  const named = Array.from({ length: values }, (_, i) => (sizes.length <= values ? (sizes[i] ?? '') : ''));
  const title = lines
    .slice(0, top)
    .map(({ text }) => text)
    .join(' ');
  return { title, heads: isTested ? [...named, 'P'] : named, rows: whole };
}

const LONGEST_ROW = 200;
const ENDS_IN_TEST = /\sP(?:[ -]?values?)?$/i;
/** "Outcome Mesh (n = 206) Suture (n = 211) P": a test last, or the sizes of two columns. */
const HEADS = /^\p{L}.*(?:\sP(?:[ -]?values?)?$|\bn\s?=\s?\d.*\bn\s?=\s?\d)/iu;
const SIZE = /\bn\s?=\s?\d[\d,]*/gi;
