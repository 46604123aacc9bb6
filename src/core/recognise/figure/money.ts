/** Sums of money: "$1,234", "€3,200", "US$ 45.6", "£2310". */
import type { FigureKind } from '../../../schema/annotation.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { bare } from './bare.js';
import { type NumberAt, numberAt, type Reading } from './reader.js';

/** The sum whose digits stand at a token, its sign before it. */
export function moneyAt(
  tokens: Tokens,
  at: number,
  statistic: () => FigureKind | undefined,
): Reading | undefined {
  const sign = signBefore(tokens, at);
  const number = sign === '' ? undefined : (numberAt(tokens, at) ?? belowNothing(tokens, at));
  if (number === undefined) return undefined;
  const figure = copyWith(bare(number, kindOf(tokens, number.end) ?? statistic() ?? 'quantity'), {
    start: tokens.startOf(at - 1),
  });
  return { figures: [copyWith(figure, { unit: `{${sign}}` })], end: number.end };
}

/** "€−347": a minus between the sign of the currency and the digits. */
function belowNothing(tokens: Tokens, at: number): NumberAt | undefined {
  const number = tokens.isDash(at) && tokens.touches(at + 1) ? numberAt(tokens, at + 1) : undefined;
  if (number === undefined) return undefined;
  const { value, printed, stop, end } = number;
  return { value: -value, printed: `-${printed}`, start: tokens.startOf(at), stop, end };
}

/** "€3,200 (SD €450)", "$410 (IQR 200–650)": the spread in the bracket tells. */
function kindOf(tokens: Tokens, at: number): FigureKind | undefined {
  if (!tokens.isSymbol(at, '(') && !tokens.isSymbol(at, '[')) return undefined;
  const word = tokens.word(at + 1);
  if (word === 'sd' || word === 'se' || word === 'sem' || word === '±') return 'mean';
  return word === 'iqr' || word === 'interquartile' ? 'median' : undefined;
}

/** The sign of a currency right before a token, or nothing. */
export function signBefore(tokens: Tokens, at: number): string {
  if (at < 1 || tokens.endOf(at - 1) - tokens.startOf(at - 1) !== 1) return '';
  return SIGNS.has(tokens.text.charCodeAt(tokens.startOf(at - 1))) ? tokens.raw(at - 1) : '';
}

const SIGNS: ReadonlySet<number> = new Set([0x24, 0xa3, 0xa5, 0x20ac, 0x20b9]);
