import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Check, CheckContext } from './check.js';
import { judgeContainment } from './containment.js';
import { estimatesWithSpreads } from './estimates-with-intervals.js';
import { isBound } from './guards.js';
import { kindInWords } from './wording.js';

/** A median lies between its quartiles, and a median or mean between the smallest and the largest value. */
export const medianOutsideSpread: Check = {
  id: 'median-outside-spread',
  summary: 'A median against its interquartile range or range; a mean against its range.',
  why: 'Half of all values lie on either side of a median, so the middle half holds it; no average lies beyond the smallest or largest value.',
  silentWhen: [
    'a mean with an interquartile range (a skewed mean may lie outside)',
    'the spread fits a value that a list names before this one',
    'different units, or an unclear binding',
    'the numbers may still meet when one was truncated or rounded up (only an info)',
  ],
  severity: 'error',
  claims: ['result'],
  examples: {
    fires: ['After a median follow-up of 37.1 months (IQR 9.0-27.2), the data were analysed.'],
    silent: [
      'The mean age was 1.9 years (range, 4 months to 5 years).',
      'After a median follow-up of 17.1 months (IQR 9.0-27.2), the data were analysed.',
      'Median titres were 214, 488 and 731 (IQR 96-340, 270-801 and 402-1190).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'result') continue;
      for (const { estimate, interval: spread } of estimatesWithSpreads(context, claim)) {
        if (isBound(estimate) || !mustContain(spread, estimate)) continue;
        if (isOfEarlier(context, claim, estimate, spread)) continue;
        yield* judgeContainment(estimate, spread, kindInWords(spread));
      }
    }
  },
};

/** "at 214, 488 and 731 (IQR 96–340, 270–801 and 402–1190)": the first spread behind a list is that of its first value. */
function isOfEarlier(context: CheckContext, claim: Claim, estimate: Figure, spread: Figure): boolean {
  if (holds(spread, estimate)) return false;
  const isBefore = (one: Figure) => one.end <= estimate.start && estimate.start - one.start <= LIST;
  // "488 and 731 (IQR 96–340, 251–820)": which one it is of is not clear.
  const isNext = (one: Figure) => estimate.start - one.end <= JOINT;
  return context.claims.some(
    (other) =>
      other.kind === 'result' &&
      other.record === claim.record &&
      context
        .figures(other, 'estimate')
        .some((one) => one.kind === estimate.kind && isBefore(one) && (isNext(one) || holds(spread, one))),
  );
}

/** The longest joint between two values of a list. */
const JOINT = ' and '.length;

function holds({ low, high }: Figure, { value }: Figure): boolean {
  return value !== undefined && low !== undefined && high !== undefined && low <= value && value <= high;
}

/** How far before a value another one of its list may begin, in UTF-16 code units. */
const LIST = 60;

function mustContain(spread: Figure, estimate: Figure): boolean {
  if (spread.kind === 'range') return estimate.kind !== 'difference';
  return (
    spread.kind === 'iqr' &&
    (estimate.kind === 'median' || estimate.kind === 'duration' || estimate.kind === 'age')
  );
}
