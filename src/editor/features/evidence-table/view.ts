/** Which rows of the evidence table are shown, and in which order. */
import type { FigureStatus } from '../../../core/index.js';
import type { EvidenceDosing, EvidenceResult } from '../../../formats/evidence-table.js';

export type ResultColumn =
  | 'endpoint'
  | 'arm'
  | 'population'
  | 'time'
  | 'estimate'
  | 'interval'
  | 'counts'
  | 'p'
  | 'status'
  | 'record';
export type DosingColumn = 'drug' | 'dose' | 'route' | 'schedule' | 'arm' | 'record';

export interface Sorting<C extends string> {
  readonly column: C;
  readonly direction: 'ascending' | 'descending';
}

export interface EvidenceFilter {
  /** Words that all must stand in a row, in any column and any case. */
  readonly words: string;
  /** Results of these statuses are shown. */
  readonly statuses: readonly FigureStatus[];
  /** Whether rows about other trials are shown too. */
  readonly background: boolean;
}

/** The results to show; without a sorting they stay in text order. */
export function shownResults(
  rows: readonly EvidenceResult[],
  filter: EvidenceFilter,
  sorting?: Sorting<ResultColumn>,
): readonly EvidenceResult[] {
  const words = wordsOf(filter);
  const kept = rows.filter(
    (row) =>
      filter.statuses.includes(row.status) &&
      (filter.background || !row.background) &&
      holds(words, [
        row.endpoint,
        row.arm,
        row.population,
        row.time,
        row.estimate,
        row.interval,
        row.counts,
        row.p,
      ]),
  );
  return sorting === undefined ? kept : sorted(kept, sorting, resultKey);
}

/** The dosings to show; they have no status. */
export function shownDosings(
  rows: readonly EvidenceDosing[],
  filter: Omit<EvidenceFilter, 'statuses'>,
  sorting?: Sorting<DosingColumn>,
): readonly EvidenceDosing[] {
  const words = wordsOf(filter);
  const kept = rows.filter(
    (row) =>
      (filter.background || !row.background) &&
      holds(words, [row.drug, row.dose, row.route, row.schedule, row.arm]),
  );
  return sorting === undefined ? kept : sorted(kept, sorting, (row, column) => row[column]);
}

/** What the next click on a head does: up, down, then back to text order. */
export function nextSorting<C extends string>(
  now: Sorting<C> | undefined,
  column: C,
): Sorting<C> | undefined {
  if (now?.column !== column) return { column, direction: 'ascending' };
  return now.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

function wordsOf({ words }: Pick<EvidenceFilter, 'words'>): readonly string[] {
  return words.toLowerCase().split(/\s+/).filter(Boolean);
}

function holds(words: readonly string[], cells: readonly string[]): boolean {
  if (words.length === 0) return true;
  const whole = cells.join('\n').toLowerCase();
  return words.every((word) => whole.includes(word));
}

const statusOrder: readonly FigureStatus[] = ['refuted', 'unverified', 'consistent', 'proven'];

function resultKey(row: EvidenceResult, column: ResultColumn): string | number | undefined {
  const { numbers } = row;
  switch (column) {
    case 'estimate':
      return numbers.value;
    case 'interval':
      return numbers.low ?? numbers.high;
    case 'counts':
      return numbers.count;
    case 'p':
      return numbers.p;
    case 'status':
      return statusOrder.indexOf(row.status);
    default:
      return row[column];
  }
}

const inWordOrder = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Rows that have nothing in the column stand last in either direction; equal ones keep their order. */
function sorted<R, C extends string>(
  rows: readonly R[],
  { column, direction }: Sorting<C>,
  key: (row: R, column: C) => string | number | undefined,
): readonly R[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, at: key(row, column) }))
    .sort((a, b) => {
      const [first, second] = [isEmpty(a.at), isEmpty(b.at)];
      if (first || second) return Number(first) - Number(second);
      return sign * compare(a.at, b.at);
    })
    .map(({ row }) => row);
}

function isEmpty(key: string | number | undefined): boolean {
  return key === undefined || key === '';
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return inWordOrder.compare(String(a), String(b));
}
