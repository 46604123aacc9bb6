/**
 * Counts that no reader of a known form took: in a sentence that tells of people or outcomes, a whole number that is
 * nothing else counts somebody or something ("13 of the case and 8 of the control group", "(22 AG, 23 LG, 21 CG)").
 */
import { wordSet } from '../../../text/word-set.js';
import { countOf, nounAfter } from '../counts/counted.js';
import { wholeNumberAt } from '../counts/whole-number.js';
import { noneAt, wordCounts } from './number-words.js';
import type { ReadSentence, Taken } from './read-sentence.js';
import { sizeOrCount } from './size-or-count.js';
import { isSomethingElse } from './something-else.js';

/** The count at a token that was left alone, if it is one; `counted` where another number of its sentence was. */
export function leftoverCount(sentence: ReadSentence, at: number, counted: boolean): Taken | undefined {
  const { tokens } = sentence;
  const number = tokens.isOneOf(at, NOBODY) ? noneAt(tokens, at) : wholeNumberAt(tokens, at);
  if (number === undefined || isSomethingElse(sentence, at, number)) return undefined;
  if (!counted && !sentence.tellsOfPeople) return undefined;
  if (!tokens.isNumber(at) && !wordCounts(sentence, at, number, counted)) return undefined;
  const noun = nounAfter(tokens, number.end)?.word;
  return { at, end: number.end, figures: [countOf(number, sizeOrCount(sentence, number), noun)] };
}

const NOBODY = wordSet('none nil');
