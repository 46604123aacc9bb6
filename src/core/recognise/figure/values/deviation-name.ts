/** The names of deviations and errors with their value. */
import type { Tokens } from '../../../text/tokens.js';
import { signBefore } from '../money.js';
import { percentSignEnd } from '../reader.js';

/** "SD 1.3", "SD = 8.2", "standard deviation 9.1" at a token. */
export function namesDeviation(tokens: Tokens, at: number): boolean {
  const words = deviationWords(tokens, at);
  if (words === 0) return false;
  const sign = tokens.isSign(at + words, '=:,') ? 1 : 0;
  const glue = signBefore(tokens, at + words + sign + 1) === '' ? sign : sign + 1;
  return tokens.isNumber(at + words + glue) && percentSignEnd(tokens, at + words + glue + 1) < 0;
}

/** How many tokens name a deviation: "SD", "standard error", "s.d."; 0 where none does. */
function deviationWords(tokens: Tokens, at: number): number {
  if (/^(?:SD|SE|SEM)$/.test(tokens.raw(at))) return 1;
  if (tokens.word(at) === 'standard') return /^(?:deviation|error)$/.test(tokens.word(at + 1)) ? 2 : 0;
  if (tokens.word(at) !== 's' || !tokens.isSymbol(at + 1, '.')) return 0;
  if (!/^[de]$/.test(tokens.word(at + 2))) return 0;
  return tokens.isSymbol(at + 3, '.') ? 4 : 3;
}
