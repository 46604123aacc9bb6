import type { Check, FindingParts, ProofParts } from './check.js';
import { agree, disagree } from './fact-pairs.js';
import { factInWords, type SurvivalFact, sameArm, survivalFacts } from './survival-facts.js';

/** Half are left at the median. */
export const medianAgainstRate: Check = {
  id: 'median-against-rate',
  summary: 'A median survival time against the share of survivors at a time before or behind it.',
  why: 'The median is the time at which the curve passes 50 %: before it more than half are left, behind it at most half.',
  silentWhen: [
    'different arms, subgroups or populations, or arms that cannot be told apart',
    'a time within 3 % of the median, where months and weeks may have been rounded',
    'differences, changes and adjusted values, other trials',
    'figures that meet when each is off by one unit of its last digit',
  ],
  severity: 'error',
  claims: ['result'],
  examples: {
    fires: [
      'Median OS was 9 months (95% CI 7-12) and the 1-year OS rate was 64%.',
      'Median PFS was 14.2 months. The PFS rate at 6 months was 38%.',
    ],
    silent: [
      'Median OS was 22 months (95% CI 17-25) and the 1-year OS rate was 71%.',
      'Median PFS was 4.2 months. The PFS rate at 6 months was 38%.',
      'Median OS was 12.1 months, and the 1-year OS rate was 49%.',
    ],
  },
  *run(context) {
    for (const facts of survivalFacts(context)) {
      const medians = facts.filter(({ kind }) => kind === 'median');
      for (const rate of facts.filter(({ kind }) => kind === 'rate')) {
        for (const median of medians) {
          if (median.endpoint === rate.endpoint && sameArm(median, rate)) yield* compare(median, rate);
        }
      }
    }
  },
};

/** Times nearer to the median than this share of it decide nothing. */
const TOO_NEAR = 0.03;

function* compare(median: SurvivalFact, rate: SurvivalFact): Iterable<FindingParts | ProofParts> {
  const room = median.monthsUnit + TOO_NEAR * median.months;
  if (Math.abs(median.months - rate.months) <= room) return;
  const before = rate.months < median.months;
  const { value, unit } = rate.printed;
  const words = `${factInWords(median)} and ${factInWords(rate)}`;
  const reason = before
    ? 'before the median at least half are left'
    : 'behind the median at most half are left';
  const gap = before ? 50 - value : value - 50;
  if (gap <= 0) yield agree([median, rate], `${words}: ${reason}.`);
  else if (gap > unit + 1e-6)
    yield disagree([median, rate], `${words}: ${reason}.`, {
      medianMonths: median.months,
      atMonths: rate.months,
      rate: value,
    });
}
