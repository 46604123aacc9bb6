import type { Check } from './check.js';
import { printedPart } from './figure-numbers.js';
import { has } from './guards.js';
import { endsInWords, intervalInWords } from './wording.js';

/** A median that was not reached has no upper limit either. */
export const medianNotReachedInterval: Check = {
  id: 'median-not-reached-interval',
  summary: 'The upper limit of the interval of a median that was not reached.',
  why: 'The upper limit of a Kaplan-Meier median is the time at which the upper confidence curve falls to one half. The survival curve itself lies below it: where the median is not reached, that limit is not either. Brookmeyer & Crowley, Biometrics 38 (1982) 29–41.',
  silentWhen: [
    'the upper limit is not reached, not estimable or censored ("22.8+")',
    'ranges, which are of observed times',
  ],
  severity: 'error',
  claims: ['result'],
  examples: {
    fires: ['Median OS was not reached (95% CI 14.2-22.8).'],
    silent: ['Median OS was not reached (95% CI 14.2-NE).', 'Median OS was 18.4 months (95% CI 14.2-22.8).'],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'result' || !has(claim, 'not-reached')) continue;
      const [interval, ...others] = context.figures(claim, 'interval');
      if (interval === undefined || others.length > 0 || interval.text.includes('+')) continue;
      const high = printedPart(interval, 'high');
      if (high === undefined) {
        const message = `Neither the median nor its upper limit was reached (${endsInWords(interval)}).`;
        yield { proof: { strength: 'consistent', figures: [interval.id], message } };
        continue;
      }
      yield {
        finding: {
          start: interval.start,
          end: interval.end,
          message: `The median was not reached, so the upper limit of its ${intervalInWords(interval)} cannot be ${high.text}.`,
          evidence: { high: high.value },
          accuses: [interval.id],
        },
      };
    }
  },
};
