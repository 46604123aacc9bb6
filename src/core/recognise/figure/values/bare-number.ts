/** Numbers without a unit: medians and means that a cue speaks of closely, limits, and whatever has an interval behind it. */

import type { FigureKind } from '../../../../schema/annotation.js';
import { unitAt } from '../../../lexicon/units.js';
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { bare } from '../bare.js';
import { announcedSpread, enclosingRange, furtherInterval, furtherSpread } from '../bracketed.js';
import { comparatorBefore } from '../comparator.js';
import { THINGS } from '../counts/count-words.js';
import { isOfEach } from '../counts/counted.js';
import { carriedKind, kindAcrossSemicolon } from '../counts/other-arm.js';
import { LABELS } from '../cues.js';
import { namesInterval } from '../interval-name.js';
import { isFurtherTime } from '../leftover/number-lists.js';
import { saysRatesPer } from '../rate.js';
import { comparisonBefore } from '../ratio-name.js';
import type { NumberAt, Reading } from '../reader.js';
import { isAverageOf, statisticBehind } from '../statistic-in-words.js';
import { isByHowMuch, isDifferenceOf } from './by-how-much.js';
import { bareChange, isMeanChange } from './change-by.js';
import { isCountBeside } from './count-beside.js';
import { namesDeviation } from './deviation-name.js';
import { loneDeviation, meanWithSpread, spreadUnit, titreAt, unitBehindBracket, withUnit } from './mean.js';
import { valueOfName } from './named-value.js';
import { quartileNameEnd } from './quartile-name.js';
import { nestedRange, valueWithQuartiles, wholeMedian } from './quartiles.js';
import { twinMeans } from './twin-means.js';
import { unnamedEstimate } from './unnamed-estimate.js';
import { listAt } from './value-list.js';

/** Reads a number that no unit follows; `statistic` tells what the words before it call it, if it is asked. */
export function bareNumber(
  context: RecogniserContext,
  at: number,
  number: NumberAt,
  statistic: () => FigureKind | undefined,
): Reading | undefined {
  return (
    unnamedEstimate(context, at, number) ??
    bareChange(context, at, number) ??
    bareStatistic(context, at, number, statistic) ??
    withInterval(context, at, number) ??
    countedWithInterval(context, at, number)
  );
}

/** "median 63 (range 41–79)", "a mean score of 5.18": a number without unit that a cue speaks of closely. */
function bareStatistic(
  context: RecogniserContext,
  at: number,
  number: NumberAt,
  statistic: () => FigureKind | undefined,
): Reading | undefined {
  const tokens = context.block.tokens;
  // "mean age 51 (range 20-79) years, 104 in each group"
  const sizes = tokens.isSymbol(at - 1, ',') && !number.printed.includes('.');
  if (sizes && isOfEach(tokens, number.end)) return undefined;
  if (isFurtherTime(tokens, context.block.sentenceAround(at).from, at)) return undefined;
  const behind = statisticBehind(tokens, number.end);
  if (behind !== undefined) return { figures: [bare(number, behind)], end: number.end };
  const comparator = comparatorBefore(tokens, at);
  const bracketed = tokens.isSymbol(number.end, '(') && tokens.isSymbol(number.end + 1, '±');
  const plusMinus =
    tokens.isSymbol(number.end, '±') ||
    bracketed ||
    (tokens.isSymbol(number.end, '+') &&
      tokens.isSymbol(number.end + 1, '/') &&
      tokens.isDash(number.end + 2));
  const named = tokens.isSign(number.end, '([') && namesDeviation(tokens, number.end + 1);
  // "motor block 318 ± 58" is no label, "day 12 ± 2" is.
  const labelled =
    tokens.isOneOf(at - 1, named || bracketed ? LABELS : VISITS) && !/^aged?$/.test(tokens.word(at - 1));
  if ((plusMinus || named) && (!labelled || number.printed.includes('.'))) {
    const unit =
      spreadUnit(tokens, number.end) ??
      (named || bracketed ? unitBehindBracket(tokens, number.end) : undefined);
    // "the differences from placebo being −2.4 (SE 0.53)"
    const kind = named && isDifferenceOf(context, at) ? 'difference' : 'mean';
    return { figures: [withUnit(bare(number, kind), unit)], end: number.end };
  }
  const median = medianWithQuartiles(tokens, at, number, statistic);
  if (median !== undefined) return median;
  const titre = titreAt(tokens, at, number, statistic);
  if (titre !== undefined) return titre;
  // "QTc≥450" and "INR>1.5": a limit whose unit everybody knows.
  const isLimit = comparator !== undefined && (tokens.isWord(at - 2) || opensLimit(tokens, at - 2));
  if (isLimit && !isCountNoun(tokens, number.end)) {
    const name = tokens.word(at - 2);
    const isAge = name === 'age' || name === 'aged' || name === 'ages';
    const limit = bare(number, isAge ? 'age' : 'quantity');
    if (isAge || !LABELS.has(name) || name === 'score')
      return { figures: [copyWith(limit, { unit: isAge ? 'a' : undefined, comparator })], end: number.end };
  }
  const ofName = valueOfName(context, at, number);
  if (tokens.touches(number.end) && (tokens.isWord(number.end) || tokens.isDash(number.end)))
    return undefined;
  const spread = announcedSpread(context, number.end);
  const ofList =
    spread?.figure.kind === 'interval' && statistic() === undefined
      ? withInterval(context, at, number)
      : undefined;
  if (ofList !== undefined) return ofList;
  if (spread !== undefined) {
    const { figures, end } = nestedRange(tokens, spread);
    const ucum = unitAt(tokens, end)?.ucum;
    const units = ucum === undefined || ucum === '%' ? {} : { unit: ucum };
    const value = bare(number, statisticOf(spread.figure.kind, statistic));
    return { figures: [value, ...figures].map((one) => copyWith(one, units)), end };
  }
  const quartiles = tokens.isOneOf(at - 1, LABELS)
    ? undefined
    : valueWithQuartiles(context, number, statistic);
  if (quartiles !== undefined) return quartiles;
  const pair = meanWithSpread(context, at, number) ?? twinMeans(context, at, number);
  if (pair !== undefined) return pair;
  const before = tokens.word(tokens.isOneOf(at - 1, ROUGHLY) ? at - 2 : at - 1);
  const isMean = before === '=' && tokens.raw(at - 2) === 'M';
  if (isMean || (before === '=' && tokens.raw(at - 2) === 'Mdn'))
    return { figures: [bare(number, isMean ? 'mean' : 'median')], end: number.end };
  const whole = number.value >= 0 && !number.printed.includes('.');
  if (whole && isCountBeside(context, at, number)) return undefined;
  if (tokens.isOneOf(at - 3, LABELS) && tokens.isNumber(at - 2) && (before === 'to' || before === 'and'))
    return undefined;
  // "a mean of 8.6 out of 10"
  if (before === 'of' && tokens.word(at - 2) === 'out') return undefined;
  const beside = whole ? isRightBesideStatistic(tokens, at, number) : isBesideStatistic(tokens, at);
  if (!STATISTIC_GLUE.has(before) && !/^(?:median|mean|average)$/.test(before) && !beside) return undefined;
  if (number.value >= 1900 && number.value <= 2100 && !number.printed.includes('.')) return undefined;
  const called = statistic();
  const interval = called === undefined ? withInterval(context, at, number) : undefined;
  if (interval !== undefined) return interval;
  const uncalled =
    called === undefined && ofName !== undefined ? wholeMedian(context, at, number) : undefined;
  if (uncalled !== undefined) return uncalled;
  const kind = called ?? ofName ?? (beside ? 'quantity' : undefined);
  if (kind === undefined || (isCountNoun(tokens, number.end) && !isAverageOf(tokens, at))) return undefined;
  const list = listOf(tokens, at, kind);
  if (list !== undefined) return list;
  const averaged = kind === 'median' || kind === 'mean';
  const around = averaged ? enclosingRange(tokens, number.end, number.value) : undefined;
  const further = furtherSpread(context, number.end) ?? around;
  if (further !== undefined) return { figures: [bare(number, kind), further.figure], end: further.end };
  const deviation = kind === 'mean' || kind === 'quantity' ? loneDeviation(context, number) : undefined;
  return deviation === undefined
    ? { figures: [bare(number, kind)], end: number.end }
    : { figures: [bare(number, 'mean'), deviation], end: number.end + 3 };
}

const VISITS = wordSet(
  'day days week weeks month months year years visit visits cycle cycles dose grade stage',
);

/** "was approximately 3.2". */
const ROUGHLY = wordSet('approximately about around nearly roughly');
/** "stay was 4 (IQR 3-5) days": quartiles are those of a median, whatever the sentence calls it. */
function medianWithQuartiles(
  tokens: Tokens,
  at: number,
  number: NumberAt,
  statistic: () => FigureKind | undefined,
): Reading | undefined {
  if (!tokens.isSign(number.end, '([') || tokens.isOneOf(at - 1, LABELS)) return undefined;
  if (tokens.word(number.end + 1) !== 'range' && quartileNameEnd(tokens, number.end + 1) === undefined)
    return undefined;
  const kind =
    tokens.word(number.end + 1) !== 'range' || isGlued(tokens.word(at - 1))
      ? (statistic() ?? 'median')
      : (statistic() ?? 'quantity');
  return { figures: [withUnit(bare(number, kind), unitBehindBracket(tokens, number.end))], end: number.end };
}

/** "The score was 96 (range 61–100)": a range goes with a median, where nothing says mean. */
function isGlued(before: string): boolean {
  return before === 'was' || before === 'were';
}

/** "mean BMI 29.3", "median EDSS 3.5": one or two words between the statistic and its value. */
function isBesideStatistic(tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at - 1)) return false;
  return tokens.isOneOf(at - 2, STATISTICS) || (tokens.isWord(at - 2) && tokens.isOneOf(at - 3, STATISTICS));
}

/** "mean age 58;", "median BMI 29 (": a whole number needs the statistic right before what is measured, and no noun. */
function isRightBesideStatistic(tokens: Tokens, at: number, number: NumberAt): boolean {
  // "median prior lines 3 (1-8)"
  const ranged =
    tokens.isOneOf(at - 3, STATISTICS) &&
    tokens.isWord(at - 2) &&
    enclosingRange(tokens, number.end, number.value) !== undefined;
  if (!tokens.isOneOf(at - 2, STATISTICS) && !ranged) return false;
  if (!tokens.isWord(at - 1) || tokens.isOneOf(at - 1, LABELED)) return false;
  return /^(?:[;,).([]|vs|versus|and|)$/.test(tokens.word(number.end));
}

/** Words behind "mean" and "median" after which a whole number is a label. */
const LABELED = wordSet(
  'grade stage day week month year cycle visit of was were is dose group arm table figure',
);
const STATISTICS = wordSet('mean median average');

/** "Scores were 4.2 and 5.6", "was 7.2 vs 6.9": values with decimals in a row are of one kind. */
function listOf(tokens: Tokens, at: number, kind: FigureKind): Reading | undefined {
  const list = listAt(tokens, at);
  if (list === undefined || !list.numbers.every(({ printed }) => printed.includes('.'))) return undefined;
  // A bracket, unit or sign behind the last belongs to that one.
  if (tokens.isSign(list.end, '([/:%±+') || unitAt(tokens, list.end) !== undefined) return undefined;
  return { figures: list.numbers.map((one) => bare(one, kind)), end: list.end };
}

/** "The rate was 0.72 (95% CI 0.61–0.85)": whatever it is, a number with an interval behind it is what that is about. */
function withInterval(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const { tokens } = context.block;
  // "grade 2 (1–3)" is a label; what is below nothing is a value: "the Sharp score −0.54 [−1.00 to −0.07]".
  if (
    (tokens.isOneOf(at - 1, LABELS) && number.value >= 0) ||
    (/^(?:to|and)$/.test(tokens.word(at - 1)) && tokens.isOneOf(at - 3, LABELS) && tokens.isNumber(at - 2))
  )
    return undefined;
  const opens = tokens.isSign(number.end, '([,;');
  if (
    !opens ||
    !(
      number.printed.includes('.') ||
      number.value < 0 ||
      tokens.isOneOf(at - 1, STATISTIC_GLUE) ||
      isMeanChange(context, at)
    )
  )
    return undefined;
  const kind = () =>
    comparisonBefore(tokens, context.block.sentenceAround(at).from, at) ??
    carriedKind(context, at) ??
    kindAcrossSemicolon(context, at) ??
    (isMeanChange(context, at) ? 'mean' : isByHowMuch(context, at) ? 'difference' : undefined) ??
    valueOfName(context, at, number) ??
    (saysRatesPer(tokens, context.block.sentenceAround(at).from, at) >= 0 ? 'rate' : 'quantity');
  if (namesInterval(tokens, behindSides(tokens, number.end + 1)))
    return { figures: [bare(number, kind())], end: number.end };
  const further = furtherInterval(context, number.end);
  return further && { figures: [bare(number, kind()), further.figure], end: further.end };
}

/** "from 4.42 episodes (95% CI, 1.80 to 7.05) to 1.28 episodes (0.57 to 1.98)": so many things on average. */
function countedWithInterval(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const { tokens } = context.block;
  const noun = tokens.isOneOf(number.end, THINGS) ? number.end : number.end + 1;
  if (!number.printed.includes('.') || !tokens.isOneOf(noun, THINGS) || !tokens.isWord(number.end))
    return undefined;
  if (!tokens.isSign(noun + 1, '([,')) return undefined;
  const { from } = context.block.sentenceAround(at);
  let kind: FigureKind = comparisonBefore(tokens, from, at) ?? 'mean';
  for (let i = at - 1; i >= from && kind === 'mean'; i--) if (tokens.isOneOf(i, RATES)) kind = 'rate';
  if (namesInterval(tokens, noun + 2)) return { figures: [bare(number, kind)], end: noun + 1 };
  const further = furtherInterval(context, noun + 1);
  return further && { figures: [bare(number, kind), further.figure], end: further.end };
}

const RATES = wordSet('rate rates annualised annualized');

/** "(one-sided 95% CI": the token at which the interval's own name begins. */
function behindSides(tokens: Tokens, at: number): number {
  return tokens.word(at + 2) === 'sided' || tokens.word(at + 2) === 'tailed' ? at + 3 : at;
}

const STATISTIC_GLUE = wordSet(`
  was of , were = : is versus vs and to . from v with
`);

/** Deviations are those of means; quartiles go with medians, unless the words say otherwise; intervals with either. */
function statisticOf(spread: FigureKind, statistic: () => FigureKind | undefined): FigureKind {
  if (spread === 'sd' || spread === 'se') return 'mean';
  return statistic() ?? (spread === 'interval' ? 'quantity' : 'median');
}

/** "(≤10", "≥ 3 or", "(NRS) ≥ 7": a limit in brackets or a list, or behind a short form, whose name stands before. */
function opensLimit(tokens: Tokens, at: number): boolean {
  return tokens.isSign(at, '([,;)]') && tokens.isSymbol(at + 1, '=') === false;
}

function isCountNoun(tokens: Tokens, at: number): boolean {
  return /^(?:patients|participants|subjects|women|men|children|cycles|doses|studies|trials|events|lines|times)$/.test(
    tokens.word(at),
  );
}
