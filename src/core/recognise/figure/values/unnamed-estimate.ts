/**
 * Estimates whose name stands further off, known by the unnamed interval in brackets right behind them: "mean differences
 * were: pain −1.4 [−2.1 to −0.7], function −3.2 [−5.0 to −1.4]", "The hazard rose with dose: 1.21 (1.05–1.40)".
 */
import type { FigureKind } from '../../../../schema/annotation.js';
import { unitAt } from '../../../lexicon/units.js';
import { copyWith } from '../../../text/copy.js';
import type { RecogniserContext } from '../../recogniser.js';
import { bare } from '../bare.js';
import { enclosingRange } from '../bracketed.js';
import { statisticBefore } from '../cues.js';
import { plainRangeAt, type RangeAt, rangeFigure } from '../range.js';
import { comparisonBefore, riskBefore } from '../ratio-name.js';
import type { FigureParts, NumberAt, Reading } from '../reader.js';
import { followsBy, isByHowMuch } from './by-how-much.js';

export function unnamedEstimate(
  context: RecogniserContext,
  at: number,
  number: NumberAt,
): Reading | undefined {
  const { block } = context;
  const tokens = block.tokens;
  const listed = furtherListed(context, at, number);
  if (listed !== undefined) return listed;
  if (!tokens.isSymbol(number.end, '(') && !tokens.isSymbol(number.end, '[')) return undefined;
  if (number.value >= 0 && !number.printed.includes('.')) return undefined;
  const range = enclosingRange(tokens, number.end, number.value);
  if (range === undefined) return slippedOfParagraph(context, at, number);
  const from = block.sentenceAround(at).from;
  const named = comparisonBefore(tokens, from, at);
  const kind =
    named ??
    (followsBy(tokens, at) && isByHowMuch(context, at) && statisticBefore(context, at) === undefined
      ? 'difference'
      : undefined) ??
    (isRatioInterval(number.value, range.figure)
      ? (riskBefore(tokens, from, at) ?? ratioOfParagraph(context, at))
      : undefined);
  if (kind === undefined || (kind !== 'difference' && !((range.figure.low ?? -1) >= 0))) return undefined;
  return {
    figures: [bare(number, kind), copyWith(range.figure, { kind: 'interval', level: 95 })],
    end: range.end,
  };
}

/** "(0.62 [0.50–0.78]) … (0.95 [0.40–0.87])": outside of the bracket behind it, where the paragraph's ratios stand so. */
function slippedOfParagraph(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const { tokens } = context.block;
  const range = plainRangeAt(tokens, number.end + 1);
  if (range?.low === undefined || range.high === undefined || !tokens.isSign(range.end, '])'))
    return undefined;
  const kind = isSlippedRatio(number, range) ? ratioOfParagraph(context, at) : undefined;
  if (kind === undefined || tokens.isNumber(at - 2)) return undefined;
  return {
    figures: [bare(number, kind), rangeFigure('interval', range, range.start, { level: 95 })],
    end: range.end,
  };
}

/** "… (RR 0.83 [0.50–1.38]). … (2.30 [1.10–4.81]; P=0.022)": in brackets, as the last ratio of the paragraph stood. */
function ratioOfParagraph(
  { block, found }: Pick<RecogniserContext, 'block' | 'found'>,
  at: number,
): FigureKind | undefined {
  const opens = /^[([;,]$/.test(block.tokens.raw(at - 1));
  if (!opens) return undefined;
  const last = found.findLast((one) => one.type === 'figure' && RATIOS.has(one.kind));
  return last?.type === 'figure' ? last.kind : undefined;
}

const RATIOS: ReadonlySet<FigureKind> = new Set<FigureKind>(['hazard-ratio', 'odds-ratio', 'risk-ratio']);

/**
 * "(difference −0.6, −1.1 to −0.1) and function (−5.0, −9.6 to −0.4)", "(327 vs 422; 0.77, 0.66–0.89)": a further estimate and its
 * interval in a bracket, as one before it.
 */
export function furtherListed(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const { block } = context;
  const { tokens } = block;
  // "(pain −2.7, −7.2 to 1.8; stiffness −0.4, −1.2 to 0.4)": with a sign the name of the outcome may stand between.
  if (!tokens.isSign(at - 1, '([;') && !(number.value < 0 && tokens.isWord(at - 1))) return undefined;
  const end = unitAt(tokens, number.end)?.end ?? number.end;
  if (!tokens.isSign(end, ',;')) return undefined;
  const range = plainRangeAt(tokens, end + 1);
  if (range?.low === undefined || range.high === undefined || !tokens.isSign(range.end, ')];,'))
    return undefined;
  const ends = { low: range.low.value, high: range.high.value };
  const inside = ends.low < number.value && number.value < ends.high;
  const slipped = !inside && (isSlippedRatio(number, range) || isReversed(number, ends));
  if (!inside && (!slipped || tokens.isNumber(at - 2))) return undefined;
  const named = namedBefore(context, at, isBehindInterval(context, at) ? RATIOS : COMPARISONS);
  const goesOn =
    named !== undefined &&
    (slipped
      ? RATIOS.has(named.kind)
      : named.near || isRatioInterval(number.value, ends) || (named.here && isAlikePrinted(number, range)));
  if (slipped && !goesOn) return undefined;
  // "was not significant (−4.2, −8.7 to 0.3, P=0.065)": with a sign nothing but a difference.
  const told =
    goesOn ||
    (!tokens.isSymbol(at - 1, ';') &&
      (number.value < 0 || comparisonBefore(tokens, block.sentenceAround(at).from, at) === 'difference'));
  // "The risk of relapse was halved (0.51, 0.33–0.79)"
  const risk =
    !goesOn && tokens.isSymbol(at - 1, '(') && isRatioInterval(number.value, ends)
      ? riskBefore(tokens, block.sentenceAround(at).from, at)
      : undefined;
  if (!told && risk === undefined) return undefined;
  const kind = goesOn ? named.kind : (risk ?? 'difference');
  const level = { level: goesOn ? named.level : 95 };
  return {
    figures: [bare(number, kind), rangeFigure('interval', range, range.start, level)],
    end: range.end,
  };
}

/** A kind of estimate that the paragraph named last, with its interval. */
interface Named {
  readonly kind: FigureKind;
  readonly level: number;
  /** True where it and its interval were the last figures of the sentence but for p-values. */
  readonly near: boolean;
  /** True where it is a ratio of the same sentence. */
  readonly here: boolean;
}

/** How many figures back the estimate is sought. */
const LOOKED_BACK = 24;

/** "(1.5 to 7.7; 1.28, 1.08 to 1.52)": behind the interval of another estimate, in the same bracket. */
function isBehindInterval({ block: { tokens }, found }: RecogniserContext, at: number): boolean {
  const last = found.at(-1);
  return (
    tokens.isSymbol(at - 1, ';') &&
    last?.type === 'figure' &&
    last.kind === 'interval' &&
    last.end === tokens.endOf(at - 2)
  );
}

function namedBefore(
  { block, found }: RecogniserContext,
  at: number,
  kinds: ReadonlySet<string>,
): Named | undefined {
  const from = block.tokens.startOf(block.sentenceAround(at).from);
  let level: number | undefined;
  let others = 0;
  for (let i = found.length - 1; i >= Math.max(0, found.length - LOOKED_BACK); i--) {
    const one = found[i];
    if (one?.type !== 'figure' || one.kind === 'p-value') continue;
    if (one.kind === 'interval') level ??= one.level ?? 95;
    else if (kinds.has(one.kind)) {
      const here = one.start >= from && RATIOS.has(one.kind);
      const near = level !== undefined && others === 0 && one.start >= from;
      // Further off only ratios are known by their intervals.
      if (level === undefined || !(near || RATIOS.has(one.kind))) return undefined;
      return { kind: one.kind, level, near, here };
    } else others++;
  }
  return undefined;
}

const COMPARISONS: ReadonlySet<string> = new Set(['difference', 'hazard-ratio', 'odds-ratio', 'risk-ratio']);

/** How far the middle of a ratio's interval may lie from the ratio, on the scale of logarithms and of half its width. */
const SKEWED = 0.2;

function isRatioInterval(value: number, { low, high }: Pick<FigureParts, 'low' | 'high'>): boolean {
  if (low === undefined || high === undefined || !(low > 0)) return false;
  const half = Math.log(high / low) / 2;
  return Math.abs(Math.log(value) - Math.log(low * high) / 2) < SKEWED * half;
}

/** "0.98; 1.11–0.86": the ends of a ratio's interval the wrong way round. */
function isReversed({ value, printed }: NumberAt, { low, high }: { low: number; high: number }): boolean {
  return /^\d\.\d{2,3}$/.test(printed) && isRatioInterval(value, { low: high, high: low });
}

/** "0.98; 0.68–1.11": a value and the ends of its interval to the same two or three decimals. */
function isAlikePrinted({ printed }: NumberAt, { low, high }: RangeAt): boolean {
  const decimals = /^\d\.(\d{2,3})$/.exec(printed)?.[1]?.length;
  const alike = new RegExp(`^\\d+\\.\\d{${decimals}}$`);
  return decimals !== undefined && alike.test(low?.printed ?? '') && alike.test(high?.printed ?? '');
}

/** True for a value outside of an interval where one digit, or two swapped ones, of the three would bring it to the middle. */
function isSlippedRatio({ value, printed }: NumberAt, { low, high }: RangeAt): boolean {
  if (low === undefined || high === undefined || !(low.value > 0) || !(value > 0)) return false;
  if (!DECIMALS.test(printed) || (low.value <= value && value <= high.value)) return false;
  const ends = { low: low.value, high: high.value };
  return (
    slipsOf(printed).some((meant) => isRatioInterval(meant, ends)) ||
    slipsOf(low.printed).some((meant) => isRatioInterval(value, { ...ends, low: meant })) ||
    slipsOf(high.printed).some((meant) => isRatioInterval(value, { ...ends, high: meant }))
  );
}

const DECIMALS = /^\d\.\d{2,3}$/;

/** Every number that one digit for another, or two neighbours swapped, make of a printed one of two or three decimals. */
function slipsOf(printed: string): readonly number[] {
  if (!DECIMALS.test(printed)) return [];
  const found: number[] = [];
  for (let place = 0; place < printed.length; place++) {
    const digit = printed.charAt(place);
    if (digit === '.') continue;
    const before = printed.slice(0, place);
    for (let other = 0; other < 10; other++)
      found.push(Number(`${before}${other}${printed.slice(place + 1)}`));
    const next = printed.charAt(place + 1);
    if (/\d/.test(next)) found.push(Number(`${before}${next}${digit}${printed.slice(place + 2)}`));
  }
  return found;
}
