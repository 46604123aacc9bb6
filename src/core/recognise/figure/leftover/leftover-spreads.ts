/** Spreads that no reader of a known form took: two ends in brackets around an estimate of the sentence, and a deviation behind a value. */
import type { FigureKind } from '../../../../schema/annotation.js';
import { copyWith } from '../../../text/copy.js';
import type { RecogniserContext } from '../../recogniser.js';
import { bare } from '../bare.js';
import { announcedSpread, enclosingRange, furtherDeviation, furtherSpread } from '../bracketed.js';
import { INTERVAL_JOINTS, type RangeAt, rangeAt, rangeFigure } from '../range.js';
import { type FigureParts, type NumberAt, numberAt } from '../reader.js';
import { conventionAt, deviationKind } from '../values/convention.js';
import type { ReadSentence, Taken } from './read-sentence.js';

interface Spread {
  readonly figure: FigureParts;
  readonly end: number;
}

/** The spread in brackets behind a value that was left alone. */
export function spreadBehind(context: RecogniserContext, number: NumberAt): Spread | undefined {
  const { tokens } = context.block;
  const open = number.end;
  const named =
    announcedSpread(context, open) ?? furtherSpread(context, open) ?? furtherDeviation(context, open);
  if (named !== undefined) return named;
  const convention = conventionAt(context.block, open);
  const inside = enclosingRange(tokens, open, number.value);
  if (inside !== undefined) {
    const kind = convention?.statistic === 'median' ? convention.spread : inside.figure.kind;
    return copyWith(inside, { figure: copyWith(inside.figure, { kind }) });
  }
  const alone = tokens.isSign(open, '([') && tokens.isNumber(open + 1) && tokens.isSign(open + 2, ')]');
  const deviation = alone ? numberAt(tokens, open + 1) : undefined;
  if (deviation === undefined) return undefined;
  return { figure: bare(deviation, deviationKind(context.block, open)), end: open + 3 };
}

/** "more than with placebo (4.4, 12.8)", "−1.8 kg; −2.2, −1.4": two ends around an estimate before them; "(IQR 2–5, 3–8 and 4–9)". */
export function leftoverSpread(
  sentence: ReadSentence,
  at: number,
  before: Taken | undefined,
): Taken | undefined {
  const { tokens } = sentence;
  const joined = tokens.word(at - 1) === 'and' || tokens.isSymbol(at - 1, ',');
  if (!joined && !tokens.isSign(at - 1, '([;')) return undefined;
  const range = rangeAt(tokens, at, INTERVAL_JOINTS);
  if (range?.low === undefined || range.high === undefined || range.low.value >= range.high.value)
    return undefined;
  const further = joined ? spreadEndingAt(sentence, before, tokens.endOf(at - 2)) : undefined;
  if (further !== undefined)
    return taken(at, range, further.kind, further.kind === 'interval' ? further.level : undefined);
  if (
    !tokens.isSign(range.end, ')];,') ||
    tokens.word(at - 1) === 'and' ||
    !holdsEstimate(sentence, before, range)
  )
    return undefined;
  // "684 ml (SD 231; 265 to 1240)": with a deviation go the least and the greatest value.
  if (before?.end !== at - 1 && sentence.lastTaken?.figures.at(-1)?.kind === 'sd')
    return taken(at, range, 'range');
  return taken(at, range, 'interval', 95);
}

function taken(at: number, range: RangeAt, kind: FigureKind, level?: number): Taken {
  return {
    at,
    end: range.end,
    figures: [rangeFigure(kind, range, range.start, level === undefined ? {} : { level })],
  };
}

const SPREADS: ReadonlySet<FigureKind> = new Set<FigureKind>(['interval', 'iqr', 'range']);

/** The spread that ends right before what joins a further one to it. */
function spreadEndingAt(
  sentence: ReadSentence,
  left: Taken | undefined,
  offset: number,
): FigureParts | undefined {
  for (const reading of [left, sentence.lastTaken]) {
    const one = reading?.figures.at(-1);
    if (one !== undefined && one.end === offset && SPREADS.has(one.kind)) return one;
  }
  return undefined;
}

const ESTIMATES: ReadonlySet<FigureKind> = new Set<FigureKind>([
  ...(['difference', 'mean', 'median', 'percentage', 'rate'] as const),
  ...(['hazard-ratio', 'odds-ratio', 'risk-ratio'] as const),
]);

/** True where the last estimate before the ends lies between them. */
function holdsEstimate(sentence: ReadSentence, left: Taken | undefined, { low, high }: RangeAt): boolean {
  const own = left?.figures.findLast(({ kind }) => ESTIMATES.has(kind));
  const read = sentence.lastOf(ESTIMATES);
  const last = own !== undefined && own.start > (read?.start ?? -1) ? own : read;
  const value = last?.value;
  if (value === undefined || low === undefined || high === undefined) return false;
  if (low.value < value && value < high.value) return true;
  // "3.1 points lower (−5.0 to −1.2)": the words turn the sign.
  return last?.kind === 'difference' && low.value < -value && -value < high.value;
}
