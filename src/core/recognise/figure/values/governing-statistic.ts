/** Whether the values of a sentence are medians or means, by the words that govern it, or by what its paragraph says of all values. */
import type { FigureKind } from '../../../../schema/annotation.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { conventionAt } from './convention.js';

/** How far around a value such a word is sought, in tokens. */
const REACH = 60;

/** "(medians)", "The median … 3 and 5", "values are means": the nearest word before a value, else the first behind it. */
export function governingStatistic({ block }: RecogniserContext, at: number): FigureKind | undefined {
  const { tokens } = block;
  const { from, to } = block.sentenceAround(at);
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--)
    if (tokens.isOneOf(i, NAMES)) return called(tokens.word(i));
  for (let i = at + 1; i < Math.min(to, at + REACH); i++)
    if (tokens.isOneOf(i, NAMES)) return called(tokens.word(i));
  return conventionAt(block, at)?.statistic;
}

function called(word: string): FigureKind {
  return MEDIANS.has(word) ? 'median' : 'mean';
}

const MEDIANS = wordSet('median medians iqr interquartile');
/** Titres are averaged on the log scale. */
const NAMES = wordSet(`
  median medians iqr interquartile mean means average averaged sd sem ± gmt gmts titre titres titer titers
`);
