/** Numbers in words: the one table that schedules, doses, counts and shares read. */

import { WordSet } from '../text/word-set.js';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Parts of a whole, by the word that names one of them. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['tenths', 10],
]);

/** The value of one folded number word ("three" is 3, "forty" is 40, "half" is 0.5), or undefined. */
export function numberWord(word: string): number | undefined {
  return UNITS.get(word) ?? TENS.get(word) ?? (word === 'half' ? 0.5 : undefined);
}

/** The value of a word from one to ninety that may be part of a longer number, or undefined. */
export function wholeNumberWord(word: string): number | undefined {
  return UNITS.get(word) ?? TENS.get(word);
}

/** Into how many parts a word divides: "thirds" is 3, "half" is 2; undefined for others. */
export function partsWord(word: string): number | undefined {
  return PARTS.get(word);
}

/** The words of whole numbers, to ask a token whether it is one. */
export const WHOLE_NUMBER_WORDS = new WordSet([...UNITS.keys(), ...TENS.keys(), 'hundred', 'thousand']);

/** The words with which numbers and shares begin, for the vocabulary. */
export const numberWords: readonly string[] = [
  ...UNITS.keys(),
  ...TENS.keys(),
  'hundred',
  'thousand',
  'half',
  'third',
  'quarter',
  'fifth',
  'tenth',
];
