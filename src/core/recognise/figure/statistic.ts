/**
 * Test statistics and coefficients with their name: "t(48) = 2.31", "F(2,87)=4.5", "χ²(1, N = 90) = 4.80", "r = 0.45",
 * "κ = 0.71", "Cohen's d = 0.52", "AUC 0.82", "I² = 45%", "NNT 14". None is a share, a mean or a count.
 */

import type { Statistic } from '../../../schema/annotation.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { bare } from './bare.js';
import { enclosingRange, furtherInterval } from './bracketed.js';
import { PEOPLE } from './counts/count-words.js';
import {
  afterShortForm,
  type FigureParts,
  type FigureReader,
  type NumberAt,
  numberAt,
  percentSignEnd,
} from './reader.js';
import { listAt } from './values/value-list.js';

export const readStatistic: FigureReader = (context, at) => {
  const { tokens } = context.block;
  const named = letterEnd(tokens, at) ?? wordEnd(tokens, at);
  if (named === undefined) return undefined;
  const number = numberAt(tokens, named.end);
  if (number === undefined || !named.fits(number)) return undefined;
  const sign = percentSignEnd(tokens, number.end);
  const end = sign > 0 ? sign : number.end;
  const figure: FigureParts = {
    type: 'figure',
    kind: 'quantity',
    start: named.apart === true ? number.start : tokens.startOf(at),
    end: tokens.endOf(end - 1),
    value: number.value,
    unit: sign > 0 ? '%' : undefined,
    ...namedStatistic(tokens, at, named, number.end),
    printed: { value: number.printed },
  };
  const inside =
    furtherInterval(context, end) ??
    (named.statistic === undefined ? enclosingRange(tokens, end, number.value) : undefined);
  if (inside !== undefined) {
    const level = inside.figure.level ?? 95;
    return {
      figures: [figure, copyWith(inside.figure, { kind: 'interval' as const, level })],
      end: inside.end,
    };
  }
  // "d = 0.61, 0.44 and 0.20"
  const list = named.statistic === undefined && sign < 0 ? listAt(tokens, named.end) : undefined;
  const others = list?.numbers.slice(1) ?? [];
  if (
    list === undefined ||
    !others.every((one) => named.fits(one) && one.printed.includes('.')) ||
    tokens.isSign(list.end, '([%/')
  )
    return { figures: [figure], end };
  return { figures: [figure, ...others.map((one) => bare(one, 'quantity'))], end: list.end };
};

/** Which test statistic it is, with its degrees of freedom from the brackets or behind the value ("χ² = 4.8, df = 1"). */
function namedStatistic(
  tokens: Tokens,
  at: number,
  { end, statistic }: StatisticName,
  behind: number,
): Pick<FigureParts, 'statistic' | 'freedom'> {
  if (statistic === undefined) return {};
  const freedom: string[] = [];
  for (let i = at + 1; i < end && tokens.word(i) !== 'n'; i++) {
    // "χ 2(1)": a raised digit apart is no degree of freedom.
    if (!tokens.isNumber(i) || i === at + 1) continue;
    // "F(2,429)" holds two numbers, although "2,429" looks like one.
    if (statistic === 'F' && tokens.raw(i).includes(',')) freedom.push(...tokens.raw(i).split(','));
    else freedom.push(numberAt(tokens, i)?.printed ?? '');
  }
  const named = tokens.isSymbol(behind, ',') || tokens.isSymbol(behind, ';') ? behind + 1 : behind;
  if (freedom.length === 0 && tokens.word(named) === 'df' && tokens.isOneOf(named + 1, EQUALS)) {
    const number = numberAt(tokens, named + 2);
    if (number !== undefined) freedom.push(number.printed);
  }
  return { statistic, ...(freedom.length === 0 ? {} : { freedom }) };
}

/** The words with which statistics begin, for the vocabulary. */
export const STATISTIC_NAMES: readonly string[] = [
  ...[
    't',
    'f',
    'z',
    'r',
    'd',
    'g',
    'u',
    'w',
    'h',
    'q',
    'b',
    'χ',
    'χ2',
    'x2',
    'chi',
    'chi2',
    'r2',
    'i2',
    'η2',
  ],
  ...['κ', 'ρ', 'τ', 'β', 'kappa', 'rho', 'tau', 'beta', 'icc', 'auc', 'auroc', 'aucs', 'area', 'nnt', 'nnh'],
  ...[
    'nntb',
    'nnth',
    'number',
    'cohen',
    'cohens',
    'hedges',
    'spearman',
    'pearson',
    'cstatistic',
    'correlation',
    'df',
  ],
];

interface StatisticName {
  readonly end: number;
  readonly statistic?: Statistic | undefined;
  /** True where other words stand between the name and the value. */
  readonly apart?: boolean;
  /** What the number may be: an area under a curve is none of several hundred. */
  readonly fits: (number: NumberAt) => boolean;
}

/** Letters that are the name of a statistic only before an equals sign, in this case. */
const LETTERS = wordSet(`
  t F z Z r R d g U W H Q b B χ χ2 χ² Χ2 Χ² X2 X² x2 R2 R² r2 r² I2 I² η2 η² κ ρ τ β
`);

function letterEnd(tokens: Tokens, at: number): StatisticName | undefined {
  if (tokens.endOf(at) - tokens.startOf(at) > 2 || !LETTERS.has(tokens.raw(at))) return undefined;
  let i = at + 1;
  let name = tokens.raw(at);
  // "χ 2", "I 2" with the raised digit apart, or as a token of its own.
  if (tokens.raw(i) === '2' || tokens.raw(i) === '²') {
    name += '2';
    i++;
  }
  i = freedomEnd(tokens, i);
  // "(d.f. = 1)" and subscripts are left out; then the sign must follow.
  if (!tokens.isOneOf(i, EQUALS)) return undefined;
  return { end: i + 1, fits: any, statistic: BY_LETTER[name.replace('²', '2')] };
}

const BY_LETTER: Readonly<Record<string, Statistic | undefined>> = {
  t: 't',
  F: 'F',
  z: 'z',
  Z: 'z',
  r: 'r',
  χ: 'chi-square',
  χ2: 'chi-square',
  Χ2: 'chi-square',
  X2: 'chi-square',
  x2: 'chi-square',
};

const EQUALS = wordSet('= ≈ < >');

/** "(48)", "(2, 87)", "[1]", "(1, N = 90)": degrees of freedom. */
function freedomEnd(tokens: Tokens, at: number): number {
  if (!tokens.isSymbol(at, '(') && !tokens.isSymbol(at, '[')) return at;
  for (let i = at + 1; i < at + 9; i++) {
    if (tokens.isSymbol(i, ')') || tokens.isSymbol(i, ']')) return i + 1;
    const plain = tokens.isNumber(i) || tokens.isOneOf(i, FREEDOM);
    if (!plain) return at;
  }
  return at;
}

const FREEDOM = wordSet('df n = , ; /');

const GLUE = wordSet('= : , of was is were ≈');

function wordEnd(tokens: Tokens, at: number): StatisticName | undefined {
  const named = nameEnd(tokens, at);
  if (named === undefined) return undefined;
  let i = freedomEnd(tokens, afterShortForm(tokens, named.end));
  for (let steps = 0; steps < 2 && tokens.isOneOf(i, GLUE); steps++) i++;
  return copyWith(named, { end: i });
}

function nameEnd(tokens: Tokens, at: number): StatisticName | undefined {
  const word = tokens.word(at);
  const next = tokens.word(at + 1);
  switch (word) {
    case 'kappa':
    case 'rho':
    case 'tau':
    case 'beta':
      return { end: at + 1, fits: atMostOne };
    case 'icc':
    case 'auc':
    case 'aucs':
    case 'auroc':
    case 'cstatistic':
      return { end: at + 1, fits: atMostOne };
    case 'correlation':
      return { end: next === 'coefficient' || next === 'coefficients' ? at + 2 : at + 1, fits: atMostOne };
    case 'area':
      return { end: underCurve(tokens, at), fits: atMostOne };
    case 'chi':
      return { end: chiSquareEnd(tokens, at), fits: any, statistic: 'chi-square' };
    case 'spearman':
    case 'pearson':
    case 'cohen':
    case 'cohens':
    case 'hedges':
      return effectName(tokens, at);
    case 'df':
      return tokens.isSymbol(at + 1, '=') ? { end: at + 1, fits: any } : undefined;
    case 'nnt':
    case 'nnh':
    case 'nntb':
    case 'nnth':
      return { end: at + 1, fits: any, statistic: 'nnt' };
    case 'number': {
      // "number of patients needed to treat"
      const needed = next === 'of' && tokens.isOneOf(at + 2, PEOPLE) ? at + 3 : at + 1;
      return tokens.word(needed) === 'needed' && tokens.word(needed + 1) === 'to' && tokens.isWord(needed + 2)
        ? forPurpose(tokens, needed + 3)
        : undefined;
    }
    default:
      return undefined;
  }
}

/** "number needed to treat to prevent one death was": what for stands between the name and the value. */
function forPurpose(tokens: Tokens, at: number): StatisticName {
  const named: StatisticName = { end: at, fits: any, statistic: 'nnt' };
  if (!tokens.isOneOf(at, PURPOSE)) return named;
  for (let i = at + 1; i < at + FOR_WHAT; i++) {
    if (tokens.isOneOf(i, SAID)) return { ...named, end: i, apart: true };
    if (!tokens.isWord(i) && !tokens.isNumber(i)) return named;
  }
  return named;
}

const PURPOSE = wordSet('to for');
const SAID = wordSet('was is were =');
const FOR_WHAT = 9;

/** "area under the receiver operating characteristic curve". */
function underCurve(tokens: Tokens, at: number): number {
  if (tokens.word(at + 1) !== 'under') return -1;
  for (let i = at + 2; i < at + 10; i++) if (tokens.word(i) === 'curve') return i + 1;
  return -1;
}

/** "chi-square", "chi-squared test", "chi square statistic". */
function chiSquareEnd(tokens: Tokens, at: number): number {
  let i = tokens.isDash(at + 1) ? at + 2 : at + 1;
  if (tokens.word(i) !== 'square' && tokens.word(i) !== 'squared') return -1;
  i++;
  return tokens.word(i) === 'test' || tokens.word(i) === 'statistic' ? i + 1 : i;
}

/** "Cohen's d", "Hedges' g", "Spearman's rho", "Pearson r". */
function effectName(tokens: Tokens, at: number): StatisticName | undefined {
  let i = at + 1;
  while (i < at + 4 && (tokens.isSign(i, "'’`") || tokens.raw(i) === 's')) i++;
  if (!/^(?:d|g|f|h|w|r|rho|rs|ρ)$/.test(tokens.word(i))) return undefined;
  return { end: i + 1, fits: hasDecimals };
}

function any(): boolean {
  return true;
}

function hasDecimals({ printed }: NumberAt): boolean {
  return printed.includes('.');
}

function atMostOne(number: NumberAt): boolean {
  return hasDecimals(number) && Math.abs(number.value) <= 1;
}
