import type { Check } from './check.js';
import { judgeContainment } from './containment.js';
import { estimatesWithIntervals } from './estimates-with-intervals.js';
import { isBound } from './guards.js';
import { intervalInWords } from './wording.js';

/** An estimate lies in its own interval. */
export const estimateOutsideInterval: Check = {
  id: 'estimate-outside-interval',
  summary: 'An estimate (ratio, median, difference, percentage) against the ends of its own interval.',
  why: 'A confidence interval is built around its estimate and always holds it. An estimate outside is a slip in one of the three numbers, or the interval of something else.',
  silentWhen: [
    'estimate and interval have different units, or it is unclear whose interval it is',
    'the estimate is not reached or only a bound',
    'the numbers may still meet when one was truncated or rounded up (only an info)',
  ],
  severity: 'error',
  claims: ['result'],
  examples: {
    fires: [
      'Fever (OR 0.50, 95% CI 0.32–0.78; p=0.002) and rash (0.44, 0.62–0.75; p=0.002) were rarer.',
      'The hazard ratio for progression was HR 0.43 (95% CI 0.45-0.85).',
      'Median PFS was 25.74 months (95% CI 9.03-21.91).',
    ],
    silent: [
      'The hazard ratio for progression was HR 0.62 (95% CI 0.45-0.85).',
      'Median PFS was 15.74 months (95% CI 9.03-21.91).',
      'The mean differences were -1.52 on the ADAS-Cog11 (95% CI, -2.31 to -0.73), and 2.4 on the ADL scale (95% CI, 1.1 to 3.7).',
      'After a month 66 (61%) ulcers had healed with cimetidine compared with 44 (42%) with placebo (95% confidence limits of the difference 6 to 32%).',
      'The prevalence was 31% and 12%, 19 points apart (95% CI, 6 to 32).',
      'Median OS was not reached (95% CI 14.2-NE).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'result') continue;
      for (const { estimate, interval } of estimatesWithIntervals(context, claim)) {
        if (!isBound(estimate)) yield* judgeContainment(estimate, interval, intervalInWords(interval));
      }
    }
  },
};
