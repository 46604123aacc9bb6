import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { type PRange, pFromInterval } from '../stats/p-from-interval.js';
import { roundingInterval } from '../stats/printed.js';
import { type Judged, lenientWhereAlike } from './alike-in-record.js';
import type { Check } from './check.js';
import { estimatesWithIntervals } from './estimates-with-intervals.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { has, isBound, isRatio } from './guards.js';
import { recordsOfOneSidedTests } from './one-sided-tests.js';
import { verdictOnPValue } from './p-value-verdict.js';
import { type RecordSizes, recordSizes } from './record-sizes.js';

/** Standard errors by which the test of two proportions or ranks may differ from the interval without being named. */
const LEEWAY = 0.4;

/** A difference with its interval fixes its p-value. */
export const differenceIntervalPValue: Check = {
  id: 'difference-interval-p-value',
  summary: 'The p-value of a difference against its confidence interval.',
  why: 'The interval gives the standard error of the difference, and this the p-value (Altman and Bland, BMJ 2011;343:d2304), by the normal distribution or by t with few patients. It is recomputed over the rounding of all printed digits.',
  silentWhen: [
    'another p-value of the record strays from its interval to the same side, as those of another test do (only an info)',
    'the p-value is of interaction, trend, noninferiority or equivalence, or words between leave open what it is of',
    'rounding, or one unit of the last digit of the p-value, explains the gap',
    'the gap is below a factor of two, or a one-sided test would explain it (only an info)',
    'a rank, stratified or corrected test is named (a warning only beyond a factor of five)',
    'the estimate lies outside its interval',
  ],
  severity: 'warning',
  claims: ['result'],
  examples: {
    fires: ['The mean difference in pain was 6.0 points (95% CI 2.1 to 9.9; P=.30).'],
    silent: [
      'The mean difference in pain was 6.0 points (95% CI 2.1 to 9.9; P=.003).',
      'The difference in infections was 0.8 percentage points (95% CI, -0.4 to 2.0; P=0.90 for superiority).',
      'The difference in cure was 2.3% (95% CI, -1.9 to 6.5; P<.001 for noninferiority).',
    ],
  },
  *run(context) {
    const judged: Judged[] = [];
    const oneSided = recordsOfOneSidedTests(context);
    const sizes = recordSizes(context);
    for (const claim of context.claims) {
      if (claim.kind !== 'result' || has(claim, 'other-hypothesis')) continue;
      const [pValue, ...more] = context.figures(claim, 'p-value');
      if (pValue === undefined || more.length > 0) continue;
      const pairs = estimatesWithIntervals(context, claim);
      const [found] = pairs;
      if (found === undefined || pairs.length > 1 || !isDifference(claim, found.estimate)) continue;
      if (context.figures(claim, 'percentage').length > 1) continue;
      const recomputed = pOfDifference(found.estimate, found.interval, leastFreedom(sizes, claim));
      if (recomputed === undefined) continue;
      const given = { ...found, pValue, recomputed, leeway: LEEWAY, oneSided: oneSided.has(claim.record) };
      const parts = [...verdictOnPValue(claim, given)];
      judged.push({ claim, pValue, recomputed, parts });
    }
    yield* lenientWhereAlike(judged);
  },
};

function isDifference(claim: Claim, estimate: Figure): boolean {
  return !isRatio(estimate) && (estimate.kind === 'difference' || has(claim, 'difference'));
}

/** The people compared may be a third of the largest sample size printed; without any they may be few. */
function leastFreedom(sizes: RecordSizes, claim: Claim): number {
  const largest = Math.max(0, ...sizes(claim.record).map(({ total }) => total));
  return largest === 0 ? 10 : Math.max(4, Math.floor(largest / 3) - 2);
}

function pOfDifference(estimate: Figure, interval: Figure, least: number): PRange | undefined {
  const value = printedPart(estimate, 'value');
  const ends = printedEnds(interval);
  if (value === undefined || ends === undefined || isBound(estimate)) return undefined;
  // "(0.93, 0.83–1.03)": around one and above nothing it is a ratio, whatever it is called.
  if (estimate.unit === undefined && ends.low.value > 0 && ends.low.value < 1 && ends.high.value > 1)
    return undefined;
  const [middle, low, high] = [value, ends.low, ends.high].map((one) => roundingInterval(one));
  if (!middle || !low || !high || middle.high < low.low || middle.low > high.high) return undefined;
  return pFromInterval({
    estimate: middle,
    low,
    high,
    level: interval.level ?? 95,
    ...(least > 1000 ? {} : { leastFreedom: least }),
  });
}
