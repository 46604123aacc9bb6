import type { Figure } from '../../schema/annotation.js';
import type { Printed } from '../stats/printed.js';
import type { Check, FindingParts, ProofParts } from './check.js';
import { unitsOff } from './counts-and-totals.js';
import { printedPart } from './figure-numbers.js';
import { type FlowRow, flowTables } from './flow-rows.js';
import { shareInWords } from './wording.js';

/** The shares in the cells of a table against the number of people of their column. */
export const tableShareMismatch: Check = {
  id: 'table-share-mismatch',
  summary:
    'A count with its share in a cell of a table, against the people that a row above gives for its column.',
  why: 'In the tables of registries the number of people stands in a row of its own, and the shares below it are out of it. Where those of the other columns are, a wrong one stands out.',
  silentWhen: [
    'no share of the same row or column comes from the row above: then they are out of other people',
    'no row above gives a number for each column',
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
    for (const rows of flowTables(context)) {
      const shares: Share[] = [];
      for (const row of rows) {
        if (row.step === 'taken') sizes = row;
        else if (sizes?.cells.length === row.cells.length) shares.push(...sharesOf(row, sizes));
      }
      yield* compare(shares);
    }
  },
};

interface Share {
  readonly counted: Figure;
  readonly count: number;
  readonly size: Figure;
  readonly total: number;
  readonly percentage: Figure;
  readonly printed: Printed;
}

function sharesOf({ cells }: FlowRow, sizes: FlowRow): readonly Share[] {
  return cells.flatMap(({ counted, count, percentage }, column): Share[] => {
    const { counted: size, count: total = 0 } = sizes.cells[column] ?? {};
    const printed = percentage && printedPart(percentage, 'value');
    if (counted === undefined || size === undefined || percentage === undefined || printed === undefined)
      return [];
    return [{ counted, count, size, total, percentage, printed }];
  });
}

/** Where most shares of the table come from the numbers of their columns, the others should. */
function* compare(shares: readonly Share[]): Iterable<FindingParts | ProofParts> {
  const right = shares.filter(isRight).length;
  if (right * 2 < shares.length) return;
  for (const share of shares) {
    const { counted, count, size, total, percentage, printed } = share;
    const figures = [counted.id, percentage.id];
    const words = `${shareInWords(count, total)}, printed ${printed.text} %`;
    if (isRight(share)) {
      yield { proof: { strength: 'proven', figures, message: `${words}.` } };
      yield { proof: { strength: 'consistent', figures: [size.id], message: `${words}.` } };
      continue;
    }
    if (count <= total && unitsOff(count, total, printed) <= 1) continue;
    yield {
      finding: {
        severity: right >= LEAST_RIGHT && right * 4 >= shares.length * 3 ? 'warning' : 'info',
        start: percentage.start,
        end: percentage.end,
        message: `${words}; the shares beside it come from the numbers of their columns.`,
        related: [{ start: size.start, end: size.end, message: `${total} in this column` }],
        evidence: { count, total, printed: printed.value },
        accuses: figures,
      },
    };
  }
}

const LEAST_RIGHT = 3;

function isRight({ count, total, printed }: Share): boolean {
  return count <= total && unitsOff(count, total, printed) <= 0.5 + 1e-7;
}
