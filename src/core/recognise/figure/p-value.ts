/** P-values: "P < 0.001", "p = .03", "P for trend = 0.02", "P<0.000 1", "p=3×10−5", "P value of 0.04". */

import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { comparatorAt } from './comparator.js';
import { type FigureReader, numberAt } from './reader.js';

export const readPValue: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  const named = nameEnd(tokens, at);
  if (named < 0) return undefined;
  const sign = comparatorAt(tokens, named);
  if (sign === undefined) return undefined;
  const number = numberAt(tokens, sign.end);
  if (number === undefined) return undefined;
  const power = powerAt(tokens, number.end);
  const value = power === undefined ? number.value : number.value * 10 ** power.exponent;
  return {
    figures: [
      {
        type: 'figure',
        kind: 'p-value',
        start: tokens.startOf(at),
        end: power?.stop ?? number.stop,
        value,
        comparator: sign.comparator,
        printed: { value: power === undefined ? number.printed : `${number.printed}e${power.exponent}` },
      },
    ],
    end: power?.end ?? number.end,
  };
};

/** The end of "P", "p value", "P-value", "P for trend", "Ptrend", "two-sided P", or -1. */
function nameEnd(tokens: Tokens, at: number): number {
  if (!P_NAMES.has(tokens.word(at))) return -1;
  let i = at + 1;
  if (tokens.isDash(i) && /^values?$/.test(tokens.word(i + 1))) i += 2;
  else if (/^values?$/.test(tokens.word(i))) i++;
  if (tokens.word(i) === 'for' || (tokens.isSymbol(i, '(') && tokens.isWord(i + 1)))
    i = qualifierEnd(tokens, i);
  else if (tokens.isDash(i) && QUALIFIERS.has(tokens.word(i + 1))) i += 2;
  return i;
}

export const P_NAMES: ReadonlySet<string> = wordSet(`
  p ptrend pinteraction pint phet pheterogeneity padj pvalue pvalues pnoninferiority psuperiority
`);

const QUALIFIERS = wordSet(`
  trend interaction heterogeneity noninferiority superiority difference linearity inferiority non all both
  each comparison the between group
`);

function qualifierEnd(tokens: Tokens, at: number): number {
  let i = at + 1;
  while (i < at + 7 && (QUALIFIERS.has(tokens.word(i)) || tokens.isDash(i) || tokens.isSymbol(i, ')'))) i++;
  return i;
}

/** "×10−5", "x 10^-5", "×10⁻⁵" after a number. */
function powerAt(
  tokens: Tokens,
  at: number,
): { readonly exponent: number; readonly end: number; readonly stop: number } | undefined {
  const times = tokens.word(at);
  if (times !== '×' && times !== 'x' && times !== '*' && times !== '·') return undefined;
  if (!tokens.isNumber(at + 1) || tokens.printed(at + 1) !== '10') return undefined;
  let i = at + 2;
  const raised = tokens.raw(i);
  if (/^[⁻⁰¹²³⁴-⁹]+$/.test(raised)) {
    const digits = [...raised].map((c) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(c)).filter((d) => d >= 0);
    return { exponent: -Number(digits.join('')), end: i + 1, stop: tokens.endOf(i) };
  }
  if (tokens.isSymbol(i, '^')) i++;
  if (!tokens.isDash(i) || !tokens.isNumber(i + 1)) return undefined;
  return { exponent: -tokens.valueOf(i + 1), end: i + 2, stop: tokens.endOf(i + 1) };
}
