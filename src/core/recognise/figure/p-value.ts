/**
 * P-values: "P < 0.001", "p = .03", "P for trend = 0.02", "P<0.000 1", "p=3×10−5", "P = 1.2e-8", "p < 10^-6",
 * "P values of 0.02 and 0.04", "p = ns".
 */

import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { type ComparatorAt, comparatorAt } from './comparator.js';
import {
  type FigureParts,
  type FigureReader,
  type NumberAt,
  numberAt,
  percentSignEnd,
  type Reading,
} from './reader.js';
import { scientificAt } from './scientific.js';
import { jointEnd, listAt } from './values/value-list.js';

export const readPValue: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  const named = nameEnd(tokens, at);
  if (named === undefined) return undefined;
  // "P-value" and, on the next line, "= 0.0009": a field of a form.
  const behind =
    tokens.isBreak(named.end) && tokens.isOneOf(named.end - 1, VALUE) ? named.end + 1 : named.end;
  const sign = comparatorAt(tokens, behind) ?? leftOut(tokens, at, named.end);
  if (sign === undefined) return undefined;
  // "2p = 0.01": of both sides.
  const start = tokens.startOf(tokens.touches(at) && tokens.raw(at - 1) === '2' ? at - 1 : at);
  const power = scientificAt(tokens, sign.end);
  if (power !== undefined) {
    const figure = pValue(start, power.stop, sign, power.value, power.printed);
    return { figures: [figure], end: power.end };
  }
  const number = numberAt(tokens, sign.end);
  if (number === undefined) return notSignificant(tokens, at, sign);
  if (number.value < 0) return undefined;
  // "P < 5%"
  const percent = percentSignEnd(tokens, number.end);
  if (percent > 0)
    return { figures: [inPercent(start, tokens.endOf(percent - 1), sign, number)], end: percent };
  const first = pValue(start, number.stop, sign, number.value, number.printed);
  // "P values of 0.02 and 0.04": several are announced.
  // "(p = 0.41, 0.29 and 0.30)": a row that closes its bracket.
  const row = listAt(tokens, sign.end);
  const closes = tokens.isSymbol(at - 1, '(') && row !== undefined && tokens.isSymbol(row.end, ')');
  const list = named.several || closes ? row : undefined;
  if (list === undefined || !list.numbers.every(isProbability)) return withFurther(tokens, first, number.end);
  const others = list.numbers
    .slice(1)
    .map((one) => pValue(one.start, one.stop, sign, one.value, one.printed));
  return { figures: [first, ...others], end: list.end };
};

/** "p = 0.009, <0.001 and <0.001": further ones of a row, each with a sign of its own. */
function withFurther(tokens: Tokens, first: FigureParts, behind: number): Reading {
  const figures = [first];
  let end = behind;
  for (let joint = jointEnd(tokens, end); joint >= 0; joint = jointEnd(tokens, end)) {
    const sign = comparatorAt(tokens, joint);
    const number = sign === undefined ? undefined : numberAt(tokens, sign.end);
    if (sign === undefined || number === undefined || !isProbability(number)) break;
    figures.push(pValue(tokens.startOf(joint), number.stop, sign, number.value, number.printed));
    end = number.end;
  }
  return { figures, end };
}

/** "(P .03)", "p-value 0.012": the sign is left out where a probability stands right behind the name. */
function leftOut(tokens: Tokens, at: number, end: number): ComparatorAt | undefined {
  const alone = end === at + 1 && tokens.endOf(at) - tokens.startOf(at) === 1;
  if (!alone && !tokens.isOneOf(end - 1, VALUE)) return undefined;
  const number = tokens.isNumber(end) ? numberAt(tokens, end) : undefined;
  return number !== undefined && number.value < 1 && isProbability(number)
    ? { comparator: '=', end }
    : undefined;
}

const VALUE = wordSet('value values pvalue pvalues');

function pValue(
  start: number,
  end: number,
  { comparator }: ComparatorAt,
  value: number,
  printed: string,
): FigureParts {
  return { type: 'figure', kind: 'p-value', start, end, value, comparator, printed: { value: printed } };
}

/** Its digits are those of a percentage, so none are kept as those of the probability. */
function inPercent(
  start: number,
  end: number,
  { comparator }: ComparatorAt,
  { value }: NumberAt,
): FigureParts {
  return { type: 'figure', kind: 'p-value', start, end, value: value / 100, comparator };
}

function isProbability({ value, printed }: NumberAt): boolean {
  return value >= 0 && value <= 1 && printed.includes('.');
}

/** "p = ns", "P = N.S.", "p = NS": no number, but a result. */
function notSignificant(tokens: Tokens, at: number, sign: ComparatorAt) {
  if (!tokens.isSymbol(sign.end - 1, '=') && !tokens.isSymbol(sign.end - 1, ':')) return undefined;
  let end = -1;
  if (tokens.word(sign.end) === 'ns') end = sign.end + 1;
  else if (
    tokens.word(sign.end) === 'n' &&
    tokens.isSymbol(sign.end + 1, '.') &&
    tokens.word(sign.end + 2) === 's'
  )
    end = sign.end + 3;
  if (end < 0) return undefined;
  const figure: FigureParts = {
    type: 'figure',
    kind: 'p-value',
    start: tokens.startOf(at),
    end: tokens.endOf(end - 1),
  };
  return { figures: [figure], end };
}

/** The end of "P", "p value", "P-values", "P for trend", "Ptrend", "P_interaction", or undefined. */
function nameEnd(
  tokens: Tokens,
  at: number,
): { readonly end: number; readonly several: boolean } | undefined {
  // "103 PS, 182": capitals stand for an arm or a performance status.
  // "in Group P, 9 (36%)" too.
  if (!tokens.isOneOf(at, P_NAMES) || tokens.raw(at) === 'PS' || tokens.isOneOf(at - 1, ARMS))
    return undefined;
  let i = at + 1;
  const value = tokens.isDash(i) ? i + 1 : i;
  let several = tokens.word(at) === 'pvalues' || tokens.word(at) === 'ps';
  if (tokens.word(value) === 'value' || tokens.word(value) === 'values') {
    several ||= tokens.word(value) === 'values';
    i = value + 1;
  }
  if (tokens.word(i) === 'for' || (tokens.isSymbol(i, '(') && tokens.isWord(i + 1)))
    i = qualifierEnd(tokens, i);
  else if ((tokens.isDash(i) || tokens.isSymbol(i, '_')) && tokens.isOneOf(i + 1, QUALIFIERS)) i += 2;
  else if (tokens.isOneOf(i, QUALIFIERS)) i++;
  return { end: i, several };
}

const ARMS = wordSet('group groups arm arms');

export const P_NAMES = wordSet(`
  p ps ptrend pinteraction pint phet pheterogeneity padj padjusted pvalue pvalues pnoninferiority psuperiority
  pcorrected pfdr pbonferroni plogrank poverall
`);

const QUALIFIERS = wordSet(`
  trend interaction heterogeneity noninferiority superiority difference linearity inferiority equivalence non
  all both each comparison comparisons the between group adjusted corrected treatment effect time by overall
  one two sided tailed log rank int het adj
`);

function qualifierEnd(tokens: Tokens, at: number): number {
  let i = at + 1;
  const inside = tokens.isSymbol(at, '(') ? ')' : '';
  while (i < at + 8 && (tokens.isOneOf(i, QUALIFIERS) || tokens.isDash(i) || isTimes(tokens, i))) i++;
  return inside !== '' && tokens.isSymbol(i, inside) ? i + 1 : i;
}

/** "P for group × time interaction". */
function isTimes(tokens: Tokens, i: number): boolean {
  return tokens.isSymbol(i, '×') || tokens.isSymbol(i, '*') || tokens.word(i) === 'x';
}
