/** What an unknown word's ends say of it. */
import { classOfBeginning, stemOf } from '../../lexicon/drug-stems.js';
import { fold } from '../../text/characters.js';
import { HOLDS_DIGIT } from '../../text/shapes.js';
import type { Tokens } from '../../text/tokens.js';

/** c and g, with which the beginnings of names begin. */
const LETTERS_OF_BEGINNINGS = [99, 103];

/** The class that the ends of an unknown word give it, empty where they tell only that it is a drug. */
export function classOfWord(tokens: Tokens, i: number): string | undefined {
  if (((tokens.shape[i] ?? 0) & HOLDS_DIGIT) !== 0 && /[0-9]/.test(tokens.raw(i))) return undefined;
  const stem = stemOf(tokens.text, tokens.startOf(i), tokens.endOf(i));
  if (stem !== undefined) return stem.class ?? '';
  const first = fold(tokens.text.charCodeAt(tokens.startOf(i)));
  return LETTERS_OF_BEGINNINGS.includes(first) ? classOfBeginning(tokens.word(i)) : undefined;
}
