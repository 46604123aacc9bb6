/**
 * Numbers with a unit: durations ("17.1 months", "5-year"), medians and means ("median PFS was 9.1 months", "7.6m and
 * 4.2m"), ages, rates per person-years, laboratory quantities and limits ("≥ 90 g/L"), and bare medians and means.
 */

import type { FigureKind } from '../../../../schema/annotation.js';
import type { UnitReading } from '../../../lexicon/units.js';
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { agePlus, ageRange, isAge, oddAge } from '../age.js';
import { ageGroups } from '../age-groups.js';
import { enclosingRange, furtherDeviation, furtherInterval, furtherSpread } from '../bracketed.js';
import { clockTimes } from '../clock-times.js';
import { comparatorBefore } from '../comparator.js';
import { carriedStatistic } from '../counts/other-arm.js';
import { wholeNumberAt } from '../counts/whole-number.js';
import { LABELS, statisticBefore } from '../cues.js';
import { hyphenatedTimes } from '../hyphenated-times.js';
import { namesInterval } from '../interval-name.js';
import { asOfParagraph, looseInterval } from '../loose-interval.js';
import { moneyAt } from '../money.js';
import { INTERVAL_JOINTS, plainRangeAt, rangeAt, rangeFigure } from '../range.js';
import { type FigureReader, type NumberAt, numberAt, type Reading } from '../reader.js';
import { intervalOfShare } from '../shares/share-interval.js';
import { statisticBehind, statisticInWords } from '../statistic-in-words.js';
import { upperLimit } from '../upper-limit.js';
import { bareNumber } from './bare-number.js';
import { isAgainstOther, isByHowMuch, isMoreThan, isOfOneGroup } from './by-how-much.js';
import { changeOfGroups } from './change-by.js';
import { isFurtherRange } from './further-range.js';
import { governingStatistic } from './governing-statistic.js';
import { statedDeviation } from './mean.js';
import { measured, measureUnit } from './measured.js';
import { areTimesOfGroups, isOfKinetics } from './measured-times.js';
import { betweenEnds, gestationAt, pressureAt } from './paired-measures.js';
import { meanOfGroups } from './parallel-values.js';
import { foldChange, percentagePoints } from './points-and-folds.js';
import { quartileNameEnd } from './quartile-name.js';
import { rangeInWords } from './range-in-words.js';
import { rangeOfLimits } from './range-of-limits.js';
import { isOneOfTwo } from './twin-estimate.js';
import { twinMeans } from './twin-means.js';
import { furtherListed } from './unnamed-estimate.js';
import { listAt } from './value-list.js';

export const readMeasure: FigureReader = (context, at) => {
  const tokens = context.block.tokens;
  const statistic = () =>
    isBounded(tokens, at)
      ? undefined
      : (statisticBefore(context, at) ??
        carriedStatistic(context, at) ??
        changeOfGroups(context, at) ??
        meanOfGroups(context, at));
  const range = plainRangeAt(tokens, at);
  const open = range !== undefined && (range.low === undefined || range.high === undefined);
  const ages = range === undefined ? undefined : ageGroups(tokens, at);
  if (ages !== undefined) return ages;
  const half = open ? looseInterval(context, at, range) : undefined;
  if (half !== undefined) return half;
  if (range !== undefined && range.low !== undefined && range.high !== undefined) {
    const unit = measureUnit(tokens, range.end);
    if (unit === undefined)
      return (
        ageRange(context, at) ??
        rangeOfLimits(tokens, at, range) ??
        intervalOfShare(context, at, range) ??
        looseInterval(context, at, range)
      );
    const kind =
      isFurtherRange(context, at, unit.ucum) || (unit.dimension === 'time' && isOfKinetics(tokens, at))
        ? 'range'
        : kindOf(context, at, unit, statistic());
    const figure = rangeFigure(kind, range, range.start, { unit: unit.ucum });
    return { figures: [copyWith(figure, { end: tokens.endOf(unit.end - 1) })], end: unit.end };
  }
  const hours = clockTimes(tokens, at);
  if (hours !== undefined) return hours;
  const ends = tokens.isSymbol(at - 1, ';') ? rangeAt(tokens, at, INTERVAL_JOINTS) : undefined;
  const ofShare = ends === undefined ? undefined : intervalOfShare(context, at, ends);
  if (ofShare !== undefined) return ofShare;
  const list = listAt(tokens, at);
  const listUnit = list === undefined ? undefined : measureUnit(tokens, list.end);
  if (list !== undefined && listUnit !== undefined && !isMonthLetter(tokens, listUnit, list.end)) {
    const between = betweenEnds(tokens, at, list, listUnit);
    if (between !== undefined) return between;
    const called = statistic();
    const kind =
      called === undefined && areTimesOfGroups(tokens, at, list, listUnit)
        ? (governingStatistic(context, at) ?? 'mean')
        : kindOf(context, at, listUnit, called);
    const last = list.numbers.length - 1;
    const figures = list.numbers.map((one, index) =>
      measured(one, kind, listUnit.ucum, index === last ? tokens.endOf(listUnit.end - 1) : one.stop),
    );
    // "on days 1, 8 and 15 mg" is no list of one unit, nor is a year before it.
    if (!tokens.isOneOf(at - 1, LABELS)) return { figures, end: listUnit.end };
  }
  const number = numberAt(tokens, at);
  const times = number === undefined ? undefined : hyphenatedTimes(tokens, at);
  if (times !== undefined) return times;
  const money = moneyAt(tokens, at, statistic);
  if (money !== undefined) return money;
  if (number === undefined) return inWords(context, at);
  const pressure = pressureAt(tokens, number);
  if (pressure !== undefined) return pressure;
  const gestation = gestationAt(tokens, number);
  if (gestation !== undefined) return gestation;
  const age = agePlus(tokens, number) ?? oddAge(tokens, at, number);
  if (age !== undefined) return age;
  const unit = isInName(tokens, at, number) ? undefined : measureUnit(tokens, number.end);
  if (unit !== undefined)
    return (
      furtherListed(context, at, number) ??
      (tokens.isSign(unit.end, '([') ? twinMeans(context, at, number) : undefined) ??
      single(context, at, number, unit, statistic())
    );
  return (
    percentagePoints(tokens, number) ??
    foldChange(tokens, number) ??
    upperLimit(tokens, at, number) ??
    bareNumber(context, at, number, statistic)
  );
};

/** "a concentration that never exceeded 1 ng/ml", "a mean pressure ≥ 140 and < 180 mmHg": limits, whatever they are of. */
function isBounded(tokens: Tokens, at: number): boolean {
  if (tokens.isOneOf(at - 1, EXCEEDING)) return true;
  return (
    comparatorBefore(tokens, at) !== undefined &&
    !tokens.isOneOf(at - 2, STATED) &&
    tokens.isSign(at - 1, '<>≤≥')
  );
}

const EXCEEDING = wordSet('exceed exceeds exceeded exceeding');
const STATED = wordSet('was were of to');

/** "EQ-5D-3L": digits and letters that a hyphen ties to capitals are a name, no amount. */
function isInName(tokens: Tokens, at: number, number: NumberAt): boolean {
  if (!tokens.touches(at) || !tokens.isDash(at - 1) || !tokens.touches(at - 1)) return false;
  // "a 0-to-100 mm scale"
  if (tokens.word(at - 2) === 'to') return tokens.isDash(at - 3);
  return tokens.touches(number.end) && /^[A-Z]+$/.test(tokens.raw(at - 2));
}

/** "within four weeks", "two-year": a length of time in words. */
function inWords(context: RecogniserContext, at: number): Reading | undefined {
  const tokens = context.block.tokens;
  const number = wholeNumberAt(tokens, at);
  if (number === undefined) return undefined;
  const range = rangeInWords(tokens, at);
  const limits = range === undefined ? undefined : rangeOfLimits(tokens, at, range);
  if (limits !== undefined) return limits;
  const called = statisticInWords(context, at, number);
  if (called !== undefined) return called;
  const unit = measureUnit(tokens, number.end);
  if (unit?.dimension !== 'time' || tokens.endOf(unit.end - 1) - tokens.startOf(unit.end - 1) < 3)
    return undefined;
  return single(context, at, number, unit, undefined);
}

function single(
  context: RecogniserContext,
  at: number,
  number: NumberAt,
  unit: UnitReading,
  statistic: FigureKind | undefined,
): Reading | undefined {
  const tokens = context.block.tokens;
  // "a 100-mm visual analogue scale", "a 3-point scale": how the instrument is made.
  if (tokens.isDash(number.end) && namesScale(tokens, unit.end)) return undefined;
  let ucum = unit.ucum;
  if (isMonthLetter(tokens, unit, number.end)) {
    // "7.6m" is months only where survival times stand; elsewhere a metre.
    if (statistic === undefined) return undefined;
    ucum = 'mo';
  }
  const called = kindOf(context, at, unit, statisticBehind(tokens, unit.end) ?? statistic);
  const kind = summarised(context, at, unit, called);
  const comparator = comparatorBefore(tokens, at);
  const deviation = statedDeviation(context.block, at, unit.end);
  if (deviation !== undefined && (kind === 'quantity' || kind === 'duration' || kind === 'mean')) {
    const mean = measured(number, 'mean', ucum, tokens.endOf(unit.end - 1));
    return { figures: [mean, copyWith(deviation.figure, { unit: ucum })], end: deviation.end };
  }
  const figure = measured(number, kind, ucum, tokens.endOf(unit.end - 1));
  const first = comparator === undefined ? figure : copyWith(figure, { comparator });
  const further =
    furtherSpread(context, unit.end) ??
    furtherDeviation(context, unit.end) ??
    asOfParagraph(context, enclosingRange(tokens, unit.end, number.value));
  if (further === undefined) return { figures: [first], end: unit.end };
  // "by −1.6 points (−2.6 to −0.6; P=0.001)": the ends around a difference are those of its interval.
  const isInterval = kind === 'difference' && further.figure.kind === 'range';
  const spread = isInterval
    ? copyWith(further.figure, { kind: 'interval' as const, level: 95 })
    : further.figure;
  return { figures: [first, spread], end: further.end };
}

/** "lower by 7 mm (95% CI 3 to 11)" is a difference, "3 days (IQR 2–5)" a median, whatever the sentence calls it. */
function summarised(context: RecogniserContext, at: number, unit: UnitReading, kind: FigureKind): FigureKind {
  const tokens = context.block.tokens;
  if ((kind === 'mean' || kind === 'rate') && isMoreThan(tokens, unit.end)) return 'difference';
  if (
    (kind === 'mean' || kind === 'quantity' || kind === 'duration') &&
    isAgainstOther(context, at, unit.end)
  )
    return 'difference';
  if (kind !== 'quantity' && kind !== 'duration') return kind;
  if (/^(?:by|was|were)$/.test(tokens.word(at - 1)) && isMoreThan(tokens, unit.end)) return 'difference';
  if (tokens.isSymbol(unit.end, ';') && namesInterval(tokens, unit.end + 1) && isByHowMuch(context, at))
    return 'difference';
  if (kind === 'quantity' && isWithEnds(tokens, at, unit.end)) return 'difference';
  if (!tokens.isSymbol(unit.end, '(') && !tokens.isSymbol(unit.end, '[') && !tokens.isSymbol(unit.end, ','))
    return kind;
  const name = tokens.word(unit.end + 1);
  if (quartileNameEnd(tokens, unit.end + 1) !== undefined) return 'median';
  // "was 37 d (range, 20-69) and 29 d (range, 18-58)"
  if (name === 'range' && tokens.isOneOf(at - 1, STATING)) return 'median';
  // "fell by 2.1 points (SD 1.2)": a deviation is that of a mean.
  if (name === 'sd' && tokens.raw(unit.end + 1) === 'SD') return 'mean';
  const estimated =
    namesInterval(tokens, unit.end + 1) ||
    name === 'se' ||
    name === 'sem' ||
    furtherInterval(context, unit.end) !== undefined ||
    (enclosingRange(tokens, unit.end, number(tokens, at))?.figure.low ?? 0) < 0;
  if (estimated && isByHowMuch(context, at))
    return name.startsWith('se') && isOfOneGroup(tokens, at, unit.end) ? 'mean' : 'difference';
  if (kind !== 'quantity' || !isOneOfTwo(tokens, unit.end)) return kind;
  // "0.18 mm (CI 0.09–0.27) and 0.28 mm (CI 0.19–0.37)" are means, "0.41 ng/mL [0.22–0.83] v 0.47 [0.25–0.90]" medians.
  if (estimated) return /^w(?:as|ere)$/.test(tokens.word(at - 1)) ? 'mean' : kind;
  const spread = tokens.isSymbol(unit.end, '[') && enclosingRange(tokens, unit.end, number(tokens, at));
  return spread ? 'median' : kind;
}

/** "(−1.8 kg; −2.2, −1.4": a value first in its bracket, and behind it the ends around it. */
function isWithEnds(tokens: Tokens, at: number, end: number): boolean {
  if (!tokens.isSymbol(at - 1, '(') || !tokens.isSymbol(end, ';')) return false;
  const ends = rangeAt(tokens, end + 1, INTERVAL_JOINTS);
  const value = number(tokens, at);
  return (
    ends?.low !== undefined && ends.high !== undefined && ends.low.value < value && value < ends.high.value
  );
}

function number(tokens: Tokens, at: number): number {
  return numberAt(tokens, at)?.value ?? Number.NaN;
}

const STATING = wordSet('was were and');

function namesScale(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + 4 && tokens.isWord(i); i++) if (tokens.isOneOf(i, SCALES)) return true;
  return false;
}

const SCALES = wordSet(`
  scale scales line likert vas nrs questionnaire checklist index ruler syringe syringes needle needles tube tubes bottle
  vial trocar trocars probe probes column electrode electrodes lens plate cannula
`);

function isMonthLetter(tokens: Tokens, unit: UnitReading, at: number): boolean {
  return (unit.ucum === 'm' || unit.ucum === 'mol/L') && /^m$/i.test(tokens.raw(at)) && tokens.touches(at);
}

function kindOf(
  context: RecogniserContext,
  at: number,
  unit: UnitReading,
  statistic: FigureKind | undefined,
): FigureKind {
  // "a mean of 29.1 events/h", "1.1 beats/min": measured in each person.
  if (unit.per.includes('time') && unit.dimension === 'count')
    return statistic ?? (VITAL.test(unit.ucum) ? 'quantity' : 'rate');
  // Seconds beside a limit are a laboratory value ("QTc ≥ 450 ms", "PT > ULN + 4 s").
  const instant = unit.ucum === 'ms' || unit.ucum === 's';
  if (unit.dimension === 'time' && unit.per.length === 0 && unit.power === 0 && !instant) {
    // "1-year", "24-hour": said of something, never a median itself.
    const adjective = context.block.tokens.isDash(unit.end - 2) && context.block.tokens.touches(unit.end - 1);
    // "the mean pressure at 12 months": when it was measured.
    const point = POINT.has(context.block.tokens.word(at - 1));
    // "and 6 months later 12 had died"
    const later = context.block.tokens.word(unit.end) === 'later';
    if (statistic !== undefined && !adjective && !point && !later) return statistic;
    return isAge(context.block.tokens, at, unit.end) ? 'age' : 'duration';
  }
  return statistic ?? 'quantity';
}

const VITAL = /beat|breath|bpm/;

const POINT = wordSet('at after by within over during until every for through first last');
