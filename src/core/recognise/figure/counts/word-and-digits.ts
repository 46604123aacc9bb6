/** Numbers given twice: "twelve (12) patients", "thirty-two (32) eyes". */

import { type FigureReader, numberAt } from '../reader.js';
import { PEOPLE, THINGS } from './count-words.js';
import { wholeNumberAt } from './whole-number.js';

/** The span holds the words and the digits; the value is that of the digits. */
export const readWordAndDigits: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  const words = tokens.isWord(at) ? wholeNumberAt(tokens, at) : undefined;
  if (words === undefined || !tokens.isSymbol(words.end, '(') || !tokens.isNumber(words.end + 1))
    return undefined;
  const digits = numberAt(tokens, words.end + 1);
  if (digits === undefined || !tokens.isSymbol(digits.end, ')')) return undefined;
  if (!Number.isInteger(digits.value) || digits.printed.includes('.')) return undefined;
  const noun = tokens.word(digits.end + 1);
  const people = PEOPLE.has(noun);
  if (!people && !THINGS.has(noun)) return undefined;
  const stop = tokens.endOf(digits.end);
  return {
    figures: [
      {
        type: 'figure',
        kind: 'count',
        start: words.start,
        end: stop,
        value: digits.value,
        printed: { value: digits.printed },
        ...(people ? {} : { cues: ['not-patients'] }),
      },
    ],
    end: digits.end + 1,
  };
};
