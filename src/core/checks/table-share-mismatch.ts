import type { Figure } from '../../schema/annotation.js';
import type { Printed } from '../stats/printed.js';
import { isSlip } from '../stats/slip.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { nearestCount, unitsOff } from './counts-and-totals.js';
import { printedPart, wholeNumber } from './figure-numbers.js';
import { type FlowRow, flowTables } from './flow-rows.js';
import { type HeadedShare, headedShares } from './table-rows.js';
import { shareInWords } from './wording.js';

/** The shares in the cells of a table against the number of people of their column. */
export const tableShareMismatch: Check = {
  id: 'table-share-mismatch',
  summary:
    'A count with its share in a cell of a table, against the people that the head of its column or a row above gives.',
  why: 'In the tables of registries the number of people stands in a row of its own, and the shares below it are out of it. Where those of the other columns are, a wrong one stands out.',
  silentWhen: [
    'no share of the same row comes from these numbers: then the row is out of other people',
    'no slip of one digit explains it (only an info): some may not have been measured',
    'neither heads nor a row above give a number for each column',
  ],
  severity: 'warning',
  examples: {
    fires: [
      'Number of participants: 201 | 199\nFemale: 106 (52.7%) | 101 (58.0%)\nMale: 95 (47.3%) | 98 (49.2%)',
    ],
    silent: [
      'Number of participants: 201 | 199\nFemale: 106 (52.7%) | 101 (50.8%)\nMale: 95 (47.3%) | 98 (49.2%)',
    ],
  },
  *run(context) {
    let sizes: FlowRow | undefined;
    let record: number | undefined;
    for (const rows of flowTables(context)) {
      const shares: Share[] = [];
      const here = recordOf(context, rows);
      if (here !== record) sizes = undefined;
      record = here;
      for (const row of rows) {
        const own = row.cells.some(({ percentage }) => percentage !== undefined);
        if (row.step === 'taken' && !own) sizes = row;
        else if (sizes?.cells.length === row.cells.length) shares.push(...sharesOf(row, sizes));
      }
      yield* compare(shares);
    }
    for (const shares of headedShares(context)) yield* compare(shares.flatMap(ofHead));
  },
};

/** The index of the record that some rows stand in. */
function recordOf({ document }: CheckContext, [first]: readonly FlowRow[]): number | undefined {
  const start = first?.cells.find(({ counted }) => counted !== undefined)?.counted?.start ?? 0;
  return document.records.findIndex((record) => start >= record.start && start < record.end);
}

function ofHead({ counted, percentage, total, row }: HeadedShare): readonly Share[] {
  const count = wholeNumber(counted);
  const printed = printedPart(percentage, 'value');
  return count === undefined || printed === undefined
    ? []
    : [{ counted, count, size: undefined, total, percentage, printed, row }];
}

interface Share {
  readonly counted: Figure;
  readonly count: number;
  /** Undefined where the head of the column gives it. */
  readonly size: Figure | undefined;
  readonly total: number;
  readonly percentage: Figure;
  readonly printed: Printed;
  /** What the row is called. */
  readonly row: string;
}

function sharesOf({ cells, label: row }: FlowRow, sizes: FlowRow): readonly Share[] {
  return cells.flatMap(({ counted, count, percentage }, column): Share[] => {
    const { counted: size, count: total = 0 } = sizes.cells[column] ?? {};
    const printed = percentage && printedPart(percentage, 'value');
    if (counted === undefined || size === undefined || percentage === undefined || printed === undefined)
      return [];
    return [{ counted, count, size, total, percentage, printed, row }];
  });
}

/** Where most shares of the table come from the numbers of their columns, one that a slip of the pen keeps from it should. */
function* compare(shares: readonly Share[]): Iterable<FindingParts | ProofParts> {
  const right = shares.filter(isRight);
  if (right.length * 2 < shares.length) return;
  const sound = new Set(right.map(({ row }) => row));
  for (const share of shares) {
    const { counted, count, size, total, percentage, printed, row } = share;
    const figures = [counted.id, percentage.id];
    const words = `${shareInWords(count, total)}, printed ${printed.text} %`;
    if (isRight(share)) {
      yield { proof: { strength: 'proven', figures, message: `${words}.` } };
      if (size !== undefined)
        yield { proof: { strength: 'consistent', figures: [size.id], message: `${words}.` } };
      continue;
    }
    // A row of which no share fits is out of other people, as where some were not measured.
    if (!sound.has(row)) continue;
    const most = right.length >= LEAST_RIGHT && right.length * 4 >= shares.length * 3;
    const isTold = isSlipped(share);
    if (!isTold && !(most && isFarOff(share))) continue;
    yield {
      finding: {
        severity: isTold && most ? 'warning' : 'info',
        start: percentage.start,
        end: percentage.end,
        message: `${words}; the shares beside it come from the numbers of their columns.`,
        related:
          size === undefined
            ? []
            : [{ start: size.start, end: size.end, message: `${total} in this column` }],
        evidence: { count, total, printed: printed.value },
        accuses: figures,
      },
    };
  }
}

const LEAST_RIGHT = 3;

/** Further off than one person more or less, and than rounding. */
function isFarOff({ count, total, printed }: Share): boolean {
  return [count - 1, count, count + 1].every((one) => one > total || unitsOff(one, total, printed) > 1);
}

/** True where one digit of the count or the share, or two swapped ones, makes it right. */
function isSlipped({ count, total, printed }: Share): boolean {
  const share = ((100 * count) / total).toFixed(printed.decimals);
  if (count <= total && isSlip(printed.text.replace(/[,·]/, '.'), share, 2)) {
    // The last digit may be off by rounding, or by one person who was not measured.
    if (Math.abs(Number(share) - printed.value) > LAST_DIGIT * printed.unit) return true;
  }
  const meant = nearestCount(printed, total);
  return (
    unitsOff(meant, total, printed) <= 0.5 &&
    Math.abs(meant - count) > 1 &&
    isSlip(String(count), String(meant), 2)
  );
}

const LAST_DIGIT = 9;

function isRight({ count, total, printed }: Share): boolean {
  return count <= total && unitsOff(count, total, printed) <= 0.5 + 1e-7;
}
