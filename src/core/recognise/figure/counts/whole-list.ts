/** Whole numbers in a row of which one at least is in words: "two and one", "forty-three and 51", "six, four, five and eight". */
import type { Tokens } from '../../../text/tokens.js';
import type { NumberAt } from '../reader.js';
import { jointEnd, type ValueList } from '../values/value-list.js';
import { wholeNumberAt } from './whole-number.js';

const MOST = 6;

/**
 * Two to six numbers joined by "and", "versus" or commas at a token, one of them in words; rows of digits alone are read
 * elsewhere, and two with a comma between them are no row.
 */
export function wholeListAt(tokens: Tokens, at: number): ValueList | undefined {
  const numbers: NumberAt[] = [];
  let words = 0;
  let end = at;
  let i = at;
  let conjoined = false;
  while (numbers.length < MOST) {
    const number = wholeNumberAt(tokens, i);
    if (number === undefined) break;
    if (!tokens.isNumber(i)) words++;
    conjoined = !tokens.isSymbol(end, ',') || tokens.isWord(i - 1);
    numbers.push(number);
    end = number.end;
    const joint = tokens.word(end) === 'or' ? -1 : jointEnd(tokens, end);
    if (joint < 0) break;
    i = joint;
  }
  return numbers.length < 2 || words === 0 || !conjoined ? undefined : { numbers, end };
}
