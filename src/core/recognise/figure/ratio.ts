/**
 * Ratios and differences with their name: "HR was 0.44", "hazard ratio for death, 0.62", "aOR = 1.8", "RR 0·85",
 * "mean difference, −2.1", and the interval that stands unnamed in brackets behind one ("HR 0.62 (0.45–0.85)").
 */

import { unitAt } from '../../lexicon/units.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { bare } from './bare.js';
import { intervalNameAt, namesInterval } from './interval-name.js';
import { P_NAMES } from './p-value.js';
import { INTERVAL_JOINTS, RANGE_JOINTS, type RangeAt, rangeAt, rangeFigure } from './range.js';
import { deniesDifference, type RatioName, ratioNameAt } from './ratio-name.js';
import {
  type FigureParts,
  type FigureReader,
  type NumberAt,
  numberAt,
  percentagePointsEnd,
  percentSignEnd,
} from './reader.js';
import { listAt } from './values/value-list.js';

export const readRatio: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  const named = ratioNameAt(tokens, at);
  if (named === undefined) return undefined;
  const value = skipToNumber(tokens, named.end, named.kind !== 'difference');
  const number = value === undefined ? undefined : numberAt(tokens, value.at);
  if (value === undefined || number === undefined || namesInterval(tokens, value.at)) return undefined;
  const end = valueEnd(tokens, named, number);
  if (end < 0 || deniesDifference(tokens, at, end)) return undefined;
  const interval = bracketed(tokens, end, number.value);
  const behind = interval !== undefined || namesIntervalBehind(tokens, end);
  if ((named.doubtful || (!value.plain && !number.printed.includes('.'))) && !behind) return undefined;
  if (isBareDifference(named, number, end) && !behind && !isDecimal(number) && !isOfThings(tokens, end))
    return undefined;
  // "differences: −2.1 (…) and −1.7 (…)": the name is that of all of them.
  const alone = value.plain && tokens.word(at) !== 'differences';
  const start = alone ? tokens.startOf(at) : number.start;
  const figure = comparison(tokens, named, number, start, end);
  if (interval !== undefined) return { figures: [figure, interval.figure], end: interval.end };
  const error = errorOfDifference(tokens, named, end);
  if (error !== undefined) return { figures: [figure, bare(error, 'se')], end: error.end + 1 };
  // "HRs were 0.62 and 0.71"
  const list = named.several && end === number.end ? listAt(tokens, value.at) : undefined;
  if (list === undefined || !list.numbers.every(isDecimal) || percentSignEnd(tokens, list.end) > 0)
    return { figures: [figure], end };
  const others = list.numbers.slice(1).map((one) => comparison(tokens, named, one, one.start, one.end));
  return { figures: [figure, ...others], end: list.end };
};

/** The token behind a value with its unit, or -1 where it is none of this comparison. */
function valueEnd(tokens: Tokens, { kind }: RatioName, number: NumberAt): number {
  const sign = percentSignEnd(tokens, number.end);
  const unit = unitAt(tokens, number.end);
  if (kind !== 'difference') {
    // "HR 72 bpm" is a heart rate, "RR 18 breaths" a respiratory rate, "OR 3 …" an operating room; "ARR 3.1%" a difference.
    const other = sign > 0 || unit !== undefined || number.value < 0 || tokens.word(number.end) === 'breaths';
    return other ? -1 : number.end;
  }
  if (sign > 0) return sign;
  const points = percentagePointsEnd(tokens, number.end);
  return points > 0 ? points : (unit?.end ?? number.end);
}

function isBareDifference({ kind }: RatioName, number: NumberAt, end: number): boolean {
  return kind === 'difference' && end === number.end;
}

/** "a difference of 974 steps/day (95% CI": whatever is counted, the interval behind it tells. */
function isOfThings(tokens: Tokens, from: number): boolean {
  let i = from;
  while (i < from + MOST_THINGS && (tokens.isWord(i) || tokens.isSymbol(i, '/'))) i++;
  return i > from && namesIntervalBehind(tokens, i);
}

const MOST_THINGS = 4;

function isDecimal({ value, printed }: NumberAt): boolean {
  return printed.includes('.') || value < 0;
}

function comparison(
  tokens: Tokens,
  { kind }: RatioName,
  number: NumberAt,
  start: number,
  end: number,
): FigureParts {
  const share = percentSignEnd(tokens, number.end) > 0 || percentagePointsEnd(tokens, number.end) > 0;
  const unit = share ? '%' : kind === 'difference' ? unitAt(tokens, number.end)?.ucum : undefined;
  return {
    type: 'figure',
    kind,
    start,
    end: tokens.endOf(end - 1),
    value: number.value,
    unit,
    printed: { value: number.printed },
  };
}

const GLUE = wordSet(`
  , : = of was is were ; ≈ ~
`);

interface ValuePlace {
  readonly at: number;
  /** True where only glue stands between the name and the value, so that one span holds both. */
  readonly plain: boolean;
}

/** The number that a name announces: after plain glue, or after "for death", "in the combination group", "[95% CI]". */
function skipToNumber(tokens: Tokens, from: number, isRatio: boolean): ValuePlace | undefined {
  let i = from;
  let plain = true;
  const bracket = announcedInterval(tokens, i);
  if (bracket > 0) {
    i = bracket;
    plain = false;
  }
  for (let steps = 0; steps < 3 && tokens.isOneOf(i, GLUE); steps++) i++;
  if (numberAt(tokens, i) !== undefined) return { at: i, plain };
  if (tokens.isSymbol(i, '(') || tokens.isSymbol(i, '[')) {
    const behind = behindRemark(tokens, i);
    if (behind > 0 && numberAt(tokens, behind) !== undefined) return { at: behind, plain: false };
    return numberAt(tokens, i + 1) !== undefined && rangeAt(tokens, i + 1, INTERVAL_JOINTS) === undefined
      ? { at: i + 1, plain }
      : undefined;
  }
  const opens = tokens.isOneOf(i, OPENERS) || (tokens.isOneOf(i - 1, OPENING_GLUE) && i > from);
  return opens ? numberBehindWords(tokens, i, isRatio) : undefined;
}

/** "Mean difference (final values) 78": the token behind a bracket of a few words, or -1. */
function behindRemark(tokens: Tokens, open: number): number {
  let i = open + 1;
  while (i < open + LONGEST_REMARK && tokens.isWord(i)) i++;
  return i > open + 1 && tokens.isSign(i, ')]') ? i + 1 : -1;
}

const LONGEST_REMARK = 5;

/** Words that say what a ratio is of, before its value. */
const OPENERS = wordSet(
  'for in between with comparing at from after versus vs v to favouring favoring among per adjusted stratified controlling',
);
const OPENING_GLUE = wordSet('of ,');

/** How many words may stand between a name and its value. */
const MOST_WORDS = 16;

function numberBehindWords(tokens: Tokens, from: number, isRatio: boolean): ValuePlace | undefined {
  let i = from;
  for (let steps = 0; steps < MOST_WORDS; steps++, i++) {
    if (tokens.isBreak(i) || i >= tokens.count || tokens.isSymbol(i, ';')) return undefined;
    // "no difference in nausea (RR 0.94", "(estimated mean difference −1.6", "(P = 0.4": the value is that of the nearer name.
    if (i > from && ratioNameAt(tokens, i) !== undefined) return undefined;
    if (tokens.isSymbol(i - 1, '(') && tokens.isOneOf(i, P_NAMES)) return undefined;
    if (tokens.isSymbol(i, '.') && tokens.word(i - 1) !== 'vs') return undefined;
    // "a hazard ratio for death of 0.76 (P = .006)"
    const glue = tokens.word(i) === 'of' ? isRatio && endsBehind(tokens, i + 1) : tokens.isOneOf(i, GLUE);
    if (glue && numberAt(tokens, i + 1) !== undefined) {
      if (!isTimePoint(tokens, i + 1)) return { at: i + 1, plain: false };
    }
    if (!tokens.isNumber(i)) continue;
    // "with 95% CI were 0.62": the name of the interval is passed over.
    const name = intervalNameAt(tokens, i);
    if (name !== undefined) {
      i = name.end - 1;
      continue;
    }
    if (isTimePoint(tokens, i)) continue;
    // "HR for TTP 0.72, 95% CI 0.52–0.99"
    const holds = tokens.isSign(i + 1, '([,') && bracketed(tokens, i + 1, tokens.valueOf(i)) !== undefined;
    // "difference vs placebo −1.2 days, 95% CI"
    const behind = isRatio ? i + 1 : (unitAt(tokens, i + 1)?.end ?? i + 1);
    if (!holds && !namesIntervalBehind(tokens, behind)) return undefined;
    const minus = tokens.isDash(i - 1) && numberAt(tokens, i - 1)?.end === i + 1;
    return { at: minus ? i - 1 : i, plain: false };
  }
  return undefined;
}

/** A number with decimals and nothing of its own behind it. */
function endsBehind(tokens: Tokens, at: number): boolean {
  return numberAt(tokens, at)?.printed.includes('.') === true && tokens.isSign(at + 1, '(,;)');
}

/** "at 12 months", "week 12", "day-28": a number that says when, not how much. */
function isTimePoint(tokens: Tokens, number: number): boolean {
  if (tokens.valueOf(number) % 1 !== 0) return false;
  const behind = tokens.isDash(number + 1) ? number + 2 : number + 1;
  return tokens.isOneOf(behind, TIMES) || tokens.isOneOf(number - 1, TIMES);
}

const TIMES = wordSet('month months week weeks day days year years hour hours h mo wk yr');

function namesIntervalBehind(tokens: Tokens, at: number): boolean {
  return /^[,([;]$/.test(tokens.raw(at)) && namesInterval(tokens, at + 1);
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

/** "difference −1.8 (0.6)": a number with decimals alone in the bracket behind a difference is its standard error. */
function errorOfDifference(tokens: Tokens, { kind }: RatioName, at: number): NumberAt | undefined {
  if (kind !== 'difference' || !tokens.isSymbol(at, '(') || !tokens.isSymbol(at + 2, ')')) return undefined;
  const number = tokens.isNumber(at + 1) ? numberAt(tokens, at + 1) : undefined;
  return number?.printed.includes('.') === true ? number : undefined;
}

/** "(OR 1.99, 1.29, 3.09; P = .002)": two numbers with decimals around the estimate and nothing else before what closes. */
function endsInList(tokens: Tokens, at: number, estimate: number): RangeAt | undefined {
  const range = rangeAt(tokens, at, LIST_JOINTS);
  if (range?.low === undefined || range.high === undefined) return undefined;
  if (!range.low.printed.includes('.') || !range.high.printed.includes('.')) return undefined;
  return range.low.value < estimate && estimate < range.high.value ? range : undefined;
}

const LIST_JOINTS = wordSet(', ;');

/** An unnamed interval in brackets right behind an estimate. */
function bracketed(
  tokens: Tokens,
  at: number,
  estimate: number,
): { readonly figure: FigureParts; readonly end: number } | undefined {
  // "(HR 0.74, 0.58–0.94)"
  const listed = tokens.isSymbol(at, ',') || tokens.isSymbol(at, ';');
  if (!listed && !tokens.isSymbol(at, '(') && !tokens.isSymbol(at, '[')) return undefined;
  const range =
    rangeAt(tokens, at + 1, listed ? RANGE_JOINTS : INTERVAL_JOINTS) ??
    (listed ? endsInList(tokens, at + 1, estimate) : undefined);
  if (range === undefined || range.low === undefined || range.percent) return undefined;
  // "(difference 51%, 27–75;": without decimals the ends must at least hold the estimate.
  const holds = range.high !== undefined && range.low.value < estimate && estimate < range.high.value;
  if (listed && !range.low.printed.includes('.') && !holds) return undefined;
  const close = tokens.word(range.end);
  // "HR 0.91, 0.62 to 1.34." outside of brackets
  const ends = listed && holds && (close === '.' || close === '' || tokens.isBreak(range.end));
  if (!ends && close !== ')' && close !== ']' && close !== ',' && close !== ';') return undefined;
  return { figure: rangeFigure('interval', range, range.start, { level: 95 }), end: range.end };
}
