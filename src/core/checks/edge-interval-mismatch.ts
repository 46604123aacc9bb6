import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Check, CheckContext, FindingParts } from './check.js';
import { type Counted, paired, statedCounts } from './counts-and-totals.js';
import { comesFromAModel, countsOtherThanPatients, statesProportions } from './guards.js';
import { endsInPercent, expectedInterval, fitOfInterval, LARGEST_TOTAL } from './proportion-fit.js';
import { decimal, endsInWords, intervalInWords } from './wording.js';

/** Bayesian and other rare methods stay within this factor of Clopper and Pearson's limit. */
const FACTOR = 1.6;

/** None of n, or all of n: the interval begins or ends there, and the other end follows from n alone. */
export const edgeIntervalMismatch: Check = {
  id: 'edge-interval-mismatch',
  summary: 'The interval of none of n or of all n against its only possible form.',
  why: 'With no event the interval begins at 0, and its upper limit is 1 − 0.025^(1/n) (Clopper-Pearson, 95 %); with nothing but events it ends at 100 %. Other methods move the limit little: 3/n, the rule of three, is the one-sided one (Hanley & Lippman-Hand, JAMA 249 (1983) 1743–1745).',
  silentWhen: [
    'one of ten usual methods, two-sided or one-sided, gives the interval (proportion-interval-mismatch proves it)',
    'the limit is within a factor of 1.6 of the exact one, as priors and other methods may have it (only an info)',
    'Kaplan-Meier, adjusted or imputed shares, differences and changes, lesions and other things',
  ],
  severity: 'error',
  claims: ['result'],
  examples: {
    fires: ['No patient relapsed (0/30; 95% CI 1.2-8.0).', 'No patient relapsed (0/30; 95% CI 0-4.1).'],
    silent: [
      'No patient relapsed (0/30; 95% CI 0-11.6).',
      'All patients responded (30/30; 95% CI 88.4-100).',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (!statesProportions(claim) || comesFromAModel(claim) || countsOtherThanPatients(claim)) continue;
      for (const [counted, interval] of paired(
        statedCounts(context, claim),
        context.figures(claim, 'interval'),
      ))
        yield* judge(context, claim, counted, interval);
    }
  },
};

function* judge(
  context: CheckContext,
  claim: Claim,
  { count, total, figures }: Counted,
  interval: Figure,
): Iterable<FindingParts> {
  if ((count !== 0 && count !== total) || total < 1 || total > LARGEST_TOTAL) return;
  if (context.figure(claim, 'estimate') !== undefined) return;
  const ends = endsInPercent(interval);
  if (ends === undefined || fitOfInterval(count, total, interval, claim) !== undefined) return;
  const none = count === 0;
  const expected = expectedInterval(count, total, interval);
  const excludes = none ? ends.low.value >= ends.low.unit : ends.high.value <= 100 - ends.high.unit;
  // From the other side a limit near 100 % is as a limit near 0 %.
  const exact = none ? expected.high : 100 - expected.low;
  const printed = none ? ends.high.value : 100 - ends.low.value;
  const far = printed > exact * FACTOR || printed < exact / FACTOR;
  const why = excludes
    ? `it must ${none ? 'begin at 0' : 'end at 100'} %`
    : `the exact ${none ? 'upper' : 'lower'} limit is ${decimal(none ? expected.high : expected.low)} %`;
  yield {
    finding: {
      severity: excludes ? 'error' : far ? 'warning' : 'info',
      start: interval.start,
      end: interval.end,
      message: `The ${intervalInWords(interval)} of ${count}/${total} is printed ${endsInWords(interval)}: ${why}.`,
      related: figures.map(({ start, end }) => ({ start, end, message: `${count} of ${total}` })),
      evidence: { count, total, expectedLow: expected.low, expectedHigh: expected.high },
      accuses: [...figures.map(({ id }) => id), interval.id],
    },
  };
}
