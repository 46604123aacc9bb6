/** The counts of two groups in one bracket behind each outcome: "headache (12; 15), ear pain (7; 4)". */
import type { Tokens } from '../../../text/tokens.js';
import type { RecogniserContext } from '../../recogniser.js';
import { LABELS } from '../cues.js';
import type { NumberAt, Reading } from '../reader.js';
import { countOf } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

/** Both counts of the pair that begins at a token. */
export function semicolonPair(
  { block, isTaken }: RecogniserContext,
  at: number,
  number: NumberAt,
): Reading | undefined {
  const { tokens } = block;
  const second = pairAt(tokens, at, number);
  if (second === undefined) return undefined;
  // One outcome that is known speaks for its whole list.
  const known = isTaken(at - 2) || isTaken(lastPair(tokens, at - 2) - 2);
  if (!known) return undefined;
  return { figures: [countOf(number, 'count'), countOf(second, 'count')], end: second.end };
}

/** The second number of "(12; 15)", whose first stands at a token. */
function pairAt(tokens: Tokens, at: number, number: NumberAt): NumberAt | undefined {
  if (!tokens.isSymbol(at - 1, '(') || !tokens.isSymbol(number.end, ';')) return undefined;
  if (!tokens.isWord(at - 2) || tokens.isOneOf(at - 2, LABELS)) return undefined;
  const second = tokens.isNumber(number.end + 1) ? wholeNumberAt(tokens, number.end + 1) : undefined;
  return second !== undefined && tokens.isSymbol(second.end, ')') ? second : undefined;
}

/** The first number of such a pair before a further name of the list, or -1. */
function lastPair(tokens: Tokens, name: number): number {
  for (let i = name; i > name - LONGEST_NAME; i--) {
    if (tokens.isSymbol(i, ')')) return tokens.isSymbol(i - 2, ';') && tokens.isNumber(i - 1) ? i - 3 : -1;
    if (!tokens.isWord(i) && !tokens.isDash(i) && !tokens.isSymbol(i, ',')) return -1;
  }
  return -1;
}

const LONGEST_NAME = 7;
