/** Percentages: "56.5%", "63 and 81%", "10% to 15%", "59,5 %", "8.8 percent". */
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { announcedSpread, enclosingRange, furtherInterval } from '../bracketed.js';
import { comparatorBefore } from '../comparator.js';
import { isWhole, wholeNumberAt } from '../counts/whole-number.js';
import { LABELS, statisticBefore } from '../cues.js';
import { namesInterval } from '../interval-name.js';
import { asOfParagraph, looseInterval } from '../loose-interval.js';
import { signBefore } from '../money.js';
import { plainRangeAt, type RangeAt, rangeFigure } from '../range.js';
import { ratePerTime } from '../rate.js';
import {
  type FigureParts,
  type FigureReader,
  type NumberAt,
  numberAt,
  percentagePointsEnd,
  percentSignEnd,
  type Reading,
} from '../reader.js';
import { isCorrected } from '../values/by-how-much.js';
import { isDifferenceOfTwo } from '../values/difference-of-two.js';
import { furtherPercentMean, isMeasuredInPercent } from '../values/percent-measures.js';
import { listAt, type ValueList } from '../values/value-list.js';
import { isCountWithShare } from './count-with-share.js';
import { deviationBehind } from './percent-deviation.js';
import { isNamedDifference } from './share-difference.js';

export const readPercentage: FigureReader = (context, at) => {
  const tokens = context.block.tokens;
  const range = plainRangeAt(tokens, at);
  if (range?.percent === true && range.low !== undefined && range.high !== undefined) {
    if (isBehindDifference(context, at, range)) {
      return { figures: [rangeFigure('interval', range, range.start, { level: 95 })], end: range.end };
    }
    return (
      looseInterval(context, at, range) ?? {
        figures: [rangeFigure('percentage', range, range.start)],
        end: range.end,
      }
    );
  }
  const number = numberAt(tokens, at);
  if (number === undefined) return inWords(context, at);
  if (namesInterval(tokens, at)) return undefined;
  const sign = percentSignEnd(tokens, number.end);
  if (sign > 0) {
    const stop = tokens.endOf(sign - 1);
    const kind =
      isDifferenceOfTwo(context, at, sign) ||
      isNamedDifference(context, at, sign) ||
      isCorrected(context, at) ||
      /^[Δ∆]$/.test(tokens.raw(at - 1))
        ? 'difference'
        : averageBefore(context, at, sign);
    const perTime = ratePerTime(tokens, sign);
    if (perTime !== undefined) {
      const rate = percentage(number, tokens.endOf(perTime.end - 1), comparatorBefore(tokens, at), 'rate');
      return { figures: [copyWith(rate, { unit: perTime.ucum })], end: perTime.end };
    }
    const announced = kind === 'percentage' || kind === 'mean' ? announcedSpread(context, sign) : undefined;
    if (announced !== undefined && (announced.figure.kind === 'sd' || announced.figure.kind === 'se')) {
      const mean = percentage(number, stop, undefined, 'mean');
      return { figures: [mean, copyWith(announced.figure, { unit: '%' })], end: announced.end };
    }
    const deviation = kind === 'percentage' || kind === 'mean' ? deviationBehind(context, sign) : undefined;
    if (deviation !== undefined) {
      const mean = percentage(number, stop, undefined, 'mean');
      return deviation.end === sign
        ? { figures: [mean], end: sign }
        : { figures: [mean, ...deviation.figures], end: deviation.end };
    }
    const further =
      furtherInterval(context, sign) ?? asOfParagraph(context, enclosingRange(tokens, sign, number.value));
    const goesOn =
      further !== undefined &&
      kind === 'percentage' &&
      (isFurtherDifference(context, at) || isBelowOthers(context, at, number.value, further.figure.low));
    const figure = percentage(number, stop, comparatorBefore(tokens, at), goesOn ? 'difference' : kind);
    return further === undefined
      ? { figures: [figure], end: sign }
      : { figures: [figure, further.figure], end: further.end };
  }
  // "63 and 81%": the sign after the last number speaks for all.
  const list =
    isLabelled(tokens, at) ||
    isCountWithShare(tokens, at) ||
    isTotalOfShare(tokens, at) ||
    signBefore(tokens, at) !== ''
      ? undefined
      : (listAt(tokens, at) ?? slashedShares(tokens, at));
  if (list === undefined || namesInterval(tokens, list.end - 1)) return undefined;
  // "rose by 31, 22 and 24 percentage points": so much in each group.
  const points = list.numbers.every(isWhole) ? percentagePointsEnd(tokens, list.end) : -1;
  const last = Math.max(percentSignEnd(tokens, list.end), points);
  if (last < 0) return undefined;
  const perTime = ratePerTime(tokens, last);
  if (perTime !== undefined)
    return {
      figures: list.numbers.map((one, index) =>
        copyWith(
          percentage(
            one,
            index === list.numbers.length - 1 ? tokens.endOf(perTime.end - 1) : one.stop,
            undefined,
            'rate',
          ),
          { unit: perTime.ucum },
        ),
      ),
      end: perTime.end,
    };
  const kind = averageBefore(context, at, last);
  const figures = list.numbers.map((one, index) =>
    percentage(one, index === list.numbers.length - 1 ? tokens.endOf(last - 1) : one.stop, undefined, kind),
  );
  return { figures, end: last };
};

/** "were greater vs both components (−0.41% [−0.61, −0.21]": below zero, with an interval, where groups are set against each other. */
function isBelowOthers({ block }: RecogniserContext, at: number, value: number, low = 0): boolean {
  if (value >= 0 || low >= 0) return false;
  const { tokens } = block;
  for (let i = at - 1; i >= block.sentenceAround(at).from; i--) if (tokens.isOneOf(i, AGAINST)) return true;
  return false;
}

const AGAINST = wordSet('vs versus than compared relative');

/** "61/12/4%": the shares of several events, each of at most all people. */
function slashedShares(tokens: Tokens, at: number): ValueList | undefined {
  const numbers: NumberAt[] = [];
  let i = at;
  for (; numbers.length < MOST_SLASHED; i++) {
    const number = tokens.isNumber(i) ? numberAt(tokens, i) : undefined;
    if (number === undefined || number.value > 100) return undefined;
    numbers.push(number);
    i = number.end;
    if (!tokens.isSymbol(i, '/')) break;
  }
  // "1/2%" may be a half; "160/4.5%" is none of people.
  return numbers.length > 1 && tokens.isSymbol(i, '%') ? { numbers, end: i } : undefined;
}

const MOST_SLASHED = 6;

/** "difference −2.9% (−5.4% to −0.3%)": two ends alone in brackets that hold the difference right before them. */
function isBehindDifference({ block, found }: RecogniserContext, at: number, range: RangeAt): boolean {
  const { tokens } = block;
  if (!/^[([]$/.test(tokens.raw(at - 1)) || !/^[)\];,]$/.test(tokens.raw(range.end))) return false;
  const last = found.at(-1);
  if (last?.type !== 'figure' || last.kind !== 'difference' || last.value === undefined) return false;
  if (tokens.startOf(at - 1) - last.end > 2) return false;
  return (range.low?.value ?? 100) <= last.value && last.value <= (range.high?.value ?? -100);
}

/** "differences 29.2% (95% CI …) and 31.0% (…)": with an interval of its own, behind a difference and that one's. */
function isFurtherDifference({ block, found }: RecogniserContext, at: number): boolean {
  const { tokens } = block;
  let joint = at - 1;
  // "25 mg −0.38% (95% CI …), 50 mg twice daily −0.45% (…)": each of a dose of its own.
  if (tokens.isDash(at))
    while (
      joint > at - LONGEST_DOSE &&
      (tokens.isWord(joint) || tokens.isNumber(joint) || tokens.isSymbol(joint, '.'))
    )
      joint--;
  if (!tokens.isOneOf(joint, JOINTS)) return false;
  let interval: FigureParts | undefined;
  for (let i = found.length - 1; i >= Math.max(0, found.length - LOOKED_BACK); i--) {
    const one = found[i];
    if (one?.type !== 'figure' || one.kind === 'quantity') continue;
    if (interval !== undefined) return one.kind === 'difference' && one.unit === '%';
    if (one.kind !== 'interval' || tokens.startOf(joint) - one.end > 3) return false;
    interval = one;
  }
  return false;
}

const LOOKED_BACK = 6;

const JOINTS = wordSet('and ,');
const LONGEST_DOSE = 11;

/** "22.5% of 160 and 21.0% of 176": the number behind a share and "of" is its total. */
function isTotalOfShare(tokens: Tokens, at: number): boolean {
  if (tokens.word(at - 1) !== 'of') return false;
  return tokens.isSymbol(at - 2, '%') || percentSignEnd(tokens, at - 2) === at - 1;
}

/** "grade 3–4, 36%", "grade ≥3, 31%": the number before the comma is a grade. */
function isLabelled(tokens: Tokens, at: number): boolean {
  let i = at - 1;
  while (i > at - 5 && (tokens.isDash(i) || tokens.isNumber(i) || GRADE_SIGNS.has(tokens.raw(i)))) i--;
  return tokens.isOneOf(i, LABELS);
}

const GRADE_SIGNS = new Set(['≥', '>', '/', '=']);

/** "ten percent", "forty-two per cent". */
function inWords(context: RecogniserContext, at: number): Reading | undefined {
  const { tokens } = context.block;
  const number = wholeNumberAt(tokens, at);
  const sign = number === undefined ? -1 : percentSignEnd(tokens, number.end);
  // "Ninety-five percent confidence interval"
  if (number === undefined || sign < 0 || namesInterval(tokens, sign)) return undefined;
  return {
    figures: [percentage(number, tokens.endOf(sign - 1), undefined, averageBefore(context, at, sign))],
    end: sign,
  };
}

/** "mean HbA1c was 8.3%": an average of percentages is no share of the patients. */
function averageBefore(context: RecogniserContext, at: number, end: number): FigureParts['kind'] {
  const { tokens } = context.block;
  for (let i = at - 1; i >= at - 10 && i >= 0; i--) {
    if (!tokens.isWord(i) && !tokens.isDash(i)) break;
    const word = tokens.word(i);
    if (word === 'mean' || word === 'average') return 'mean';
    if (word === 'median') return 'median';
    // "a mean improvement of 10.6%", "the median reduction in seizures was 40%": what the share is of stands right before it.
    if (CLAUSE_ENDS.has(word) && !(i === at - 1 && STATING.has(word))) break;
  }
  const stated = tokens.isOneOf(end, OF_PEOPLE) ? undefined : statedStatistic(context, at);
  if (stated !== undefined) return stated;
  if (isMeasuredInPercent(tokens, at, end)) return 'mean';
  return furtherPercentMean(context, at, end) ?? 'percentage';
}

/** "The median reduction in seizures was 40%": the statistic that a verb says of a value, no other number between. */
function statedStatistic(context: RecogniserContext, at: number): FigureParts['kind'] | undefined {
  const { tokens } = context.block;
  if (!tokens.isOneOf(at - 1, STATING)) return undefined;
  for (let i = at - 2; i >= at - LONGEST_SUBJECT && (tokens.isWord(i) || tokens.isSign(i, '()-')); i--)
    if (tokens.isOneOf(i, STATISTICS)) return statisticBefore(context, at);
  return undefined;
}

const LONGEST_SUBJECT = 16;
const STATISTICS = wordSet('mean median average');
const STATING = wordSet('of was were');
const OF_PEOPLE = wordSet('of had were patients participants women men children');
const CLAUSE_ENDS = wordSet('and or with in by of to had were who that');

function percentage(
  number: NumberAt,
  stop: number,
  comparator: FigureParts['comparator'],
  kind: FigureParts['kind'],
): FigureParts {
  return {
    type: 'figure',
    kind,
    start: number.start,
    end: stop,
    value: number.value,
    unit: '%',
    comparator,
    printed: { value: number.printed },
  };
}
