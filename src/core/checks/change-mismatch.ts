import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { type Interval, roundingInterval } from '../stats/printed.js';
import { copyWith } from '../text/copy.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { printedPart } from './figure-numbers.js';
import { isApproximate, isBound } from './guards.js';
import { decimal, rangeInWords } from './wording.js';

/** Points by which a mean of each person's change usually differs from the change of the means. */
const OF_EACH_PERSON = 5;
/** The same for a multiple, as a share of it. */
const OF_EACH_PERSON_FOLD = 0.25;

/** A stated change in per cent or as a multiple against the values before and after. */
export const changeMismatch: Check = {
  id: 'change-mismatch',
  summary: 'A change in per cent, or "3-fold", against the values before and after.',
  why: 'From a to b is a change by 100·(b − a)/a per cent, or by the factor b/a. It is recomputed over the rounding of both values; values that are percentages themselves may be told apart in points.',
  silentWhen: [
    'rounding plus one point explains the gap',
    'the values are percentages, and the change is their difference in points',
    'the gap is at most five points, as the mean of each person’s change may have it (only an info)',
    'medians and other values that no arithmetic joins (only an info)',
    'values on a log scale',
    'the change is a bound, or a value is 0 or negative',
  ],
  severity: 'warning',
  claims: ['change'],
  examples: {
    fires: [
      'Energy intake fell by 28% (from 2210 to 1812 kcal/day).',
      'HbA1c fell from 8.0% to 6.8%, a 25% reduction.',
    ],
    silent: [
      'Energy intake fell by 18% (from 2210 to 1812 kcal/day).',
      'HbA1c fell from 8.0% to 6.8%, a 15% reduction.',
      'The cure rate rose from 40% to 55%, a 15% increase.',
    ],
  },
  *run(context) {
    for (const claim of context.claims) if (claim.kind === 'change') yield* compare(context, claim);
  },
};

function* compare(context: CheckContext, claim: Claim): Iterable<FindingParts | ProofParts> {
  const [before, after, change] = (['before', 'after', 'change'] as const).map((role) =>
    context.figure(claim, role),
  );
  if (!before || !after || !change || [before, after, change].some(isBound)) return;
  const [a, b, stated] = [before, after, change].map((figure) => printedPart(figure, 'value'));
  if (!a || !b || !stated || !(a.value > 0 && b.value > 0) || unlike(before, after)) return;
  // Values on a log scale are no measure of the change.
  if (/log/i.test(`${before.unit} ${before.text} ${after.unit} ${after.text}`)) return;
  const [from, to] = [roundingInterval(a), roundingInterval(b)];
  if (from.low <= 0 || to.low <= 0) return;
  const size = copyWith(stated, { value: Math.abs(stated.value) });
  const fold = change.unit === '{fold}';
  const expected = fold ? multiple(from, to) : perCent(from, to);
  const possible = [
    expected,
    ...(fold ? [less(expected)] : []),
    ...(before.kind === 'percentage' ? [points(from, to)] : []),
  ];
  const printed = roundingInterval(size);
  const apart = Math.min(...possible.map((one) => gap(one, printed)));
  const unit = fold ? '-fold' : ' %';
  const arithmetic = `From ${a.text} to ${b.text} is a change by ${inWords(expected)}${unit}, printed ${stated.text}${unit}`;
  const figures = [before.id, after.id, change.id];
  const lenience = (fold ? size.unit / 2 : 1) + (isApproximate(claim, change) ? (fold ? 0.5 : 1) : 0);
  if (apart <= lenience + DUST) {
    const strength = apart <= DUST && gap(expected, printed) <= DUST ? 'proven' : 'consistent';
    yield { proof: { strength, figures, message: `${arithmetic}.` } };
    return;
  }
  const slight = fold ? apart <= OF_EACH_PERSON_FOLD * size.value : apart <= OF_EACH_PERSON;
  const median = before.kind === 'median' || after.kind === 'median';
  yield {
    finding: {
      severity: slight || median ? 'info' : 'warning',
      start: change.start,
      end: change.end,
      message: `${arithmetic}${slight || median ? '; the mean of each person’s change may differ' : ''}.`,
      related: [before, after].map(({ start, end }, i) => ({
        start,
        end,
        message: i === 0 ? 'before' : 'after',
      })),
      evidence: {
        before: a.value,
        after: b.value,
        lowest: expected.low,
        highest: expected.high,
        printed: stated.value,
      },
      accuses: figures,
    },
  };
}

const DUST = 1e-9;

function unlike(before: Figure, after: Figure): boolean {
  return before.unit !== undefined && after.unit !== undefined && before.unit !== after.unit;
}

function perCent(from: Interval, to: Interval): Interval {
  return size({ low: 100 * (to.low / from.high - 1), high: 100 * (to.high / from.low - 1) });
}

function points(from: Interval, to: Interval): Interval {
  return size({ low: to.low - from.high, high: to.high - from.low });
}

/** The larger over the smaller. */
function multiple(from: Interval, to: Interval): Interval {
  const rise = to.low + to.high >= from.low + from.high;
  const [top, bottom] = rise ? [to, from] : [from, to];
  return { low: top.low / bottom.high, high: top.high / bottom.low };
}

/** Some call a rise from 10 to 32 a 2.2-fold increase. */
function less({ low, high }: Interval): Interval {
  return { low: low - 1, high: high - 1 };
}

function size({ low, high }: Interval): Interval {
  if (low <= 0 && high >= 0) return { low: 0, high: Math.max(-low, high) };
  return low > 0 ? { low, high } : { low: -high, high: -low };
}

function gap(a: Interval, b: Interval): number {
  return Math.max(0, a.low - b.high, b.low - a.high);
}

function inWords({ low, high }: Interval): string {
  const [a, b] = [decimal(low, 1), decimal(high, 1)];
  return a === b ? a : rangeInWords(a, b);
}
