/** Medians and means in words: "a median of six previous lines", "a mean of three falls". */
import { unitAt } from '../../lexicon/units.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { bare } from './bare.js';
import type { Statistic } from './cues.js';
import type { NumberAt, Reading } from './reader.js';

/** The statistic right before a number in words, of whatever is counted; lengths of time are read with their unit. */
export function statisticInWords(tokens: Tokens, at: number, number: NumberAt): Reading | undefined {
  if (tokens.word(at - 1) !== 'of' || tokens.isNumber(at)) return undefined;
  const statistic = tokens.word(at - 2);
  if (statistic !== 'median' && statistic !== 'mean') return undefined;
  const unit = unitAt(tokens, number.end);
  if (unit !== undefined || !tokens.isWord(number.end) || tokens.isOneOf(number.end, GROUPS))
    return undefined;
  return { figures: [bare(number, statistic)], end: number.end };
}

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
