/**
 * What was measured in each group, where no word calls it a mean: "did not differ (2.1 and 2.3; P = .3)", "(366 v 361 l/min)",
 * "12.4 points (AG), 10.1 (LG) and 0.9 (CG)", "in the sham group (−0.2 kg)", "Total score: −6.1 vs −4.0".
 */
import type { UnitReading } from '../../../lexicon/units.js';
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { bare } from '../bare.js';
import { statisticBefore } from '../cues.js';
import { P_NAMES } from '../p-value.js';
import { type FigureReader, type NumberAt, numberAt, percentSignEnd, type Reading } from '../reader.js';
import { saysChange } from './change.js';
import { withUnit } from './mean.js';
import { measureUnit } from './measured.js';
import { jointEnd, listAt } from './value-list.js';

export const readGroupValues: FigureReader = (context, at) => {
  const { tokens } = context.block;
  const before = tokens.raw(at - 1);
  if (before === '(' || before === '[') return contrasted(context, at) ?? inGroup(context, at);
  return (before === ':' ? changesBehindName(context, at) : undefined) ?? byArm(context, at);
};

/** "(2.1 and 2.3; P = .3)", "(366 v 361 l/min)": the values of two groups alone in a bracket. */
function contrasted(context: RecogniserContext, at: number): Reading | undefined {
  const { tokens } = context.block;
  const list = listAt(tokens, at);
  if (list?.numbers.length !== 2) return undefined;
  const unit = unitOf(tokens, list.end);
  const end = unit?.end ?? list.end;
  const versus = tokens.isOneOf(list.numbers[0]?.end ?? -1, VERSUS);
  const tested = /^[;,]$/.test(tokens.raw(end)) && tokens.isOneOf(end + 1, P_NAMES);
  if (!tested && !(versus && tokens.isSign(end, ')];,'))) return undefined;
  if (unit === undefined && !list.numbers.every(isMeasured)) return undefined;
  if (unit !== undefined && !isOfResult(unit)) return undefined;
  return valuesOf(context, at, list.numbers, unit, end);
}

const VERSUS = wordSet('vs versus v compared');

/** "Total score: −6.1 vs −4.0", "Waist: −11.3, −8.4 and −2.9 cm": a row whose first value is below zero. */
function changesBehindName(context: RecogniserContext, at: number): Reading | undefined {
  const { tokens } = context.block;
  const list = listAt(tokens, at);
  if (list === undefined || (list.numbers[0]?.value ?? 0) >= 0 || !tokens.isWord(at - 2)) return undefined;
  const unit = unitOf(tokens, list.end);
  if (percentSignEnd(tokens, list.end) > 0 || tokens.isSign(list.end, '([')) return undefined;
  return valuesOf(context, at, list.numbers, unit, unit?.end ?? list.end);
}

/** "did not change in the drug group (−0.02 kg)": one value alone in a bracket behind its group. */
function inGroup(context: RecogniserContext, at: number): Reading | undefined {
  const { tokens } = context.block;
  const number = tokens.isOneOf(at - 2, GROUP) ? numberAt(tokens, at) : undefined;
  const unit = number === undefined ? undefined : unitOf(tokens, number.end);
  if (number === undefined || unit === undefined || !isMeasured(number) || !isOfResult(unit))
    return undefined;
  if (!tokens.isSign(unit.end, '),;')) return undefined;
  const { from } = context.block.sentenceAround(at);
  for (let i = at - 2; i >= from; i--)
    if (saysChange(tokens.word(i))) return valuesOf(context, at, [number], unit, unit.end);
  return undefined;
}

const GROUP = wordSet('group arm');

/** "12.4 points (AG), 10.1 (LG) and 0.9 (CG)", "−0.8 kg (acarbose), +0.2 kg (placebo)": each with its arm in brackets. */
function byArm(context: RecogniserContext, at: number): Reading | undefined {
  const { tokens } = context.block;
  const numbers: NumberAt[] = [];
  let unit: UnitReading | undefined;
  let end = at;
  for (let i = at; numbers.length < MOST; ) {
    const number = numberAt(tokens, tokens.isSymbol(i, '+') ? i + 1 : i);
    if (number === undefined || !isMeasured(number)) break;
    const own = unitOf(tokens, number.end);
    const open = own?.end ?? number.end;
    if (!tokens.isSymbol(open, '(') || !namesArm(context, open + 1) || !tokens.isSymbol(open + 2, ')')) break;
    unit ??= own;
    numbers.push(number);
    end = open;
    const joint = jointEnd(tokens, open + 3);
    if (joint < 0) break;
    i = joint;
  }
  if (numbers.length < 2 || (unit !== undefined && !isOfResult(unit))) return undefined;
  return valuesOf(context, at, numbers, unit, end);
}

const MOST = 6;

function namesArm({ block: { tokens }, isTaken }: RecogniserContext, at: number): boolean {
  return tokens.isWord(at) && (isTaken(at) || /^[A-Z][A-Z0-9]{0,4}$/.test(tokens.raw(at)));
}

function isMeasured({ value, printed }: NumberAt): boolean {
  return printed.includes('.') || value < 0;
}

function unitOf(tokens: Tokens, at: number): UnitReading | undefined {
  const unit = measureUnit(tokens, at);
  return unit === undefined || tokens.isDash(at) ? undefined : unit;
}

/** Amounts that are as often a dose. */
function isOfResult({ ucum, dimension, per }: UnitReading): boolean {
  // "0.6 vs 1.5 per person-year" are rates.
  if (per.includes('time') && (dimension === 'count' || ucum.startsWith('/'))) return false;
  return dimension !== 'time' && !/^(?:m?g|ug|mL|\[IU\]|\[iU\]|mg\/kg|mg\/d|g\/d|Gy)$/.test(ucum);
}

function valuesOf(
  context: RecogniserContext,
  at: number,
  numbers: readonly NumberAt[],
  unit: UnitReading | undefined,
  end: number,
): Reading {
  const kind = statisticBefore(context, at) ?? 'mean';
  const { tokens } = context.block;
  const figures = numbers.map((one) => {
    const own = unitOf(tokens, one.end);
    const figure = withUnit(bare(one, kind), unit?.ucum);
    return own === undefined ? figure : copyWith(figure, { end: tokens.endOf(own.end - 1) });
  });
  return { figures, end };
}
