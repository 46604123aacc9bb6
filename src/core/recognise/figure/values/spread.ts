/** Spreads: "IQR 9.0-27.2", "range, 41–79", "ranging from 41 to 79", "SD 9.1", "± 1.3", "SE 0.6". */
import { unitAt } from '../../../lexicon/units.js';
import type { BlockReading } from '../../../text/block-reading.js';
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { WordSet, wordSet } from '../../../text/word-set.js';
import { signBefore } from '../money.js';
import { RANGE_JOINTS, type RangeAt, rangeAt, rangeFigure } from '../range.js';
import { afterShortForm, type FigureParts, type FigureReader, numberAt, percentSignEnd } from '../reader.js';
import { conventionAt, isErrorNamedBehind, isOfSurvival, printsErrors } from './convention.js';
import { quartileNameEnd } from './quartile-name.js';
import { rangeInWords } from './range-in-words.js';

const JOINTS = new WordSet([...RANGE_JOINTS, ',', ';', 'and']);

export const readSpread: FigureReader = ({ block }, at) => {
  const tokens = block.tokens;
  const word = tokens.word(at);
  if (word === '±') return single(tokens, at, at + 1, spreadOfMean(block, at));
  if (word === '+' && tokens.isSymbol(at + 1, '/') && tokens.isDash(at + 2))
    return single(tokens, at, at + 3, spreadOfMean(block, at));
  // "mean ± SD: 12.3 ± 4.5" announces both.
  if (tokens.isSymbol(at - 1, '±') || tokens.word(at - 1) === 'per') return undefined;
  const extremes = extremesAt(tokens, at);
  if (extremes !== undefined) return extremes;
  const name = nameAt(tokens, at);
  if (name === undefined) return undefined;
  const named = { kind: name.kind, end: behindWhatOf(tokens, name.end) };
  // "([IQR] 1.8–6.1)"
  const inBrackets =
    tokens.isSymbol(named.end, ']') && tokens.isSymbol(at - 1, '[') && tokens.isSymbol(at - 2, '(');
  const value = skipGlue(tokens, inBrackets ? named.end + 1 : named.end);
  const range =
    named.kind === 'iqr' || named.kind === 'range'
      ? (rangeAt(tokens, value, JOINTS) ?? rangeInWords(tokens, value))
      : undefined;
  if (range === undefined) return named.kind === 'range' ? undefined : single(tokens, at, value, named.kind);
  const unit = unitAt(tokens, range.end);
  const figure = rangeFigure(
    named.kind,
    hasOtherUnit(tokens, range) ? copyWith(range, { low: undefined }) : range,
    tokens.startOf(at),
    unit === undefined ? {} : { unit: unit.ucum },
  );
  return {
    figures: [unit === undefined ? figure : copyWith(figure, { end: tokens.endOf(unit.end - 1) })],
    end: unit?.end ?? range.end,
  };
};

/** "4 months to 5 years": the lower end is no number of the unit behind the upper one. */
function hasOtherUnit(tokens: Tokens, { low, end }: RangeAt): boolean {
  const [first, last] = [low && unitAt(tokens, low.end), unitAt(tokens, end)];
  return first !== undefined && last !== undefined && first.ucum !== last.ucum;
}

/** "SD of the paired differences, 5.2": the token behind what the spread is of. */
function behindWhatOf(tokens: Tokens, at: number): number {
  if (tokens.word(at) !== 'of') return at;
  for (let i = at + 1; i < at + LONGEST_OF; i++) if (tokens.isOneOf(i, OF_WHAT)) return i + 1;
  return at;
}

const LONGEST_OF = 4;
const OF_WHAT = wordSet('difference differences change changes mean');

/** "min 7; max 211": the ends of a range, each named. */
function extremesAt(tokens: Tokens, at: number): ReturnType<FigureReader> {
  if (!tokens.isOneOf(at, LEAST)) return undefined;
  const low = numberAt(tokens, skipGlue(tokens, at + 1));
  if (low === undefined || !tokens.isOneOf(low.end, BETWEEN_ENDS) || !tokens.isOneOf(low.end + 1, MOST))
    return undefined;
  const high = numberAt(tokens, skipGlue(tokens, low.end + 2));
  if (high === undefined) return undefined;
  const range = { low, high, start: low.start, stop: high.stop, end: high.end, percent: false };
  return { figures: [rangeFigure('range', range, low.start)], end: high.end };
}

const LEAST = wordSet('min minimum');
const MOST = wordSet('max maximum');
const BETWEEN_ENDS = wordSet(', ; and');

/** How far back "mean ± SEM" may stand, in tokens. */
const REACH = 30;

/** What stands behind "±": the standard deviation, unless the sentence says that it is the error. */
function spreadOfMean(block: BlockReading, at: number): FigureParts['kind'] {
  const { tokens } = block;
  const { from, to } = block.sentenceAround(at);
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const raw = tokens.raw(i);
    // "Baseline SE was −3.42 ± 1.29 D": a refraction.
    const refraction = raw === 'SE' && tokens.isOneOf(i + 1, SAYING);
    if (refraction) return 'sd';
    if (raw === 'SEM' || raw === 'SE' || (raw === 'error' && tokens.word(i - 1) === 'standard')) return 'se';
    if (raw === 'SD') return 'sd';
  }
  if (isErrorNamedBehind(tokens, at, to)) return 'se';
  const said = conventionAt(block, at)?.spread;
  if (said !== 'sd' && percentSignEnd(tokens, at - 1) > 0 && isOfSurvival(tokens, from, at)) return 'se';
  return said === 'se' || (said === undefined && printsErrors(tokens, 0)) ? 'se' : 'sd';
}

const SAYING = wordSet('was were change changes progression progressed');

function single(
  tokens: Tokens,
  from: number,
  at: number,
  kind: FigureParts['kind'],
): ReturnType<FigureReader> {
  const number = numberAt(tokens, signBefore(tokens, at + 1) === '' ? at : at + 1);
  // "SE was −3.42 D" is a refraction.
  if (number === undefined || number.value < 0) return undefined;
  // "8 had SD (42.1%)" is stable disease.
  const inBracket =
    tokens.isSymbol(at - 1, '(') || tokens.isSymbol(from - 1, '(') || tokens.isSymbol(from - 1, '[');
  if (tokens.isSymbol(at - 1, '(') && percentSignEnd(tokens, number.end) > 0) return undefined;
  if (kind === 'sd' && !inBracket && isBehindResponse(tokens, from)) return undefined;
  const unit = unitAt(tokens, number.end);
  const end = unit?.end ?? number.end;
  // "1,012 (SD 234) g": the unit behind the bracket is that of the deviation as well.
  const behind =
    unit === undefined && tokens.isSymbol(from - 1, '(') && tokens.isSymbol(end, ')')
      ? unitAt(tokens, end + 1)
      : undefined;
  const ucum = unit?.ucum ?? (behind === undefined || behind.per.length > 0 ? undefined : behind.ucum);
  return {
    figures: [
      {
        type: 'figure',
        kind,
        start: tokens.startOf(from),
        end: tokens.endOf(end - 1),
        value: number.value,
        unit: ucum,
        printed: { value: number.printed },
      },
    ],
    end,
  };
}

/** "CR 7.5%, PR 27.5%, SD 30%": a category of response among others. */
function isBehindResponse(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const raw = tokens.raw(i);
    if (raw === 'PR' || raw === 'CR' || raw === 'ORR') return true;
  }
  return false;
}

function nameAt(
  tokens: Tokens,
  at: number,
): { readonly kind: FigureParts['kind']; readonly end: number } | undefined {
  const word = tokens.word(at);
  const quartiles = quartileNameEnd(tokens, at);
  if (quartiles !== undefined) return { kind: 'iqr', end: quartiles };
  // "(min–max: 3–14)"
  if (word === 'min' && tokens.isSign(at + 1, '-–/') && tokens.word(at + 2) === 'max')
    return { kind: 'range', end: at + 3 };
  if (word === 'range' || word === 'ranging' || word === 'ranged' || word === 'min') {
    // "interquartile range" is read from its first word; "normal range" and "in the range of" say nothing of the data.
    const before = tokens.word(at - 1);
    if (before === 'normal' || before === 'reference' || before === 'the' || before === 'dose')
      return undefined;
    return { kind: 'range', end: at + 1 };
  }
  const raw = tokens.raw(at);
  if (raw.length === 1) return abbreviated(tokens, at);
  if (raw === 'SD' || word === 'stdev') return { kind: 'sd', end: at + 1 };
  if (raw === 'SE' || raw === 'SEM') return { kind: 'se', end: at + 1 };
  if (word === 'standard') {
    const next = tokens.word(at + 1);
    if (next === 'deviation') return { kind: 'sd', end: afterShortForm(tokens, at + 2) };
    if (next === 'error') return { kind: 'se', end: afterShortForm(tokens, at + 2) };
  }
  return undefined;
}

/** "s.d. 4.6", "S.E. = 0.45", "s.e.m. 0.2". */
function abbreviated(
  tokens: Tokens,
  at: number,
): { readonly kind: FigureParts['kind']; readonly end: number } | undefined {
  if (!tokens.isSymbol(at + 1, '.') || !tokens.touches(at + 2)) return undefined;
  const second = tokens.word(at + 2);
  if (tokens.word(at) !== 's') return undefined;
  if (second !== 'd' && second !== 'e') return undefined;
  let end = tokens.isSymbol(at + 3, '.') ? at + 4 : at + 3;
  if (tokens.word(end) === 'm' && tokens.isSymbol(end + 1, '.')) end += 2;
  return { kind: second === 'd' ? 'sd' : 'se', end };
}

const GLUE = wordSet(', : = of was is from between ( [ ; ±');

function skipGlue(tokens: Tokens, at: number): number {
  let i = at;
  while (i < at + 3 && tokens.isOneOf(i, GLUE)) i++;
  return i;
}
