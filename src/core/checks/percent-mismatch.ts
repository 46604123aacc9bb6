import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Evidence, Fix, Severity } from '../../schema/finding.js';
import type { Printed } from '../stats/printed.js';
import { isSlip } from '../stats/slip.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { type Counted, nearestCount, paired, statedCounts, unitsOff } from './counts-and-totals.js';
import { estimatedOverTime } from './estimated-over-time.js';
import { estimatesWithIntervals } from './estimates-with-intervals.js';
import { printedPart, replaceNumber } from './figure-numbers.js';
import {
  comesFromAModel,
  countsOtherThanPatients,
  isApproximate,
  isBound,
  statesProportions,
} from './guards.js';
import { fitOfInterval } from './proportion-fit.js';
import { type RecordSizes, recordSizes } from './record-sizes.js';
import { shareInWords, WITHIN_ONE_UNIT } from './wording.js';

/** "About 44 %" may be two points off. */
const APPROXIMATE_POINTS = 2;

/** A count with its total against the percentage printed for them. */
export const percentMismatch: Check = {
  id: 'percent-mismatch',
  summary: 'A count and its total against the percentage printed with them.',
  why: 'n/N fixes the percentage. Rounding moves it by at most half a unit of the last printed digit, truncating or rounding up by less than one unit; one in forty printed percentages is further off, so that the count, the total or the percentage is wrong.',
  silentWhen: [
    'the percentage is a bound ("< 8 %")',
    'the numbers are a difference or a change from before',
    'the percentage is within one unit of its last digit (only an info beyond rounding)',
    'the share is a Kaplan-Meier, adjusted or imputed one (only an info)',
    'the shares of both arms exceed their counts beside a hazard ratio, as estimates over time do (only an info)',
    '"about", "nearly", "~": within two points',
    'the words say that it is a share of all patients',
    'another sample size of the text fits count and percentage, or count and total stand apart and no slip of the pen explains them (only a warning)',
  ],
  severity: 'error',
  claims: ['result'],
  examples: {
    fires: [
      'The objective response rate was 47.3% (27/61).',
      'The ORR was 16% (8/39, 95% CI 7-30).',
      'An objective response was seen in 12 of 48 patients (35%).',
      'The objective response rate was 54.3% (27/61, 95% CI 31.5-57.6).',
    ],
    silent: [
      'Relapse-free: 48 of 62; 48 of 61; 54 of 62 (77.4%; 78.7%; 87.1%).',
      'Other events, threshold 5%: 31/62; 33/61.',
      'Superficial infections made up 17 of the 23 and 28 of the 42 (3.0% vs. 4.9% of all women).',
      'Clots were found in 31 of 62 as against 12 of 60 (50% vs. 20%) women.',
      'Relief was complete in 9, partial in 22 of 70 (44% together).',
      'An attack was had by 14 in the first and 25 of the 42 in the second period (33% and 60%).',
      'Clots were found in more women (31 of 62 v 12 of 60; 50% v 20%; P = 0.001).',
      'Clots were found in 31 of 62 and 12 of 60 women, 50% vs. 20%.',
      'The objective response rate was 44.3% (27/61).',
      'The disease control rate was 94% (46/49).',
      'At five years angina was had by 21.2% and 15.5% of those who answered the letter (912 of 1004).',
      'The ORR was about 45% (27/61).',
    ],
  },
  *run(context) {
    const sizes = recordSizes(context);
    for (const claim of context.claims) {
      if (!statesProportions(claim)) continue;
      const percentages = context.figures(claim, 'percentage');
      if (percentages.length === 0) continue;
      for (const [counted, percentage] of paired(statedCounts(context, claim), percentages)) {
        yield* compare(context, claim, counted, percentage, sizes);
      }
    }
  },
};

function* compare(
  context: CheckContext,
  claim: Claim,
  counted: Counted,
  percentage: Figure,
  sizes: RecordSizes,
): Iterable<FindingParts | ProofParts> {
  const percent = printedPart(percentage, 'value');
  const { count, total } = counted;
  if (percent === undefined || isBound(percentage) || total === 0) return;
  // "Half (28/61)": a share in words has no digits to hold against the counts.
  if (percentage.printed === undefined) return;
  // More than all: count-exceeds-total says so, unless several things of one patient may be counted.
  if (count > total && !countsOtherThanPatients(claim)) return;
  const off = unitsOff(count, total, percent);
  const approximate = isApproximate(claim, percentage);
  const figures = [...counted.figures, percentage].map((figure) => figure.id);
  const share = shareInWords(count, total);
  const arithmetic = `${share}, printed ${percent.text} %`;
  const report = (severity: Severity, message: string, more: Evidence = {}): FindingParts => ({
    finding: {
      severity,
      start: percentage.start,
      end: percentage.end,
      message,
      related: counted.figures.map(({ start, end }) => ({ start, end, message: share })),
      evidence: { count, total, recomputed: (100 * count) / total, printed: percent.text, ...more },
      fixes: off < 1 ? [] : fixes(context, claim, counted, percentage, percent),
      accuses: figures,
    },
  });

  if (off <= 0.5) {
    yield { proof: { strength: 'proven', figures, message: `${arithmetic}.` } };
  } else if (approximate && off * percent.unit <= APPROXIMATE_POINTS + percent.unit / 2) {
    yield { proof: { strength: 'consistent', figures, message: `${arithmetic} as an approximate figure.` } };
  } else if (off < 1) {
    const message = `${arithmetic}: ${WITHIN_ONE_UNIT}.`;
    yield { proof: { strength: 'consistent', figures, message } };
    yield report('info', message);
  } else {
    const fitting = sizes(claim.record).find(
      (other) =>
        other.total >= count && other.total !== total && unitsOff(count, other.total, percent) <= 0.5,
    );
    if (isOfEveryone(context, percentage) || isOfThoseWhoReplied(context, counted, percentage, percent))
      return;
    const lenient = fitting !== undefined || approximate || off === 1 || !isCertain(counted, percent);
    const model = comesFromAModel(claim) || estimatedOverTime(context).has(percentage);
    const severity = model ? 'info' : lenient ? 'warning' : 'error';
    yield fitting
      ? report(severity, `${arithmetic}; it would fit ${shareInWords(count, fitting.total)}.`, {
          fitsTotal: fitting.total,
        })
      : report(severity, `${arithmetic}.`);
  }
}

/** "17 of the 23 and 28 of the 42 (3.0% vs. 4.9% of all patients)": a share of more people than the fraction. */
function isOfEveryone({ document }: CheckContext, { end }: Figure): boolean {
  return OF_EVERYONE.test(document.text.slice(end, end + 40));
}

const OF_EVERYONE =
  /^(?:\s(?:vs\.?|v|versus|and)\s[\d.·]+\s?%)?\s(?:of|among)\s(?:all|the (?:whole|total|entire))\b/;

/** "15.5% of survivors who answered (1031 of 1111)": as many as answered, unless a slip of the pen explains the gap. */
function isOfThoseWhoReplied(
  { document }: CheckContext,
  counted: Counted,
  percentage: Figure,
  percent: Printed,
): boolean {
  const [fraction] = counted.figures;
  if (fraction === undefined || fraction.start < percentage.end || isSlipped(counted, percent)) return false;
  return REPLIED.test(document.text.slice(percentage.end, fraction.start));
}

const REPLIED =
  /^\sof\s[^()]*\b(?:who|that|whose|with|for whom)\b[^()]*\b(?:answer|respon|repl|complet|return|attend|follow|availab|assess|evalua|data|known|reached|traced|seen)[^()]*\($/;

/** Printed as a fraction, or one slip of the pen away from it; a count and a total further apart may belong to others. */
function isCertain(counted: Counted, percent: Printed): boolean {
  return counted.figures.length === 1 || isSlipped(counted, percent);
}

function isSlipped({ count, total }: Counted, percent: Printed): boolean {
  const share = ((100 * count) / total).toFixed(percent.decimals);
  const meant = nearestCount(percent, total);
  const of = percent.value > 0 ? Math.round((100 * count) / percent.value) : 0;
  return (
    isSlip(percent.value.toFixed(percent.decimals), share, 2) ||
    isSlip(String(count), String(meant), 2) ||
    isSlip(String(total), String(of), 2)
  );
}

/** Where the printed interval is that of the counts, it is the percentage that is wrong: the only case with one sensible fix. */
function fixes(
  context: CheckContext,
  claim: Claim,
  { count, total }: Counted,
  percentage: Figure,
  percent: Printed,
): readonly Fix[] {
  const interval = estimatesWithIntervals(context, claim).find(
    ({ estimate }) => estimate === percentage,
  )?.interval;
  const fit = interval && fitOfInterval(count, total, interval, claim);
  if (fit?.agreement !== 'exact') return [];
  const text = ((100 * count) / total).toFixed(percent.decimals);
  const edit = replaceNumber(percentage, 'value', text);
  return edit ? [{ title: `Replace ${percent.text} % by ${text} %`, edits: [edit] }] : [];
}
