/** The numbers of a sentence that no reader of a known form took: what was measured or counted. */
import type { RecogniserContext } from '../../recogniser.js';
import { leftoverCount } from './leftover-count.js';
import { leftoverSpread } from './leftover-spreads.js';
import { leftoverValue } from './leftover-values.js';
import type { ReadSentence, Taken } from './read-sentence.js';

/** The counts and values among the numbers that were left alone in a sentence, in text order. */
export function leftoverFigures(context: RecogniserContext, sentence: ReadSentence): readonly Taken[] {
  const figures: Taken[] = [];
  let counted = false;
  for (let at = sentence.behindFigure(sentence.from); at < sentence.to; at = sentence.behindFigure(at + 1)) {
    if (context.isTaken(at)) continue;
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
