/** Counts whose share stands behind a comma: "(26, 16.8%)", "(20; 34.5%)", "(31, 10.4% vs. 14, 9.3%)", "grade 3 in 4, 7%)". */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { wholeNumberAt } from '../counts/whole-number.js';
import { percentSignEnd } from '../reader.js';

/** True where a whole number at a token is a count, and a comma and the share that it makes stand behind it. */
export function isCountWithShare(tokens: Tokens, at: number): boolean {
  const end = shareBehindCount(tokens, at);
  if (end < 0) return false;
  // "; three, 1.6%, with placebo": whatever stands before, one group is named behind.
  const ofGroup = tokens.isSymbol(end, ',') && tokens.isOneOf(end + 1, OF_GROUP);
  if (tokens.isSign(at - 1, '([')) {
    const versus = contrastEnd(tokens, end);
    return ofGroup || tokens.isSign(end, ')];') || (versus > 0 && shareBehindCount(tokens, versus) > 0);
  }
  if (tokens.isSymbol(at - 1, ';')) return ofGroup || (tokens.isWord(at) && tokens.isSymbol(end, ')'));
  // "(42%; grade 3 in 4, 7%)"
  if (tokens.word(at - 1) === 'in' && tokens.isSymbol(end, ')')) return endsGrade(tokens, at - 1);
  // "…, 10.4% vs. 14, 9.3%", "…, 5.5%, versus 9, 4.3%": against a count with its share.
  for (let i = at - 1; i >= at - 3; i--)
    if (contrastEnd(tokens, i) === at && percentSignEnd(tokens, i - 1) === i)
      return hasCountBefore(tokens, i);
  return false;
}

const OF_GROUP = wordSet('with in on after given for');

/** "grade 3", "grade ≥3", "grade 3 or 4" before a token. */
function endsGrade(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > at - LONGEST_GRADE && !tokens.isSign(i, ';(),'); i--)
    if (tokens.isOneOf(i, GRADE)) return true;
  return false;
}

const LONGEST_GRADE = 6;
const GRADE = wordSet('grade grades gr severe serious');

/** The token behind "26, 16.8%" at a token, or -1. */
function shareBehindCount(tokens: Tokens, at: number): number {
  const count = wholeNumberAt(tokens, at);
  if (count === undefined || !tokens.isSign(count.end, ',;') || !tokens.isNumber(count.end + 1)) return -1;
  return percentSignEnd(tokens, count.end + 2);
}

/** The token behind "vs.", "versus" or ", versus", or -1. */
function contrastEnd(tokens: Tokens, at: number): number {
  const word = tokens.isSymbol(at, ',') ? at + 1 : at;
  if (!tokens.isOneOf(word, CONTRASTS)) return -1;
  return tokens.isSymbol(word + 1, '.') ? word + 2 : word + 1;
}

const CONTRASTS = wordSet('vs versus v');

/** True where the share that ends before a token has its count before it: "(31, 10.4%", "11 patients, 5.5%". */
function hasCountBefore(tokens: Tokens, at: number): boolean {
  const comma = at - 3;
  if (!tokens.isNumber(at - 2) || !tokens.isSign(comma, ',;')) return false;
  return wholeNumberAt(tokens, comma - 1) !== undefined || wholeNumberAt(tokens, comma - 2) !== undefined;
}
