/** Rows of counts with slashes: "M/F: 26/17", "ECOG PS 0/1/2: 21/18/4", "lost to follow-up 12 / 10 / 9", "leaks in 4/3, ileus in 3/1". */
import { wordSet } from '../../../text/word-set.js';
import type { ReadSentence } from './read-sentence.js';

/** True for a number of a row whose slashes set groups side by side, which is no fraction. */
export function isSplit(sentence: ReadSentence, at: number): boolean {
  const { tokens, from, to } = sentence;
  if (!tokens.isSymbol(at - 1, '/') && !tokens.isSymbol(at + 1, '/')) return false;
  let first = at;
  while (first - 2 >= from && first > at - LONGEST && isJoint(sentence, first - 1)) first -= 2;
  let last = at;
  while (last + 2 < to && last < at + LONGEST && isJoint(sentence, last + 1)) last += 2;
  if (first === last) return false;
  return (
    isSpaced(sentence, first, last) ||
    splitsNames(sentence, first, last) ||
    isPairOfMany(sentence, first, last)
  );
}

/** A slash between two numbers. */
function isJoint({ tokens }: ReadSentence, at: number): boolean {
  return tokens.isSymbol(at, '/') && tokens.isNumber(at - 1) && tokens.isNumber(at + 1);
}

/** "9 / 13 / 17": three or more with space around the slashes. */
function isSpaced({ tokens }: ReadSentence, first: number, last: number): boolean {
  return last - first >= 4 && !tokens.touches(first + 1) && !tokens.touches(first + 2);
}

/** As many numbers as names with slashes before them. */
function splitsNames({ tokens, from }: ReadSentence, first: number, last: number): boolean {
  const name = tokens.isSign(first - 1, ':=') ? first - 2 : first - 1;
  let names = 1;
  while (name - 2 * names >= from && names < LONGEST && tokens.isSymbol(name - 2 * names + 1, '/')) names++;
  const named = tokens.isWord(name) || first - 1 > name;
  return named && names > 1 && names === (last - first) / 2 + 1;
}

/** "leaks in 4/3, ileus in 3/1": two groups side by side, since no fraction is above one, behind "in" or in brackets. */
function isPairOfMany({ tokens }: ReadSentence, first: number, last: number): boolean {
  if (last - first !== 2 || !tokens.isOneOf(first - 1, BEFORE_PAIR)) return false;
  if (!tokens.isOneOf(last + 1, BEHIND_PAIR)) return false;
  return tokens.valueOf(first) > tokens.valueOf(last) && tokens.valueOf(first) <= LARGEST_PAIRED;
}

const BEFORE_PAIR = wordSet('in (');
const BEHIND_PAIR = wordSet(', ; ) and .');
/** Larger ones may be acuities, pressures or prints of two doses. */
const LARGEST_PAIRED = 19;

/** So many tokens such a row may reach to either side. */
const LONGEST = 12;
