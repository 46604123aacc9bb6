/**
 * The vocabulary: every word that some lexicon or recogniser asks for, with bits that say which phrases it may begin.
 *
 * One line a lexicon. A recogniser first looks at a token's bits, so a word that no lexicon knows costs nothing.
 */
import type { Vocabulary } from '../text/known-words.js';
import { numberedWords } from '../text/word-set.js';
import { ExtendedWords } from './extended-words.js';
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
/** The word stands in some lexicon; words that only rules look for have no such bit. */
export const IN_LEXICON = 524288;

/** The word begins a frequency, a route or a time of day in a schedule of doses. */
export const BEGINS_SCHEDULE = 1048576;

export interface LexiconEntry {
  readonly table: Pick<PhraseTable<never>, 'firstWords' | 'laterWords' | 'compile'>;
  readonly begins: number;
}

/** Builds the vocabulary of these lexicons, and compiles their phrases for it. */
export function createVocabulary(lexicons: readonly LexiconEntry[]): WordTable {
  const words = new WordTable();
  for (const word of numberedWords()) words.add(word);
  words.numbered = words.size;
  for (const { table, begins } of lexicons) {
    for (const word of table.laterWords()) words.add(word, IN_LEXICON);
    for (const word of table.firstWords()) words.add(word, IN_LEXICON | begins);
  }
  for (const { table } of lexicons) table.compile(words);
  return words;
}

/** The vocabulary with the words with which imported drug names begin. */
export function withImportedNames(
  own: WordTable,
  imported: Pick<PhraseTable<never>, 'firstWords'>,
): Vocabulary {
  const words = new ExtendedWords(own);
  for (const word of imported.firstWords()) {
    const isOwn = (words.flagsOf(word) & IN_LEXICON) !== 0;
    words.mark(word, isOwn ? BEGINS_DRUG : BEGINS_DRUG | IN_LEXICON | ONLY_IMPORTED);
  }
  return words;
}
