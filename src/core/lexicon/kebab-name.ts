/** Names of open-class concepts, made of the words of the text. */
import { foldText } from '../text/characters.js';

const LONGEST = 8;
const WORDS = /[\p{L}\p{N}%]+/gu;
const EMPTY = new Set(['the', 'a', 'an', 'of', 'in']);

/** "Change in the 6-minute walk" is "change-6-minute-walk": folded words, joined by hyphens, eight at most. */
export function kebabName(phrase: string): string {
  const words = (foldText(phrase).match(WORDS) ?? []).filter((word) => !EMPTY.has(word));
  return words.slice(0, LONGEST).join('-') || 'endpoint';
}
