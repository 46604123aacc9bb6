/** Which language a stretch of text is in, told by its little words. */
import { classOf, foldText, LETTER } from './characters.js';
import { wordSet } from './word-set.js';

const english = wordSet(
  'the of and with was were from by that for is are at this which not or as to in on had have been',
);

/** Little words of German, French, Spanish, Italian, Portuguese and Dutch that are no English words. */
const foreign = wordSet(`
der das und mit wurde wurden bei von eine einer einem eines nicht oder ist sind im zur zum auf dem den des nach
le la les du une et avec est dans par sur ont ete aux chez pour ces cette qui que
el los las con una para por se fue fueron y del en pacientes
il lo gli che della delle nel nella sono stato di dei
os das dos em com foi uma nos nas ao
het een van met voor werd werden bij zijn
`);

/** How many little words of English and of other languages a stretch of text holds. */
export interface LittleWords {
  readonly english: number;
  readonly foreign: number;
}

/** Counts the little words of the first 20,000 characters. */
export function littleWords(text: string): LittleWords {
  const counts = { english: 0, foreign: 0 };
  const limit = Math.min(text.length, LONGEST_LOOK);
  for (let at = 0; at < limit; at++) {
    const start = at;
    while (at < limit && classOf(text.charCodeAt(at)) === LETTER) at++;
    if (at === start || at - start > LONGEST_WORD) continue;
    const folded = foldText(text.slice(start, at));
    if (english.has(folded)) counts.english++;
    else if (foreign.has(folded)) counts.foreign++;
  }
  return counts;
}

const LONGEST_LOOK = 20_000;
const LONGEST_WORD = 9;
