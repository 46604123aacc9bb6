import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { type PRange, pFromInterval } from '../stats/p-from-interval.js';
import { type Interval, type Printed, roundingInterval } from '../stats/printed.js';
import { type Judged, lenientWhereAlike } from './alike-in-record.js';
import type { Check, CheckContext } from './check.js';
import { estimatesWithIntervals } from './estimates-with-intervals.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { has, isBound, isRatio } from './guards.js';
import { recordsOfOneSidedTests } from './one-sided-tests.js';
import { verdictOnPValue } from './p-value-verdict.js';

/** Standard errors by which a log-rank or likelihood-ratio test may differ from the interval without being named. */
const LEEWAY = 0.3;

/** A hazard, odds or risk ratio with its interval fixes its p-value. */
export const ratioIntervalPValue: Check = {
  id: 'ratio-interval-p-value',
  summary: 'The p-value of a hazard, odds or risk ratio against its confidence interval.',
  why: 'The interval gives the standard error of the log ratio, and this the p-value (Altman and Bland, BMJ 2011;343:d2304). It is recomputed over the rounding of all printed digits, from the whole interval and from its half towards 1. One in twenty published p-values is off by more than a factor of two, one in a hundred contradicts the interval about significance.',
  silentWhen: [
    'another p-value of the record strays from its interval to the same side, as those of another test do (only an info)',
    'the p-value is of interaction, trend, noninferiority or equivalence, or words between leave open what it is of',
    'rounding, or one unit of the last digit of the p-value, explains the gap',
    'the gap is below a factor of two, or a one-sided test would explain it (only an info)',
    'a log-rank, stratified, rank or corrected test is named (a warning only beyond a factor of five)',
    'the estimate lies outside its interval',
  ],
  severity: 'warning',
  claims: ['result'],
  examples: {
    fires: [
      'Overall survival was longer with the combination (HR, 0.80; 95% CI, 0.55 to 1.16; P=.02).',
      'The odds of relapse were lower (odds ratio 0.61, 95% CI 0.42–0.89, p=0.10).',
    ],
    silent: [
      'Overall survival was longer with the combination (HR, 0.62; 95% CI, 0.45 to 0.85; P=.003).',
      'The drug was noninferior (HR, 0.97; 95% CI, 0.85 to 1.10; P<0.001 for noninferiority).',
      'The effect was alike in men (HR, 0.70; 95% CI, 0.55 to 0.89; P for interaction = 0.62).',
    ],
  },
  *run(context) {
    const judged: Judged[] = [];
    const oneSided = recordsOfOneSidedTests(context);
    for (const claim of context.claims) {
      if (claim.kind !== 'result' || has(claim, 'other-hypothesis')) continue;
      const [pValue, ...more] = context.figures(claim, 'p-value');
      if (pValue === undefined || more.length > 0) continue;
      const found = onlyRatio(context, claim);
      if (found === undefined) continue;
      const recomputed = pOfRatio(found.estimate, found.interval);
      if (recomputed === undefined) continue;
      const given = { ...found, pValue, recomputed, leeway: LEEWAY, oneSided: oneSided.has(claim.record) };
      const parts = [...verdictOnPValue(claim, given)];
      judged.push({ claim, pValue, recomputed, parts });
    }
    yield* lenientWhereAlike(judged);
  },
};

function onlyRatio(context: CheckContext, claim: Claim) {
  const pairs = estimatesWithIntervals(context, claim).filter(({ estimate }) => isRatio(estimate));
  const ratios = context.figures(claim, 'estimate').filter(isRatio);
  return pairs.length === 1 && ratios.length === 1 ? pairs[0] : undefined;
}

/** All p-values that a ratio with its interval gives; undefined where it has none or lies outside of it. */
export function pOfRatio(ratio: Figure, interval: Figure): PRange | undefined {
  const value = printedPart(ratio, 'value');
  const ends = printedEnds(interval);
  if (value === undefined || ends === undefined || isBound(ratio)) return undefined;
  const [estimate, low, high] = [logOf(value), logOf(ends.low), logOf(ends.high)];
  if (!estimate || !low || !high || estimate.high < low.low || estimate.low > high.high) return undefined;
  return pFromInterval({ estimate, low, high, level: interval.level ?? 95 });
}

function logOf(printed: Printed): Interval | undefined {
  const { low, high } = roundingInterval(printed);
  return low > 0 ? { low: Math.log(low), high: Math.log(high) } : undefined;
}
