/** The names of ratios and differences: "HR", "aOR", "csHR", "relative risk", "rate ratio", "mean difference", "SMD". */

import type { FigureKind } from '../../../schema/annotation.js';
import type { Tokens } from '../../text/tokens.js';
import { WordSet, wordSet } from '../../text/word-set.js';
import { afterShortForm } from './reader.js';

export type Comparison = Extract<FigureKind, 'hazard-ratio' | 'odds-ratio' | 'risk-ratio' | 'difference'>;

export interface RatioName {
  readonly kind: Comparison;
  readonly end: number;
  /** True for a short form that means other things too ("PR", "MD"): only an interval behind the number tells. */
  readonly doubtful: boolean;
  /** True for "ratios" and "HRs": several values may follow. */
  readonly several: boolean;
}

const SHORT: Readonly<Record<string, Comparison>> = {
  hr: 'hazard-ratio',
  hrs: 'hazard-ratio',
  ahr: 'hazard-ratio',
  ahrs: 'hazard-ratio',
  shr: 'hazard-ratio',
  shrs: 'hazard-ratio',
  chr: 'hazard-ratio',
  cshr: 'hazard-ratio',
  or: 'odds-ratio',
  ors: 'odds-ratio',
  aor: 'odds-ratio',
  aors: 'odds-ratio',
  cor: 'odds-ratio',
  por: 'odds-ratio',
  ror: 'odds-ratio',
  rr: 'risk-ratio',
  rrs: 'risk-ratio',
  arr: 'risk-ratio',
  irr: 'risk-ratio',
  irrs: 'risk-ratio',
  airr: 'risk-ratio',
  pr: 'risk-ratio',
  apr: 'risk-ratio',
  smr: 'risk-ratio',
  sir: 'risk-ratio',
  err: 'risk-ratio',
  etr: 'risk-ratio',
  gmr: 'risk-ratio',
  gmrs: 'risk-ratio',
  md: 'difference',
  smd: 'difference',
  wmd: 'difference',
  rd: 'difference',
  etd: 'difference',
  lsmd: 'difference',
  amd: 'difference',
};

const DOUBTFUL = wordSet('arr cor por ror pr apr smr sir err etr rd chr');
const SEVERAL = wordSet('gmrs hrs ahrs shrs ors aors rrs irrs ratios differences risks');

const BEFORE_RATIO: Readonly<Record<string, Comparison>> = {
  hazard: 'hazard-ratio',
  hazards: 'hazard-ratio',
  odds: 'odds-ratio',
  risk: 'risk-ratio',
  rate: 'risk-ratio',
  prevalence: 'risk-ratio',
  incidence: 'risk-ratio',
  mortality: 'risk-ratio',
};

/** The name of a ratio or difference that begins at a token. */
export function ratioNameAt(tokens: Tokens, at: number): RatioName | undefined {
  if (!tokens.isOneOf(at, OPENINGS)) return undefined;
  const word = tokens.word(at);
  const short = SHORT[word];
  if (short !== undefined) {
    const raw = tokens.raw(at);
    // In lower case "or" is a word; the others are written with a capital as well.
    if (!/[A-Z]/.test(raw) || raw === 'Or') return undefined;
    return { kind: short, end: at + 1, doubtful: DOUBTFUL.has(word), several: SEVERAL.has(word) };
  }
  const long = BEFORE_RATIO[word];
  const next = tokens.word(at + 1);
  if (long !== undefined && (next === 'ratio' || next === 'ratios')) return named(tokens, long, at + 1);
  if (word === 'relative' && (next === 'risk' || next === 'risks'))
    return tokens.word(at + 2) === 'reduction' ? undefined : named(tokens, 'risk-ratio', at + 1);
  if (DIFFERENCES.has(word)) return isOfSpread(tokens, at) ? undefined : named(tokens, 'difference', at);
  // "(ratio 0.58, 0.41 to 0.82)", "a ratio of 1.75 (1.44–2.13)"
  if (word === 'ratio' && tokens.isOneOf(at - 1, BEFORE_ALONE))
    return { kind: 'risk-ratio', end: at + 1, doubtful: true, several: false };
  const ofMeans = ratioOfMeansEnd(tokens, at);
  if (ofMeans >= 0) return named(tokens, 'risk-ratio', ofMeans, tokens.isOneOf(at, SEVERAL));
  if (word === 'reduction' && isAbsolute(tokens, at)) return named(tokens, 'difference', at);
  return undefined;
}

/** "no difference, 7.2% (20 of 277) and 7.3%", "no significant difference (7.2 v 7.3)": what follows a value is the other arm's. */
export function deniesDifference(tokens: Tokens, at: number, end: number): boolean {
  if (!tokens.isOneOf(at, DIFFERENCES)) return false;
  let no = at - 1;
  while (no > at - DENIED_REACH && tokens.isWord(no) && !tokens.isOneOf(no, NO)) no--;
  if (!tokens.isOneOf(no, NO)) return false;
  let i = end;
  if (tokens.isSymbol(i, '(')) while (i < end + DENIED_REACH && !tokens.isSymbol(i, ')')) i++;
  if (tokens.isSymbol(i, ')')) i++;
  return tokens.isOneOf(i, AGAINST) && tokens.isNumber(i + 1);
}

const DENIED_REACH = 8;
const NO = wordSet('no without');
const AGAINST = wordSet('and vs versus v against');

/** "SD of the differences" */
function isOfSpread(tokens: Tokens, at: number): boolean {
  const of = tokens.word(at - 1) === 'the' ? at - 2 : at - 1;
  return tokens.word(of) === 'of' && tokens.isOneOf(of - 1, SPREADS);
}

const SPREADS = wordSet('sd sds deviation deviations se error');
const DIFFERENCES = wordSet('difference differences diff diffs');

/** "geometric mean ratio", "GMT ratios", "ratio of the geometric means": the last token of such a name, or -1. */
function ratioOfMeansEnd(tokens: Tokens, at: number): number {
  if (tokens.isOneOf(at, RATIOS) && tokens.word(at + 1) === 'of') {
    const first = tokens.word(at + 2) === 'the' ? at + 3 : at + 2;
    return tokens.word(first) === 'geometric' && tokens.isOneOf(first + 1, MEANS) ? first + 1 : -1;
  }
  if (!tokens.isOneOf(at, GEOMETRIC)) return -1;
  for (let i = at + 1; i < at + 4 && tokens.isWord(i); i++) if (tokens.isOneOf(i, RATIOS)) return i;
  return -1;
}

const BEFORE_ALONE = wordSet('( a ; [');
const RATIOS = wordSet('ratio ratios');
const MEANS = wordSet('mean means');
const GEOMETRIC = wordSet('geometric gmt gmts gmc gmcs titre titer');

/** The words with which names of ratios and differences begin. */
const OPENINGS = new WordSet([
  ...Object.keys(SHORT),
  ...Object.keys(BEFORE_RATIO),
  ...DIFFERENCES,
  ...RATIOS,
  ...GEOMETRIC,
  'relative',
  'reduction',
]);

function named(tokens: Tokens, kind: Comparison, last: number, many = false): RatioName {
  const several = many || tokens.isOneOf(last, SEVERAL);
  return { kind, end: afterShortForm(tokens, last + 1), doubtful: false, several };
}

/** "absolute reduction", "absolute risk reduction". */
function isAbsolute(tokens: Tokens, at: number): boolean {
  return tokens.word(at - 1) === 'absolute' || tokens.word(at - 2) === 'absolute';
}

/** "The hazard rose with dose: 1.21 (1.05–1.40)": what a value with the interval of a ratio is where no ratio was named. */
export function riskBefore(tokens: Tokens, from: number, at: number): Comparison | undefined {
  for (let i = at - 1; i >= Math.max(from, at - RISK_REACH); i--) {
    const word = tokens.word(i);
    if (BREAKING.has(word) || opensStatement(tokens, i, at)) return undefined;
    if (word === 'hazard' || word === 'hazards' || word === 'odds' || word === 'risk')
      return BEFORE_RATIO[word];
  }
  return undefined;
}

const RISK_REACH = 14;

/** How far back a name may stand from a further value, in tokens. */
const REACH = 60;

/**
 * What a value is whose name stands earlier in its sentence: "Odds ratios with 95% CI were 0.62 (0.45–0.85) and 1.20
 * (0.90–1.60)". A share, a mean or a new statement in between breaks the bond.
 */
export function comparisonBefore(tokens: Tokens, from: number, at: number): Comparison | undefined {
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const word = tokens.word(i);
    // "geometric mean ratio" is a ratio, whatever it is made of.
    if (BREAKING.has(word) && !isLevel(tokens, i))
      return word === 'mean' ? ratioNameAt(tokens, i - 1)?.kind : undefined;
    if (opensStatement(tokens, i, at)) return undefined;
    if (DIFFERENCES.has(word) && isOfSpread(tokens, i)) return undefined;
    const name = ratioNameAt(tokens, i);
    if (name !== undefined) return name.kind;
  }
  return undefined;
}

/** ", and the A1c was 7.2": behind a comma and "and" whatever is no further group or outcome is a statement of its own. */
function opensStatement(tokens: Tokens, i: number, at: number): boolean {
  if (!tokens.isWord(i) || !(tokens.isSymbol(i - 1, ',') || tokens.isSymbol(i - 1, ';'))) return false;
  if (!tokens.isOneOf(at - 1, STATING)) return false;
  const word = tokens.word(i);
  const first = word === 'and' || word === 'but' ? i + 1 : i;
  if (first === i && !CONTRASTING.has(word)) return false;
  return tokens.isWord(first) && !tokens.isOneOf(first, GOING_ON);
}

const STATING = wordSet('was were is averaged reached');
const CONTRASTING = wordSet('while whereas although');
const GOING_ON = wordSet('for in with among at of that those when after');

const BREAKING = wordSet('% mean median score average ±');

/** "95%", and the strength of "the difference for 0.0012% was". */
function isLevel(tokens: Tokens, percent: number): boolean {
  if (!tokens.isNumber(percent - 1)) return false;
  return tokens.valueOf(percent - 1) >= 80 || tokens.isOneOf(percent - 2, FOR);
}

const FOR = wordSet('for with');
