/** Numbers in the names of arms whose sizes stand behind them: "20 sessions (n = 41) or 10 sessions (n = 39)". */
import type { Tokens } from '../../../text/tokens.js';
import { PEOPLE } from './count-words.js';

/** How many words of an arm's name may stand behind a number of it. */
const LONGEST_ARM = 5;

/** True where words other than people stand behind the number that ends before a token, and then the size of an arm in brackets. */
export function isOfSizedArm(tokens: Tokens, end: number): boolean {
  for (let i = end; i < end + LONGEST_ARM; i++) {
    if (tokens.isSymbol(i, '(')) return i > end && tokens.word(i + 1) === 'n' && tokens.isSymbol(i + 2, '=');
    if (!tokens.isWord(i) || tokens.isOneOf(i, PEOPLE)) return false;
  }
  return false;
}
