/** The lexicons that recognisers read, as one list for the vocabulary. */
import { conditionTable } from '../lexicon/conditions.js';
import { countries } from '../lexicon/countries.js';
import { designTable } from '../lexicon/designs.js';
import { dosingWords, exposureWords } from '../lexicon/dosing-words.js';
import { drugTable } from '../lexicon/drugs.js';
import { reportTable } from '../lexicon/endpoint-reports.js';
import { endpointShapes } from '../lexicon/endpoint-shapes.js';
import { endpointPhrases } from '../lexicon/endpoints.js';
import { frequencyPhrases } from '../lexicon/frequencies.js';
import type { CompiledDrugNames } from '../lexicon/imported-drugs.js';
import { mealTimes } from '../lexicon/meal-times.js';
import { months } from '../lexicon/months.js';
import { notDrugTable } from '../lexicon/not-drugs.js';
import { outcomeCueLexicons } from '../lexicon/outcome-words.js';
import { populationTable } from '../lexicon/populations.js';
import { registryWords } from '../lexicon/registry-words.js';
import { routePhrases } from '../lexicon/routes.js';
import { studyReferences } from '../lexicon/study-references.js';
import { unitWords } from '../lexicon/units.js';
import {
  BEGINS_COUNTRY,
  BEGINS_DATE,
  BEGINS_DESIGN,
  BEGINS_DRUG,
  BEGINS_ENDPOINT,
  BEGINS_FIGURE,
  BEGINS_POPULATION,
  BEGINS_REFERENCE,
  BEGINS_SCHEDULE,
  BEGINS_TRIAL_ID,
  BEGINS_UNIT,
  createVocabulary,
  type LexiconEntry,
  REPORTS_ENDPOINT,
  SHAPES_ENDPOINT,
  withImportedNames,
} from '../lexicon/vocabulary.js';
import type { WordTable } from '../lexicon/words.js';
import type { Vocabulary } from '../text/known-words.js';
import { figureWords } from './figure/words.js';

export const lexicons: readonly LexiconEntry[] = [
  {
    get table() {
      return drugTable();
    },
    begins: BEGINS_DRUG,
  },
  { table: notDrugTable, begins: 0 },
  { table: registryWords, begins: BEGINS_TRIAL_ID },
  { table: months, begins: BEGINS_DATE },
  { table: designTable, begins: BEGINS_DESIGN },
  { table: conditionTable, begins: BEGINS_POPULATION },
  { table: populationTable, begins: BEGINS_POPULATION },
  { table: unitWords, begins: BEGINS_UNIT },
  { table: exposureWords, begins: BEGINS_UNIT },
  { table: dosingWords, begins: 0 },
  { table: endpointPhrases, begins: BEGINS_ENDPOINT },
  { table: endpointShapes, begins: SHAPES_ENDPOINT },
  { table: reportTable, begins: REPORTS_ENDPOINT },
  ...outcomeCueLexicons,
  { table: frequencyPhrases, begins: BEGINS_SCHEDULE },
  { table: routePhrases, begins: BEGINS_SCHEDULE },
  { table: mealTimes, begins: BEGINS_SCHEDULE },
  { table: figureWords, begins: BEGINS_FIGURE },
  { table: studyReferences, begins: BEGINS_REFERENCE },
  { table: countries, begins: BEGINS_COUNTRY },
];

let own: WordTable | undefined;
const withNames = new WeakMap<CompiledDrugNames, Vocabulary>();

/** The words of all lexicons, and of imported drug names: built when first asked for, then shared by all engines. */
export function vocabularyWith(drugNames: CompiledDrugNames | undefined): Vocabulary {
  own ??= createVocabulary(lexicons);
  if (drugNames === undefined) return own;
  const known = withNames.get(drugNames) ?? withImportedNames(own, drugNames.table);
  withNames.set(drugNames, known);
  return known;
}
