/** Boxes of a flow diagram pasted line by line, each a number and what it counts: "711 excluded", "17 lack of efficacy". */
import { unitAt } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { countOf } from '../counts/counted.js';
import { wholeNumberAt } from '../counts/whole-number.js';
import type { FigureReader, NumberAt } from '../reader.js';

export const readNumberedLine: FigureReader = ({ block }, at) => {
  const { tokens } = block;
  const number = boxAt(tokens, at);
  if (number === undefined) return undefined;
  const beside = boxAt(tokens, nextLine(tokens, number.end)) ?? boxAt(tokens, lineBefore(tokens, at));
  // "1 Introduction", "2 Methods" are headings.
  if (beside === undefined || Math.abs(beside.value - number.value) === 1) return undefined;
  if (!tellsOfFlow(tokens, number.end) && !tellsOfFlow(tokens, beside.end)) return undefined;
  return { figures: [countOf(number, 'count')], end: number.end };
};

/** The number that opens a line, with a word in small letters behind it that is no unit. */
function boxAt(tokens: Tokens, at: number): NumberAt | undefined {
  if (at < 0 || !tokens.isNumber(at) || (at > 0 && !tokens.isBreak(at - 1))) return undefined;
  const number = wholeNumberAt(tokens, at);
  if (number === undefined || !tokens.isWord(number.end)) return undefined;
  if (tokens.touches(number.end) || unitAt(tokens, number.end) !== undefined) return undefined;
  return /^[a-z]/.test(tokens.raw(number.end)) && !tokens.isOneOf(number.end, NO_BOX) ? number : undefined;
}

const NO_BOX = wordSet('or to in and of on at from with versus vs more');

/** True where the line goes on with what befell people on their way through a trial. */
function tellsOfFlow(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + LONGEST_LINE && i < tokens.count && !tokens.isBreak(i); i++)
    if (tokens.isOneOf(i, FLOW)) return true;
  return false;
}

const FLOW = wordSet(`
  excluded randomised randomized assigned allocated enrolled screened assessed eligible ineligible declined refused withdrew
  withdrawn lost discontinued completed received criteria consent analysed analyzed efficacy adverse decision dropped died
`);

const LONGEST_LINE = 24;

function nextLine(tokens: Tokens, from: number): number {
  for (let i = from; i < from + LONGEST_LINE && i < tokens.count; i++) if (tokens.isBreak(i)) return i + 1;
  return -1;
}

function lineBefore(tokens: Tokens, at: number): number {
  for (let i = at - 2; i >= 0 && i > at - LONGEST_LINE; i--) {
    if (tokens.isBreak(i)) return i + 1;
    if (i === 0) return 0;
  }
  return -1;
}
