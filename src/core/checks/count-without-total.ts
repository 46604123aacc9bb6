import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { paired, possibleTotals, relatedTotals, totalsOf, unitsOff } from './counts-and-totals.js';
import { printedPart, wholeNumber } from './figure-numbers.js';
import {
  countsPatientsOfThisTrial,
  isApproximate,
  isBound,
  mayUseInferredTotals,
  statesProportions,
} from './guards.js';
import { list, shareInWords, WITHIN_ONE_UNIT } from './wording.js';

/** A count and a percentage whose total stands elsewhere: is there a sample size that fits both? */
export const countWithoutTotal: Check = {
  id: 'count-without-total',
  summary: 'A count and its percentage against the sample sizes that the text gives elsewhere.',
  why: 'A count and its percentage together fix the total. Where no sample size of the text is that total, the share is out of people the text does not mention, or a figure is wrong.',
  silentWhen: [
    'the count stands with its total (percent-mismatch looks at that)',
    'the text gives no sample size before it',
    'arms and subgroups (an exact fit is a proof even so)',
    'events and lesions, modelled or approximate shares, other trials',
  ],
  severity: 'info',
  examples: {
    fires: ['We enrolled 120 patients, including 31 with liver metastases (28.5%).'],
    silent: ['We enrolled 120 patients, including 31 with liver metastases (25.8%).'],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (!statesProportions(claim) || !countsPatientsOfThisTrial(claim)) continue;
      const counts = context.figures(claim, 'count');
      if (counts.length === 0 || context.figures(claim, 'fraction').length > 0) continue;
      for (const [count, percentage] of paired(counts, context.figures(claim, 'percentage'))) {
        yield* compare(context, claim, count, percentage);
      }
    }
  },
};

/** A share whose last digit is a larger part of it than this fits many totals. */
const MOST_COARSE = 0.02;

function* compare(
  context: CheckContext,
  claim: Claim,
  counted: Figure,
  percentage: Figure,
): Iterable<FindingParts | ProofParts> {
  const percent = printedPart(percentage, 'value');
  const count = wholeNumber(counted);
  const totals = possibleTotals(totalsOf(context, claim));
  if (percent === undefined || count === undefined || totals.length === 0 || totals[0]?.stated) return;
  if (isBound(percentage) || isApproximate(claim, percentage)) return;
  const ranked = totals
    .filter(({ total }) => total >= count)
    .map((total) => ({ ...total, off: unitsOff(count, total.total, percent) }));
  const fit = ranked.find(({ off }) => off <= 0.5) ?? ranked.find(({ off }) => off < 1);
  const figures = [counted.id, percentage.id];
  const report = (message: string): FindingParts => ({
    finding: {
      start: percentage.start,
      end: percentage.end,
      message,
      related: relatedTotals(totals),
      evidence: { count, printed: percent.text, totals: totals.map(({ total }) => total) },
      accuses: figures,
    },
  });
  // Which total an arm or subgroup has is not known: that none fits says nothing, and a coarse share fits too many.
  const isPart = !mayUseInferredTotals(claim);
  const telling = percent.unit <= MOST_COARSE * percent.value;
  if (isPart && (fit === undefined || fit.off > 0.5)) return;
  if (fit === undefined) {
    if (totals.every(({ figure }) => figure.kind === 'fraction')) return;
    const shares = totals.map(({ total }) =>
      total < count ? `${count} is more than ${total}` : shareInWords(count, total),
    );
    yield report(`No sample size of the text fits ${count} (${percent.text} %): ${list(shares)}.`);
    return;
  }
  const arithmetic = `${shareInWords(count, fit.total)}, printed ${percent.text} %`;
  if (fit.off > 0.5) {
    const message = `${arithmetic}: ${WITHIN_ONE_UNIT}.`;
    yield { proof: { strength: 'consistent', figures, message } };
    yield report(message);
    return;
  }
  const strength = isPart && !telling ? 'consistent' : 'proven';
  yield { proof: { strength, figures, message: `${arithmetic}.` } };
  // That the total was meant is worked out, not read.
  yield { proof: { strength: 'consistent', figures: [fit.figure.id], message: `${arithmetic}.` } };
}
