/** Which names of a list may not become drugs, and why: a name that every text holds would cry wolf on every page. */
import { drugTable } from '../lexicon/drugs.js';
import { notDrugTable } from '../lexicon/not-drugs.js';
import { isOrdinaryWord } from '../lexicon/ordinary-words.js';
import { BEGINS_DRUG, createVocabulary, IN_LEXICON } from '../lexicon/vocabulary.js';
import { foldText } from '../text/characters.js';
import { hashWord, type Vocabulary } from '../text/known-words.js';
import { lexicons } from './lexicons.js';

const PLAIN_WORD = /^[A-Za-z]+$/;
const SHORTEST_NAME = 3;
const LONGEST_NAME = 100;
const MOST_WORDS = 8;

/** Why a name is refused, as the end of a sentence about it ("is an ordinary word"); undefined where it may be imported. */
export function whyNoDrugName(name: string): string | undefined {
  if (drugTable().get(name) !== undefined) return undefined;
  // Most names are one plain word, which needs no cutting.
  const words = PLAIN_WORD.test(name)
    ? [name.toLowerCase()]
    : (foldText(name).match(/[\p{L}\p{N}]+/gu) ?? []);
  if (words.join('').length < SHORTEST_NAME) return 'has fewer than three letters or digits';
  if (!/\p{L}/u.test(name)) return 'has no letters';
  if (name.length > LONGEST_NAME || words.length > MOST_WORDS) {
    return `is no name: it has more than ${LONGEST_NAME} characters or ${MOST_WORDS} words`;
  }
  if (words.every(isOrdinaryWord))
    return words.length === 1 ? 'is an ordinary word' : 'is made of ordinary words';
  const [only] = words;
  if (words.length > 1 || only === undefined) return undefined;
  if (notDrugTable.get(only) !== undefined) return 'is a word that only looks like a drug';
  return isKnownOtherwise(only) ? 'means something else in trial texts' : undefined;
}

let otherWords: Vocabulary | undefined;

/** True for a word that a lexicon of doses, endpoints, figures, designs or registries asks for. */
function isKnownOtherwise(word: string): boolean {
  otherWords ??= createVocabulary(lexicons.filter(({ begins }) => begins !== BEGINS_DRUG));
  const codes = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  const id = otherWords.find(hashWord(word), codes, 0, codes.length);
  return id >= 0 && (otherWords.flags(id) & IN_LEXICON) !== 0;
}
