import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Check } from './check.js';
import { containment } from './containment.js';
import { estimatesWithIntervals } from './estimates-with-intervals.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { has, isBound } from './guards.js';
import { decimal, endsInWords, estimateInWords, intervalInWords } from './wording.js';

/** So many units of the last digit may be rounding. */
const UNITS = 2;

/** A gap below this share of the half-width is what skewed methods give. */
const NOTABLE = 0.1;

/** A difference or mean stands in the middle of its interval. */
export const estimateOffCentre: Check = {
  id: 'estimate-off-centre',
  summary: 'A difference or mean against the middle of its own interval.',
  why: 'These intervals are estimate ± z·SE or estimate ± t·SE, so estimate = (low + high)/2 but for rounding. One far from the middle has a wrong digit, or a skewed method gave the interval.',
  silentWhen: [
    'the gap is within two units of the last digit, or below a tenth of the half-width',
    'medians, ratios, rates and geometric means, whose intervals are skewed',
    'the estimate lies outside its interval (estimate-outside-interval looks at that)',
  ],
  severity: 'info',
  examples: {
    fires: ['The mean difference was 8.4 (95% CI 2.1 to 9.9).'],
    silent: [
      'The mean difference was 6.0 (95% CI 2.1 to 9.9).',
      'The median difference was 8.4 (95% CI 2.1 to 9.9).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'result') continue;
      for (const { estimate, interval } of estimatesWithIntervals(context, claim)) {
        if (!isSymmetric(estimate, claim) || isBound(estimate)) continue;
        const value = printedPart(estimate, 'value');
        const ends = printedEnds(interval);
        if (value === undefined || ends === undefined) continue;
        if (containment(estimate, interval)?.place !== 'inside') continue;
        const middle = (ends.low.value + ends.high.value) / 2;
        const gap = Math.abs(value.value - middle);
        const unit = Math.max(value.unit, ends.low.unit, ends.high.unit);
        const arithmetic = `(${ends.low.text} + ${ends.high.text})/2 = ${decimal(middle, value.decimals + 1)}, printed ${value.text}`;
        const figures = [estimate.id, interval.id];
        if (gap <= UNITS * unit * (1 + 1e-9)) {
          yield { proof: { strength: 'consistent', figures, message: `${arithmetic}.` } };
          continue;
        }
        if (gap <= (NOTABLE * (ends.high.value - ends.low.value)) / 2) continue;
        yield {
          finding: {
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

function isSymmetric(estimate: Figure, claim: Claim): boolean {
  if (has(claim, 'skewed')) return false;
  if (estimate.kind === 'difference' || estimate.kind === 'mean') return true;
  const changes = has(claim, 'difference') || has(claim, 'change');
  return changes && (estimate.kind === 'percentage' || estimate.kind === 'quantity');
}
