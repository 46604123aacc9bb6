/** The words that the scanner knows, and the hash by which it finds them without cutting strings. */

/** The words that lexicons know: found by hash, checked letter by letter. */
export interface Vocabulary {
  /** The number of a word given by the hash of its folded code units and where these stand, or -1. */
  find(hash: number, folded: Uint16Array, start: number, end: number): number;
  /** The folded words by number; those of a table added to it are told by `word` alone. */
  readonly list: readonly string[];
  /** The folded word of that number. */
  word(id: number): string;
  /** Bits that say what the word may begin or be, as the lexicons set them. */
  flags(id: number): number;
  /** How many of the words that sets hold it has, under the numbers that they have there: see `word-set.ts`. */
  readonly numbered: number;
  /** The same object for vocabularies that give the words of the lexicons the same numbers. */
  readonly numbering: object;
}

/** A vocabulary without words, for texts of which only the characters count. */
export const NO_WORDS: Vocabulary = {
  find: () => -1,
  list: [],
  word: () => '',
  flags: () => 0,
  numbered: 0,
  numbering: {},
};

/** FNV-1a over the folded code units. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** The hash under which a vocabulary must keep a folded word for `find` to meet it. */
export function hashWord(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_FACTOR);
  return hash;
}
