/** Whole numbers in a row of which one at least is in words: "two and one", "forty-three and 51". */
import type { Tokens } from '../../text/tokens.js';
import { jointEnd, type ValueList } from './value-list.js';
import { wholeNumberAt } from './whole-number.js';

/** Two numbers joined by "and" or "versus" at a token, one of them in words; rows of digits alone are read elsewhere. */
export function wholeListAt(tokens: Tokens, at: number): ValueList | undefined {
  const first = wholeNumberAt(tokens, at);
  if (first === undefined || tokens.word(first.end) === 'or' || tokens.isSymbol(first.end, ','))
    return undefined;
  const joint = jointEnd(tokens, first.end);
  const second = joint < 0 ? undefined : wholeNumberAt(tokens, joint);
  if (second === undefined || (tokens.isNumber(at) && tokens.isNumber(joint))) return undefined;
  return { numbers: [first, second], end: second.end };
}
