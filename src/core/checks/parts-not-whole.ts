import type { Severity } from '../../schema/finding.js';
import { isSlippedSum } from '../stats/slip.js';
import { sumInWords, sumOf } from './allocated.js';
import type { Check } from './check.js';
import { isSlipOfEvenParts } from './even-parts.js';
import { wholeNumber } from './figure-numbers.js';
import {
  type CountWithParts,
  countsWithParts,
  isBare,
  isClosed,
  isLabelled,
  namesGroups,
  namesOthers,
  saysWhy,
} from './parts-of-count.js';

/** A count against the parts that follow it in brackets. */
export const partsNotWhole: Check = {
  id: 'parts-not-whole',
  summary:
    'A count against the parts of it that follow in brackets: "nine left (four on drug, five on placebo)".',
  why: 'Whoever lists the parts of a count mostly lists them all, and then they add up to it.',
  silentWhen: [
    'an item of the list has no number, or the list is neither bare or of levels, closed by "other", nor one of two arms or two even parts: it may not be whole',
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
      'Of those, 699 patients (350 with rosuvaline, 394 with placebo) were seen again.',
    ],
    silent: [
      'Nine patients did not finish the study (four in the drug group and five in the placebo group).',
      'Pneumonitis developed in six patients (grade 1, n = 2; grade 2, n = 3; grade 5, n = 1).',
      'Nineteen patients had a fever (two with rash and three with chills).',
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
      const severity = severityOf(one, total, counts, context.document.text);
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
  list: CountWithParts,
  total: number,
  counts: readonly number[],
  text: string,
): Severity | undefined {
  if (!isClosed(list) || total < LEAST_WHOLE) return undefined;
  // "57 patients (65 with diabetes and 22 without)": no part is more than all.
  if (counts.some((count) => count > total) && isSlippedSum(total, counts, 2)) return 'warning';
  if (counts.length === 2 && isSlippedSum(total, counts, 2)) {
    const arms = (list.glue.join(' ').match(ARM)?.length ?? 0) > 1;
    // People may be in neither arm, but in both they are not.
    if (arms && sumOf(counts) - total >= FAR_OFF) return 'warning';
    if (isSlipOfEvenParts(total, counts))
      return total >= LARGE && (arms || isBare(list)) ? 'warning' : 'info';
    return arms || isLabelled(list) ? 'info' : undefined;
  }
  // "176 were left out (94 no test, 52 no sample, 52 withdrew)": who leaves for one reason leaves for no other.
  if (counts.length > 2 && saysWhy(list, text) && sumOf(counts) > total && isSlippedSum(total, counts, 2))
    return 'info';
  const isWhole = isBare(list) || isLabelled(list) || namesOthers(list) || namesGroups(list);
  if (!isWhole || !isSlippedSum(total, counts, 1)) return undefined;
  return isBare(list) && sumOf(counts) - total >= FAR_OFF ? 'warning' : 'info';
}

const LEAST_WHOLE = 10;
/** A slip of a last digit makes less of a difference. */
const FAR_OFF = 10;
const LARGE = 100;
const ARM = /\b(?:group|arm|placebo|sham|control|vehicle)\b/gi;
