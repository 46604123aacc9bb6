import type { Figure } from '../../schema/annotation.js';
import type { Printed } from '../stats/printed.js';
import { isSlip } from '../stats/slip.js';
import type { Check, CheckContext } from './check.js';
import { containment, signedValue } from './containment.js';
import { estimatesWithIntervals } from './estimates-with-intervals.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { isBound } from './guards.js';
import { isLopsidedLikeAnother } from './lopsided-alike.js';
import { isLopsidedByNature, isNamed } from './lopsided-by-nature.js';
import { wordsBefore } from './own-sentences.js';
import { isWitnessed } from './p-value-witness.js';
import { isSymmetric } from './symmetric-by-nature.js';
import { decimal, endsInWords, estimateInWords, intervalInWords } from './wording.js';

/** So many units of the last digit may be rounding: a half of the estimate's own, and as much of its ends. */
const UNITS = 1.25;

/** A gap below this share of the half-width is what skewed methods give. */
const NOTABLE = 0.1;

/** A gap of this share of the half-width, beyond rounding, is more than they give, but for medians and costs. */
const UNLIKELY = 0.35;

/** A gap of this share of the half-width is rare, and a warning where a slip of the pen explains it. */
const LARGE = 0.25;

/** The same where the p-value is that of two of the three numbers. */
const WITNESSED = 0.15;

/** In an interval of so many units to either side, another last digit would be noticed: the middle proves the estimate. */
const NARROW = 25;

/** A difference or mean stands in the middle of its interval. */
export const estimateOffCentre: Check = {
  id: 'estimate-off-centre',
  summary: 'A difference or mean against the middle of its own interval.',
  why: 'These intervals are estimate ± z·SE or estimate ± t·SE, so estimate = (low + high)/2 but for rounding. One far from the middle has a wrong digit, or a skewed method gave the interval.',
  silentWhen: [
    'the gap is explained by rounding, or below a tenth of the half-width',
    'medians, ratios, rates and geometric means, whose intervals are skewed',
    'a relative reduction whose ratio stands in the middle on the log scale',
    'a value in the middle on the log scale, as geometric means and unnamed ratios are',
    'less than a third of the half-width beyond rounding (a quarter where a slip of the pen explains it, less where the p-value bears it out), near words of medians, money or days, or beside another that is lopsided to the same side (only an info)',
    'the estimate lies outside its interval (estimate-outside-interval looks at that)',
  ],
  severity: 'info',
  claims: ['result'],
  examples: {
    fires: ['The mean difference was 8.4 (95% CI 2.1 to 9.9).'],
    silent: [
      'Mortality was 22.3% lower (95% CI 8.0 to 34.4) in treated villages.',
      'The mean difference was 6.0 (95% CI 2.1 to 9.9).',
      'The median difference was 8.4 (95% CI 2.1 to 9.9).',
      'Mean antibody concentration was 47 (95% CI 31 to 71).',
      'The geometric mean time was 1.3 min (95% CI 0.4 to 3.1) with placebo and 7.4 min (95% CI 3.0 to 16.2) with the drug.',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'result') continue;
      for (const { estimate, interval } of estimatesWithIntervals(context, claim)) {
        if (!isSymmetric(estimate, claim) || isBound(estimate) || isSkewedByNature(context, estimate))
          continue;
        const value = printedPart(estimate, 'value');
        const ends = printedEnds(interval);
        if (value === undefined || ends === undefined) continue;
        if (containment(estimate, interval)?.place !== 'inside') continue;
        const middle = (ends.low.value + ends.high.value) / 2;
        const gap = Math.abs(signedValue(value, ends.low, ends.high) - middle);
        const unit = Math.max(value.unit, ends.low.unit, ends.high.unit);
        const arithmetic = `(${ends.low.text} + ${ends.high.text})/2 = ${decimal(middle, value.decimals + 1)}, printed ${value.text}`;
        const figures = [estimate.id, interval.id];
        const half = (ends.high.value - ends.low.value) / 2;
        if (gap <= UNITS * unit * (1 + 1e-9)) {
          const reproduced =
            gap <= (value.unit / 2) * (1 + 1e-9) && unit === value.unit && half <= NARROW * unit;
          if (reproduced)
            yield { proof: { strength: 'proven', figures: [estimate.id], message: `${arithmetic}.` } };
          yield { proof: { strength: 'consistent', figures, message: `${arithmetic}.` } };
          continue;
        }
        if (gap <= NOTABLE * half) continue;
        const rounding = (2 * value.unit + ends.low.unit + ends.high.unit) / 4;
        const offRelative = estimate.kind === 'percentage' ? offRelativeMiddle(value, ends) : undefined;
        if (offRelative !== undefined && offRelative <= UNITS * value.unit) continue;
        const beyond = Math.min(gap, offRelative ?? gap) - rounding;
        const geometric = Math.sqrt(ends.low.value * ends.high.value);
        if (ends.low.value > 0 && Math.abs(value.value - geometric) <= UNITS * unit) {
          const root = `√(${ends.low.text} × ${ends.high.text}) = ${decimal(geometric, value.decimals + 1)}`;
          yield { proof: { strength: 'consistent', figures, message: `${root}, printed ${value.text}.` } };
          continue;
        }
        yield {
          finding: {
            severity:
              isPlain(context, estimate, interval) &&
              !isLopsidedLikeAnother(context, estimate, interval) &&
              (beyond > UNLIKELY * half ||
                (isSlipped(value, ends) &&
                  (beyond > LARGE * half ||
                    (gap > WITNESSED * half && isWitnessed(context, claim, value, ends, interval)))))
                ? 'warning'
                : 'info',
            start: estimate.start,
            end: estimate.end,
            message: `The ${estimateInWords(estimate)} is not the middle of its ${intervalInWords(interval)} ${endsInWords(interval)}: ${arithmetic}.`,
            related: [{ start: interval.start, end: interval.end, message: 'its interval' }],
            evidence: { estimate: value.value, low: ends.low.value, high: ends.high.value, middle },
            accuses: figures,
          },
        };
      }
    }
  },
};

/** "22.3% lower (95% CI 8.0 to 34.4)": how far from one minus a ratio, whose interval has its middle on the log scale. */
function offRelativeMiddle(
  { value }: Printed,
  { low, high }: { readonly low: Printed; readonly high: Printed },
): number | undefined {
  const [lowest, highest] = [1 - low.value / 100, 1 - high.value / 100];
  return lowest <= 0 || highest <= 0 ? undefined : Math.abs(100 * (1 - Math.sqrt(lowest * highest)) - value);
}

/** True where one digit, or two swapped ones, of the estimate or of an end would put it into the middle. */
function isSlipped(
  value: Printed,
  { low, high }: { readonly low: Printed; readonly high: Printed },
): boolean {
  const meant: readonly (readonly [Printed, number])[] = [
    [value, (low.value + high.value) / 2],
    [low, 2 * value.value - high.value],
    [high, 2 * value.value - low.value],
  ];
  return meant.some(([printed, number]) => {
    const size = Math.abs(printed.value).toFixed(printed.decimals);
    const least = Math.round(Math.abs(number) / printed.unit);
    for (let units = least - 1; units <= least + 1; units++)
      if (isSlip(size, (units * printed.unit).toFixed(printed.decimals), 2)) return true;
    return false;
  });
}

/** Near the ends of the scale the interval of a difference between shares is lopsided by any good method. */
const MOST_POINTS = 80;

/** A difference of means or shares, or a mean or relative change with a named interval, and no word of medians, money or stays before it. */
function isPlain({ document }: CheckContext, estimate: Figure, interval: Figure): boolean {
  if (Math.abs(estimate.value ?? 0) > MOST_POINTS) return false;
  if (estimate.kind !== 'difference' && (estimate.kind === 'quantity' || !isNamed(interval))) return false;
  return !isLopsidedByNature(document, estimate);
}

/** "Relapse-free survival was 10.2 months as against 4.8 (4.6 to 6.4)": a median, whether or not that is said; a list of geometric means. */
function isSkewedByNature({ document }: CheckContext, { start, unit, kind }: Figure): boolean {
  if (kind === 'difference') return false;
  if (/\bgeometric\b/i.test(wordsBefore(document, start, 300))) return true;
  if (unit === undefined || !TIMES.has(unit)) return false;
  return /\b(?:survival|time to|remission|duration of response)\b/i.test(wordsBefore(document, start, 160));
}

const TIMES: ReadonlySet<string> = new Set(['d', 'wk', 'mo', 'a']);
