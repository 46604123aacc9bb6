import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Check, CheckContext } from './check.js';
import { statedCounts } from './counts-and-totals.js';
import { countsOtherThanPatients, has } from './guards.js';

/** More than all. */
export const countExceedsTotal: Check = {
  id: 'count-exceeds-total',
  summary: 'A count against the total it is out of.',
  why: 'No more patients can have responded, finished or died than there were.',
  silentWhen: [
    'events, lesions, eyes or cycles are counted, of which one patient can have several (with a share beside them this rule or percent-mismatch speaks)',
    'a change from before',
  ],
  severity: 'error',
  examples: {
    fires: [
      'The ORR was 94% (64/49).',
      'A response was seen in 58 of 52 patients.',
      'Serious events: 639 of 472 (93%) v 417 of 464 (90%).',
    ],
    silent: [
      'The ORR was 94% (46/49).',
      'A response was seen in 48 of 52 patients.',
      'The graft was offered to 20 others, with success in 16 (80%): 13 after one course and three after two.',
      'Eyes: 184 of 92 patients.',
      'Pain was had by 41, 52 and 27 of the two-dose and 48, 61 and 32 of the three-dose groups.',
      'Twelve clinics took part; the 27 of one clinic were left out.',
    ],
  },
  *run(context) {
    const told = new Set<Figure>();
    for (const claim of context.claims) {
      if (countsOtherThanPatients(claim) || has(claim, 'change')) continue;
      for (const { count, total, figures } of statedCounts(context, claim)) {
        const [first, ...others] = figures;
        // A comparison and the result of one of its arms may share the count.
        if (first === undefined || count <= total || told.has(first)) continue;
        if (countsThings(context, first) && !hasShare(context, claim)) continue;
        told.add(first);
        yield {
          finding: {
            start: first.start,
            end: first.end,
            message: `${count} of ${total}: the count is more than its total.`,
            related: others.map(({ start, end }) => ({ start, end, message: `total ${total}` })),
            evidence: { count, total },
            accuses: figures.map((figure) => figure.id),
          },
        };
      }
    }
  },
};

/** "Serious events: 639 of 472 (93%)": what has a share is counted once a person. */
function hasShare(context: CheckContext, claim: Claim): boolean {
  return context.figures(claim, 'percentage').some(({ value }) => value !== undefined && value <= 100);
}

/** "Eyes: 202 of 101 patients": what is counted stands before the number. */
function countsThings({ document }: CheckContext, { start }: Figure): boolean {
  return THINGS.test(document.text.slice(Math.max(0, start - 24), start));
}

const THINGS =
  /\b(?:eyes|lesions|teeth|implants|knees|hips|ears|limbs|samples|events|episodes|attacks|visits|doses|cycles)\b\W{0,3}$/i;
