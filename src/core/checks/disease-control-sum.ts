import type { Check } from './check.js';
import { has } from './guards.js';
import { recordSizes } from './record-sizes.js';
import { allOf, responsesOf } from './response-claims.js';
import { evaluableOf, totalsDiffer } from './response-figures.js';
import { judgeSum } from './response-sums.js';

/** Disease is controlled in those who respond and those whose disease is stable. */
export const diseaseControlSum: Check = {
  id: 'disease-control-sum',
  summary: 'Complete and partial responses and stable disease against the disease control rate.',
  why: 'Disease control is a complete or partial response or stable disease, so that their numbers add up to it.',
  silentWhen: [
    'stable disease counts only from a set time on ("for at least 24 weeks"), or the rate is a clinical benefit rate',
    'response has more grades, or lesions are counted',
    'different judges or confirmed and unconfirmed responses in one sentence',
    'shares meet when each is off by one unit of its last digit',
    'another sample size of the text fits (only an info)',
  ],
  severity: 'warning',
  claims: ['response'],
  examples: {
    fires: [
      'Of 40 evaluable patients, 3 had CR, 11 PR, 12 SD and 10 PD; ORR was 35% and DCR 55%.',
      'The ORR was 35%, stable disease was seen in 30%, and the disease control rate was 75%.',
    ],
    silent: [
      'Of 40 evaluable patients, 3 had CR, 11 PR, 12 SD and 10 PD; ORR was 35% and DCR 65%.',
      'The ORR was 35%, stable disease was seen in 30%, and the disease control rate was 65%.',
      'The ORR was 35%, stable disease was seen in 30%, and the disease control rate at 24 weeks was 50%.',
    ],
  },
  *run(context) {
    const sizes = recordSizes(context);
    for (const responses of responsesOf(context)) {
      const { claim } = responses;
      const whole = responses.category('disease-control');
      const addends =
        allOf(responses, ['complete-response', 'partial-response', 'stable-disease']) ??
        allOf(responses, ['objective-response', 'stable-disease']);
      if (whole === undefined || addends === undefined || has(claim, 'other-categories')) continue;
      if (totalsDiffer([...addends, whole])) continue;
      const evaluable = evaluableOf(context, claim, [...addends, whole]);
      yield* judgeSum({ addends, whole, evaluable, sizes: sizes(claim.record), severity: 'warning' });
    }
  },
};
