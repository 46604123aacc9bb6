/**
 * The vocabulary: every word that some lexicon or recogniser asks for, with bits that say which phrases it may begin.
 *
 * One line a lexicon. A recogniser first looks at a token's bits, so a word that no lexicon knows costs nothing.
 */
import type { PhraseTable } from './phrases.js';
import { WordTable } from './words.js';

/** Bits of `tokens.flags`: the word may begin a phrase of this lexicon. */
export const BEGINS_DRUG = 1;
export const BEGINS_ENDPOINT = 2;
export const BEGINS_UNIT = 4;
export const BEGINS_DESIGN = 8;
export const BEGINS_POPULATION = 16;
export const BEGINS_FIGURE = 32;
export const BEGINS_TRIAL_ID = 64;
export const BEGINS_DATE = 128;
/** Words that tell which study a sentence speaks of. */
export const BEGINS_REFERENCE = 256;
/** Words that begin the name of a country. */
export const BEGINS_COUNTRY = 262144;
/** The word begins an imported drug name and no lexicon of the project holds it, so its own form still says what it is. */
export const ONLY_IMPORTED = 512;
/** Bits of words that say what a sentence is about: see `outcome-words.ts`. */
export const CUES_OUTCOME = 1024;
export const CUES_ENTRY = 2048;
export const CUES_BASELINE = 4096;
export const CUES_RESPONSE = 8192;
export const CUES_BACKGROUND = 16384;
export const NAMES_ROLE = 32768;
/** The word may give an endpoint of the open class its shape, or report one. */
export const SHAPES_ENDPOINT = 65536;
export const REPORTS_ENDPOINT = 131072;

export interface LexiconEntry {
  readonly table: Pick<PhraseTable<never>, 'firstWords' | 'laterWords'>;
  readonly begins: number;
}

/** Builds the vocabulary of these lexicons, and of the words with which imported drug names begin. */
export function createVocabulary(
  lexicons: readonly LexiconEntry[],
  imported?: Pick<PhraseTable<never>, 'firstWords'>,
): WordTable {
  const words = new WordTable();
  for (const { table, begins } of lexicons) {
    for (const word of table.laterWords()) words.add(word);
    for (const word of table.firstWords()) words.add(word, begins);
  }
  const own = words.size;
  for (const word of imported?.firstWords() ?? []) words.add(word, BEGINS_DRUG);
  for (let id = own; id < words.size; id++) words.mark(id, ONLY_IMPORTED);
  return words;
}
