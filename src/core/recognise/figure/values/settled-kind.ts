/**
 * What a measured value is where no word beside it tells: a second value in the same place of a sentence is what the first was;
 * else in a sentence of results it is the mean of a group, or a difference where groups are set against each other.
 */
import type { FigureKind } from '../../../../schema/annotation.js';
import { unitAt } from '../../../lexicon/units.js';
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { namesInterval } from '../interval-name.js';
import { saysPerBehind } from '../rate.js';
import { comparisonBefore, riskBefore } from '../ratio-name.js';
import { type FigureParts, type FigureReader, numberAt, type Reading } from '../reader.js';
import { isDifferenceOf, isMoreThan } from './by-how-much.js';
import { saysChange } from './change.js';
import { isDifferenceOfTwo } from './difference-of-two.js';
import { governingStatistic } from './governing-statistic.js';
import { isSetAside, tellsOfResult } from './measured-result.js';

/** The reader, with its mere quantities told apart. */
export function settled(read: FigureReader): FigureReader {
  return (context, at) => {
    const reading = read(context, at);
    const [first] = reading?.figures ?? [];
    if (reading === undefined || first === undefined) return reading;
    if (AVERAGES.has(first.kind) || first.kind === 'quantity') {
      // The tokens behind the value itself, before its interval.
      const behind = unitAt(context.block.tokens, numberAt(context.block.tokens, at)?.end ?? at);
      const end = behind?.end ?? numberAt(context.block.tokens, at)?.end ?? reading.end;
      if (isDifferenceOfTwo(context, at, end)) return as(reading, first, 'difference');
    }
    // "fell from 14.2 to 8.1 per 1000 ventilator-days"
    if (first.unit === undefined && first.kind === 'mean' && saysPerBehind(context.block.tokens, reading.end))
      return asRates(reading);
    return settledReading(context, at, reading);
  };
}

/** A reading at a token, with its mere quantities told apart. */
export function settledReading(context: RecogniserContext, at: number, reading: Reading): Reading {
  const mere = reading.figures.find(isMere) ?? statedTime(context, at, reading);
  return mere === undefined ? reading : settle(context, at, reading, mere);
}

function as(reading: Reading, one: FigureParts, kind: FigureKind): Reading {
  return {
    figures: reading.figures.map((figure) => (figure === one ? copyWith(figure, { kind }) : figure)),
    end: reading.end,
  };
}

function asRates({ figures, end }: Reading): Reading {
  return {
    figures: figures.map((one) =>
      one.kind === 'mean' || one.kind === 'quantity' ? copyWith(one, { kind: 'rate' as const }) : one,
    ),
    end,
  };
}

function isMere({ kind, comparator, statistic }: FigureParts): boolean {
  return kind === 'quantity' && comparator === undefined && statistic === undefined;
}

/** "Operating time was 61, 92 and 240 min": of a list of times all are what the first is. */
function isLikeTime({ kind }: FigureParts, mere: FigureParts): boolean {
  return kind === 'duration' && mere.kind === 'duration';
}

/**
 * "Half-life was 9.4 h", "operating time was 52 min", "(6.5 months; 95% CI": a length of time that is said of what was
 * recognised as an outcome, or estimated with an interval.
 */
function statedTime(context: RecogniserContext, at: number, reading: Reading): FigureParts | undefined {
  const { tokens } = context.block;
  // "Gestation was 28 0/7 to 36 6/7 weeks": the ends of a range.
  if (tokens.word(reading.end) === 'to') return undefined;
  const time = reading.figures.find(
    ({ kind, comparator }) => kind === 'duration' && comparator === undefined,
  );
  if (time === undefined || isEstimated(tokens, reading)) return time;
  if (!tokens.isOneOf(at - 1, STATING) || !tokens.isWord(at - 2)) return undefined;
  // "the mean time at the base was 7.4 min, and times at the tip were 5.0 and 5.9 min"
  const last = reading.figures.length > 1 ? estimateBefore(context, at, false) : undefined;
  const alike = last !== undefined && last.unit === reading.figures.at(-1)?.unit;
  return context.isTaken(at - 2) || alike || areTimesOfGroups(tokens, at, reading) ? time : undefined;
}

/** "The corresponding durations at the tip were 1.2, 5.0, 5.9 and 7.4 min": one for each group, and none of a plan. */
function areTimesOfGroups(tokens: Tokens, at: number, { figures }: Reading): boolean {
  if (figures.length < 2 || !figures.every(({ printed }) => printed?.value?.includes('.') === true))
    return false;
  for (let i = at - 2; i > at - SUBJECT_REACH && tokens.isWord(i); i--)
    if (tokens.isOneOf(i, TIMES)) return true;
  return false;
}

const SUBJECT_REACH = 8;
const TIMES = wordSet('durations times latencies intervals');

/** True with an interval inside the reading, or named right behind it. */
function isEstimated(tokens: Tokens, { figures, end }: Reading): boolean {
  if (figures.some(({ kind }) => kind === 'interval')) return true;
  return tokens.isSign(end, '([,;') && namesInterval(tokens, end + 1);
}

const STATING = wordSet('was were averaged lasted');

function settle(context: RecogniserContext, at: number, reading: Reading, mere: FigureParts): Reading {
  const risk = riskOf(context, at, reading, mere);
  if (risk !== undefined) return as(reading, mere, risk);
  if (mere.unit === undefined && saysPerBehind(context.block.tokens, reading.end)) return asRates(reading);
  const before = estimateBefore(context, at, false);
  const further = before?.withInterval === true && before.unit === mere.unit && mere.unit !== undefined;
  if (further && isEstimated(context.block.tokens, reading)) return as(reading, mere, before.kind);
  // "648 versus 552 ml, i.e. 96 ml less (95% CI"
  if (
    isMoreThan(context.block.tokens, behindValue(context, at)) &&
    isEstimated(context.block.tokens, { ...reading, end: behindValue(context, at) + 1 })
  )
    return as(reading, mere, 'difference');
  if (isSetAside(context, at, reading.end, mere)) return reading;
  const kind =
    mere.value === undefined ? spanOf(context.block.tokens, at) : valueKind(context, at, reading, mere);
  if (kind === 'quantity') return reading;
  return {
    ...reading,
    figures: reading.figures.map((one) =>
      isMere(one) || one === mere || isLikeTime(one, mere) ? copyWith(one, { kind }) : one,
    ),
  };
}

/** The token behind a value and its unit. */
function behindValue({ block: { tokens } }: RecogniserContext, at: number): number {
  const end = numberAt(tokens, at)?.end ?? at;
  return unitAt(tokens, end)?.end ?? end;
}

/** "The hazard for recurrence was 1.24 (95% CI 1.07–1.43)": the ratio that a value with an interval is, where no ratio was named. */
function riskOf(
  { block }: RecogniserContext,
  at: number,
  reading: Reading,
  { unit, value }: FigureParts,
): FigureKind | undefined {
  const { tokens } = block;
  if (unit !== undefined || !((value ?? 0) > 0) || !tokens.isOneOf(at - 1, STATED)) return undefined;
  const risk = isEstimated(tokens, reading)
    ? riskBefore(tokens, block.sentenceAround(at).from, at)
    : undefined;
  return risk === 'risk-ratio' ? undefined : risk;
}

const STATED = wordSet('was were of ( : = ,');

/** "decreased by 3 to 6 beats/min" is a range of what was seen; "a pressure of 3 to 6" may be a limit. */
function spanOf(tokens: Tokens, at: number): FigureKind {
  const verb = tokens.word(at - 1) === 'by' || tokens.word(at - 1) === 'from' ? tokens.word(at - 2) : '';
  return saysChange(verb) || RANGED.has(verb) ? 'range' : 'quantity';
}

const RANGED = wordSet('ranged ranging varied varying');

function valueKind(
  context: RecogniserContext,
  at: number,
  reading: Reading,
  { kind, value, unit }: FigureParts,
): FigureKind {
  const { tokens } = context.block;
  const { end } = reading;
  const inside = reading.figures.find((one) => one.kind === 'interval');
  const mayBeRatio = unit === undefined && (inside?.low ?? value ?? -1) > 0;
  const before = estimateBefore(context, at, mayBeRatio);
  const hasInterval = isEstimated(tokens, reading);
  if (hasInterval && before?.withInterval === true) return before.kind;
  const { from } = context.block.sentenceAround(at);
  if (hasInterval && comparisonBefore(tokens, from, at) === 'difference') return 'difference';
  if (isDifference(context, at, end)) return 'difference';
  const alike = before?.unit === unit || (unit === undefined && before?.kind === 'rate');
  if (before !== undefined && alike && AVERAGES.has(before.kind)) return before.kind;
  if (unit === undefined && saysRate(tokens, at)) return 'rate';
  const told = areTimesOfGroups(tokens, at, reading) || tellsOfResult(context, at, end);
  if ((value ?? 0) >= 0 && !told) return 'quantity';
  const governing = governingStatistic(context, at);
  return governing ?? (kind === 'duration' && saysSurvival(tokens, from, at) ? 'median' : 'mean');
}

/** "PFS was prolonged (2.6 months; 95% CI 2.0 to 2.9": how long people lived is told by its median. */
function saysSurvival(tokens: Tokens, from: number, at: number): boolean {
  for (let i = Math.max(from, at - SURVIVAL_REACH); i < at; i++)
    if (tokens.isOneOf(i, SURVIVAL) || (tokens.word(i) === 'time' && tokens.word(i + 1) === 'to'))
      return true;
  return false;
}

const SURVIVAL_REACH = 30;
const SURVIVAL = wordSet('survival survived pfs os dfs efs rfs dmfs ttp dor lived progression');

/** "differed by 6.2 points", "better by 14 points", "by 4.6 points more than", "the difference shrank to −1 mmol/mol". */
function isDifference(context: RecogniserContext, at: number, end: number): boolean {
  const { tokens } = context.block;
  if (tokens.word(at - 1) === 'by' && tokens.isOneOf(at - 2, APART)) return true;
  if (isMoreThan(tokens, end)) return true;
  if (tokens.isOneOf(at - 1, LEADING) && isDifferenceOf(context, at)) return true;
  return tokens.isSymbol(at - 1, '(') && tokens.isDash(at) && saysEffect(tokens, at);
}

/** "The effect was larger in women (−9.1 points)". */
function saysEffect(tokens: Tokens, at: number): boolean {
  for (let i = at - 2; i > at - EFFECT_REACH && i >= 0 && !tokens.isSign(i, ';.,'); i--)
    if (tokens.isOneOf(i, EFFECTS)) return true;
  return false;
}

const EFFECT_REACH = 16;
const EFFECTS = wordSet('effect effects benefit');

const APART = wordSet(
  'differed differ better worse lower higher shorter longer greater less smaller larger added',
);
const LEADING = wordSet('was were of being to by averaged reached = : (');

/** "The bleeding rate was 1.7", "ARR was 0.21 vs 0.18". */
function saysRate(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > at - RATE_REACH && i >= 0 && !tokens.isSign(i, ';.,'); i--)
    if (tokens.isOneOf(i, RATES)) return !tokens.isOneOf(i - 1, PHYSIOLOGICAL);
  return false;
}

/** Rates that are measured in each person. */
const PHYSIOLOGICAL = wordSet(
  'heart pulse filtration glomerular respiratory flow sedimentation growth metabolic ventricular infusion',
);

const RATE_REACH = 12;
const RATES = wordSet('rate rates abr arr aabr aaer aer');

interface Estimate {
  readonly kind: FigureKind;
  readonly unit: string | undefined;
  readonly withInterval: boolean;
}

/** How many figures back an earlier value of the sentence is sought. */
const LOOKED_BACK = 16;

/** The last value of the sentence, its spread and test passed over. */
function estimateBefore(
  { block, found }: RecogniserContext,
  at: number,
  ratios: boolean,
): Estimate | undefined {
  const from = block.tokens.startOf(block.sentenceAround(at).from);
  const offset = block.tokens.startOf(at);
  let withInterval = false;
  for (let i = found.length - 1; i >= Math.max(0, found.length - LOOKED_BACK); i--) {
    const one = found[i];
    if (one?.type !== 'figure' || one.start > offset) continue;
    if (one.start < from) return undefined;
    if (one.kind === 'interval') withInterval = true;
    else if (AVERAGES.has(one.kind) || (ratios && RATIOS.has(one.kind)))
      return { kind: one.kind, unit: one.unit, withInterval };
  }
  return undefined;
}

const AVERAGES: ReadonlySet<FigureKind> = new Set<FigureKind>(['mean', 'median', 'difference', 'rate']);
const RATIOS: ReadonlySet<FigureKind> = new Set<FigureKind>(['hazard-ratio', 'odds-ratio', 'risk-ratio']);
