/** The count in brackets behind its share: "in 5.3% (8) and 4.7% (7)", "63.5% (285) and 65.5% (296)". */
import type { Tokens } from '../../text/tokens.js';
import type { RecogniserContext } from '../recogniser.js';
import { countOf } from './counted.js';
import { type NumberAt, percentSignEnd, type Reading } from './reader.js';
import { wholeNumberAt } from './whole-number.js';

/** A whole number alone in brackets behind a percentage; one such pair alone may as well cite a reference. */
export function countBehindShare(
  { block }: RecogniserContext,
  at: number,
  number: NumberAt,
): Reading | undefined {
  const { tokens } = block;
  if (!isPair(tokens, at, number)) return undefined;
  const sentence = block.sentenceAround(at);
  const telling = number.value > HIGHEST_REFERENCE || hasOther(tokens, sentence, at);
  return telling ? { figures: [countOf(number, 'count')], end: number.end } : undefined;
}

function isPair(tokens: Tokens, at: number, { end }: NumberAt): boolean {
  if (!tokens.isNumber(at) || !tokens.isSymbol(at - 1, '(') || !tokens.isSymbol(end, ')')) return false;
  return percentSignEnd(tokens, at - 2) === at - 1 && tokens.isNumber(at - 3);
}

/** Lists of references in trial reports seldom reach this number. */
const HIGHEST_REFERENCE = 99;

function hasOther(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  at: number,
): boolean {
  for (let i = from + 3; i < to; i++) {
    if (i === at) continue;
    const other = tokens.isNumber(i) ? wholeNumberAt(tokens, i) : undefined;
    if (other !== undefined && isPair(tokens, i, other)) return true;
  }
  return false;
}
