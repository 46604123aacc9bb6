import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Check, CheckContext } from './check.js';
import {
  type Counted,
  paired,
  possibleTotals,
  statedCounts,
  totalsOf,
  unitsOff,
} from './counts-and-totals.js';
import { estimatesWithIntervals } from './estimates-with-intervals.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import {
  comesFromAModel,
  countsOtherThanPatients,
  countsPatientsOfThisTrial,
  isApproximate,
  isBound,
  mayUseInferredTotals,
  statesProportions,
} from './guards.js';
import { endsInPercent, fitOfInterval, LARGEST_TOTAL } from './proportion-fit.js';
import { type KnownInterval, oddMethods } from './proportion-methods.js';
import { fromCountAndShare, impliedTotals } from './proportion-of-count.js';
import { fitAnywhere, inferredFit, isOfAnotherQuantity, searchOfTotals } from './proportion-search.js';
import {
  agreed,
  countedMismatch,
  inferredMismatch,
  slipsAmong,
  type Verdict,
} from './proportion-verdicts.js';
import { isBehindRatio } from './ratio-in-percent.js';
import { type RecordSizes, recordSizes } from './record-sizes.js';
import { shareInWords } from './wording.js';

/** The interval of a proportion, recomputed by the ten methods in use. */
export const proportionIntervalMismatch: Check = {
  id: 'proportion-interval-mismatch',
  summary: 'The interval of a proportion against ten methods, from its counts or all that its share allows.',
  why: 'n/N and the level fix the interval but for the method. Clopper-Pearson, Wilson and Wald (each with and without continuity correction), Agresti-Coull, Jeffreys, mid-p, logit and log-log cover nearly all of print: an interval that none of them gives within one unit of its last digits belongs to other numbers.',
  silentWhen: [
    'Kaplan-Meier, adjusted or imputed shares, differences and changes',
    'lesions, eyes, cycles (several from one patient widen the interval)',
    'none or all of them (edge-interval-mismatch looks at that); an end is missing, or the total is unknown and cannot be inferred',
    'both ends are within one unit of a method (only an info beyond rounding)',
    'one method gives the interval but not the others of the text (only an info)',
    'an arm or subgroup whose size is not known, unless a size gives one end and the other is a slip of the pen away (only an info)',
    'the total is only inferred and the interval is half as wide again as that of a share, or as much narrower: it is that of an efficacy, a reduction or a difference',
    'the total follows from count and share and is not printed (only an info)',
    'the total is only inferred and a total that is not printed explains percentage and interval (only an info)',
  ],
  severity: 'warning',
  examples: {
    fires: [
      'The objective response rate was 44.3% (27/61; 95% CI 39.1-49.4).',
      'A total of 46 patients were enrolled. The ORR was 56.5% (95% CI 43.1-71.1).',
      'Disease was controlled in 52 patients (88.1%; 95% CI, 71.1 to 95.1).',
    ],
    silent: [
      'Disease was controlled in 52 patients (88.1%; 95% CI, 77.1 to 95.1).',
      'The objective response rate was 44.3% (27/61; 95% CI 31.5-57.6).',
      'A total of 46 patients were enrolled. The ORR was 56.5% (95% CI 41.1-71.1).',
      'Of 8200 children enrolled, half were given the vaccine. Severe diarrhoea was prevented to the extent of 47.3% (95% CI, 21.6 to 65.0).',
      'The 1-year OS rate was 44.3% (95% CI 39.1-49.4) by the Kaplan-Meier method.',
    ],
  },
  *run(context) {
    const known: KnownInterval[] = [];
    const sizes = recordSizes(context);
    for (const claim of context.claims) {
      if (!statesProportions(claim) || comesFromAModel(claim) || countsOtherThanPatients(claim)) continue;
      if (context.figure(claim, 'interval') === undefined) continue;
      for (const parts of judge(context, claim, sizes)) {
        if ('known' in parts) known.push(parts.known);
        else yield parts;
      }
    }
    yield* oddMethods(known);
  },
};

function* judge(context: CheckContext, claim: Claim, sizes: RecordSizes): Iterable<Verdict> {
  const counted = statedCounts(context, claim);
  const percentages = context.figures(claim, 'percentage');
  const bound = estimatesWithIntervals(context, claim);
  if (counted.length > 0) {
    if (percentages.length === 0) {
      if (context.figure(claim, 'estimate') !== undefined) return;
      for (const [each, interval] of paired(counted, context.figures(claim, 'interval'))) {
        yield* fromCounts(claim, each, undefined, interval);
      }
    }
    for (const [each, percentage] of paired(counted, percentages)) {
      const interval = bound.find(({ estimate }) => estimate === percentage)?.interval;
      if (interval) yield* fromCounts(claim, each, percentage, interval);
    }
    return;
  }
  const percentage = percentages[0];
  const interval = bound.find(({ estimate }) => estimate === percentage)?.interval;
  // The percentages of several groups have totals of their own.
  if (percentage === undefined || interval === undefined || percentages.length > 1) return;
  const implied = isApproximate(claim, percentage) ? undefined : impliedTotals(context, claim, percentage);
  if (implied) yield* fromCountAndShare(claim, implied, percentage, interval, sizes(claim.record));
  else yield* fromTotals(context, claim, percentage, interval, sizes);
}

/** Count and total are printed: the interval follows from them. */
function* fromCounts(
  claim: Claim,
  { count, total, figures }: Counted,
  percentage: Figure | undefined,
  interval: Figure,
): Iterable<Verdict> {
  const ends = endsInPercent(interval, (100 * count) / total);
  if (ends === undefined || total === 0 || count > total || total > LARGEST_TOTAL) return;
  const fit = fitOfInterval(count, total, interval, claim);
  const percent = percentage && printedPart(percentage, 'value');
  const percentFits = percent !== undefined && unitsOff(count, total, percent) <= 0.5;
  const vouched = [...figures, ...(percentage && percentFits ? [percentage] : []), interval].map(
    ({ id }) => id,
  );
  if (fit !== undefined) {
    yield* agreed(fit, { claim, count, total, interval, method: fit.method }, vouched);
    return;
  }
  // None or all of them: edge-interval-mismatch says so.
  if (count > 0 && count < total) yield countedMismatch({ count, total, figures }, interval, ends);
}

/** Only the percentage is printed: some count out of a sample size of the text must give percentage and interval. */
function* fromTotals(
  context: CheckContext,
  claim: Claim,
  percentage: Figure,
  interval: Figure,
  sizes: RecordSizes,
): Iterable<Verdict> {
  const percent = printedPart(percentage, 'value');
  if (percent === undefined || isBound(percentage) || isApproximate(claim, percentage)) return;
  if (endsInPercent(interval) === undefined || isBehindRatio(context.document, percentage)) return;
  const totals = possibleTotals(totalsOf(context, claim)).filter(({ total }) => total <= LARGEST_TOTAL);
  const [likeliest] = totals;
  const isStated = likeliest?.stated === true;
  if (!isStated && !countsPatientsOfThisTrial(claim)) return;
  // Which total an arm or subgroup has is not known: an exact fit is a proof even so, a misfit says nothing.
  const isPart = !isStated && !mayUseInferredTotals(claim);
  if (isPart && printedEnds(interval)?.low.decimals === 0) return;
  const near = inferredFit(percent, interval, totals, claim);
  if (near === 'unknowable') return;
  const found =
    near.fit || isStated ? near : fitAnywhere(near, percent, interval, sizes(claim.record), claim);
  if (isPart && found.fit?.fit.agreement !== 'exact') {
    if (found.fit === undefined) yield* slipsAmong(percentage, percent, interval, found.possible);
    return;
  }
  if (found.fit !== undefined) {
    const { count, total, figure } = found.fit;
    const { method } = found.fit.fit;
    yield* agreed(found.fit.fit, { claim, count, total, interval, method }, [interval.id]);
    // The count is worked out, not read: it proves the interval, and no more than allows the percentage.
    yield {
      proof: {
        strength: 'consistent',
        figures: [percentage.id, figure.id],
        message: `${shareInWords(count, total)}, printed ${percent.text} %.`,
      },
    };
    return;
  }
  if (likeliest === undefined) return;
  // With one total that cannot give the percentage at all, percent-impossible has said it.
  if (found.possible.length === 0 && totals.length === 1) return;
  if (!isStated && isOfAnotherQuantity(percent, interval, totals, claim)) return;
  const elsewhere = isStated ? undefined : searchOfTotals(percent, interval, claim);
  yield inferredMismatch(
    percentage,
    percent,
    interval,
    found.possible,
    totals.map(({ total }) => total),
    elsewhere,
  );
}
