/** Medians and means in words: "a median of six previous lines", "a mean of three falls". */
import { unitAt } from '../../lexicon/units.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';
import { bare } from './bare.js';
import { type Statistic, statisticBefore } from './cues.js';
import type { NumberAt, Reading } from './reader.js';

/** The statistic that a number in words is, of whatever is counted; lengths of time are read with their unit. */
export function statisticInWords(
  context: RecogniserContext,
  at: number,
  number: NumberAt,
): Reading | undefined {
  const { tokens } = context.block;
  if (tokens.isNumber(at)) return undefined;
  if (tokens.isOneOf(at - 1, STATING)) return statedInWords(context, at, number);
  if (tokens.word(at - 1) !== 'of') return undefined;
  const statistic = tokens.word(at - 2);
  if (statistic !== 'median' && statistic !== 'mean') return undefined;
  const unit = unitAt(tokens, number.end);
  if (unit !== undefined || !tokens.isWord(number.end) || tokens.isOneOf(number.end, GROUPS))
    return undefined;
  return { figures: [bare(number, statistic)], end: number.end };
}

/** "the median number of doses was three (range one to eight) and two": an average, where nothing that is counted follows. */
function statedInWords(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const { tokens } = context.block;
  const opens = tokens.isSign(number.end, '([') && tokens.isOneOf(number.end + 1, SPREADS);
  const first = tokens.isOneOf(at - 1, SAYING);
  if (!opens && !(first && (tokens.isSign(number.end, '.,;') || tokens.isOneOf(number.end, OF_GROUP))))
    return undefined;
  const statistic = statisticBefore(context, at);
  return statistic === undefined ? undefined : { figures: [bare(number, statistic)], end: number.end };
}

const STATING = wordSet('was were and vs versus v');
const SAYING = wordSet('was were');
const SPREADS = wordSet('range iqr interquartile sd');
const OF_GROUP = wordSet('in with for on vs versus v and');

const GROUPS = wordSet('groups arms measurements readings values repeats replicates determinations');

/** "a median of 6 cycles": an average, though things are counted. */
export function isAverageOf(tokens: Tokens, at: number): boolean {
  return tokens.word(at - 1) === 'of' && /^(?:median|mean|average)$/.test(tokens.word(at - 2));
}

/** "was 7.5 cm² (median; IQR 3.9–14.8)", "16 days (mean)": said in a bracket behind the value. */
export function statisticBehind(tokens: Tokens, at: number): Statistic | undefined {
  if (!tokens.isSymbol(at, '(') && !tokens.isSymbol(at, '[')) return undefined;
  // "(geometric mean; CV 41%)"
  const last = tokens.word(at + 1) === 'geometric' ? at + 2 : at + 1;
  const word = tokens.word(last);
  return (word === 'median' || word === 'mean') && !tokens.isWord(last + 1) ? word : undefined;
}
