/** Counts of groups in front of what each of them is out of: "11 and 7 of all 164 and 161 children". */
import { countOf } from '../counts/counted.js';
import { wholeNumberAt } from '../counts/whole-number.js';
import type { FigureReader } from '../reader.js';
import { wordTotal } from './fraction.js';

export const readCountsOfTotals: FigureReader = ({ block: { tokens } }, at) => {
  const first = wholeNumberAt(tokens, at);
  if (first === undefined || tokens.word(first.end) !== 'and') return undefined;
  const second = wholeNumberAt(tokens, first.end + 1);
  const firstTotal = second === undefined ? undefined : wordTotal(tokens, second.end);
  if (second === undefined || firstTotal === undefined || tokens.word(firstTotal.end) !== 'and')
    return undefined;
  const secondTotal = wholeNumberAt(tokens, firstTotal.end + 1);
  // "12 and 9 of 40 and 3 of 38" goes on with a fraction.
  if (secondTotal === undefined || wordTotal(tokens, secondTotal.end) !== undefined) return undefined;
  if (first.value > firstTotal.value || second.value > secondTotal.value) return undefined;
  return {
    figures: [
      countOf(first, 'count'),
      countOf(second, 'count'),
      countOf(firstTotal, 'sample-size'),
      countOf(secondTotal, 'sample-size'),
    ],
    end: secondTotal.end,
  };
};
