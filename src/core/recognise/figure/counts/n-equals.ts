/** Sizes as equations: "n = 45", "N=309", "n: 45", and the counts behind shares: "60% (n = 36)". */

import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { bare } from '../bare.js';
import { comparatorBefore } from '../comparator.js';
import { type FigureReader, type NumberAt, percentSignEnd, type Reading } from '../reader.js';
import { readFraction } from '../shares/fraction.js';
import { wholeNumberAt } from './whole-number.js';

export const readNEquals: FigureReader = (context, at) => {
  const tokens = context.block.tokens;
  if (tokens.word(at) !== 'n' || !tokens.isWord(at)) return undefined;
  if (!tokens.isSymbol(at + 1, '=') && !tokens.isSymbol(at + 1, ':')) return withoutSign(tokens, at);
  // 'n="80"' is left over from a web page.
  const digits = tokens.isOneOf(at + 2, QUOTES) ? at + 3 : at + 2;
  const number = tokens.isNumber(digits) ? wholeNumberAt(tokens, digits) : undefined;
  if (number === undefined) return undefined;
  // "61.3% (n=184/300)": so many of so many.
  const fraction = tokens.isSymbol(number.end, '/') ? readFraction(context, digits) : undefined;
  if (fraction === undefined) return sized(tokens, at, number);
  const start = tokens.startOf(at);
  return { figures: fraction.figures.map((one) => copyWith(one, { start })), end: fraction.end };
};

function sized(tokens: Tokens, at: number, number: NumberAt): Reading {
  // "60% (n = 36)": those who make the share, not those it is out of; one alone ("neutropenia, n = 1") is no sample.
  const counts = tokens.raw(at) === 'n' && (number.value < 2 || isBehindShare(tokens, at));
  const figure = copyWith(bare(number, counts ? 'count' : 'sample-size'), { start: tokens.startOf(at) });
  return { figures: [figure], end: number.end };
}

/** "(n 78)": alone in brackets the sign may be missing. */
function withoutSign(tokens: Tokens, at: number): Reading | undefined {
  const number =
    tokens.isNumber(at + 1) && !tokens.touches(at + 1) ? wholeNumberAt(tokens, at + 1) : undefined;
  const closes = number !== undefined && tokens.isSign(number.end, ')],;');
  return closes && tokens.isSign(at - 1, '([') ? sized(tokens, at, number) : undefined;
}

const LONGEST_REMARK = 6;
const QUOTES = wordSet(`" “ ” '`);

/** True in the bracket right behind a share ("44.7% (all partial; n = 17)"); a limit ("≥ 50% (n = 120)") is no share. */
function isBehindShare(tokens: Tokens, at: number): boolean {
  if (isInBracketOfShare(tokens, at)) return true;
  let open = at - 1;
  while (open > at - LONGEST_REMARK && (tokens.isWord(open) || tokens.isSign(open, ',;'))) open--;
  if (!tokens.isSign(open, '([')) return false;
  const sign =
    percentSignEnd(tokens, open - 1) === open
      ? open - 1
      : percentSignEnd(tokens, open - 2) === open
        ? open - 2
        : -1;
  // "−0.58 ± 0.81 % (n = 97)": a mean, no share.
  return sign > 0 && comparatorBefore(tokens, sign - 1) === undefined && !tokens.isSymbol(sign - 2, '±');
}

/** "neutropenia (23.0%; n = 29)": right behind the share that opens the bracket. */
function isInBracketOfShare(tokens: Tokens, at: number): boolean {
  if (!tokens.isSign(at - 1, ',;') || !tokens.isSymbol(at - 2, '%')) return false;
  return tokens.isNumber(at - 3) && tokens.isSign(at - 4, '([');
}
