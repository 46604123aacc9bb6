/** Words on either side of a figure. */
import type { Tokens } from '../../text/tokens.js';
import type { WordSet } from '../../text/word-set.js';

/** True where one of the words stands among the tokens from `from` up to `to`. */
export function hasWord(tokens: Tokens, from: number, to: number, words: WordSet): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.isOneOf(i, words)) return true;
  }
  return false;
}

/** The first token from `at` on that is neither word nor dash: what is said beyond a bracket or comma is of something else. */
export function wordsUntil(tokens: Tokens, at: number, limit: number): number {
  let i = at;
  while (i < limit && (tokens.isWord(i) || tokens.isDash(i))) i++;
  return i;
}

/** "respectively", ", respectively": behind a list that tells of the groups in turn. */
export function isRespective(tokens: Tokens, at: number): boolean {
  return tokens.word(tokens.isSymbol(at, ',') ? at + 1 : at) === 'respectively';
}
