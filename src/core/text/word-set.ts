/**
 * Sets of words that recognisers look for, asked with `tokens.isOneOf(i, SET)`.
 *
 * Every word of every set has a number, the same in all vocabularies, so that the question costs one look into an array
 * and no string. Sets are made when the program loads, before the first vocabulary is.
 */
import { classOf, foldText, LETTER } from './characters.js';

/** A set of folded words; it may hold signs and digits too. */
export class WordSet extends Set<string> {
  /** 1 at the number of each of its words. */
  readonly numbers: Uint8Array;
  /** The signs that it holds, and whether it holds digits: they have no numbers. */
  readonly signs: string;
  readonly holdsDigits: boolean;

  constructor(words: Iterable<string>) {
    super(words);
    const own: number[] = [];
    let signs = '';
    let digits = false;
    for (const word of this) {
      if (classOf(word.charCodeAt(0)) === LETTER) {
        if (foldText(word) === word) own.push(numberOf(word));
      } else if (word.length === 1 && !/\p{N}/u.test(word)) signs += word;
      else digits = true;
    }
    this.numbers = new Uint8Array(Math.max(-1, ...own) + 1);
    for (const number of own) this.numbers[number] = 1;
    this.signs = signs;
    this.holdsDigits = digits;
  }
}

/** A set of folded words written as one text, so that long lists of words stay readable rows. */
export function wordSet(words: string): WordSet {
  return new WordSet(words.trim().split(/\s+/));
}

const numbers = new Map<string, number>();

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** The words of all sets in the order of their numbers, with which every vocabulary begins. */
export function numberedWords(): Iterable<string> {
  return numbers.keys();
}
