/** Why people left, each reason with its number behind it: "lack of efficacy 15, loss to follow-up 7, adverse event 5". */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { LABELS } from '../cues.js';
import type { FigureReader, NumberAt } from '../reader.js';
import { countOf } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

export const readReasons: FigureReader = ({ block }, at) => {
  const { tokens } = block;
  if (!tokens.isNumber(at) || !tokens.isWord(at - 1)) return undefined;
  const { from, to } = block.sentenceAround(at);
  const opening = openingBefore(tokens, from, at);
  if (opening < 0 || !saysLeft(tokens, from, opening)) return undefined;
  const numbers: NumberAt[] = [];
  for (let i = opening + 1; numbers.length < MOST; ) {
    const name = i;
    while (i < name + LONGEST_REASON && (tokens.isWord(i) || tokens.isDash(i))) i++;
    // "withdrawal by subject 9" is a reason.
    const label = tokens.isOneOf(i - 1, LABELS) && tokens.word(i - 2) !== 'by';
    if (i === name || label || tokens.isOneOf(i - 1, LIMITS)) return undefined;
    const number = tokens.isNumber(i) ? wholeNumberAt(tokens, i) : undefined;
    if (number === undefined) return undefined;
    numbers.push(number);
    if (number.end >= to || tokens.isSign(number.end, '.)')) break;
    // "…, other 4; 12 were lost" opens another clause.
    if (tokens.isSymbol(number.end, ';') && tokens.isNumber(number.end + 1)) break;
    if (!tokens.isOneOf(number.end, BETWEEN)) return undefined;
    i = tokens.word(number.end + 1) === 'and' ? number.end + 2 : number.end + 1;
  }
  const last = numbers.at(-1);
  if (last === undefined || numbers.length < 2 || numbers[0]?.start !== tokens.startOf(at)) return undefined;
  return { figures: numbers.map((one) => countOf(one, 'count')), end: last.end };
};

const MOST = 12;
const LONGEST_REASON = 8;
const BETWEEN = wordSet(', ; and');

/** The colon or bracket that opens the list, with nothing but words between it and a token; or -1. */
function openingBefore(tokens: Tokens, from: number, at: number): number {
  for (let i = at - 1; i >= Math.max(from, at - LONGEST_REASON); i--) {
    if (tokens.isSign(i, ':(')) return i;
    if (!tokens.isWord(i) && !tokens.isDash(i)) return -1;
  }
  return -1;
}

/** True where the words before the list say that people left or were left out. */
function saysLeft(tokens: Tokens, from: number, opening: number): boolean {
  for (let i = opening - 1; i >= Math.max(from, opening - REACH); i--)
    if (tokens.isOneOf(i, LEFT) || (tokens.word(i) === 'completed' && tokens.word(i - 1) === 'not'))
      return true;
  return false;
}

const REACH = 24;
const LEFT = wordSet(`
  withdrew withdrawn withdrawals withdrawal discontinued discontinuations excluded exclusions dropouts drop-outs ineligible
`);
const LIMITS = wordSet('over above under below than exceeding least most age aged');
