/** Rows of a table with the sizes of its columns in the heads and a p-value in the last cell. */
import type { Figure } from '../../schema/annotation.js';
import { tableAt } from '../claims/column-arms.js';
import { columnSize, type TableCell } from '../text/table.js';
import type { CheckContext } from './check.js';
import { comesFromAModel, countsOtherThanPatients } from './guards.js';
import { onceADocument } from './once-a-document.js';
import type { Row, RowItem } from './rows-of-arms.js';

/** The rows of which every arm has a share with its count, or a mean with its deviation or error. */
export const tableRows: (context: CheckContext) => readonly Row[] = onceADocument((context) => {
  const rows: Row[] = [];
  const figures = context.byType.figure;
  const cells = new Map<string, RowItem['claim']>();
  for (const claim of context.claims)
    if (claim.kind === 'result' && !claim.background) for (const id of claim.from) cells.set(id, claim);
  let at = 0;
  for (const [index, block] of context.document.blocks.entries()) {
    while (at < figures.length && (figures[at]?.start ?? 0) < block.start) at++;
    const first = at;
    while (at < figures.length && (figures[at]?.start ?? 0) < block.end) at++;
    const own = figures.slice(first, at);
    const table = own.some(({ kind }) => kind === 'p-value') ? tableAt(context.document, index) : undefined;
    if (table === undefined) continue;
    for (const row of rowsOf([...table.values()])) {
      const found = rowOf(row, own, block.start, cells);
      if (found !== undefined) rows.push(found);
    }
  }
  return rows;
});

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
  for (const { start, stop, head } of cells) {
    const own = figures.filter((one) => one.start < offset + stop && one.end > offset + start);
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
