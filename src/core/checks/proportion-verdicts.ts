/** What is said of the interval of a proportion. */
import type { Figure } from '../../schema/annotation.js';
import type { Severity } from '../../schema/finding.js';
import type { Printed } from '../stats/printed.js';
import type { FindingParts, ProofParts } from './check.js';
import { type Counted, unitsOff } from './counts-and-totals.js';
import { expectedInterval, type Fit, type HalfFit, halfFitOfInterval } from './proportion-fit.js';
import type { KnownInterval } from './proportion-methods.js';
import type { InferredCount } from './proportion-search.js';
import { decimal, endsInWords, intervalInWords, list, shareInWords } from './wording.js';

/** What is said of an interval, and from which counts it is known to come. */
export type Verdict = FindingParts | ProofParts | { readonly known: KnownInterval };

/** A proof, and an info with it where the digits are those of no rounding. */
export function* agreed(fit: Fit, known: KnownInterval, figures: readonly string[]): Iterable<Verdict> {
  const { count, total, interval } = known;
  const level = fit.level === (interval.level ?? 95) ? '' : ` one-sided at ${decimal(50 + fit.level / 2)} %`;
  const arithmetic = `${count}/${total}: ${fit.method}${level} ${inPercent(fit)}, printed ${endsInWords(interval)}`;
  if (fit.agreement === 'exact') {
    yield { proof: { strength: 'proven', figures, message: `${arithmetic}.` } };
    yield { known };
    return;
  }
  const message = `${arithmetic}: within one unit of the last digits, but not their rounding.`;
  yield { proof: { strength: 'consistent', figures, message } };
  yield mismatch('info', interval, {
    message,
    evidence: { method: fit.method, expectedLow: fit.low, expectedHigh: fit.high },
    accuses: [interval.id],
  });
}

/** The printed counts have another interval. */
export function countedMismatch(
  { count, total, figures }: Counted,
  interval: Figure,
  ends: { readonly low: Printed; readonly high: Printed },
): FindingParts {
  const expected = expectedInterval(count, total, interval);
  const share = (100 * count) / total;
  const outside = share < ends.low.value - ends.low.unit || share > ends.high.value + ends.high.unit;
  const where = outside
    ? `${shareInWords(count, total)} is not even in it`
    : 'none of ten usual methods gives it';
  return mismatch(outside ? 'error' : 'warning', interval, {
    message: `The ${intervalInWords(interval)} of ${count}/${total} is Clopper-Pearson ${inPercent(expected)}, printed ${endsInWords(interval)}: ${where}.`,
    related: figures.map(({ start, end }) => ({ start, end, message: shareInWords(count, total) })),
    evidence: { count, total, expectedLow: expected.low, expectedHigh: expected.high },
    accuses: [...figures.map(({ id }) => id), interval.id],
  });
}

/** No count out of the sample sizes of the text has the printed percentage and interval. */
export function inferredMismatch(
  percentage: Figure,
  percent: Printed,
  interval: Figure,
  possible: readonly InferredCount[],
  totals: readonly number[],
  elsewhere: InferredCount | 'unknowable' | undefined,
): FindingParts {
  const first = possible[0];
  const expected = first && expectedInterval(first.count, first.total, interval);
  const printed = `printed ${percent.text} % with ${endsInWords(interval)}`;
  const base =
    first && expected
      ? `${shareInWords(first.count, first.total)} has a Clopper-Pearson interval of ${inPercent(expected)}, ${printed}`
      : `No count out of ${list(totals.map(String))} gives ${percent.text} % with ${endsInWords(interval)}`;
  const other = elsewhere === 'unknowable' ? undefined : elsewhere;
  const why = other
    ? `it would fit ${other.count}/${other.total}, a sample size that the text does not give here`
    : 'none of ten usual methods gives it';
  return mismatch(elsewhere ? 'info' : 'warning', interval, {
    message: `${base}: ${why}.`,
    related: [{ start: percentage.start, end: percentage.end, message: 'its percentage' }],
    evidence: {
      printed: percent.text,
      totals,
      ...(expected ? { expectedLow: expected.low, expectedHigh: expected.high } : {}),
      ...(other ? { fitsCount: other.count, fitsTotal: other.total } : {}),
    },
    accuses: [percentage.id, interval.id],
  });
}

/** Which of the totals is that of the arm is not known: the first of which one end is missed by a slip of the pen. */
export function* slipsAmong(
  percentage: Figure,
  percent: Printed,
  interval: Figure,
  possible: readonly InferredCount[],
): Iterable<Verdict> {
  for (const one of possible) {
    if (unitsOff(one.count, one.total, percent) > 0.5) continue;
    const half = halfFitOfInterval(one.count, one.total, interval);
    if (half === undefined) continue;
    yield slippedEnd(percentage, interval, one, half);
    return;
  }
}

/** Of an arm: a size of the text gives percentage and one end, and the other is a slip of the pen away. */
function slippedEnd(
  percentage: Figure,
  interval: Figure,
  { count, total }: InferredCount,
  { method, printed, meant }: HalfFit,
): FindingParts {
  return mismatch('info', interval, {
    message: `${shareInWords(count, total)} has one end of ${endsInWords(interval)} by ${method}, but the other would be ${meant}, printed ${printed}.`,
    related: [{ start: percentage.start, end: percentage.end, message: 'its percentage' }],
    evidence: { count, total, method, printed, expected: meant },
    accuses: [interval.id],
  });
}

function mismatch(
  severity: Severity,
  { start, end }: Figure,
  rest: Pick<FindingParts['finding'], 'message' | 'related' | 'evidence' | 'accuses'>,
): FindingParts {
  return { finding: { severity, start, end, ...rest } };
}

function inPercent({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${decimal(low)}–${decimal(high)}`;
}
