/**
 * What a token looks like, as bits that the scanner sets while it reads: with the bits of the lexicons (`tokens.flags`)
 * they tell a recogniser where it may begin, so that it asks nothing of all other tokens.
 */

/** A number. */
export const NUMERAL = 1;
/** A number of four characters or more: a year, or part of an id. */
export const LONG_NUMERAL = 2;
/** One punctuation mark or sign. */
export const SIGN = 4;
/** A word that begins with a capital of the plain alphabet. */
export const CAPITAL = 8;
/** A word whose second or third character is one: "ORR", "mPC", "DoR". */
export const INNER_CAPITAL = 16;
/** A word that holds a digit: "NCT01234567", "q3w". */
export const HOLDS_DIGIT = 32;
/** A dash of any kind: hyphen, en dash, minus. */
export const DASH = 64;
/** A number of a few digits alone, whose characters are its printed form. */
export const PLAIN_NUMERAL = 128;

/** Where a recogniser may begin. */
export interface Openings {
  /** Bits of the lexicons: see `lexicon/vocabulary.ts`. */
  readonly words: number;
  /** Bits of this file. */
  readonly shapes: number;
}
