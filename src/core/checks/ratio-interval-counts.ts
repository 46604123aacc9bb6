import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { normalQuantile } from '../stats/normal.js';
import { type Printed, roundingInterval } from '../stats/printed.js';
import { isSlip } from '../stats/slip.js';
import { copyWith } from '../text/copy.js';
import { armsByName, countedInArm } from './arms-by-name.js';
import type { Check, FindingParts, ProofParts } from './check.js';
import type { Counted } from './counts-and-totals.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { comesFromAModel, countsOtherThanPatients, has, isBound } from './guards.js';
import { independentPeople } from './independent-people.js';
import { sidesOf } from './sides.js';
import { decimal, endsInWords, kindInWords, shareInWords } from './wording.js';

/** An end further than this part of the half-width from the recomputed one is of another method, or wrong. */
const MOST_APART = 0.15;

/** The interval of a risk or odds ratio against the counts that the ratio is drawn from. */
export const ratioIntervalCounts: Check = {
  id: 'ratio-interval-counts',
  summary: 'The interval of a risk or odds ratio against the counts of both groups.',
  why: 'The counts fix the standard error of the logarithm of a risk ratio (Katz, Biometrics 1978;34:469) and of an odds ratio (Woolf, Ann Hum Genet 1955;19:251), and with it the interval.',
  silentWhen: [
    'the ratio is not that of the counts (ratio-counts-mismatch looks at that), or comes from a model',
    'both ends are more than a unit of the last digit off: another method was used',
    'the end that is off is no further than 15 % of the half-width from the recomputed one (only an info)',
    'no single slip of the pen explains the end that is off',
  ],
  severity: 'warning',
  claims: ['comparison'],
  examples: {
    fires: [
      'Relapse occurred in 30 of 100 patients (30%) in the intervention group versus 45 of 100 (45%) in the control group (risk ratio, 0.67; 95% CI, 0.16 to 0.97).',
    ],
    silent: [
      'Relapse occurred in 30 of 100 patients (30%) in the intervention group versus 45 of 100 (45%) in the control group (risk ratio, 0.67; 95% CI, 0.46 to 0.97).',
      'Relapse occurred in 30 of 100 patients (30%) in the intervention group versus 45 of 100 (45%) in the control group (odds ratio, 0.52; 95% CI, 0.29 to 0.94).',
      'Relapse occurred in 30 of 100 patients (30%) in the intervention group versus 45 of 100 (45%) in the control group (adjusted risk ratio, 0.67; 95% CI, 0.56 to 0.87).',
    ],
  },
  *run(context) {
    const arms = armsByName(context);
    const independent = independentPeople(context);
    for (const claim of context.claims) {
      const sides = sidesOf(context, claim);
      if (sides?.ratio === undefined || sides.effectInterval === undefined || excused(claim)) continue;
      const [a, b] = [sides.first, sides.second].map(
        (side, i) => side.counted ?? countedInArm(side, arms(claim.arms?.[i], claim.record)),
      );
      if (a === undefined || b === undefined || !independent(claim.record)) continue;
      yield* judge(sides.ratio, sides.effectInterval, a, b);
    }
  },
};

function excused(claim: Claim): boolean {
  return (
    comesFromAModel(claim) ||
    countsOtherThanPatients(claim) ||
    has(claim, 'other-test') ||
    has(claim, 'approximate') ||
    claim.background
  );
}

/** The ratio of two groups and the standard error of its logarithm; undefined for a hazard ratio and for empty cells. */
function ratioOf(kind: Figure['kind'], a: Counted, b: Counted) {
  const [k, n, l, m] = [a.count, a.total, b.count, b.total];
  if (k === 0 || l === 0 || k > n || l > m) return undefined;
  if (kind === 'risk-ratio')
    return { ratio: k / n / (l / m), error: Math.sqrt(1 / k - 1 / n + 1 / l - 1 / m) };
  if (kind !== 'odds-ratio' || k === n || l === m) return undefined;
  const error = Math.sqrt(1 / k + 1 / (n - k) + 1 / l + 1 / (m - l));
  return { ratio: (k * (m - l)) / (l * (n - k)), error };
}

function* judge(
  ratio: Figure,
  interval: Figure,
  a: Counted,
  b: Counted,
): Iterable<FindingParts | ProofParts> {
  const [printed, ends, given] = [
    printedPart(ratio, 'value'),
    printedEnds(interval),
    ratioOf(ratio.kind, a, b),
  ];
  if (printed === undefined || ends === undefined || given === undefined || isBound(ratio)) return;
  if (!(ends.low.value > 0)) return;
  // With the other group as reference the ratio is the inverse.
  const value = [given.ratio, 1 / given.ratio].find((one) => rounds(one, printed));
  if (value === undefined) return;
  const reach = normalQuantile(0.5 + (interval.level ?? 95) / 200) * given.error;
  const [low, high] = [value * Math.exp(-reach), value * Math.exp(reach)];
  const digits = Math.max(ends.low.decimals, ends.high.decimals) + 1;
  const figures = [...a.figures, ...b.figures, ratio, interval].map(({ id }) => id);
  const message = `${shareInWords(a.count, a.total)} and ${shareInWords(b.count, b.total)} give ${kindInWords(ratio)} ${decimal(value)} (${decimal(low, digits)} to ${decimal(high, digits)}), printed ${endsInWords(interval)}.`;
  if (rounds(low, ends.low) && rounds(high, ends.high)) {
    yield { proof: { strength: 'proven', figures, message } };
    return;
  }
  const sides = [
    { end: ends.low, expected: low },
    { end: ends.high, expected: high },
  ];
  const off = sides.filter(({ end, expected }) => !rounds(expected, copyWith(end, { unit: 3 * end.unit })));
  const far = sides.some(({ end, expected }) => apart(end, expected) > MOST_APART * reach);
  const [only, ...more] = off;
  if (!far) yield { proof: { strength: 'consistent', figures, message } };
  if (only === undefined || more.length > 0 || !isSlippedEnd(only.end, only.expected)) return;
  yield {
    finding: {
      ...(far ? {} : { severity: 'info' as const }),
      start: interval.start,
      end: interval.end,
      message,
      related: [...a.figures, ...b.figures, ratio].map(({ start, end, text }) => ({
        start,
        end,
        message: text,
      })),
      evidence: { low, high, printed: endsInWords(interval) },
      accuses: [interval.id],
    },
  };
}

function rounds(value: number, printed: Printed): boolean {
  const { low, high } = roundingInterval(printed);
  return low <= value && value <= high;
}

/** How far apart on the log scale the printed end must be, whatever it was rounded from. */
function apart(end: Printed, expected: number): number {
  const { low, high } = roundingInterval(end);
  return Math.max(0, Math.log(Math.max(low, Number.MIN_VALUE) / expected), Math.log(expected / high));
}

/** True where one digit, or two swapped ones, make the end the recomputed one, give or take its last digit. */
function isSlippedEnd(end: Printed, expected: number): boolean {
  return [-1, 0, 1].some((step) =>
    isSlip(end.value.toFixed(end.decimals), (expected + step * end.unit).toFixed(end.decimals), 2),
  );
}
