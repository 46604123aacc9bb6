/** A change from one value to another: "fell from 8.4% to 7.1%", "rose from 12.3 to 456.7", "from 142 to 131 mmHg". */

import type { FigureKind } from '../../../../schema/annotation.js';
import { type UnitReading, unitAt } from '../../../lexicon/units.js';
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { bare } from '../bare.js';
import { enclosingRange } from '../bracketed.js';
import { statisticBefore } from '../cues.js';
import { type FigureParts, type FigureReader, type NumberAt, numberAt, type Reading } from '../reader.js';
import { saysChange } from './change.js';
import { isFurtherRange } from './further-range.js';
import { governingStatistic } from './governing-statistic.js';
import { lastOf } from './last-spread.js';
import { isMeasuredInPercent } from './percent-measures.js';

export const readFromTo: FigureReader = (context, at) => {
  const tokens = context.block.tokens;
  const first = numberAt(tokens, at);
  if (first === undefined) return undefined;
  if (tokens.word(at - 1) !== 'from' && !opensChange(tokens, at)) return undefined;
  if (isFurtherRange(context, at)) return undefined;
  const spread = withSpread(context, at, first) ?? withQuartiles(tokens, first);
  if (spread !== undefined) return spread;
  const firstUnit = unitAt(tokens, first.end);
  const joint = firstUnit?.end ?? first.end;
  if (tokens.word(joint) !== 'to') return undefined;
  const second = numberAt(tokens, joint + 1);
  if (second === undefined) return undefined;
  const secondUnit = unitAt(tokens, second.end);
  const unit = firstUnit ?? secondUnit;
  // "from 3 to 6 months" after a change is as often the time over which it took place.
  const measuredTime = first.printed.includes('.') || tokens.isOneOf(at - 2, TIMES);
  if (unit?.dimension === 'time' && firstUnit === undefined && !measuredTime) return undefined;
  // What falls within its unit was measured twice, since no range descends.
  const falls = first.value > second.value && unit !== undefined;
  const opens = tokens.word(at - 1) === 'from' || (unit !== undefined && isFurtherInBracket(context, at));
  if (!falls && (!opens || !changes(tokens, context.block.sentenceAround(at).from, at))) return undefined;
  const end = secondUnit?.end ?? second.end;
  const own = unit?.ucum === '%' && isMeasuredInPercent(tokens, at) ? 'mean' : kindOf(unit);
  const named = statisticBefore(context, at) ?? statisticOfChain(context, at);
  const { from } = context.block.sentenceAround(at);
  const told = isOfGroups(tokens, end) || (unit !== undefined && !isOfOne(tokens, from, end));
  const kind = named ?? (own === 'quantity' && told ? (governingStatistic(context, at) ?? 'mean') : own);
  return {
    figures: [value(tokens, kind, first, firstUnit, unit), value(tokens, kind, second, secondUnit, unit)],
    end,
  };
};

/** "(68 to 49 mmol/mol)", "15.3 and 14.6 to 14.4 ml/kg/min" */
function opensChange(tokens: Tokens, at: number): boolean {
  return tokens.isNumber(at) && tokens.isOneOf(at - 1, BEFORE_CHANGE);
}

/** "rose from 15.0 to 19.2 ppb with placebo but not with the steroid (14.6 to 15.1 ppb)": the other group's, in brackets. */
function isFurtherInBracket({ block }: RecogniserContext, at: number): boolean {
  const { tokens } = block;
  if (!tokens.isSign(at - 1, '([')) return false;
  for (let i = at - 2; i >= Math.max(block.sentenceAround(at).from, at - FARTHEST); i--)
    if (tokens.word(i) === 'from' && tokens.isNumber(i + 1)) return true;
  return false;
}

const BEFORE_CHANGE = wordSet('( , and with vs versus but');

const TIMES = wordSet('time duration stay latency length onset');

/** "rose from 0.86 (0.31) with placebo to 0.97 (0.34)": a mean and its spread, of the kind that the paragraph's last was. */
function withSpread(context: RecogniserContext, at: number, first: NumberAt): Reading | undefined {
  const { tokens } = context.block;
  if (!tokens.isSymbol(first.end, '(') || !tokens.isSymbol(first.end + 2, ')')) return undefined;
  const inside = tokens.isNumber(first.end + 1) ? numberAt(tokens, first.end + 1) : undefined;
  const spread = lastOf(context, SPREADS)?.kind;
  if (inside === undefined || spread === undefined) return undefined;
  if (!changes(tokens, context.block.sentenceAround(at).from, at)) return undefined;
  for (let i = first.end + 3; i < first.end + LIST_REACH; i++) {
    if (tokens.word(i) !== 'to' || !tokens.isNumber(i + 1)) continue;
    return tokens.isSymbol(i + 2, '(')
      ? { figures: [bare(first, 'mean'), bare(inside, spread)], end: inside.end + 1 }
      : undefined;
  }
  return undefined;
}

/** "increased from 12 [8-19] to 48 [31-77]": a median and its quartiles, where the second has as many. */
function withQuartiles(tokens: Tokens, first: NumberAt): Reading | undefined {
  const inside = tokens.isSymbol(first.end, '[') ? enclosingRange(tokens, first.end, first.value) : undefined;
  if (inside === undefined || inside.figure.kind !== 'range' || tokens.word(inside.end) !== 'to')
    return undefined;
  const second = numberAt(tokens, inside.end + 1);
  const further =
    second && tokens.isSymbol(second.end, '[') && enclosingRange(tokens, second.end, second.value);
  if (!further) return undefined;
  return { figures: [bare(first, 'median'), copyWith(inside.figure, { kind: 'iqr' })], end: inside.end };
}

const SPREADS: ReadonlySet<FigureKind> = new Set<FigureKind>(['sd', 'se']);

/** True where the change of a further group follows: such values are means, whether or not the text says so. */
function isOfGroups(tokens: Tokens, end: number): boolean {
  for (let i = end; i < end + LIST_REACH; i++) {
    if (tokens.isSymbol(i, ';') || tokens.isSymbol(i, '.') || tokens.isSymbol(i, '(')) return false;
    if (tokens.word(i) === 'to' && tokens.isNumber(i - 1) && tokens.isNumber(i + 1))
      return /^(?:from|,|and)$/.test(tokens.word(i - 2));
  }
  return false;
}

/** "In one patient potassium rose from 4.1 to 6.2": no mean. */
function isOfOne(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to + LIST_REACH; i++) {
    if (i >= to && (tokens.isSymbol(i, '.') || tokens.isSymbol(i, ';'))) return false;
    if (tokens.isOneOf(i, ONE) && (tokens.isOneOf(i + 1, PERSON) || tokens.isOneOf(i + 2, PERSON)))
      return true;
  }
  return false;
}

const ONE = wordSet('one a this single another');
const PERSON = wordSet('patient subject participant child woman man case infant volunteer');
const LIST_REACH = 14;

/** "The mean score fell from 8.1 to 5.9 in the trained and from 8.0 to 7.2 in the others": what the first change was of. */
function statisticOfChain({ block, found }: RecogniserContext, at: number): FigureKind | undefined {
  const { tokens } = block;
  const from = tokens.startOf(block.sentenceAround(at).from);
  for (let i = found.length - 1; i >= Math.max(0, found.length - 4); i--) {
    const one = found[i];
    if (one?.type !== 'figure' || one.start < from) continue;
    if (one.kind === 'mean' || one.kind === 'median') return one.kind;
    if (!TAILS.has(one.kind)) return undefined;
  }
  return undefined;
}

/** What may stand behind the values of a change: how much it was, its spread or its test. */
const TAILS: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'percentage',
  'sd',
  'se',
  'interval',
  'p-value',
  'iqr',
]);

/** "4.9 per 1000 patient-days" is a rate. */
function kindOf(unit: UnitReading | undefined): FigureParts['kind'] {
  if (unit?.ucum === '%') return 'percentage';
  return unit?.per.includes('time') && unit.dimension === 'count' ? 'rate' : 'quantity';
}

/** How far back the verb may stand, in tokens. */
const REACH = 10;
/** And how far the change that this one goes on from. */
const FARTHEST = 40;

function changes(tokens: Tokens, from: number, at: number): boolean {
  let reach = at - REACH;
  for (let i = at - 2; i >= Math.max(from, at - FARTHEST); i--) {
    if (i >= reach && (saysChange(tokens.word(i)) || tokens.isOneOf(i, MOVING))) return true;
    if (tokens.isSymbol(i, ';')) return false;
    // "fell from 8.1 to 5.9 in the trained and from 8.0 to 7.2 in the others": the verb of the first is that of the second.
    if (tokens.word(i) === 'from' && tokens.isNumber(i + 1)) reach = i - REACH;
  }
  return false;
}

const MOVING = wordSet('went moved passed regressed came');

function value(
  tokens: Tokens,
  kind: FigureParts['kind'],
  number: NumberAt,
  own: UnitReading | undefined,
  unit: UnitReading | undefined,
): FigureParts {
  return {
    type: 'figure',
    kind,
    start: number.start,
    end: own === undefined ? number.stop : tokens.endOf(own.end - 1),
    value: number.value,
    unit: unit?.ucum,
    printed: { value: number.printed },
    cues: kind === 'percentage' ? ['change' as const] : undefined,
  };
}
