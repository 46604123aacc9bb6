/** Loose names that their clause makes an endpoint: "headache led to withdrawal in five", "…, infections in 3% and 5%". */
import { WHOLE_NUMBER_WORDS } from '../../lexicon/number-words.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';

/** True where the loose name at the tokens [at, to) is what something led to, or befell so many people of a list. */
export function isToldByClause(tokens: Tokens, at: number, to: number): boolean {
  if (tokens.isOneOf(at, STOPPING)) return isLedTo(tokens, at) && isAmong(tokens, to);
  // "…, failure in 2 and 4 eyes", "; infections: 13 and 11"
  if (to !== at + 1 || !tokens.isOneOf(at, BEFALLING)) return false;
  const opens = at === 0 || tokens.isBreak(at - 1) || tokens.isOneOf(at - 1, OPENING);
  return opens && (isAmong(tokens, to) || (tokens.isSymbol(to, ':') && tokens.isNumber(to + 1)));
}

const BEFALLING = wordSet('infections infection failure failures progression');
const OPENING = wordSet(', ; and . : or no');
const STOPPING = wordSet('discontinuation discontinuations withdrawal withdrawals');

/** "led to withdrawal", "leading to treatment discontinuation", "dose reduction in 24.1% and to discontinuation". */
function isLedTo(tokens: Tokens, at: number): boolean {
  let i = at - 1;
  while (i > at - LONGEST_DESCRIPTION && tokens.isOneOf(i, DESCRIBING)) i--;
  if (tokens.word(i) !== 'to') return false;
  for (let k = i - 1; k > i - FARTHEST && !tokens.isSign(k, ';.'); k--)
    if (tokens.isOneOf(k, LEADING)) return true;
  return false;
}

const LONGEST_DESCRIPTION = 4;
const FARTHEST = 18;
const DESCRIBING = wordSet('treatment drug study permanent early premature the therapy');
const LEADING = wordSet('led leads leading');

/** "in five men", "in 5.1% and 6.9%". */
function isAmong(tokens: Tokens, to: number): boolean {
  const number = tokens.isOneOf(to, AMONG) ? to + 1 : -1;
  if (tokens.isOneOf(number + 1, TIMES)) return false;
  return tokens.isNumber(number) || tokens.isOneOf(number, WHOLE_NUMBER_WORDS);
}

const TIMES = wordSet(
  'days day weeks week months month years year hours hour centres centers hospitals trials studies',
);

const AMONG = wordSet('in for by');
