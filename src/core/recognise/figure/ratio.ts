/**
 * Ratios and differences with their name: "HR was 0.44", "hazard ratio for death, 0.62", "aOR = 1.8", "RR 0·85",
 * "mean difference, −2.1", and the interval that stands unnamed in brackets behind one ("HR 0.62 (0.45–0.85)").
 */

import type { FigureKind } from '../../../schema/annotation.js';
import { unitAt } from '../../lexicon/units.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { namesInterval } from './interval.js';
import { INTERVAL_JOINTS, RANGE_JOINTS, rangeAt, rangeFigure } from './range.js';
import {
  afterShortForm,
  type FigureParts,
  type FigureReader,
  numberAt,
  percentagePointsEnd,
  percentSignEnd,
} from './reader.js';

export const readRatio: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  const named = nameAt(tokens, at);
  if (named === undefined) return undefined;
  const value = skipToNumber(tokens, named.end);
  if (value === undefined) return undefined;
  const number = numberAt(tokens, value.at);
  if (number === undefined) return undefined;
  const isDifference = named.kind === 'difference';
  const sign = percentSignEnd(tokens, number.end);
  const unit = unitAt(tokens, number.end);
  // "HR 72 bpm" is a heart rate, "RR 18 breaths" a respiratory rate, "OR 3 …" an operating room.
  if (
    !isDifference &&
    (sign > 0 || unit !== undefined || number.value < 0 || tokens.word(number.end) === 'breaths')
  )
    return undefined;
  const points = isDifference ? percentagePointsEnd(tokens, number.end) : -1;
  if (isDifference && sign < 0 && points < 0 && unit === undefined && !number.printed.includes('.'))
    return undefined;
  const end =
    sign > 0 ? sign : points > 0 ? points : isDifference && unit !== undefined ? unit.end : number.end;
  const figure: FigureParts = {
    type: 'figure',
    kind: named.kind,
    start: value.plain ? tokens.startOf(at) : number.start,
    end: tokens.endOf(end - 1),
    value: number.value,
    ...(sign > 0 || points > 0
      ? { unit: '%' }
      : isDifference && unit !== undefined
        ? { unit: unit.ucum }
        : {}),
    printed: { value: number.printed },
  };
  const interval = bracketed(tokens, end);
  return interval === undefined
    ? { figures: [figure], end }
    : { figures: [figure, interval.figure], end: interval.end };
};

const SHORT: Readonly<Record<string, FigureKind>> = {
  hr: 'hazard-ratio',
  hrs: 'hazard-ratio',
  ahr: 'hazard-ratio',
  shr: 'hazard-ratio',
  chr: 'hazard-ratio',
  or: 'odds-ratio',
  ors: 'odds-ratio',
  aor: 'odds-ratio',
  cor: 'odds-ratio',
  rr: 'risk-ratio',
  rrs: 'risk-ratio',
  arr: 'risk-ratio',
  irr: 'risk-ratio',
  airr: 'risk-ratio',
};

const BEFORE_RATIO: Readonly<Record<string, FigureKind>> = {
  hazard: 'hazard-ratio',
  hazards: 'hazard-ratio',
  odds: 'odds-ratio',
  risk: 'risk-ratio',
  rate: 'risk-ratio',
  prevalence: 'risk-ratio',
};

interface RatioName {
  readonly kind: FigureKind;
  readonly end: number;
}

function nameAt(tokens: Tokens, at: number): RatioName | undefined {
  const word = tokens.word(at);
  const short = SHORT[word];
  if (short !== undefined) {
    const raw = tokens.raw(at);
    // In lower case "or" is a word; the others are written with a capital as well.
    return /[A-Z]/.test(raw) && raw !== 'Or' ? { kind: short, end: at + 1 } : undefined;
  }
  const long = BEFORE_RATIO[word];
  const next = tokens.word(at + 1);
  if (long !== undefined && (next === 'ratio' || next === 'ratios'))
    return { kind: long, end: afterShortForm(tokens, at + 2) };
  if (word === 'relative' && next === 'risk')
    return { kind: 'risk-ratio', end: afterShortForm(tokens, at + 2) };
  if (word === 'difference' || word === 'differences')
    return { kind: 'difference', end: afterShortForm(tokens, at + 1) };
  return undefined;
}

const GLUE = wordSet(`
  , : = of was is were ; ≈ ~
`);

/** The number that a name announces: after plain glue, or after "for death", "in the combination group", "[95% CI]". */
function skipToNumber(
  tokens: Tokens,
  from: number,
): { readonly at: number; readonly plain: boolean } | undefined {
  let i = from;
  let plain = true;
  const bracket = announcedInterval(tokens, i);
  if (bracket > 0) {
    i = bracket;
    plain = false;
  }
  for (let steps = 0; steps < 3 && GLUE.has(tokens.word(i)); steps++) i++;
  if (numberAt(tokens, i) !== undefined) return { at: i, plain };
  if (tokens.isSymbol(i, '(') || tokens.isSymbol(i, '[')) {
    return numberAt(tokens, i + 1) !== undefined && rangeAt(tokens, i + 1, INTERVAL_JOINTS) === undefined
      ? { at: i + 1, plain }
      : undefined;
  }
  const word = tokens.word(i);
  if (word !== 'for' && word !== 'in' && word !== 'between' && word !== 'with' && word !== 'comparing')
    return undefined;
  for (let steps = 0; steps < 16; steps++) {
    i++;
    if (tokens.isBreak(i) || i >= tokens.count || tokens.isSymbol(i, '.') || tokens.isSymbol(i, ';'))
      return undefined;
    if (GLUE.has(tokens.word(i)) && tokens.word(i) !== 'of' && numberAt(tokens, i + 1) !== undefined)
      return { at: i + 1, plain: false };
    // "HR for TTP 0.72, 95% CI 0.52–0.99"
    if (tokens.isNumber(i)) {
      return namesInterval(tokens, i + 2) && /^[,([;]$/.test(tokens.raw(i + 1))
        ? { at: i, plain: false }
        : undefined;
    }
  }
  return undefined;
}

/** "HR [95% CI]: 0.62 [0.45–0.85]": the brackets announce what stands behind the value. */
function announcedInterval(tokens: Tokens, at: number): number {
  if (!tokens.isSymbol(at, '(') && !tokens.isSymbol(at, '[') && !tokens.isSymbol(at, ',')) return -1;
  for (let i = at + 1; i < at + 7; i++) {
    if (tokens.isSymbol(i, ')') || tokens.isSymbol(i, ']')) {
      const said = tokens.word(i - 1);
      return said === 'ci' || said === 'interval' ? i + 1 : -1;
    }
  }
  return -1;
}

/** An unnamed interval in brackets right behind an estimate. */
function bracketed(
  tokens: Tokens,
  at: number,
): { readonly figure: FigureParts; readonly end: number } | undefined {
  // "(HR 0.74, 0.58–0.94)"
  const listed = tokens.isSymbol(at, ',') || tokens.isSymbol(at, ';');
  if (!listed && !tokens.isSymbol(at, '(') && !tokens.isSymbol(at, '[')) return undefined;
  const range = rangeAt(tokens, at + 1, listed ? RANGE_JOINTS : INTERVAL_JOINTS);
  if (range === undefined || range.low === undefined || range.percent) return undefined;
  if (listed && !range.low.printed.includes('.')) return undefined;
  const close = tokens.word(range.end);
  if (close !== ')' && close !== ']' && close !== ',' && close !== ';') return undefined;
  return { figure: rangeFigure('interval', range, range.start, { level: 95 }), end: range.end };
}
