import type { Check } from './check.js';
import { has } from './guards.js';
import { recordSizes } from './record-sizes.js';
import { allOf, responsesOf } from './response-claims.js';
import { evaluableOf, totalsDiffer } from './response-figures.js';
import { judgeSum } from './response-sums.js';

/** Objective responses are the complete and the partial ones. */
export const objectiveResponseSum: Check = {
  id: 'objective-response-sum',
  summary: 'Complete and partial responses against the objective response rate.',
  why: 'A patient with an objective response has either a complete or a partial one, so that their numbers add up to it and the rate is that sum out of all who were evaluable (RECIST 1.1).',
  silentWhen: [
    'response has more grades (very good partial, stringent complete, incomplete recovery)',
    'different judges or confirmed and unconfirmed responses in one sentence',
    'lesions are counted, shares of those who responded, another trial',
    'shares meet when each is off by one unit of its last digit',
    'another sample size of the text fits (only an info)',
  ],
  severity: 'error',
  claims: ['response'],
  examples: {
    fires: [
      'The ORR was 70.6% (95% CI, 56.2 to 82.5); six patients (11.8%) had a complete response and 80 (58.8%) had a partial response (n = 51).',
      'Of 40 evaluable patients, 3 had a complete response and 11 a partial response; the ORR was 45%.',
      'The objective response rate was 45.0%, with complete response in 7.5% and partial response in 27.5%.',
      'The confirmed ORR was 36.2% (21/58), including 4 CRs and 12 PRs.',
    ],
    silent: [
      'Of 40 evaluable patients, 3 had a complete response and 11 a partial response; the ORR was 35%.',
      'The objective response rate was 35%, with complete response in 8% and partial response in 28%.',
      'The overall response rate was 81%, with 12% CR, 30% very good partial response and 39% PR.',
    ],
  },
  *run(context) {
    const sizes = recordSizes(context);
    for (const responses of responsesOf(context)) {
      const { claim } = responses;
      const whole = responses.category('objective-response');
      const addends = allOf(responses, ['complete-response', 'partial-response']);
      if (whole === undefined || addends === undefined || has(claim, 'other-categories')) continue;
      if (totalsDiffer([...addends, whole])) continue;
      const evaluable = evaluableOf(context, claim, [...addends, whole]);
      yield* judgeSum({ addends, whole, evaluable, sizes: sizes(claim.record), severity: 'error' });
    }
  },
};
