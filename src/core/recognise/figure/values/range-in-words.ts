/** Ranges whose ends stand in words: "(range one to eight)", "four to 14 migraine days per month". */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { wholeNumberAt } from '../counts/whole-number.js';
import type { RangeAt } from '../range.js';

/** Two whole numbers that rise, the first or both of them in words. */
export function rangeInWords(tokens: Tokens, at: number): RangeAt | undefined {
  if (!tokens.isWord(at)) return undefined;
  const low = wholeNumberAt(tokens, at);
  if (low === undefined || !(tokens.isOneOf(low.end, JOINTS) || tokens.isDash(low.end))) return undefined;
  const high = wholeNumberAt(tokens, low.end + 1);
  if (high === undefined || low.value >= high.value) return undefined;
  return { low, high, start: low.start, stop: high.stop, end: high.end, percent: false };
}

const JOINTS = wordSet('to through');
