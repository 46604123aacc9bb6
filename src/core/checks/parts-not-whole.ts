import type { Severity } from '../../schema/finding.js';
import { isSlippedSum } from '../stats/slip.js';
import { sumInWords, sumOf } from './allocated.js';
import type { Check, CheckContext } from './check.js';
import { isSlipOfEvenParts } from './even-parts.js';
import { wholeNumber } from './figure-numbers.js';
import { type CountWithParts, countsWithParts } from './parts-of-count.js';
import { isAll, isBare, isClosed } from './whole-lists.js';

/** A count against the parts that follow it in brackets. */
export const partsNotWhole: Check = {
  id: 'parts-not-whole',
  summary:
    'A count against the parts of it that follow in brackets: "nine left (four on drug, five on placebo)".',
  why: 'Whoever lists the parts of a count mostly lists them all, and then they add up to it.',
  silentWhen: [
    'an item of the list has no number, or nothing tells that the list is whole: bare numbers, levels, arms, reasons why people left, "other" at its end, "only" and "both", two even parts',
    'the count is one of two that the list is of ("six and eight were excluded (pain 9, bleeding 5)")',
    'no single slip of the pen explains the gap',
    'other figures than counts and their shares stand in the bracket',
  ],
  severity: 'info',
  examples: {
    fires: [
      'Thirty-one patients (14 in the active group and 71 in the placebo group) dropped out.',
      'We treated 33 patients (3, 3, 4, 8, 6, 6 and 6 at seven dose levels).',
      'Of 57 patients (65 with diabetic and 22 with other neuropathy), 41 finished the study.',
      'In all, 604 were excluded (412 did not meet the criteria, 150 declined, 48 had other reasons).',
      'We treated 24 patients at four levels (DL1 n=3, DL2 n=4, DL3 n=9, DL4 n=6).',
      'In all, 171 were left out (94 no valid test, 52 no sample, 52 withdrew).',
      'We treated 173 patients (63, 41 and 96 in cohorts A, B and C, respectively).',
      'In all, 289 people (93, 171 and 95, in that order) died.',
      'We saw 611 patients (Child–Pugh A 402, B 117, C 38).',
      'Four women withdrew consent before receiving any drug (6, 2 and 1).',
      'Seven infants died (1 in the bevacizumab and 2 in the laser group).',
      'Eleven were excluded (4 on bupropion, 5 on sertraline).',
      'Eight women (no operation, 6; missing charts, 4) were excluded.',
      'Of those, 699 patients (350 with rosuvaline, 394 with placebo) were seen again.',
    ],
    silent: [
      'Nine patients did not finish the study (four in the drug group and five in the placebo group).',
      'Pneumonitis developed in six patients (grade 1, n = 2; grade 2, n = 3; grade 5, n = 1).',
      'Nineteen patients had a fever (two with rash and three with chills).',
      'Six women in one arm and eight in the other were excluded (pain 9, bleeding 5).',
      'There were 30 deaths (12 and 14 cardiovascular).',
      'We studied 60 eyes (30 and 28 patients) in two arms.',
      'Outcomes were known for 421 women (431 infants, 10 pairs of twins).',
      'Five men on the drug and nine on placebo stopped (flare in 3 and 7).',
      'Of those, 174 patients (88 with asthma, 31 with eczema) were seen again.',
    ],
  },
  *run(context) {
    for (const one of countsWithParts(context)) {
      const { whole, parts } = one;
      const total = wholeNumber(whole) ?? 0;
      const counts = parts.map((part) => wholeNumber(part) ?? 0);
      const figures = [whole, ...parts].map(({ id }) => id);
      const sum = sumOf(counts);
      if (sum === total) {
        if (total > 1) yield { proof: { strength: 'proven', figures, message: `${sumInWords(counts)}.` } };
        continue;
      }
      const severity = severityOf(context, one, total, counts);
      if (severity === undefined) continue;
      yield {
        finding: {
          severity,
          start: parts[0]?.start ?? whole.start,
          end: parts.at(-1)?.end ?? whole.end,
          message: `The parts in brackets are not the whole: ${sumInWords(counts)}, not ${total}.`,
          related: [{ start: whole.start, end: whole.end, message: `${total} in all` }],
          evidence: { sum, total },
          accuses: figures,
        },
      };
    }
  },
};

/** Undefined where the parts may be fewer than the whole, or of each other. */
function severityOf(
  context: CheckContext,
  list: CountWithParts,
  total: number,
  counts: readonly number[],
): Severity | undefined {
  if (!isClosed(list) || list.paired) return undefined;
  // "Six in one arm and eight in the other were excluded (general anaesthesia 9, adherent placenta 5)"
  if (list.before !== undefined && sumOf(counts) === total + (wholeNumber(list.before) ?? 0))
    return undefined;
  if (isSurelyWrong(list, total, counts)) return 'warning';
  if (counts.length === 2 && total >= LEAST_WHOLE && isSlipOfEvenParts(total, counts)) return 'info';
  return isAll(list, context) && isSlippedSum(total, counts, 1) ? 'info' : undefined;
}

function isSurelyWrong(list: CountWithParts, total: number, counts: readonly number[]): boolean {
  if (total < LEAST_WHOLE) return false;
  const over = sumOf(counts) - total;
  const slipped = isSlippedSum(total, counts, 2);
  // "57 patients (65 with diabetes and 22 without)": no part is more than all.
  if (slipped && counts.some((count) => count > total)) return true;
  if (counts.length > 2) return isBare(list) && over >= FAR_OFF && isSlippedSum(total, counts, 1);
  if (!slipped) return false;
  const arms = (list.glue.join(' ').match(ARM)?.length ?? 0) > 1;
  // People may be in neither arm, but in both they are not.
  if (arms && over >= FAR_OFF) return true;
  return isSlipOfEvenParts(total, counts) && total >= LARGE && (arms || isBare(list));
}

const LEAST_WHOLE = 10;
/** A slip of a last digit makes less of a difference. */
const FAR_OFF = 10;
const LARGE = 100;
const ARM = /\b(?:group|arm|placebo|sham|control|vehicle)\b/gi;
