/** Rows of a table with the sizes of its columns in the heads and a p-value in the last cell. */
import type { Figure } from '../../schema/annotation.js';
import { tableAt } from '../claims/column-arms.js';
import { columnSize, type TableCell } from '../text/table.js';
import type { CheckContext } from './check.js';
import { figuresInSpans } from './figures-in-spans.js';
import { comesFromAModel, countsOtherThanPatients } from './guards.js';
import { onceADocument } from './once-a-document.js';
import type { Row, RowItem } from './rows-of-arms.js';

/** The tables of a document with their figures, and the offset from which places in them count. */
function* tablesOf(context: CheckContext): Iterable<{
  readonly cells: readonly TableCell[];
  readonly figures: readonly Figure[];
  readonly offset: number;
}> {
  const { document, byType } = context;
  let index = -1;
  for (const { span, figures } of figuresInSpans(byType.figure, document.blocks)) {
    index++;
    const table = figures.length < LEAST_FIGURES ? undefined : tableAt(document, index);
    if (table !== undefined) yield { cells: [...table.values()], figures, offset: span.start };
  }
}

const LEAST_FIGURES = 4;

function figuresIn(
  { start, stop }: TableCell,
  figures: readonly Figure[],
  offset: number,
): readonly Figure[] {
  return figures.filter((one) => one.start < offset + stop && one.end > offset + start);
}

/** The rows of which every arm has a share with its count, or a mean with its deviation or error. */
export const tableRows: (context: CheckContext) => readonly Row[] = onceADocument((context) => {
  const rows: Row[] = [];
  const claims = new Map<string, RowItem['claim']>();
  for (const claim of context.claims)
    if (claim.kind === 'result' && !claim.background) for (const id of claim.from) claims.set(id, claim);
  for (const { cells, figures, offset } of tablesOf(context)) {
    if (!figures.some(({ kind }) => kind === 'p-value')) continue;
    const own = [...rowsOf(cells)];
    for (const [i, row] of own.entries()) {
      const found = rowOf(row, figures, offset, claims);
      // One p-value may be that of several rows, of a model, or of a test that a note tells of.
      const isPlain =
        !hasNoTest(own[i + 1], figures, offset) && row.every(isPlainHead) && !TOLD.test(row[0]?.title ?? '');
      if (found !== undefined) rows.push(isPlain ? found : { ...found, isWhole: false });
    }
  }
  return rows;
});

/** True for a row of values whose last cell is empty. */
function hasNoTest(
  row: readonly TableCell[] | undefined,
  figures: readonly Figure[],
  offset: number,
): boolean {
  if (row === undefined) return false;
  return row.every((cell) => figuresIn(cell, figures, offset).every(({ kind }) => kind !== 'p-value'));
}

function isPlainHead({ head }: TableCell): boolean {
  return !/[*†‡§¶#ᵃ-ᵈ]|\b(?:ratio|difference|HR|OR|RR|before|after|baseline|week|month|eyes?|controls?)\b/i.test(
    head,
  );
}

const TOLD = /\b(?:adjusted|kaplan|paired|matched|crossover|cross-over|model|rank)\b/i;

/** A count with its share in a cell whose head gives the number of people. */
export interface HeadedShare {
  readonly counted: Figure;
  readonly percentage: Figure;
  readonly total: number;
  /** What the row is called. */
  readonly row: string;
}

/** All of them, table by table. */
export function* headedShares(context: CheckContext): Iterable<readonly HeadedShare[]> {
  for (const { cells, figures, offset } of tablesOf(context)) {
    const shares: HeadedShare[] = [];
    for (const cell of cells) {
      const total = columnSize(cell.head);
      const [counted, percentage] = total === undefined ? [] : figuresIn(cell, figures, offset);
      if (counted?.kind === 'count' && percentage?.kind === 'percentage' && total !== undefined)
        shares.push({ counted, percentage, total, row: cell.label });
    }
    yield shares;
  }
}

/** Cells side by side: a new row begins where the label changes or a head comes again. */
function* rowsOf(cells: readonly TableCell[]): Iterable<readonly TableCell[]> {
  let row: TableCell[] = [];
  for (const cell of cells) {
    const [first] = row;
    if (first !== undefined && (first.label !== cell.label || row.some(({ head }) => head === cell.head))) {
      yield row;
      row = [];
    }
    row.push(cell);
  }
  yield row;
}

function rowOf(
  cells: readonly TableCell[],
  figures: readonly Figure[],
  offset: number,
  claims: ReadonlyMap<string, RowItem['claim']>,
): Row | undefined {
  const items: RowItem[] = [];
  const sizes: number[] = [];
  let pValue: Figure | undefined;
  for (const cell of cells) {
    const { head } = cell;
    const own = figuresIn(cell, figures, offset);
    const [only, ...more] = own;
    if (only?.kind === 'p-value' && more.length === 0) {
      pValue = only;
      continue;
    }
    // What stands behind the p-value, or has no size, is no arm.
    const size = columnSize(head);
    if (size === undefined || OF_ALL.test(head) || pValue !== undefined) continue;
    const item = itemOf(own, claims);
    if (item === undefined) return undefined;
    items.push(item);
    sizes.push(item.beside?.total ?? size);
  }
  if (pValue === undefined || items.length < 2) return undefined;
  const [first] = items;
  const alike = items.every(
    ({ value, beside }) => value.kind === first?.value.kind && beside?.kind === first.beside?.kind,
  );
  return alike ? { items, sizes: [sizes], isWhole: true, pValue, isOfTable: true } : undefined;
}

const OF_ALL = /^(?:total|overall|all|both|combined|pooled|whole)\b/i;

/** "22 (27.2)", "58.2 ± 11.3": a count with its share or a mean with its spread, and nothing else in the cell. */
function itemOf(
  figures: readonly Figure[],
  claims: ReadonlyMap<string, RowItem['claim']>,
): RowItem | undefined {
  const [first, second, ...more] = figures;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  // "47/389 (12.1)" brings its own number of people.
  const isShare = (first.kind === 'count' || first.kind === 'fraction') && second.kind === 'percentage';
  const isMean = first.kind === 'mean' && (second.kind === 'sd' || second.kind === 'se');
  const claim = claims.get(first.id) ?? claims.get(second.id);
  if (!(isShare || isMean) || claim === undefined) return undefined;
  if (comesFromAModel(claim) || countsOtherThanPatients(claim)) return undefined;
  const [value, beside] = isShare ? [second, first] : [first, second];
  return { claim, value, beside, start: first.start, end: second.end };
}
