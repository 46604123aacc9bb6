/** "grade was 2 in 121, 3 in 127 and 4 in 58 knees", "ASA I in 12, II in 30 and III in 8": how many people have each level. */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { type FigureReader, type NumberAt, percentSignEnd } from '../reader.js';
import { jointEnd } from '../values/value-list.js';
import { countOf } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

export const readLevelsInPeople: FigureReader = ({ block }, at) => {
  const { tokens } = block;
  const numbers: NumberAt[] = [];
  const levels: number[] = [];
  let end = at;
  for (let i = at; numbers.length < MOST; ) {
    const people =
      isLevel(tokens, i) && tokens.word(i + 1) === 'in' ? wholeNumberAt(tokens, i + 2) : undefined;
    if (people === undefined || !tokens.isNumber(i + 2) || percentSignEnd(tokens, people.end) > 0)
      return undefined;
    numbers.push(people);
    levels.push(tokens.isNumber(i) ? tokens.valueOf(i) : tokens.raw(i).length);
    end = people.end;
    const next = jointEnd(tokens, end);
    if (next < 0 || tokens.word(next + 1) !== 'in') break;
    i = next;
  }
  // "1 in 4 and 2 in 5 children" are odds.
  if (numbers.length < 2 || numbers.every(({ value }) => value <= HIGHEST_LEVEL)) return undefined;
  if (!isRising(levels) || !namesLevel(tokens, at)) return undefined;
  return { figures: numbers.map((one) => countOf(one, 'count')), end };
};

const MOST = 8;
const HIGHEST_LEVEL = 10;
const LEVEL_REACH = 5;
const NAMES_LEVEL = wordSet(
  'grade grades graded stage stages class classes asa ps ecog nyha score scores type types severity status',
);

function isRising(levels: readonly number[]): boolean {
  return levels.every((level, i) => i === 0 || level > (levels[i - 1] ?? level));
}

function namesLevel(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= at - LEVEL_REACH; i--) if (tokens.isOneOf(i, NAMES_LEVEL)) return true;
  return false;
}

function isLevel(tokens: Tokens, at: number): boolean {
  return tokens.isNumber(at)
    ? Number.isInteger(tokens.valueOf(at)) && tokens.valueOf(at) <= HIGHEST_LEVEL
    : /^[IV]{1,3}$/.test(tokens.raw(at));
}
