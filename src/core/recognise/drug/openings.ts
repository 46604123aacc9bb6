/** Where the name of a drug may begin: a quick no for most tokens. */
import { BEGINS_DRUG, IN_LEXICON, ONLY_IMPORTED } from '../../lexicon/vocabulary.js';
import { CAPITAL } from '../../text/shapes.js';
import type { Tokens } from '../../text/tokens.js';

/** False for the common words of a text, which lexicons know as no name of a drug. */
export function mayBeName(tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i] ?? 0;
  if ((flags & (BEGINS_DRUG | ONLY_IMPORTED)) !== 0 || (flags & IN_LEXICON) === 0) return true;
  return ((tokens.shape[i] ?? 0) & CAPITAL) !== 0;
}

/** "5-FU", "177Lu-PSMA-617": a number that a letter or dash touches may open a name. */
export function opensNumberName(tokens: Tokens, i: number): boolean {
  if (!tokens.touches(i + 1) || tokens.endOf(i) - tokens.startOf(i) > 3) return false;
  return tokens.isWord(i + 1) || (tokens.isDash(i + 1) && tokens.isWord(i + 2));
}

/** "[177Lu]Lu-PSMA-617". */
export function opensLabel(tokens: Tokens, i: number): boolean {
  return tokens.isSymbol(i, '[') && tokens.isNumber(i + 1) && tokens.touches(i + 1);
}
