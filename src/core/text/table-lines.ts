/** The lines of a pasted table as pieces: what tabs, runs of spaces or bars part, and rows that were broken over several lines. */
import { classOf, codeAt, LINE_BREAK } from './characters.js';

export interface Piece {
  readonly start: number;
  readonly stop: number;
  readonly text: string;
  /** How far behind the start of its line it begins; undefined where tabs or bars part the cells. */
  readonly column: number | undefined;
}

const TAB = 9;
const BLANK = 32;
const BAR = 124;

/** The pieces of each line. */
export function* linesOf(text: string): Iterable<Piece[]> {
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isLineBreak(codeAt(text, i))) continue;
    if (i > from) yield piecesOf(text, from, i);
    from = i + 1;
  }
}

function isLineBreak(code: number): boolean {
  // Nearly all characters lie between the breaks of all texts and the two that are rare.
  return (code <= 13 || code >= 0x2028) && classOf(code) === LINE_BREAK;
}

/** The cells of a line: an empty one between two tabs or bars keeps its column. */
function piecesOf(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  const barred = hasBars(text, from, to);
  const origin = barred || text.slice(from, to).includes('\t') ? undefined : from;
  let start = from;
  for (let i = from; i <= to; i++) {
    const code = i < to ? codeAt(text, i) : TAB;
    const parts = code === TAB || (barred && code === BAR);
    if (!parts && !(origin !== undefined && isGap(text, start, i))) continue;
    pieces.push(trimmed(text, start, i, origin));
    while (!parts && i + 1 < to && text.charCodeAt(i + 1) === BLANK) i++;
    start = i + 1;
  }
  // A bar at either end of a line parts nothing.
  if (text.charCodeAt(from) === BAR) pieces.shift();
  if (text.charCodeAt(to - 1) === BAR) pieces.pop();
  return pieces;
}

/** Two spaces behind words, where neither tabs nor bars part the cells. */
function isGap(text: string, start: number, at: number): boolean {
  return (
    text.charCodeAt(at) === BLANK && text.charCodeAt(at + 1) === BLANK && text.slice(start, at).trim() !== ''
  );
}

/** "Table 2 | Who took part" has no cells, "| Age | 46.2 |" and "Age | 46.2 | 45.1" have. */
function hasBars(text: string, from: number, to: number): boolean {
  let bars = text.charCodeAt(from) === BAR ? 1 : 0;
  for (let i = from; i < to && bars < 2; i++) if (text.charCodeAt(i) === BAR) bars++;
  return bars > 1;
}

function trimmed(text: string, from: number, to: number, origin: number | undefined): Piece {
  let start = from;
  let stop = to;
  while (start < stop && text.charCodeAt(start) <= BLANK) start++;
  while (stop > start && text.charCodeAt(stop - 1) <= BLANK) stop--;
  const column = origin === undefined ? undefined : start - origin;
  return { start, stop, text: text.slice(start, stop), column };
}

/** Lines that go on with the row above: "(18.3 to 24.0)⇥12.1" below "⇥21.4", and "⇥160" below "⇥163". */
export function* joinedRows(lines: Iterable<Piece[]>): Iterable<Piece[]> {
  let row: Piece[] | undefined;
  let lone = false;
  for (const line of lines) {
    const [first, second] = line;
    const last = row?.at(-1);
    if (
      row !== undefined &&
      last !== undefined &&
      first !== undefined &&
      opensSpread(first) &&
      isValue(last)
    ) {
      row = [
        ...row.slice(0, -1),
        { ...last, stop: first.stop, text: `${last.text} ${first.text}` },
        ...line.slice(1),
      ];
      continue;
    }
    if (row !== undefined && lone && isLoneCell(line) && second !== undefined) {
      row = [...row, second];
      continue;
    }
    if (row !== undefined) yield row;
    row = line;
    lone = isLoneCell(line);
  }
  if (row !== undefined) yield row;
}

/** "(18.3 to 24.0)" */
function opensSpread({ text }: Piece): boolean {
  return /^\([−–-]?\d[^()]*\)$/.test(text);
}

function isValue({ text }: Piece): boolean {
  return /^[−–-]?\d+(?:[.·]\d+)?$/.test(text);
}

/** "⇥163": a line of one cell behind a tab. */
function isLoneCell(line: readonly Piece[]): boolean {
  const [first, second] = line;
  return line.length === 2 && first?.text === '' && second !== undefined && holdsNumber(second);
}

/** A cell that begins as the cells of a table of results do. */
export function holdsNumber({ text }: Piece): boolean {
  return /^[(<>≤≥=±+−–-]{0,2}\s?[.·]?\d/.test(text);
}
