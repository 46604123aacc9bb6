/** The lexicons that recognisers read, as one list for the vocabulary. */
import type { LexiconEntry } from '../lexicon/vocabulary.js';

export const lexicons: readonly LexiconEntry[] = [];
