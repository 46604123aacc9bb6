/** "71% at 1, 55% at 3 and 48% at 5 years": times of a row of values, whose unit stands behind the last of them. */
import { rowAt } from '../../lexicon/unit-factor.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { bare } from './bare.js';
import { type FigureReader, numberAt } from './reader.js';

export const readTimeOfRow: FigureReader = ({ block }, at) => {
  const { tokens } = block;
  if (!tokens.isOneOf(at - 1, AT) || !isBehindValue(tokens, at - 2)) return undefined;
  const number = numberAt(tokens, at);
  if (number === undefined || !Number.isInteger(number.value) || number.value > LATEST) return undefined;
  if (!tokens.isOneOf(number.end, GOING_ON)) return undefined;
  const ucum = unitOfLast(tokens, number.end, block.sentenceAround(at).to);
  if (ucum === undefined) return undefined;
  return { figures: [copyWith(bare(number, 'duration'), { unit: ucum })], end: number.end };
};

const AT = wordSet('at');
const GOING_ON = wordSet(', ; and vs versus');
const LATEST = 120;
const REACH = 48;

/** "71% at", "2.8 kg at", "17.2 (3.1) at" */
function isBehindValue(tokens: Tokens, last: number): boolean {
  if (tokens.isNumber(last) || tokens.isSign(last, '%)]')) return true;
  return tokens.isNumber(last - 1) || (tokens.isNumber(last - 2) && rowAt(tokens, last) !== undefined);
}

/** The unit of time behind the last "at 5" of the row. */
function unitOfLast(tokens: Tokens, from: number, to: number): string | undefined {
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    if (!tokens.isOneOf(i, AT) || !tokens.isNumber(i + 1)) continue;
    const row = rowAt(tokens, i + 2);
    if (row !== undefined) return row.dimension === 'time' ? row.ucum : undefined;
    if (!tokens.isOneOf(i + 2, GOING_ON)) return undefined;
  }
  return undefined;
}
