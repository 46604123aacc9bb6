/**
 * Counts that no reader of a known form took: in a sentence that tells of people or outcomes, a whole number that is
 * nothing else counts somebody or something ("13 of the case and 8 of the control group", "(22 AG, 23 LG, 21 CG)").
 */
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { countOf, nounAfter } from '../counts/counted.js';
import { wholeNumberAt } from '../counts/whole-number.js';
import { noneAt, wordCounts } from './number-words.js';
import type { ReadSentence, Taken } from './read-sentence.js';
import { sizeOrCount } from './size-or-count.js';
import { isSomethingElse } from './something-else.js';

/** The counts among the numbers that were left alone in a sentence, in text order. */
export function leftoverCounts({ isTaken }: RecogniserContext, sentence: ReadSentence): readonly Taken[] {
  const { tokens } = sentence;
  const counts: Taken[] = [];
  for (let at = sentence.behindFigure(sentence.from); at < sentence.to; at = sentence.behindFigure(at + 1)) {
    if (isTaken(at)) continue;
    const number = tokens.isOneOf(at, NOBODY) ? noneAt(tokens, at) : wholeNumberAt(tokens, at);
    if (number === undefined || isSomethingElse(sentence, at, number)) continue;
    if (counts.length === 0 && !sentence.tellsOfPeople) return counts;
    if (!tokens.isNumber(at) && !wordCounts(sentence, at, number, counts.length > 0)) continue;
    const noun = nounAfter(tokens, number.end)?.word;
    counts.push({ at, end: number.end, figures: [countOf(number, sizeOrCount(sentence, number), noun)] });
    at = number.end - 1;
  }
  return counts;
}

const NOBODY = wordSet('none nil');
