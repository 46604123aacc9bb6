import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { indexFrom } from '../claims/by-sentence.js';
import { type Printed, tolerantInterval } from '../stats/printed.js';
import type { Check, CheckContext } from './check.js';
import { estimatesWithIntervals } from './estimates-with-intervals.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { has, isBound, isRatio } from './guards.js';
import { upperFirst } from './p-value-verdict.js';
import { endsInWords, estimateInWords } from './wording.js';

/** How far the two may stand apart, in UTF-16 code units: the same sentence or the next. */
const REACH = 400;
/** Points by which a limit may be off for other reasons than rounding. */
const LENIENCE = 1;

/** A reduction in per cent with an interval of its own, beside the ratio that it is drawn from with its interval. */
export const reductionIntervalMismatch: Check = {
  id: 'reduction-interval-mismatch',
  summary: 'The interval of a relative reduction against that of the ratio that it is drawn from.',
  why: 'A reduction is 100·(1 − r) per cent of its ratio r, and so are its limits: 0.62 (0.45 to 0.85) is a reduction by 38 % (15 to 55). Where reduction and ratio agree to the last digit, the limits must as well.',
  silentWhen: [
    'reduction and ratio do not agree, stand far apart or are of two outcomes',
    'several ratios nearby agree with the reduction',
    'rounding or truncating of both limits, and one point, explains the gap',
    'one interval is of another level',
    'an odds ratio further off, where nothing says that the reduction is one of the odds',
  ],
  severity: 'warning',
  claims: ['result'],
  examples: {
    fires: [
      'The hazard ratio for relapse was 0.62 (95% CI 0.45-0.85). Relapse was reduced by 38% (95% CI 15-65).',
    ],
    silent: [
      'The hazard ratio for relapse was 0.62 (95% CI 0.45-0.85). Relapse was reduced by 38% (95% CI 15-55).',
      'The hazard ratio for relapse was 0.62 (95% CI 0.45-0.85). Death was reduced by 38% (95% CI 5-60).',
    ],
  },
  *run(context) {
    let ratios: readonly Pair[] | undefined;
    for (const claim of context.claims) {
      if (claim.kind !== 'result' || !has(claim, 'change')) continue;
      for (const pair of pairsOf(context, claim)) {
        if (pair.estimate.kind !== 'percentage') continue;
        ratios ??= ratiosOf(context);
        const from = indexFrom(ratios, pair.start - REACH);
        const near = ratios.slice(from, indexFrom(ratios, pair.start + REACH));
        const [ratio, ...more] = near.filter((one) => agrees(one, pair) && isRiskOf(context, one, pair));
        if (ratio === undefined || more.length > 0) continue;
        const off = [gap(pair.ends.low, ratio.ends.high), gap(pair.ends.high, ratio.ends.low)];
        const message = `${upperFirst(estimateInWords(ratio.estimate))} (${endsInWords(ratio.interval)}) is a reduction by ${shown(ratio.value)} % (${shown(ratio.ends.high)} to ${shown(ratio.ends.low)}), printed ${pair.value.text} % (${endsInWords(pair.interval)}).`;
        const figures = [ratio.estimate, ratio.interval, pair.estimate, pair.interval];
        const accuses = figures.map(({ id }) => id);
        if (off.every((one) => one <= 0)) yield { proof: { strength: 'proven', figures: accuses, message } };
        else if (off.some((one) => one > LENIENCE)) {
          const { start, end } = pair.interval;
          const related = figures
            .slice(0, 2)
            .map((one) => ({ start: one.start, end: one.end, message: one.text }));
          const evidence = { low: pair.ends.low.value, high: pair.ends.high.value };
          yield { finding: { start, end, message, related, evidence, accuses } };
        }
      }
    }
  },
};

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly claim: Claim;
  readonly estimate: Figure;
  readonly interval: Figure;
  readonly value: Printed;
  readonly ends: { readonly low: Printed; readonly high: Printed };
}

function pairsOf(context: CheckContext, claim: Claim): readonly Pair[] {
  return estimatesWithIntervals(context, claim).flatMap(({ estimate, interval }) => {
    const [value, ends] = [printedPart(estimate, 'value'), printedEnds(interval)];
    return value === undefined || ends === undefined || isBound(estimate)
      ? []
      : [{ start: estimate.start, end: estimate.end, claim, estimate, interval, value, ends }];
  });
}

function ratiosOf(context: CheckContext): readonly Pair[] {
  return context.claims
    .filter(({ kind }) => kind === 'result')
    .flatMap((claim) => pairsOf(context, claim))
    .filter(({ estimate, value }) => isRatio(estimate) && value.value > 0 && value.value < 1)
    .sort((a, b) => a.start - b.start);
}

/** A reduction of the risk is not drawn from odds; one of the odds says so, or stands beside their ratio. */
function isRiskOf({ document }: CheckContext, { estimate, interval }: Pair, { start, end }: Pair): boolean {
  if (estimate.kind !== 'odds-ratio') return true;
  const apart = start > estimate.end ? start - interval.end : estimate.start - end;
  return apart <= BESIDE || /\bodds\b/i.test(document.text.slice(Math.max(0, start - BESIDE), end + BESIDE));
}

/** How near stands what needs no name, in UTF-16 code units. */
const BESIDE = 30;

/** The same record, level and outcome, close by, and 100·(1 − r) is the reduction to its last digit. */
function agrees(ratio: Pair, { claim, interval, value }: Pair): boolean {
  const [a, b] = [ratio.claim.endpoint, claim.endpoint];
  if (ratio.claim.record !== claim.record || (a !== undefined && b !== undefined && a !== b)) return false;
  if ((ratio.interval.level ?? 95) !== (interval.level ?? 95)) return false;
  return (
    Math.abs(100 * (1 - ratio.value.value) - Math.abs(value.value)) <=
    (value.unit + 100 * ratio.value.unit) / 2 + 1e-7
  );
}

/** Points between a limit of the reduction and that of the ratio beyond what both may stand for; at most 0 where they meet. */
function gap(limit: Printed, other: Printed): number {
  const [own, ratio] = [tolerantInterval(limit), tolerantInterval(other)];
  return Math.max(own.low - 100 * (1 - ratio.low), 100 * (1 - ratio.high) - own.high) - 1e-7;
}

function shown({ value, decimals }: Printed): string {
  return (100 * (1 - value)).toFixed(Math.max(0, decimals - 2));
}
