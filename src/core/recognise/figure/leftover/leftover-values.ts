/**
 * Values that no reader of a known form took: in a sentence of results, a number with decimals or a spread of its own that is
 * nothing else was measured ("growth was kept (70.1 at entry, 69.0 at two years)", "titres reached 416 (271–639)").
 */
import type { FigureKind } from '../../../../schema/annotation.js';
import { copyWith } from '../../../text/copy.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { bare } from '../bare.js';
import { enclosingRange, furtherSpread } from '../bracketed.js';
import { PEOPLE, THINGS } from '../counts/count-words.js';
import { isOfEach } from '../counts/counted.js';
import { statisticBefore } from '../cues.js';
import { saysPerBehind } from '../rate.js';
import { type FigureParts, type NumberAt, numberAt, percentSignEnd, type Reading } from '../reader.js';
import { isDifferenceOfTwo } from '../values/difference-of-two.js';
import { governingStatistic } from '../values/governing-statistic.js';
import { settledReading } from '../values/settled-kind.js';
import { behindPlus, listAt } from '../values/value-list.js';
import { spreadBehind } from './leftover-spreads.js';
import type { ReadSentence, Taken } from './read-sentence.js';
import { isNothingMeasured, opensSpread } from './something-else.js';

/** The value at a token, with the spread behind it, if it is one. */
export function leftoverValue(
  context: RecogniserContext,
  sentence: ReadSentence,
  at: number,
  before: Taken | undefined,
): Taken | undefined {
  const { tokens } = sentence;
  const first = behindPlus(tokens, at);
  const number = numberAt(tokens, first);
  if (number === undefined || sentence.isRead(first)) return undefined;
  const decimal = first > at || number.value < 0 || number.printed.includes('.');
  if (decimal && saysPerBehind(tokens, number.end)) return rateOf(sentence, at, number);
  if (!isFree(sentence, at, number)) return undefined;
  // "was 7.8 per 100 patient-years, of uveitis 1.2, of colitis 0.6": of a list of rates, each behind its name.
  if (decimal && (sentence.announcesRates(at) || (tokens.isWord(at - 1) && isBehindRate(sentence, before))))
    return rateOf(sentence, at, number);
  const called = statisticBefore(context, at);
  if (called === undefined && !sentence.tellsOfResult && !isFurtherArm(context, sentence, at, number))
    return undefined;
  const further = furtherSpread(context, number.end);
  const told =
    called !== undefined ||
    further !== undefined ||
    tokens.isOneOf(at - 1, TELLING) ||
    sentence.outcomes.covers(tokens.endOf(at - 1) - 1) ||
    isRowOfValues(sentence, at) ||
    isFurtherArm(context, sentence, at, number);
  if (!told) return undefined;
  const second = pairedWith(sentence, at, number);
  if (second === undefined && tokens.word(number.end) === 'to' && tokens.isNumber(number.end + 1))
    return undefined;
  if (second !== undefined)
    return settledAs(
      context,
      at,
      [bare(number, called ?? 'quantity'), bare(second, called ?? 'quantity')],
      second.end,
    );
  if (!decimal && called === undefined && further === undefined && !hasSpread(sentence, at, number, before))
    return undefined;
  const spread = spreadBehind(context, number);
  const statistic = called ?? governingStatistic(context, at);
  // "Scores were 2 (1–3) and 4 (2–5)": ends around a value that nothing calls are its quartiles.
  const unnamed = spread?.figure.kind === 'range' && statistic === undefined;
  const kind: FigureKind = called ?? (unnamed || spread?.figure.kind === 'iqr' ? 'median' : 'quantity');
  const value = bare(number, kind);
  if (unnamed)
    return { at, end: spread.end, figures: [value, copyWith(spread.figure, { kind: 'iqr' as const })] };
  if (spread?.figure.kind === 'range' && statistic === 'mean') {
    const interval = copyWith(spread.figure, { kind: 'interval' as const, level: 95 });
    return settledAs(context, at, [value, interval], spread.end);
  }
  return spread === undefined
    ? settledAs(context, at, [value], number.end)
    : settledAs(context, at, [value, spread.figure], spread.end);
}

function settledAs(
  context: RecogniserContext,
  at: number,
  figures: readonly FigureParts[],
  end: number,
): Taken | undefined {
  const [first] = figures;
  if (first !== undefined && figures.length === 1 && isDifferenceOfTwo(context, at, end))
    return { at, end, figures: [copyWith(first, { kind: 'difference' as const })] };
  const reading: Reading = settledReading(context, at, { figures, end });
  return reading.figures[0]?.kind === 'quantity' ? undefined : { at, end, figures: reading.figures };
}

/** True for a number that is no limit, label, share, end of a range or deviation of the figure before it. */
function isFree(sentence: ReadSentence, at: number, number: NumberAt): boolean {
  const { tokens } = sentence;
  if (percentSignEnd(tokens, number.end) > 0 || isNothingMeasured(sentence, at, number)) return false;
  // "mean age 51 years, 104 in each group"
  if (!number.printed.includes('.') && isOfEach(tokens, number.end)) return false;
  // "−36.8% (4.2)", "in 2 patients (3.1)": said of what stands before the bracket, if of nothing that was measured.
  const opens = tokens.isSign(at - 1, '([');
  if (opens && (tokens.isNumber(at - 2) || percentSignEnd(tokens, at - 2) > 0 || sentence.counts))
    return false;
  return !(tokens.word(at - 1) === 'to' && tokens.isNumber(at - 2));
}

/** "−17.0 (5.9); −27.4 (5.7); placebo 2.1 (6.0)": behind the name of an arm, with a deviation like the values before. */
function isFurtherArm(
  { isTaken }: RecogniserContext,
  { tokens, lastTaken }: ReadSentence,
  at: number,
  { end }: NumberAt,
): boolean {
  if (!isTaken(at - 1) || !tokens.isSign(at - 2, ';,') || lastTaken === undefined) return false;
  const last = lastTaken.figures.at(-1)?.kind;
  return (last === 'sd' || last === 'se') && lastTaken.end >= at - 3 && opensSpread(tokens, end);
}

/** "coma score 8.2 and 8.5, potassium …", "at 3 months 12.1 and 15.0": side by side behind whatever they are values of. */
function isRowOfValues({ tokens }: ReadSentence, at: number): boolean {
  const list = listAt(tokens, at);
  if (list === undefined || !tokens.isWord(at - 1)) return false;
  return list.numbers.every(({ printed }) => printed.includes('.'));
}

/** "from 14.6 to 15.1 ppb", "(14.6 to 15.1)": before and after; "compared with 9.0 to 7.8" falls, as no range does. */
function pairedWith(
  { tokens }: ReadSentence,
  at: number,
  { value, printed, end }: NumberAt,
): NumberAt | undefined {
  if (tokens.word(end) !== 'to' || !printed.includes('.')) return undefined;
  const second = numberAt(tokens, end + 1);
  const told = tokens.word(at - 1) === 'from' || tokens.isSymbol(at - 1, '(');
  return told || (second !== undefined && second.value < value) ? second : undefined;
}

/** A rate with the ends around it. */
function rateOf({ tokens }: ReadSentence, at: number, number: NumberAt): Taken {
  const ends = enclosingRange(tokens, number.end, number.value);
  if (ends === undefined) return { at, end: number.end, figures: [bare(number, 'rate')] };
  return {
    at,
    end: ends.end,
    figures: [bare(number, 'rate'), copyWith(ends.figure, { kind: 'interval' as const, level: 95 })],
  };
}

function isBehindRate(sentence: ReadSentence, before: Taken | undefined): boolean {
  return before === undefined ? sentence.lastOf(RATES) !== undefined : before.figures[0]?.kind === 'rate';
}

const RATES: ReadonlySet<FigureKind> = new Set<FigureKind>(['rate']);

/** Words and signs behind which a value stands. */
const TELLING = wordSet(`
  was were is of by to from and or but vs versus v with than only averaged reached attained scored totalled fell rose ( [ , : = →
`);

/** "QoR-15 was 118 (14) vs 114 (16)": said of an outcome, or behind such a value, where nobody is counted. */
function hasSpread(
  { tokens, from, counts, outcomes }: ReadSentence,
  at: number,
  { start, end }: NumberAt,
  before: Taken | undefined,
): boolean {
  if (counts || !tokens.isSign(end, '([') || !opensSpread(tokens, end)) return false;
  if (before !== undefined && before.figures.length > 1) return true;
  // "Deaths were 12 (10) vs 18 (15)" are counts and their shares.
  const counted = tokens.isOneOf(at - 2, THINGS) || tokens.isOneOf(at - 2, PEOPLE);
  return !counted && tokens.isOneOf(at - 1, STATING) && outcomes.beginsBetween(tokens.startOf(from), start);
}

const STATING = wordSet('was were averaged reached to of =');
