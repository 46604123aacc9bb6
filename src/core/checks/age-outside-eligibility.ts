import type { Check } from './check.js';
import { printedPart } from './figure-numbers.js';
import { decimal, endsInWords } from './wording.js';

/** Were all participants of an age that the trial admits? */
export const ageOutsideEligibility: Check = {
  id: 'age-outside-eligibility',
  summary: 'The youngest and oldest participant against the ages that the trial admits.',
  why: 'Nobody younger or older than the criteria allow should have taken part: the range or the criterion is wrong, or the protocol was broken or amended.',
  silentWhen: [
    'the text gives several age limits (cohorts, amendments)',
    'ages in months or weeks, quartiles, subgroups, other trials',
    'the oldest is within a year of the limit: age at entry and at analysis differ',
  ],
  severity: 'warning',
  claims: ['eligibility'],
  examples: {
    fires: ['Adults aged 18 to 75 years were eligible. The median age was 62 years (range 12 to 74).'],
    silent: ['Adults aged 18 to 75 years were eligible. The median age was 62 years (range 19 to 74).'],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'eligibility' || claim.background) continue;
      const range = context.figure(claim, 'age-range');
      const limit = claim.parts
        .filter(({ role }) => role === 'age-limit')
        .map(({ annotation }) => context.get(annotation))
        .find((one) => one?.type === 'population');
      if (range === undefined || limit?.type !== 'population') continue;
      const low = printedPart(range, 'low');
      const high = printedPart(range, 'high');
      if (low === undefined || high === undefined) continue;
      const young = limit.low !== undefined && low.value <= Math.floor(limit.low) - 1;
      const old = limit.high !== undefined && high.value > Math.ceil(limit.high) + 1;
      if (!young && !old) {
        const message = `Ages ${endsInWords(range)} lie within ${limit.text}.`;
        yield { proof: { strength: 'consistent', figures: [range.id], message } };
        continue;
      }
      const what = young
        ? `the youngest is ${low.text}, below ${decimal(limit.low ?? 0)}`
        : `the oldest is ${high.text}, above ${decimal(limit.high ?? 0)}`;
      yield {
        finding: {
          start: range.start,
          end: range.end,
          message: `Ages lie outside the criteria: ${what}.`,
          related: [{ start: limit.start, end: limit.end, message: `admitted: ${limit.text}` }],
          evidence: { low: low.value, high: high.value, admitted: limit.value },
          accuses: [range.id],
        },
      };
    }
  },
};
