/**
 * Numbers of people in each of the categories whose names stand before them in the same way: "M/F: 26/17", "female/male 31/27",
 * "PS 0/1/2: 21/18/4".
 */
import { unitAt } from '../../../lexicon/units.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { type FigureReader, type NumberAt, percentSignEnd } from '../reader.js';
import { countOf } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

export const readNamedPairs: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  if (!tokens.isSymbol(at + 1, '/') || tokens.isSymbol(at - 1, '/')) return undefined;
  const numbers: NumberAt[] = [];
  let end = at;
  for (let i = at; ; i = end + 1) {
    const number = tokens.isNumber(i) ? wholeNumberAt(tokens, i) : undefined;
    if (number === undefined) return undefined;
    numbers.push(number);
    end = number.end;
    if (!tokens.isSymbol(end, '/')) break;
  }
  if (percentSignEnd(tokens, end) > 0 || unitAt(tokens, end) !== undefined || tokens.isDash(end))
    return undefined;
  if (!areNamed(tokens, tokens.isSign(at - 1, ':,=') ? at - 2 : at - 1, numbers.length)) return undefined;
  return { figures: numbers.map((one) => countOf(one, 'count')), end };
};

/** "M/F", "0/1/2": as many names as there are numbers, the last at a token, each of a sex or a grade. */
function areNamed(tokens: Tokens, last: number, size: number): boolean {
  for (let i = 0; i < size; i++) {
    const name = last - 2 * i;
    if (!tokens.isOneOf(name, SEXES) && !isGrade(tokens, name)) return false;
    if (i < size - 1 && !(tokens.isSymbol(name - 1, '/') && tokens.touches(name))) return false;
  }
  const first = last - 2 * (size - 1);
  return (
    !tokens.isSymbol(first - 1, '/') && (tokens.isOneOf(first, SEXES) || tokens.isOneOf(first - 1, GRADED))
  );
}

const SEXES = wordSet('m f male female males females men women boys girls');
const GRADED = wordSet('ps ecog stage stages grade grades who asa nyha');

function isGrade(tokens: Tokens, at: number): boolean {
  if (tokens.isNumber(at)) return tokens.valueOf(at) <= 4;
  return tokens.isWord(at) && /^(?:I{1,3}|IV)[ABC]?$/.test(tokens.raw(at));
}
