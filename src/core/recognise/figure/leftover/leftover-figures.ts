/** The numbers of a sentence that no reader of a known form took: what was measured or counted. */
import { WHOLE_NUMBER_WORDS } from '../../../lexicon/number-words.js';
import type { Tokens } from '../../../text/tokens.js';
import { WordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { OPEN_ENDS } from '../range.js';
import { leftoverCount } from './leftover-count.js';
import { leftoverSpread } from './leftover-spreads.js';
import { leftoverValue } from './leftover-values.js';
import { NOBODY } from './number-words.js';
import type { ReadSentence, Taken } from './read-sentence.js';

/** The counts and values among the numbers that were left alone in a sentence, in text order. */
export function leftoverFigures(context: RecogniserContext, sentence: ReadSentence): readonly Taken[] {
  const figures: Taken[] = [];
  let counted = false;
  for (let at = sentence.behindFigure(sentence.from); at < sentence.to; at = sentence.behindFigure(at + 1)) {
    if (!mayBegin(sentence.tokens, at) || context.isTaken(at)) continue;
    const before = figures.at(-1);
    const value = leftoverSpread(sentence, at, before) ?? leftoverValue(context, sentence, at, before);
    const taken = value ?? leftoverCount(sentence, at, counted);
    if (taken === undefined) continue;
    counted ||= value === undefined;
    figures.push(taken);
    at = taken.end - 1;
  }
  return figures;
}

/** True for numbers, their signs, and the words that stand for a number or for an end that was not reached. */
function mayBegin(tokens: Tokens, at: number): boolean {
  return (
    tokens.isNumber(at) || tokens.isDash(at) || tokens.isSymbol(at, '+') || tokens.isOneOf(at, NUMBER_WORDS)
  );
}

const NUMBER_WORDS = new WordSet([...WHOLE_NUMBER_WORDS, ...NOBODY, ...OPEN_ENDS, 'minus']);
