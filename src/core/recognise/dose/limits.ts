/** Limits: a number behind one is no dose unless a drug or schedule says so. */
import type { Tokens } from '../../text/tokens.js';

/** True where a token says that a limit follows: "≥", "less than", "below". */
export function isComparator(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return LIMITS.has(word) || (word === '=' && !tokens.isWord(at - 1));
}

const LIMITS = new Set([
  '≥',
  '>',
  '<',
  '≤',
  '⩾',
  '⩽',
  'than',
  'below',
  'above',
  'exceeding',
  'under',
  'least',
  'most',
]);
