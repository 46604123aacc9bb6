/**
 * Confidence and credible intervals: "95% CI 41.1-71.1", "[CI95: 0.45; 0.85]", "95% confidence interval, 0.45 to 0.85",
 * and those of which one limit is printed: "upper limit of the one-sided 97.5% CI, 1.2", "95% CI <1.3".
 */
import { unitAt } from '../../lexicon/units.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { comparatorAt } from './comparator.js';
import { intervalNameAt, levelAt } from './interval-name.js';
import { INTERVAL_JOINTS, type RangeAt, rangeAt, rangeFigure } from './range.js';
import { type FigureReader, type NumberAt, numberAt, percentSignEnd, type Reading } from './reader.js';

export const readInterval: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  const side = sideAt(tokens, at);
  if (side !== undefined) return limitBefore(tokens, at, side);
  const named = intervalNameAt(tokens, at);
  if (named === undefined) return undefined;
  let i = skipGlue(tokens, named.end);
  let level = named.level;
  // "CI 95%: 0.45–0.85", "CI (95%) 0.45–0.85"
  const after = levelAt(tokens, i);
  if (level === undefined && after !== undefined) {
    level = after.level;
    i = skipGlue(tokens, after.end);
  }
  const range = rangeAt(tokens, i, INTERVAL_JOINTS) ?? rangeBehindWords(tokens, i) ?? namedEnds(tokens, i);
  if (range === undefined) return limitBehind(tokens, at, i, level);
  // "95% CI of the hazard ratio 1.29, 1.02 to 1.63": the estimate stands before the ends.
  if (tokens.word(range.end) === 'to' && tokens.isNumber(range.end + 1)) return undefined;
  // A number right behind it: "2.1% to 1 4.2%" was torn apart by whoever copied it.
  if (tokens.isNumber(range.end)) return undefined;
  if (!isPlausible(range.low?.value, range.high?.value, level)) return undefined;
  const unit = range.percent ? undefined : unitAt(tokens, range.end);
  const figure = rangeFigure('interval', range, tokens.startOf(at), {
    level: level ?? 95,
    unit: unit?.ucum,
  });
  if (unit === undefined) return { figures: [figure], end: range.end };
  return { figures: [copyWith(figure, { end: tokens.endOf(unit.end - 1) })], end: unit.end };
};

const GLUE = wordSet(', : ; = of was is from ranging were ( [ between');

function skipGlue(tokens: Tokens, at: number): number {
  let i = at;
  while (i < at + 3 && tokens.isOneOf(i, GLUE)) i++;
  return i;
}

/** "95% CI for the difference, −1.2 to 3.4": a few words between the name and the ends. */
function rangeBehindWords(tokens: Tokens, at: number): RangeAt | undefined {
  const before = tokens.word(at - 1) === 'of' ? at - 1 : at;
  // "95% CI adjusted for clustering 0.66–0.96"
  if (!tokens.isOneOf(before, LEADS_WORDS)) return undefined;
  for (let i = before + 1; i < before + 7; i++) {
    if (tokens.isWord(i) || tokens.isDash(i)) {
      if (tokens.isDash(i) && numberAt(tokens, i) !== undefined) return rangeAt(tokens, i, INTERVAL_JOINTS);
      continue;
    }
    return rangeAt(tokens, skipGlue(tokens, i), INTERVAL_JOINTS);
  }
  return undefined;
}

const LEADS_WORDS = wordSet('for of on adjusted corrected');

/** "lower limit 32, upper limit 124": each end behind its name. */
function namedEnds(tokens: Tokens, at: number): RangeAt | undefined {
  const lower = sideAt(tokens, at);
  const low = lower?.side === 'low' ? numberAt(tokens, skipGlue(tokens, lower.end)) : undefined;
  if (low === undefined) return undefined;
  const upper = sideAt(tokens, tokens.isOneOf(low.end, BETWEEN_ENDS) ? low.end + 1 : low.end);
  const high = upper?.side === 'high' ? numberAt(tokens, skipGlue(tokens, upper.end)) : undefined;
  if (high === undefined) return undefined;
  return { low, high, start: low.start, stop: high.stop, end: high.end, percent: false };
}

const BETWEEN_ENDS = wordSet(', ; and to');

type Side = 'low' | 'high';

/** "upper limit", "lower bound", "upper confidence limit" at a token: which end it names, and the token behind it. */
function sideAt(tokens: Tokens, at: number): { readonly side: Side; readonly end: number } | undefined {
  const word = tokens.word(at);
  if (word !== 'upper' && word !== 'lower') return undefined;
  let i = at + 1;
  if (tokens.word(i) === 'confidence' || tokens.word(i) === 'credible') i++;
  return tokens.isOneOf(i, ENDS) ? { side: word === 'upper' ? 'high' : 'low', end: i + 1 } : undefined;
}

const ENDS = wordSet('limit bound boundary limits end');
const BEFORE_NAME = wordSet('of the for a its ( , one two 1 2 sided -');

/** "upper limit of the one-sided 97.5% CI 1.2", "lower bound of the 95% confidence interval was −4.2%". */
function limitBefore(
  tokens: Tokens,
  at: number,
  { side, end }: { readonly side: Side; readonly end: number },
): Reading | undefined {
  let i = end;
  while (i < end + 8 && (tokens.isOneOf(i, BEFORE_NAME) || tokens.isDash(i)) && !named(tokens, i)) i++;
  const name = intervalNameAt(tokens, i);
  if (name === undefined) return undefined;
  i = name.end;
  if (tokens.word(i) === 'for' || tokens.word(i) === 'of') i = wordsEnd(tokens, i);
  i = tokens.isSymbol(i, ')') ? i + 1 : i;
  i = skipGlue(tokens, i);
  const sign = comparatorAt(tokens, i);
  const number = numberAt(tokens, sign?.end ?? i);
  return number === undefined ? undefined : limit(tokens, at, side, number, name.level);
}

function named(tokens: Tokens, at: number): boolean {
  return intervalNameAt(tokens, at) !== undefined;
}

function wordsEnd(tokens: Tokens, at: number): number {
  let i = at;
  while (i < at + 8 && tokens.isWord(i) && !tokens.isOneOf(i + 1, GLUE)) i++;
  return i + 1;
}

/** "95% CI <1.3", "95% CI, upper limit 1.2", "one-sided 95% CI ≥ 0.90": one end only. */
function limitBehind(
  tokens: Tokens,
  at: number,
  from: number,
  level: number | undefined,
): Reading | undefined {
  if (level === undefined) return undefined;
  const side = sideAt(tokens, from);
  if (side !== undefined) {
    const number = numberAt(tokens, skipGlue(tokens, side.end));
    return number === undefined ? undefined : limit(tokens, at, side.side, number, level);
  }
  const first = tokens.word(from);
  if (!SIGNS.has(first)) return undefined;
  const sign = comparatorAt(tokens, from);
  const number = sign === undefined ? undefined : numberAt(tokens, sign.end);
  if (sign === undefined || number === undefined) return undefined;
  return limit(tokens, at, sign.comparator.startsWith('<') ? 'high' : 'low', number, level);
}

const SIGNS = wordSet('< > ≤ ≥ ⩽ ⩾');

function limit(tokens: Tokens, at: number, side: Side, number: NumberAt, level: number | undefined): Reading {
  const sign = percentSignEnd(tokens, number.end);
  const unit = sign > 0 ? undefined : unitAt(tokens, number.end);
  const end = sign > 0 ? sign : (unit?.end ?? number.end);
  const ucum = sign > 0 ? '%' : unit?.ucum;
  return {
    figures: [
      {
        type: 'figure',
        kind: 'interval',
        start: tokens.startOf(at),
        end: tokens.endOf(end - 1),
        [side]: number.value,
        unit: ucum,
        level: level ?? 95,
        printed: { [side]: number.printed },
      },
    ],
    end,
  };
}

/** "CI: 2.1, 3.4" may be a cardiac index with a list after it; two equal or absurd ends are no interval. */
function isPlausible(low: number | undefined, high: number | undefined, level: number | undefined): boolean {
  if (level !== undefined) return true;
  return low === undefined || high === undefined || low !== high;
}
