/**
 * The statistical analyses of a register's results: "Estimation Parameter⇥Hazard Ratio (HR)", "Estimated Value⇥0.72",
 * "Confidence Interval⇥(2-Sided) 95% 0.58 to 0.89"; "Parameter estimate", "Point estimate", "lower limit", "upper limit",
 * "Dispersion value". A form's lines were joined when it was read.
 */
import type { FigureKind } from '../../../../schema/annotation.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { bare } from '../bare.js';
import { levelAt } from '../interval-name.js';
import { INTERVAL_JOINTS, rangeAt, rangeFigure } from '../range.js';
import { ratioNameAt } from '../ratio-name.js';
import { type FigureReader, numberAt, type Reading } from '../reader.js';

export const readRegistryAnalysis: FigureReader = ({ block: { tokens } }, at) => {
  if (tokens.isOneOf(at, CONFIDENCE)) return intervalOf(tokens, at);
  const field = behindSigns(tokens, at);
  if (!tokens.isOneOf(field, FIELD_ENDS)) return undefined;
  const kind = kindOfField(tokens, field);
  const number = kind === undefined ? undefined : numberAt(tokens, at);
  if (kind === undefined || number === undefined) return undefined;
  return { figures: [bare(number, kind)], end: number.end };
};

const CONFIDENCE = wordSet('confidence');
const FIELD_ENDS = wordSet('value estimate analysis');

/** The last word of the field before a value, its colon and breaks passed over. */
function behindSigns(tokens: Tokens, at: number): number {
  let i = at - 1;
  while (i > at - MOST_SIGNS && (tokens.isBreak(i) || tokens.isSymbol(i, ':'))) i--;
  return i;
}

const MOST_SIGNS = 4;

function kindOfField(tokens: Tokens, field: number): FigureKind | undefined {
  const before = tokens.word(field - 1);
  switch (tokens.word(field)) {
    case 'estimate':
      return before === 'point' ? parameterBefore(tokens, field) : undefined;
    case 'analysis':
      return before === 'in' && tokens.word(field - 2) === 'included' && isAtLineStart(tokens, field)
        ? 'sample-size'
        : undefined;
    case 'value':
      if (before === 'estimated') return parameterBefore(tokens, field);
      return spreadBefore(tokens, field);
    default:
      return undefined;
  }
}

/** "Number of subjects included in analysis": a line of its own. */
function isAtLineStart(tokens: Tokens, field: number): boolean {
  const first = field - 5;
  return tokens.word(first) === 'number' && (first === 0 || tokens.isBreak(first - 1));
}

/** What is estimated, by the field "Estimation Parameter" or "Parameter estimate" shortly before. */
function parameterBefore(tokens: Tokens, field: number): FigureKind | undefined {
  for (let i = field - 2; i >= Math.max(0, field - PARAMETER_REACH); i--) {
    const named = ratioNameAt(tokens, i);
    if (named !== undefined) return named.kind;
    const word = tokens.word(i);
    if (word === 'median' || word === 'mean') return isDifference(tokens, i) ? 'difference' : word;
    if (tokens.isOneOf(i, PARAMETER)) return undefined;
  }
  return undefined;
}

const PARAMETER_REACH = 24;
const PARAMETER = wordSet('parameter');

function isDifference(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(at + 1, DIFFERENCES);
}

const DIFFERENCES = wordSet('difference differences diff');

/** "Parameter Dispersion Type: Standard Error of the Mean, Value: 0.07", "Variability estimate: Standard deviation, Dispersion value". */
function spreadBefore(tokens: Tokens, field: number): FigureKind | undefined {
  let dispersion = tokens.word(field - 1) === 'dispersion';
  let kind: FigureKind | undefined;
  for (let i = field - 1; i >= Math.max(0, field - SPREAD_REACH); i--) {
    if (tokens.word(i) === 'standard')
      kind ??= tokens.word(i + 1) === 'error' ? 'se' : tokens.word(i + 1) === 'deviation' ? 'sd' : undefined;
    dispersion ||= tokens.isOneOf(i, DISPERSION);
    if (dispersion && kind !== undefined) return kind;
  }
  return undefined;
}

const SPREAD_REACH = 12;
const DISPERSION = wordSet('dispersion variability');

/** "Confidence Interval (2-Sided) 95% 0.58 to 0.89", "Confidence interval, level 95%, sides 2-sided, lower limit 32, upper limit 124". */
function intervalOf(tokens: Tokens, at: number): Reading | undefined {
  if (tokens.word(at + 1) !== 'interval') return undefined;
  let i = passSides(tokens, passField(tokens, at + 2));
  i = tokens.word(i) === 'level' ? passField(tokens, i + 1) : i;
  const level = levelAt(tokens, i);
  if (level === undefined) return undefined;
  const start = tokens.startOf(at);
  i = passField(tokens, level.end);
  const plain = rangeAt(tokens, i, INTERVAL_JOINTS);
  const sided = tokens.isSymbol(level.end - 3, ')') || tokens.isSymbol(level.end - 2, ')');
  if (plain !== undefined && sided)
    return { figures: [rangeFigure('interval', plain, start, { level: level.level })], end: plain.end };
  if (tokens.word(i) !== 'sides') return undefined;
  i = passSides(tokens, passField(tokens, i + 1));
  const low = limitAt(tokens, i, 'lower');
  const high = low === undefined ? undefined : limitAt(tokens, low.end, 'upper');
  if (low === undefined || high === undefined) return undefined;
  const range = { low, high, start: low.start, stop: high.stop, end: high.end, percent: false };
  return { figures: [rangeFigure('interval', range, start, { level: level.level })], end: high.end };
}

/** "(2-Sided)", "2-sided" */
function passSides(tokens: Tokens, at: number): number {
  const open = tokens.isSymbol(at, '(') ? at + 1 : at;
  if (!tokens.isNumber(open) || !tokens.isDash(open + 1) || tokens.word(open + 2) !== 'sided') return at;
  return passField(tokens, tokens.isSymbol(open + 3, ')') ? open + 4 : open + 3);
}

/** Signs and breaks between a field and its value. */
function passField(tokens: Tokens, at: number): number {
  let i = at;
  while (i < at + MOST_SIGNS && (tokens.isBreak(i) || tokens.isSymbol(i, ':'))) i++;
  return i;
}

function limitAt(tokens: Tokens, at: number, side: string): ReturnType<typeof numberAt> {
  const i = passField(tokens, at);
  return tokens.word(i) === side && tokens.word(i + 1) === 'limit'
    ? numberAt(tokens, passField(tokens, i + 2))
    : undefined;
}
