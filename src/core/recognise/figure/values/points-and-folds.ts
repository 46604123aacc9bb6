/** Changes that are said in points or multiples: "21 percentage points", "2.3-fold", "2.3 times higher". */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { type NumberAt, percentagePointsEnd, type Reading } from '../reader.js';
import { measured } from './measured.js';

/** "an improvement of 21 percentage points": a difference of shares. */
export function percentagePoints(tokens: Tokens, number: NumberAt): Reading | undefined {
  const end = percentagePointsEnd(tokens, number.end);
  return end < 0 ? undefined : { figures: [measured(number, 'difference', '%', tokens.endOf(end - 1))], end };
}

/** "a 2.3-fold increase", "2.3 times higher": how many times as much. */
export function foldChange(tokens: Tokens, number: NumberAt): Reading | undefined {
  const word = tokens.isDash(number.end) ? number.end + 1 : number.end;
  const isFold = tokens.word(word) === 'fold';
  const isTimes = tokens.word(word) === 'times' && tokens.isOneOf(word + 1, TIMES_AS);
  if (!isFold && !isTimes) return undefined;
  return { figures: [measured(number, 'quantity', '{fold}', tokens.endOf(word))], end: word + 1 };
}

const TIMES_AS = wordSet('higher lower greater more less as the larger longer likelier smaller faster');
