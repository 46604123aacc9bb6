/** The lexicons that recognisers read, as one list for the vocabulary. */
import { unitWords } from '../lexicon/units.js';
import { BEGINS_FIGURE, BEGINS_UNIT, type LexiconEntry } from '../lexicon/vocabulary.js';
import { figureWords } from './figure/words.js';

export const lexicons: readonly LexiconEntry[] = [
  { table: unitWords, begins: BEGINS_UNIT },
  { table: figureWords, begins: BEGINS_FIGURE },
];
