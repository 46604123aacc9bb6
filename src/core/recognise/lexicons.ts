/** The lexicons that recognisers read, as one list for the vocabulary. */
import { dosingWords, exposureWords } from '../lexicon/dosing-words.js';
import { drugTable } from '../lexicon/drugs.js';
import { frequencyPhrases } from '../lexicon/frequencies.js';
import { notDrugTable } from '../lexicon/not-drugs.js';
import { routePhrases } from '../lexicon/routes.js';
import { unitWords } from '../lexicon/units.js';
import { BEGINS_DRUG, BEGINS_FIGURE, BEGINS_UNIT, type LexiconEntry } from '../lexicon/vocabulary.js';
import { figureWords } from './figure/words.js';

export const lexicons: readonly LexiconEntry[] = [
  {
    get table() {
      return drugTable();
    },
    begins: BEGINS_DRUG,
  },
  { table: notDrugTable, begins: 0 },
  { table: unitWords, begins: BEGINS_UNIT },
  { table: exposureWords, begins: BEGINS_UNIT },
  { table: dosingWords, begins: 0 },
  { table: frequencyPhrases, begins: 0 },
  { table: routePhrases, begins: 0 },
  { table: figureWords, begins: BEGINS_FIGURE },
];
