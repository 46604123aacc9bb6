/** Whether a rate of response is the sum of the categories it is made of, by counts where they are printed, else by shares. */
import type { Figure } from '../../schema/annotation.js';
import type { Evidence, Severity } from '../../schema/finding.js';
import type { FindingParts, ProofParts } from './check.js';
import type { Total } from './counts-and-totals.js';
import { unitsOff } from './counts-and-totals.js';
import type { Category } from './response-figures.js';
import { decimal, shareInWords, WITHIN_ONE_UNIT } from './wording.js';

export interface ResponseSum {
  readonly addends: readonly Category[];
  readonly whole: Category;
  readonly evaluable: { readonly value: number; readonly figure: Figure } | undefined;
  /** Other sample sizes of the record, which the share may be out of. */
  readonly sizes: readonly Total[];
  readonly severity: Severity;
}

/** Proofs and at most one finding: exact counts speak before counts out of a total, and those before shares. */
export function* judgeSum(sum: ResponseSum): Iterable<FindingParts | ProofParts> {
  let found = false;
  for (const parts of [byCounts(sum), byTotal(sum), byShares(sum)]) {
    if (parts === undefined || ('finding' in parts && found)) continue;
    found ||= 'finding' in parts;
    yield parts;
  }
}

/** "3 + 11" */
function inWords(values: readonly (number | string)[]): string {
  return values.join(' + ');
}

function countsOf(addends: readonly Category[]): readonly number[] | undefined {
  const counts = addends.flatMap(({ count }) => (count === undefined ? [] : [count.value]));
  return counts.length === addends.length ? counts : undefined;
}

function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function byCounts({ addends, whole, severity }: ResponseSum): FindingParts | ProofParts | undefined {
  const counts = countsOf(addends);
  if (counts === undefined || whole.count === undefined) return undefined;
  const sum = add(counts);
  const printed = whole.count.value;
  const figures = [...countFigures(addends), whole.count.figure];
  const arithmetic = `${inWords(counts)} = ${sum} (${names(addends)}), printed ${whole.short} ${printed}`;
  if (sum === printed) return proofOf('proven', figures, `${arithmetic}.`);
  return findingOf(whole.count.figure, figures, severity, `${arithmetic}.`, { sum, printed });
}

function byTotal({
  addends,
  whole,
  evaluable,
  sizes,
  severity,
}: ResponseSum): FindingParts | ProofParts | undefined {
  const counts = countsOf(addends);
  if (counts === undefined || whole.percent === undefined || whole.count !== undefined) return undefined;
  const sum = add(counts);
  const { printed, figure } = whole.percent;
  const figures = [...countFigures(addends), figure];
  if (evaluable === undefined) {
    // Out of whom is not said: a size that fits vouches for the sum, none that fits says nothing.
    const fit = sizes.find(({ total }) => total >= sum && unitsOff(sum, total, printed) <= 0.5);
    if (fit === undefined) return undefined;
    const message = `${inWords(counts)} = ${sum}; ${shareInWords(sum, fit.total)}, printed ${printed.text} %.`;
    return proofOf('proven', figures, message);
  }
  const { value: total } = evaluable;
  if (sum > total) {
    const message = `${inWords(counts)} = ${sum} (${names(addends)}), more than the ${total} of whom they are.`;
    const mayBeOthers = sizes.some((size) => size.total >= sum);
    return findingOf(figure, [...figures, evaluable.figure], mayBeOthers ? 'info' : severity, message, {
      sum,
      total,
    });
  }
  const off = unitsOff(sum, total, printed);
  const arithmetic = `${inWords(counts)} = ${sum} (${names(addends)}); ${shareInWords(sum, total)}, printed ${whole.short} ${printed.text} %`;
  if (off <= 0.5) return proofOf('proven', [...figures, evaluable.figure], `${arithmetic}.`);
  if (off < 1) return proofOf('consistent', figures, `${arithmetic}: ${WITHIN_ONE_UNIT}.`);
  const other = sizes.find((size) => size.total >= sum && unitsOff(sum, size.total, printed) < 1);
  const evidence = { sum, total, printed: printed.text };
  if (other === undefined)
    return findingOf(figure, [...figures, evaluable.figure], severity, `${arithmetic}.`, evidence);
  const message = `${arithmetic}; it would fit ${shareInWords(sum, other.total)}.`;
  return findingOf(figure, figures, 'info', message, { ...evidence, fitsTotal: other.total });
}

function byShares({ addends, whole, severity }: ResponseSum): FindingParts | ProofParts | undefined {
  const shares = addends.flatMap(({ percent }) => (percent === undefined ? [] : [percent]));
  if (shares.length < addends.length || whole.percent === undefined) return undefined;
  const { printed, figure } = whole.percent;
  const sum = add(shares.map((share) => share.printed.value));
  const room = add([...shares.map((share) => share.printed.unit), printed.unit]);
  const gap = Math.abs(sum - printed.value);
  const figures = [...shares.map((share) => share.figure), figure];
  const arithmetic = `${inWords(shares.map((share) => share.printed.text))} = ${decimal(sum)} % (${names(addends)}), printed ${whole.short} ${printed.text} %`;
  if (gap <= printed.unit / 2 + DUST) return proofOf('proven', figures, `${arithmetic}.`);
  if (gap <= room + DUST) return proofOf('consistent', figures, `${arithmetic}: within rounding.`);
  return findingOf(figure, figures, severity, `${arithmetic}.`, { sum, printed: printed.text });
}

const DUST = 1e-6;

function names(addends: readonly Category[]): string {
  return addends.map(({ short }) => short).join(' + ');
}

function countFigures(addends: readonly Category[]): readonly Figure[] {
  return addends.flatMap(({ count }) => (count === undefined ? [] : [count.figure]));
}

function proofOf(strength: 'proven' | 'consistent', figures: readonly Figure[], message: string): ProofParts {
  return { proof: { strength, figures: [...new Set(figures.map(({ id }) => id))], message } };
}

function findingOf(
  accused: Figure,
  figures: readonly Figure[],
  severity: Severity,
  message: string,
  evidence: Evidence,
): FindingParts {
  const others = [...new Set(figures)].filter((figure) => figure !== accused);
  return {
    finding: {
      severity,
      start: accused.start,
      end: accused.end,
      message,
      related: others.map(({ start, end, text }) => ({ start, end, message: text })),
      evidence,
      accuses: [...new Set(figures.map(({ id }) => id))],
    },
  };
}
