/** The count in brackets behind its share: "in 5.3% (8) and 4.7% (7)", "63.5% (285) and 65.5% (296)". */
import type { Tokens } from '../../../text/tokens.js';
import type { RecogniserContext } from '../../recogniser.js';
import { type NumberAt, percentSignEnd, type Reading } from '../reader.js';
import { countOf } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

/** A whole number alone in brackets behind a percentage; one such pair alone may as well cite a reference. */
export function countBehindShare(
  { block, found }: RecogniserContext,
  at: number,
  number: NumberAt,
): Reading | undefined {
  const { tokens } = block;
  if (!isPair(tokens, at, number)) return undefined;
  const sentence = block.sentenceAround(at);
  const telling =
    number.value > HIGHEST_REFERENCE ||
    hasOther(tokens, sentence, at) ||
    isShareOf(tokens, at, number, found);
  return telling ? { figures: [countOf(number, 'count')], end: number.end } : undefined;
}

/** "84 pts were treated …; 57% (48) male": the count is that share of a number of people that was read. */
function isShareOf(
  tokens: Tokens,
  at: number,
  { value }: NumberAt,
  found: RecogniserContext['found'],
): boolean {
  const share = tokens.valueOf(at - 3);
  for (const one of found) {
    if (one.type !== 'figure' || one.kind !== 'sample-size' || one.value === undefined) continue;
    if (value < one.value && Math.abs((100 * value) / one.value - share) < 0.51) return true;
  }
  return false;
}

function isPair(tokens: Tokens, at: number, { end }: NumberAt): boolean {
  if (!tokens.isNumber(at) || !tokens.isSign(at - 1, '([') || !tokens.isSign(end, ')]')) return false;
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
