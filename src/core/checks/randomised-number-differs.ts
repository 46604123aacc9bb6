import type { Figure } from '../../schema/annotation.js';
import type { Check } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { isApproximate, isBound } from './guards.js';

/** The number randomised is one number, wherever it is given. */
export const randomisedNumberDiffers: Check = {
  id: 'randomised-number-differs',
  summary: 'The number of people randomised, as the text gives it in several places.',
  why: 'Title, abstract and body speak of the same people; where the numbers differ, one of them is a slip or tells of others.',
  silentWhen: [
    'a sentence gives several numbers (arms, cohorts, steps of randomisation)',
    'one is the size of an arm',
    'about so many, planned numbers, other trials',
  ],
  severity: 'info',
  claims: ['enrolment'],
  examples: {
    fires: ['We randomised 240 patients. Of the 204 patients randomised, 31 relapsed.'],
    silent: ['We randomised 240 patients. Of the 240 patients randomised, 31 relapsed.'],
  },
  *run(context) {
    const sizes = new Set(
      context.claims.flatMap((claim) =>
        claim.kind === 'allocation' ? context.figures(claim, 'arm-size') : [],
      ),
    );
    const known = new Map<number, Figure>();
    for (const claim of context.claims) {
      if (claim.kind !== 'enrolment' || claim.background) continue;
      const [figure, ...more] = context.figures(claim, 'randomised');
      if (figure === undefined || more.length > 0 || sizes.has(figure)) continue;
      const patients = wholeNumber(figure);
      if (patients === undefined || isBound(figure) || isApproximate(claim, figure)) continue;
      const first = known.get(claim.record);
      if (first === undefined) {
        known.set(claim.record, figure);
        continue;
      }
      const before = wholeNumber(first) ?? 0;
      const figures = [first.id, figure.id];
      if (before === patients) {
        yield {
          proof: { strength: 'consistent', figures, message: `${patients} randomised in both places.` },
        };
        continue;
      }
      yield {
        finding: {
          start: figure.start,
          end: figure.end,
          message: `${patients} randomised here, ${before} elsewhere.`,
          related: [{ start: first.start, end: first.end, message: `${before} randomised` }],
          evidence: { here: patients, elsewhere: before },
          accuses: figures,
        },
      };
    }
  },
};
