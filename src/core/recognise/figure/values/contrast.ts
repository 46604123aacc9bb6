/** Two bare values of two groups alone in brackets: "fewer needed rescue (12 vs 25; P = .02)", "(2.1 v 4.3)". */

import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { bare } from '../bare.js';
import { armSizes } from '../counts/arm-size.js';
import { partsOfTotal } from '../counts/part-of-total.js';
import { wholeListAt } from '../counts/whole-list.js';
import { isWhole } from '../counts/whole-number.js';
import type { FigureReader } from '../reader.js';
import { listAt } from './value-list.js';

export const readContrast: FigureReader = (context, at) => {
  const tokens = context.block.tokens;
  if (!tokens.isSymbol(at - 1, '(') && !tokens.isSymbol(at - 1, '[')) return undefined;
  const list = listAt(tokens, at) ?? wholeListAt(tokens, at);
  if (list === undefined || !saysVersus(tokens, at, list.end) || !tokens.isOneOf(list.end, CLOSING))
    return undefined;
  const whole = list.numbers.every(isWhole);
  const first = whole ? list.numbers[0] : undefined;
  // "116 analysed (57 vs 59)", "were randomised (119 vs 122)" are sizes.
  const parts = first && (partsOfTotal(context, at, first) ?? armSizes(context, at));
  if (parts !== undefined) return parts;
  if (!whole && list.numbers.some(isWhole)) return undefined;
  return { figures: list.numbers.map((one) => bare(one, whole ? 'count' : 'quantity')), end: list.end };
};

const CLOSING = wordSet(') ] , ;');

function saysVersus(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const word = tokens.word(i);
    if (word === 'vs' || word === 'versus' || word === 'v' || word === 'compared') return true;
  }
  return false;
}
