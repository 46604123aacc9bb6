import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Severity } from '../../schema/finding.js';
import type { Printed } from '../stats/printed.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import {
  nearestCount,
  possibleTotals,
  relatedTotals,
  type Total,
  totalsOf,
  unitsOff,
} from './counts-and-totals.js';
import { printedPart } from './figure-numbers.js';
import {
  comesFromAModel,
  countsOtherThanPatients,
  isApproximate,
  isBound,
  mayUseInferredTotals,
  statesProportions,
} from './guards.js';
import { type RecordSizes, recordSizes } from './record-sizes.js';
import { list, shareInWords, WITHIN_ONE_UNIT } from './wording.js';

/** A percentage and a sample size: is there a whole number of patients that gives it? */
export const percentImpossible: Check = {
  id: 'percent-impossible',
  summary: 'A percentage against the sample size: some whole number of patients must give it.',
  why: 'Out of 28 patients, 12 are 42.86 % and 13 are 46.43 %: nothing in between can be printed. With fewer patients than the digits can tell apart, most percentages are impossible.',
  silentWhen: [
    'the count is printed (percent-mismatch and count-without-total look at that)',
    'so many patients that every percentage is possible (100 for whole percent, 1000 for one decimal)',
    'the percentages of two groups, subgroups, events and lesions, modelled or approximate shares, bounds',
    'the sample size is only inferred (only an info)',
  ],
  severity: 'warning',
  claims: ['result'],
  examples: {
    fires: [
      'A partial response was seen in 43.5% of the 28 patients.',
      'A total of 46 patients were enrolled. The ORR was 57.5%.',
    ],
    silent: [
      'A partial response was seen in 42.9% of the 28 patients.',
      'A total of 46 patients were enrolled. The ORR was 56.5%.',
      'Of 161 adults randomised (45.3% women [n = 73]), 142 had data.',
      'A total of 46 patients were enrolled. The 1-year OS rate was 57.5% by the Kaplan-Meier method.',
    ],
  },
  *run(context) {
    const sizes = recordSizes(context);
    for (const claim of context.claims) {
      if (!statesProportions(claim) || comesFromAModel(claim) || countsOtherThanPatients(claim)) continue;
      const percentages = context.figures(claim, 'percentage');
      const percentage = percentages[0];
      if (percentage === undefined || percentages.length > 1) continue;
      if (context.figure(claim, 'fraction') || context.figure(claim, 'count')) continue;
      yield* compare(context, claim, percentage, sizes);
    }
  },
};

function* compare(
  context: CheckContext,
  claim: Claim,
  percentage: Figure,
  sizes: RecordSizes,
): Iterable<FindingParts | ProofParts> {
  const percent = printedPart(percentage, 'value');
  if (percent === undefined || percent.value < 0 || percent.value > 100) return;
  if (isBound(percentage) || isApproximate(claim, percentage)) return;
  const totals = possibleTotals(totalsOf(context, claim));
  const likeliest = totals[0];
  if (likeliest === undefined || (!likeliest.stated && !mayUseInferredTotals(claim))) return;
  // Where the digits cannot tell neighbouring counts apart, a fit says nothing and a misfit cannot happen.
  const telling = totals.filter(({ total }) => total < 100 / percent.unit);
  if (telling.length < totals.length) return;
  if (totals.every(({ figure }) => figure.kind === 'fraction')) return;
  // "45.3% women [n = 73]" of 161: so many of all, and not so many of these.
  const isCount = sizes(claim.record).some(({ total }) => unitsOff(likeliest.total, total, percent) <= 0.5);
  if (likeliest.stated && isCount) return;

  const report = (severity: Severity, message: string): FindingParts => ({
    finding: {
      severity,
      start: percentage.start,
      end: percentage.end,
      message,
      related: relatedTotals(totals),
      evidence: { printed: percent.text, totals: totals.map(({ total }) => total) },
      accuses: [percentage.id],
    },
  });
  const fit = bestFit(percent, totals);
  if (fit === undefined) {
    const none = `No whole number out of ${list(totals.map(({ total }) => String(total)))} gives ${percent.text} %`;
    const other = likeliest.stated ? undefined : bestFit(percent, sizes(claim.record));
    // Those who could be evaluated may be fewer than any number that the text gives.
    const severity = likeliest.stated ? 'warning' : 'info';
    const instead = other
      ? `it would fit ${shareInWords(other.count, other.total)}`
      : neighbours(percent, likeliest);
    yield report(severity, `${none}: ${instead}.`);
    return;
  }
  const arithmetic = `${shareInWords(fit.count, fit.total)}, printed ${percent.text} %`;
  const message = fit.off <= 0.5 ? `${arithmetic}.` : `${arithmetic}: ${WITHIN_ONE_UNIT}.`;
  // The text prints no such count, so that the arithmetic alone would leave readers to wonder where it is from.
  const found = `A whole number of ${fit.total} fits: ${message}`;
  yield { proof: { strength: 'consistent', figures: [percentage.id], message: found } };
  // With a total that is only inferred, truncating is too common to be worth a look.
  if (fit.off > 0.5 && likeliest.stated) yield report('info', message);
}

/** The first total that gives the percentage by rounding, else the first that gives it within one unit. */
function bestFit(percent: Printed, totals: readonly Total[]) {
  const ranked = totals.map(({ total }) => {
    const count = nearestCount(percent, total);
    return { total, count, off: unitsOff(count, total, percent) };
  });
  return ranked.find(({ off }) => off <= 0.5) ?? ranked.find(({ off }) => off < 1);
}

function neighbours(percent: Printed, { total }: Total): string {
  const below = Math.min(total - 1, Math.floor((percent.value * total) / 100));
  return `${shareInWords(below, total)}, ${shareInWords(below + 1, total)}`;
}
