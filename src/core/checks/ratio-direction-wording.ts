import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { roundingInterval } from '../stats/printed.js';
import type { Check, CheckContext } from './check.js';
import { estimatesWithIntervals } from './estimates-with-intervals.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { isBound, isRatio } from './guards.js';
import { estimateInWords, kindInWords } from './wording.js';

/** "Lower risk" and "higher risk" against the side of 1 on which the ratio lies. */
export const ratioDirectionWording: Check = {
  id: 'ratio-direction-wording',
  summary: '"Lower risk" or "raised odds" against the side of 1 on which the ratio lies.',
  why: 'A lower risk is a ratio below 1, a higher one a ratio above 1. Where words and ratio disagree, the ratio is upside down or the words are.',
  silentWhen: [
    'the clause denies it, speaks of both directions or says which group is compared with which',
    'a reduction in per cent fits the inverse ratio: then the reference is the other group',
    'the interval holds 1 (only an info)',
    'the ratio rounds to 1',
  ],
  severity: 'warning',
  claims: ['result'],
  examples: {
    fires: [
      'Treatment was associated with a lower risk of stroke (HR 1.40; 95% CI 1.12 to 1.75).',
      'Smokers were more likely to relapse (OR 0.55, 95% CI 0.36-0.84).',
    ],
    silent: [
      'Treatment was associated with a higher risk of stroke (HR 1.40; 95% CI 1.12 to 1.75).',
      'Treatment was not associated with a lower risk of stroke (HR 1.05; 95% CI 0.92 to 1.20).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      const lower = claim.says?.includes('lower-risk') === true;
      if (claim.kind !== 'result' || lower === (claim.says?.includes('higher-risk') === true)) continue;
      const [ratio, ...more] = context.figures(claim, 'estimate').filter(isRatio);
      const printed = ratio === undefined ? undefined : printedPart(ratio, 'value');
      if (ratio === undefined || printed === undefined || more.length > 0 || isBound(ratio)) continue;
      const { low, high } = roundingInterval(printed);
      if (lower ? high < 1 : low > 1) {
        const message = `${estimateInWords(ratio)} is ${lower ? 'below' : 'above'} 1, as the words say.`;
        yield { proof: { strength: 'consistent', figures: [ratio.id], message } };
        continue;
      }
      if ((low <= 1 && high >= 1) || context.figures(claim, 'reduction').length > 0) continue;
      yield {
        finding: {
          severity: holdsOne(context, claim, ratio) ? 'info' : 'warning',
          start: ratio.start,
          end: ratio.end,
          message: `The text speaks of a ${lower ? 'lower' : 'higher'} risk, but the ${kindInWords(ratio)} ${printed.text} is ${lower ? 'above' : 'below'} 1, unless the other group is the reference.`,
          evidence: { ratio: printed.value, says: lower ? 'lower' : 'higher' },
          accuses: [ratio.id],
        },
      };
    }
  },
};

function holdsOne(context: CheckContext, claim: Claim, ratio: Figure): boolean {
  const pair = estimatesWithIntervals(context, claim).find(({ estimate }) => estimate === ratio);
  const ends = pair === undefined ? undefined : printedEnds(pair.interval);
  return ends !== undefined && ends.low.value <= 1 && ends.high.value >= 1;
}
