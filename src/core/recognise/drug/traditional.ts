/** Traditional Chinese preparations by their names in Latin letters: "Shenqi Fuzheng injection", "Xiaoyao granules". */
import { IN_LEXICON } from '../../lexicon/vocabulary.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';

/** Syllables of Chinese in Latin letters, two or more. */
const SYLLABLES =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|uan|ian|iao|uai|ai|ei|ui|ao|ou|iu|ie|ue|er|an|en|in|un|ia|ua|uo|a|o|e|i|u)){2,}$/;
/** A name of one word has no fewer letters, so that "One capsule" is none. */
const SHORTEST = 5;
/** No name has more tokens. */
const LONGEST = 8;

/** The first token of the name before the form ("decoction") at a token, or that token where none stands there. */
export function traditionalStart(tokens: Tokens, form: number, floor: number): number {
  let start = form;
  for (let i = form - 1; i >= floor && i >= form - LONGEST; i--) {
    if (tokens.isDash(i) && tokens.touches(i) && tokens.touches(i + 1)) continue;
    if (!isSyllables(tokens, i) && !(start < form && isKnownSyllables(tokens, i))) break;
    start = i;
  }
  while (start < form && !isCapital(tokens, start)) start++;
  if (start === form || tokens.endOf(form - 1) - tokens.startOf(start) < SHORTEST) return form;
  return start;
}

function isSyllables(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i) || tokens.isOneOf(i, OTHERS)) return false;
  // "Yi" and "Tang" are words of such names as well as "Fuzheng".
  const word = tokens.word(i);
  if (word.length < SHORTEST) return isCapital(tokens, i) && SYLLABLES.test(`a${word}`);
  return ((tokens.flags[i] ?? 0) & IN_LEXICON) === 0 && SYLLABLES.test(word);
}

/** A word that a lexicon knows, before one that none does: "Fuzheng Yiliu". */
function isKnownSyllables(tokens: Tokens, i: number): boolean {
  return (
    tokens.isWord(i) && isCapital(tokens, i) && !tokens.isOneOf(i, OTHERS) && SYLLABLES.test(tokens.word(i))
  );
}

const OTHERS = wordSet(
  'one two nine same huge bone routine medicine online decline baseline the an in on an he we no a each mean chinese fine genuine',
);

function isCapital(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.startOf(i));
  return code >= 65 && code <= 90;
}
