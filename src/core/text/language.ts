/** Whether a stretch of text is obviously in another language than English, told by the little words. */
import { foldText } from './characters.js';
import { wordSet } from './word-set.js';

const english = wordSet('the of and with was were from by that for is are at this which not or as');

/** Little words of German, French, Spanish, Italian, Portuguese and Dutch that are no English words. */
const foreign = wordSet(`
der das und mit wurde wurden bei von eine einer einem eines nicht oder ist sind im zur zum auf dem den des nach
le la les du une et avec est dans par sur ont ete aux chez pour ces cette qui que
el los las con una para por se fue fueron y del en pacientes
il lo gli che della delle nel nella sono stato di dei
os das dos em com foi uma nos nas ao
het een van met voor werd werden bij zijn
`);

/** So many little words must stand there before they say anything. */
const FEWEST = 4;

/** True where the little words are those of another language, at least twice as many as English ones; reads 20,000 characters. */
export function isForeign(text: string): boolean {
  let others = 0;
  let own = 0;
  for (const [word] of text.slice(0, 20_000).matchAll(/\p{L}+/gu)) {
    const folded = foldText(word);
    if (english.has(folded)) own++;
    else if (foreign.has(folded)) others++;
  }
  return others >= FEWEST && others >= own * 2;
}
