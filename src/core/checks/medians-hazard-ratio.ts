import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { roundingInterval } from '../stats/printed.js';
import type { Check } from './check.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { isBound } from './guards.js';
import { sidesOf } from './sides.js';

/** The arm with the longer median has the lower hazard. */
export const mediansHazardRatio: Check = {
  id: 'medians-hazard-ratio',
  summary: 'Two median times against the side of 1 on which the hazard ratio lies.',
  why: 'The arm with the longer median time to an event has the lower hazard as long as the curves do not cross. A hazard ratio on the other side of 1 is upside down, or the medians have changed places.',
  silentWhen: [
    'the first arm is the control, as the reference is then',
    'both arms are named, and none of them is a control',
    'the interval of the hazard ratio holds 1, or the ratio rounds to 1',
    'a median is only a bound or was not reached',
  ],
  severity: 'info',
  claims: ['comparison'],
  examples: {
    fires: ['Median OS was 18 months versus 12 months (HR, 1.45; 95% CI, 1.10 to 1.91).'],
    silent: [
      'Median OS was 18 months versus 12 months (HR, 0.70; 95% CI, 0.53 to 0.92).',
      'Median OS was 18 months with placebo versus 12 months with nivolumab (HR, 1.45; 95% CI, 1.10 to 1.91).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      const sides = sidesOf(context, claim);
      const ratio = sides?.ratio;
      if (sides === undefined || ratio?.kind !== 'hazard-ratio' || isBound(ratio)) continue;
      const [a, b] = [sides.first.estimate, sides.second.estimate];
      if (!isTime(a) || !isTime(b) || a.unit !== b.unit) continue;
      const [first, second, hazard] = [a, b, ratio].map((figure) => printedPart(figure, 'value'));
      if (!first || !second || !hazard || first.value === second.value) continue;
      const { low, high } = roundingInterval(hazard);
      if ((low <= 1 && high >= 1) || holdsOne(sides.effectInterval)) continue;
      const longer = first.value > second.value;
      const figures = [a.id, b.id, ratio.id];
      const medians = `the first median, ${first.text}, is ${longer ? 'longer' : 'shorter'} than the second, ${second.text}`;
      if (longer === high < 1) {
        const message = `Hazard ratio ${hazard.text} is ${longer ? 'below' : 'above'} 1, and ${medians}.`;
        yield { proof: { strength: 'consistent', figures, message } };
      } else if (isAgainstControl(claim) || (claim.arms === undefined && longer)) {
        yield {
          finding: {
            start: ratio.start,
            end: ratio.end,
            message: `Hazard ratio ${hazard.text} is ${longer ? 'above' : 'below'} 1, but ${medians}, unless the curves cross or the first arm is the reference.`,
            related: [a, b].map(({ start, end }) => ({ start, end, message: 'one of the two medians' })),
            evidence: { ratio: hazard.value, medians: [first.value, second.value] },
            accuses: figures,
          },
        };
      }
    }
  },
};

function isTime(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && !isBound(figure) && (figure.kind === 'median' || figure.kind === 'duration');
}

function holdsOne(interval: Figure | undefined): boolean {
  const ends = interval && printedEnds(interval);
  return ends !== undefined && ends.low.value <= 1 && ends.high.value >= 1;
}

/** True where the second arm is plainly the reference and the first is not. */
function isAgainstControl({ arms }: Claim): boolean {
  const [first = '', second = ''] = arms ?? [];
  return CONTROL.test(second) && !CONTROL.test(first);
}

const CONTROL = /placebo|control|standard|usual|sham|observation|alone|comparator|conventional|supportive/;
