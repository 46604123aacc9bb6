import { isSlippedSum } from '../stats/slip.js';
import { sumInWords, sumOf } from './allocated.js';
import type { Check, FindingParts, ProofParts } from './check.js';
import { type FlowCell, type FlowRow, flowTables } from './flow-rows.js';
import { isTellingSlip } from './telling-slip.js';

/** The columns of a table of the flow of people: who started, left and completed, and why they left. */
export const flowColumnsMismatch: Check = {
  id: 'flow-columns-mismatch',
  summary:
    'In a table of the flow of people: those who started less those who left, the reasons for leaving, and the total of all arms.',
  why: 'In each arm whoever starts either completes or leaves, everybody leaves for one reason, and the arms make up the total. Where this holds for the other arms, a number of this one is wrong.',
  silentWhen: [
    'it holds for no other arm or row of the table: then the rows mean something else',
    'neither one digit, further left than the last, nor two swapped ones explain the gap',
    'people are still under way, came from elsewhere or have several reasons; those who started do not add up to the total',
  ],
  severity: 'warning',
  examples: {
    fires: [
      'Started: 120 | 118 | 61\nCompleted: 104 | 101 | 49\nNot completed: 16 | 17 | 21',
      'Not completed: 16 | 71 | 12\nAdverse event: 7 | 9 | 3\nWithdrawal: 9 | 8 | 9',
    ],
    silent: [
      'Started: 120 | 118 | 61\nCompleted: 104 | 101 | 49\nNot completed: 16 | 17 | 12',
      'Not completed: 16 | 17 | 12\nAdverse event: 7 | 9 | 3\nWithdrawal: 9 | 8 | 9\nDeaths: 1 | 0 | 0',
      'Started: 120 | 118 | 61\nCompleted: 70 | 66 | 40\nDiscontinued: 50 | 40 | 21\nOngoing: 0 | 12 | 0',
    ],
  },
  *run(context) {
    for (const rows of flowTables(context)) {
      yield* ofCompletion(rows);
      yield* ofReasons(rows);
      yield* ofTotals(rows);
    }
  },
};

/** A whole and the parts that make it up, of one arm or one row. */
interface Sum {
  readonly whole: FlowCell;
  readonly parts: readonly FlowCell[];
}

/** Started = completed + left, for whichever step before them it holds in any arm. */
function* ofCompletion(rows: readonly FlowRow[]): Iterable<FindingParts | ProofParts> {
  const completed = rows.find(({ step }) => step === 'completed');
  const left = rows.find(({ step }) => step === 'left');
  if (completed === undefined || left === undefined) return;
  const width = completed.cells.length;
  const steps = rows.filter(({ step, cells }) => step === 'taken' && cells.length === width);
  if (left.cells.length !== width || left.hasTotal !== completed.hasTotal) return;
  if (
    rows.some(({ label }) => OPEN.test(label)) ||
    TREATMENT.test(left.label) !== TREATMENT.test(completed.label)
  )
    return;
  const sums = steps.map((started) => columns([started, completed, left]));
  const best = Math.max(0, ...sums.map((one) => one.filter(holds).length));
  yield* judge(sums.find((one) => one.filter(holds).length === best) ?? []);
}

/** People who are still under way or came from elsewhere, or are counted by the way. */
const OPEN = /\b(?:ongoing|still|joined|transferred|crossed over|switch|continuing)\b/i;
const TREATMENT = /\b(?:treatment|drug|intervention|medication|therapy)\b/i;

/** Those who left, and the rows below up to the next step: one for each reason. */
function* ofReasons(rows: readonly FlowRow[]): Iterable<FindingParts | ProofParts> {
  const at = rows.findIndex(({ step }) => step === 'left');
  const left = rows[at];
  if (left === undefined || SEVERAL.test(left.label)) return;
  const reasons: FlowRow[] = [];
  for (const row of rows.slice(at + 1)) {
    if (row.step !== undefined || row.cells.length !== left.cells.length) break;
    reasons.push(row);
  }
  // Rows behind the reasons may be of something else: as many of them as make up most columns.
  let best: readonly Sum[] = [];
  let most = 0;
  for (let length = 2; length <= reasons.length; length++) {
    const sums = columns([left, ...reasons.slice(0, length)]);
    const holding = sums.filter(holds).length;
    if (holding > most) [best, most] = [sums, holding];
  }
  yield* judge(best);
}

const SEVERAL = /\b(?:several|multiple|more than one|main)\b/i;

/** The last column is that of all arms. */
function* ofTotals(rows: readonly FlowRow[]): Iterable<FindingParts | ProofParts> {
  const withTotal = rows.filter(({ hasTotal, cells }) => hasTotal && cells.length > 2);
  // Where those who started do not add up, the last column is no sum: people were in several of the others.
  if (withTotal.some((row) => row.step !== undefined && !columnOfAllHolds(row))) return;
  const sums = withTotal
    .filter(({ cells }) => cells.every(({ counted, count }) => counted !== undefined && count > 0))
    .flatMap(({ cells }): Sum[] => {
      const whole = cells.at(-1);
      return whole === undefined ? [] : [{ whole, parts: cells.slice(0, -1) }];
    });
  yield* judge(sums);
}

function columnOfAllHolds({ cells }: FlowRow): boolean {
  const whole = cells.at(-1);
  return whole !== undefined && holds({ whole, parts: cells.slice(0, -1) });
}

/** Of rows of one width: the first is the whole of the others, column by column. */
function columns([whole, ...parts]: readonly FlowRow[]): readonly Sum[] {
  return (whole?.cells ?? []).flatMap((cell, column): Sum[] => {
    const cells = parts.flatMap((row) => row.cells[column] ?? []);
    return cells.length === parts.length ? [{ whole: cell, parts: cells }] : [];
  });
}

function holds({ whole, parts }: Sum): boolean {
  return whole.count > 0 && sumOf(parts.map(({ count }) => count)) === whole.count;
}

/** Where it holds for some, those for which it does not are wrong. */
function* judge(sums: readonly Sum[]): Iterable<FindingParts | ProofParts> {
  const holding = sums.filter(holds).length;
  if (holding === 0) return;
  for (const sum of sums) {
    const { whole, parts } = sum;
    const printed = [whole, ...parts].flatMap(({ counted }) => counted ?? []);
    const figures = printed.map(({ id }) => id);
    const counts = parts.map(({ count }) => count);
    if (sumOf(counts) === whole.count) {
      if (whole.count > 0)
        yield {
          proof: { strength: 'proven', figures, message: `${sumInWords(counts)}, printed ${whole.count}.` },
        };
      continue;
    }
    const [first] = printed;
    const isTold = isTellingSlip(whole.count, counts);
    // A last digit is worth a look where it holds for several others.
    if (first === undefined || !(isTold || (holding > 1 && isSlippedSum(whole.count, counts, 1)))) continue;
    const { start, end } = whole.counted ?? first;
    yield {
      finding: {
        severity: isTold && (holding > sums.length - holding || holding > 1) ? 'warning' : 'info',
        start,
        end,
        message: `${sumInWords(counts)}, not ${whole.count}, while the numbers beside them add up.`,
        related: parts.flatMap(({ counted }) =>
          counted === undefined
            ? []
            : [{ start: counted.start, end: counted.end, message: 'one of its parts' }],
        ),
        evidence: { sum: sumOf(counts), total: whole.count },
        accuses: figures,
      },
    };
  }
}
