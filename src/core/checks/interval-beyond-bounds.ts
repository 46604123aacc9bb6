import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Check, CheckContext, FindingParts } from './check.js';
import { estimatesWithIntervals } from './estimates-with-intervals.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { isBound, statesProportions } from './guards.js';
import { wordsAfter } from './own-sentences.js';
import { isRatioInPercent } from './ratio-in-percent.js';
import { endsInWords, intervalInWords } from './wording.js';

/** A share of patients lies between none and all, and so should its interval. */
export const intervalBeyondBounds: Check = {
  id: 'interval-beyond-bounds',
  summary: 'The interval of a proportion against 0 % and 100 %.',
  why: 'A proportion below 0 or above 100 % cannot be. Wald’s interval (p ± z·√(p(1−p)/n)) reaches beyond where events are few, which says that it does not hold there; otherwise a sign or digit is wrong.',
  silentWhen: [
    'differences, changes, reductions and efficacies',
    'ratios of drug levels in percent, and 90 % intervals around 100 %, as bioequivalence has them',
    'no count is printed, so that the percentage may be no share of patients (only an info)',
  ],
  severity: 'warning',
  claims: ['result'],
  examples: {
    fires: ['The response rate was 6.7% (2/30; 95% CI -2.3 to 15.6).'],
    silent: [
      'The response rate was 6.7% (2/30; 95% CI 0.8 to 22.1).',
      'The difference in response rates was 6.7% (95% CI -2.3 to 15.6).',
      'Vaccine efficacy was 26.4% (95% CI -4.0 to 47.9).',
      'The geometric mean ratio of Cmax was 98.4% (90% CI 94.1 to 102.9).',
    ],
  },
  *run(context) {
    const found = new Map<number, FindingParts[]>();
    for (const { record, part } of judged(context)) {
      const list = found.get(record) ?? [];
      found.set(record, list);
      list.push(part);
    }
    for (const list of found.values()) if (list.length <= MOST_IN_RECORD) yield* list;
  },
};

/** Where more intervals of a record reach below nothing, its percentages are no proportions: efficacy in a table. */
const MOST_IN_RECORD = 1;

function* judged(context: CheckContext): Iterable<{ readonly record: number; readonly part: FindingParts }> {
  for (const claim of context.claims) {
    if (!statesProportions(claim)) continue;
    const percentages = context.figures(claim, 'percentage');
    const percentage = percentages[0];
    if (percentage === undefined || percentages.length > 1 || isBound(percentage)) continue;
    const value = printedPart(percentage, 'value')?.value ?? -1;
    const interval = estimatesWithIntervals(context, claim).find(
      ({ estimate }) => estimate === percentage,
    )?.interval;
    const ends = interval && printedEnds(interval);
    if (interval === undefined || ends === undefined || value < 0 || value > 100) continue;
    const below = ends.low.value < 0;
    if (!below && ends.high.value <= 100) continue;
    if (isRatioInPercent(claim, interval)) continue;
    if (isHowMuchFewer(context, claim, interval)) continue;
    const counted = context.figure(claim, 'fraction') ?? context.figure(claim, 'count');
    const part: FindingParts = {
      finding: {
        ...(counted === undefined ? { severity: 'info' as const } : {}),
        start: interval.start,
        end: interval.end,
        message: `The ${intervalInWords(interval)} ${endsInWords(interval)} of a proportion reaches ${below ? 'below 0' : 'above 100'} %.`,
        related: [{ start: percentage.start, end: percentage.end, message: 'its proportion' }],
        evidence: { low: ends.low.value, high: ends.high.value },
        accuses: [interval.id],
      },
    };
    yield { record: claim.record, part };
  }
}

/** "An efficacy of 26% (95% CI −4 to 48)", "3.4% (−21 to 23) lower": how many fewer, which may be less than none. */
function isHowMuchFewer({ document }: CheckContext, { endpoint }: Claim, { end }: Figure): boolean {
  return (
    /efficacy|effectiveness|protection/i.test(endpoint ?? '') || FEWER.test(wordsAfter(document, end, 60))
  );
}

const FEWER = /^[^.;]*\b(?:lower|fewer|less|higher|more|reduction)\b/i;
