import { isSlippedSum } from '../stats/slip.js';
import { sumInWords, sumOf } from './allocated.js';
import type { Check } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { type CountWithParts, countsWithParts } from './parts-of-count.js';

/** A count against the parts that follow it in brackets. */
export const partsNotWhole: Check = {
  id: 'parts-not-whole',
  summary:
    'A count against the parts of it that follow in brackets: "nine left (four on drug, five on placebo)".',
  why: 'Whoever lists the parts of a count mostly lists them all, and then they add up to it.',
  silentWhen: [
    'the parts are fewer than the whole, or one person may be in several of them, unless they are arms and a digit is wrong',
    'other figures than counts and their shares stand in the bracket',
  ],
  severity: 'info',
  examples: {
    fires: ['Thirty-one patients (14 in the active group and 71 in the placebo group) dropped out.'],
    silent: [
      'Nine patients did not finish the study (four in the drug group and five in the placebo group).',
      'Pneumonitis developed in six patients (grade 1, n = 2; grade 2, n = 3; grade 5, n = 1).',
      'Nine patients had a fever (two with rash and three with chills).',
    ],
  },
  *run(context) {
    for (const one of countsWithParts(context)) {
      const { whole, parts } = one;
      const total = wholeNumber(whole) ?? 0;
      const counts = parts.map((part) => wholeNumber(part) ?? 0);
      const figures = [whole, ...parts].map(({ id }) => id);
      const sum = sumOf(counts);
      if (sum === total && total > 1) {
        yield { proof: { strength: 'proven', figures, message: `${sumInWords(counts)}.` } };
      } else if (areArms(one) && isSlippedSum(total, counts, 2)) {
        yield {
          finding: {
            start: parts[0]?.start ?? whole.start,
            end: parts.at(-1)?.end ?? whole.end,
            message: `The parts in brackets are not the whole: ${sumInWords(counts)}, not ${total}.`,
            related: [{ start: whole.start, end: whole.end, message: `${total} in all` }],
            evidence: { sum, total },
            accuses: figures,
          },
        };
      }
    }
  },
};

/** "(14 in the active group and 17 in the placebo group)": nobody is in two groups, and the words name no others. */
function areArms({ parts, list }: CountWithParts): boolean {
  return parts.length === 2 && (list.match(ARM)?.length ?? 0) >= 2;
}

const ARM = /\b(?:group|arm|placebo|sham|control|vehicle)\b/gi;
