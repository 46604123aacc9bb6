/** What a block says of all its values: "values are means (SD)", "mean ± SEM", "data are median [IQR]". */
import type { FigureKind } from '../../../../schema/annotation.js';
import type { BlockReading } from '../../../text/block-reading.js';
import { onceAToken } from '../../../text/token-memo.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';

export interface Convention {
  readonly at: number;
  readonly statistic: Extract<FigureKind, 'mean' | 'median'>;
  readonly spread: Extract<FigureKind, 'sd' | 'se' | 'iqr' | 'range'>;
}

/** The convention that holds at a token: the last one stated before it, else the first behind it in its sentence. */
export function conventionAt(block: BlockReading, at: number): Convention | undefined {
  const stated = conventionsOf(block.tokens, 0);
  if (stated === undefined || stated.length === 0) return undefined;
  const before = stated.findLast((one) => one.at < at);
  if (before !== undefined) return before;
  const { to } = block.sentenceAround(at);
  return stated.find((one) => one.at < to);
}

const conventionsOf = onceAToken(readConventions);

/** "mean age 59 ± 1 years", "BMI 28.9 ± 0.2 kg/m²": grown people differ by more, so the paragraph prints errors. */
export const printsErrors = onceAToken(findTooNarrow);

function findTooNarrow(tokens: Tokens): boolean {
  for (let i = 1; i < tokens.count; i++) {
    if (!tokens.isSymbol(i, '±') || !tokens.isNumber(i - 1) || !tokens.isNumber(i + 1)) continue;
    const mean = tokens.valueOf(i - 1);
    const spread = tokens.valueOf(i + 1);
    for (let k = i - 2; k >= 0 && k > i - 5 && !tokens.isNumber(k); k--) {
      if (tokens.isOneOf(k, AGES) && mean >= GROWN && mean <= OLDEST && spread < NARROWEST_AGES) return true;
      if (tokens.isOneOf(k, BMIS) && mean >= LEANEST && spread < NARROWEST_BMIS) return true;
    }
  }
  return false;
}

const AGES = wordSet('age aged ages');
const BMIS = wordSet('bmi');
const GROWN = 35;
const OLDEST = 90;
const LEANEST = 18;
const NARROWEST_AGES = 2;
const NARROWEST_BMIS = 1;

/** What a number alone in brackets behind a value is: an error where the convention or "least-squares mean" says so, else a deviation. */
export function deviationKind(block: BlockReading, at: number): 'sd' | 'se' {
  const { tokens } = block;
  const convention = conventionAt(block, at);
  if (convention?.spread === 'se') return 'se';
  const { from, to } = block.sentenceAround(at);
  if (convention === undefined && isErrorNamedBehind(tokens, at, to)) return 'se';
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--)
    if (tokens.isOneOf(i, STATISTICS) && tokens.isOneOf(i - 1, SQUARES)) return 'se';
  return 'sd';
}

/** "88.4 ± 1.1 and 57.9 ± 2.4 (SE)", "231 (12) l/min, 249 (13) l/min (SEM)": brackets alone name the error of all before them. */
export function isErrorNamedBehind(tokens: Tokens, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + NAMED_BEHIND); i++)
    if (tokens.isSymbol(i, '(') && /^SEM?$/.test(tokens.raw(i + 1)) && tokens.isSymbol(i + 2, ')'))
      return true;
  return false;
}

/** How far behind a value the name of its error may stand, in tokens. */
const NAMED_BEHIND = 40;
/** How far back the least-squares mean may stand, in tokens. */
const REACH = 40;
const SQUARES = wordSet('ls squares square adjusted');

/** Few texts change their manner more often. */
const MOST = 12;

function readConventions(tokens: Tokens): readonly Convention[] {
  const stated: Convention[] = [];
  for (let i = 0; i < tokens.count && stated.length < MOST; i++) {
    if (!tokens.isOneOf(i, STATISTICS)) continue;
    const spread = spreadBehind(tokens, i + 1);
    const statistic = tokens.word(i).startsWith('median') ? 'median' : 'mean';
    if (spread !== undefined) stated.push({ at: i, statistic, spread });
  }
  return stated;
}

const STATISTICS = wordSet('mean means median medians average averages');

/** "(SD)", "± SEM", "[IQR]", "and standard deviation", "(± SE)", "(interquartile range)". */
function spreadBehind(tokens: Tokens, at: number): Convention['spread'] | undefined {
  let i = at;
  while (i < at + 4 && tokens.isOneOf(i, JOINTS)) i++;
  if (i === at) return undefined;
  const raw = tokens.raw(i);
  const word = tokens.word(i);
  const second = tokens.word(i + 1);
  let end = i + 1;
  let spread: Convention['spread'] | undefined;
  if (/^SDs?$/.test(raw)) spread = 'sd';
  else if (/^S(?:E|EM)s?$/.test(raw)) spread = 'se';
  else if (/^standard/.test(word) && /^(?:deviations?|errors?)$/.test(second)) {
    spread = second.startsWith('d') ? 'sd' : 'se';
    end = i + 2;
  } else if (tokens.isOneOf(i, QUARTILES)) spread = 'iqr';
  else if (word === 'range') spread = 'range';
  if (tokens.isOneOf(end, OF_NUMBERS)) end++;
  return spread === undefined || tokens.isNumber(end) || tokens.isOneOf(end, SAYING) ? undefined : spread;
}

const JOINTS = wordSet('( [ ± , and with + / - –');
const QUARTILES = wordSet('iqr iqrs interquartile quartiles');
/** "(range 1–6)", "(SD = 3.1)" hold a spread of their own. */
const SAYING = wordSet('= : was of from');
const OF_NUMBERS = wordSet(', range');

/** "Five-year survival was 61% ± 4%": what is estimated of a curve has an error and no deviation. */
export function isOfSurvival(tokens: Tokens, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - SURVIVAL_REACH); i--)
    if (tokens.isOneOf(i, SURVIVAL)) return true;
  return false;
}

const SURVIVAL_REACH = 30;
const SURVIVAL = wordSet('survival pfs dfs efs kaplan meier actuarial');
