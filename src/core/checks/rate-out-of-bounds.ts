import type { Endpoint } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Check, CheckContext } from './check.js';
import { printedPart } from './figure-numbers.js';
import { countsOtherThanPatients, isBound, statesProportions } from './guards.js';

/** No rate of patients is above all or below none. */
export const rateOutOfBounds: Check = {
  id: 'rate-out-of-bounds',
  summary: 'A rate of patients against 0 % and 100 %.',
  why: 'No more than all patients can respond, survive or be cured, and no fewer than none.',
  silentWhen: [
    'changes, differences, growth, recovery and what else may exceed what it is compared with',
    'the percentage is of nothing that is called a rate of patients',
    'events, lesions, cycles and other things of which a patient can have several',
  ],
  severity: 'error',
  claims: ['result'],
  examples: {
    fires: ['The cure rate was 107%.'],
    silent: ['The cure rate was 97%.', 'The mean recovery of the drug was 107%.', 'LDL-C rose by 107%.'],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (!statesProportions(claim) || countsOtherThanPatients(claim)) continue;
      const isRate = isRateOfPatients(context, claim);
      const isCounted = context.figure(claim, 'fraction') !== undefined;
      if (!isRate && !isCounted) continue;
      for (const percentage of context.figures(claim, 'percentage')) {
        const percent = printedPart(percentage, 'value');
        if (percent === undefined || isBound(percentage)) continue;
        // A sign before a rate that is not counted may be that of a difference.
        const isOut = (isRate && percent.value > 100) || (isCounted && percent.value < 0);
        if (!isOut) continue;
        yield {
          finding: {
            start: percentage.start,
            end: percentage.end,
            message: `A rate of patients cannot be ${percent.text} %: it is ${percent.value < 0 ? 'below 0' : 'above 100'} %.`,
            evidence: { printed: percent.text },
            accuses: [percentage.id],
          },
        };
      }
    }
  },
};

/** What the endpoint is called: "objective response rate", "cure rate", "overall survival"; not "heart rate". */
function isRateOfPatients(context: CheckContext, claim: Claim): boolean {
  const part = claim.parts.find(({ role }) => role === 'endpoint');
  const endpoint = part && context.get(part.annotation);
  return endpoint?.type === 'endpoint' && namesRate(endpoint);
}

function namesRate({ name, text }: Endpoint): boolean {
  const called = `${name} / ${text}`;
  return RATE.test(called) && !OTHER_RATE.test(called);
}

const RATE =
  /\b(?:response|remission|cure|control|survival|success|mortality|pregnancy|birth|eradication|healing|relapse|recurrence|complication|infection|clearance|positivity|completion|conversion|efficacy|effective) rates?\b|\b(?:overall|progression-free|disease-free|event-free) survival\b/i;
const OTHER_RATE = /heart|pulse|respiratory|filtration|metabolic|growth|infusion|flow|turnover|ratio/i;
