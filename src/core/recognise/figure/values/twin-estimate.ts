/** Values of two groups, each with its own bracket: "0.18 mm (CI 0.09–0.27) and 0.28 mm (CI 0.19–0.37)". */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';

/** True where a second value with a bracket follows the bracket that opens at a token. */
export function isOneOfTwo(tokens: Tokens, open: number): boolean {
  const kind = tokens.raw(open);
  let close = open + 1;
  while (close < open + BRACKET && !tokens.isSymbol(close, kind === '[' ? ']' : ')')) close++;
  if (close === open + BRACKET) return false;
  for (let i = close + 1; i < close + 10; i++) {
    if (
      tokens.isBreak(i) ||
      tokens.isSymbol(i, ';') ||
      (tokens.isSymbol(i, '.') && tokens.word(i - 1) !== 'vs')
    )
      return false;
    if (!tokens.isNumber(i)) continue;
    if (!tokens.isOneOf(i - 1, JOINTS)) return false;
    for (let j = i + 1; j < i + 6; j++) if (tokens.isSymbol(j, kind)) return true;
    return false;
  }
  return false;
}

const BRACKET = 14;
const JOINTS = wordSet('and v vs versus . with to');
