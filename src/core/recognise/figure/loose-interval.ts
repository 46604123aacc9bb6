/**
 * Intervals that nothing names, in a paragraph whose other intervals were named: "−30.2% with 200 mg (−45.4 to −15.1)",
 * "128 (92.1%; 86.3–96.0)", "9.8 months (6.3–NR)".
 */
import type { FigureKind } from '../../../schema/annotation.js';
import { copyWith } from '../../text/copy.js';
import type { RecogniserContext } from '../recogniser.js';
import type { Bracketed } from './bracketed.js';
import { type RangeAt, rangeFigure } from './range.js';
import type { FigureParts, NumberAt, Reading } from './reader.js';
import { lastOf } from './values/last-spread.js';

/** Two ends in brackets that hold an estimate shortly before them. */
export function looseInterval(context: RecogniserContext, at: number, range: RangeAt): Reading | undefined {
  const { tokens } = context.block;
  if (!tokens.isSign(at - 1, '([;,') || !tokens.isSign(range.end, ')];,')) return undefined;
  const estimate = estimateBefore(context, at, range);
  const level = estimate === undefined ? undefined : levelOfParagraph(context);
  if (level === undefined) return undefined;
  return { figures: [rangeFigure('interval', range, range.start, { level })], end: range.end };
}

/** "6.7 months (5.2–8.4)", "56.5% (49.6 to 63.3)": a range of which nothing tells is an interval where the paragraph's last spread was one. */
export function asOfParagraph(
  context: RecogniserContext,
  inside: Bracketed | undefined,
): Bracketed | undefined {
  const { low = 0, high = low } = inside?.figure ?? {};
  // "(298 and 275; …)" holds two counts.
  const level = inside?.figure.kind === 'range' && low <= high ? levelOfParagraph(context) : undefined;
  if (inside === undefined || level === undefined) return inside;
  return copyWith(inside, { figure: copyWith(inside.figure, { kind: 'interval', level }) });
}

/** How far before the ends their estimate may end, in code units. */
const REACH = 40;
const ESTIMATES: ReadonlySet<FigureKind> = new Set<FigureKind>([
  ...(['percentage', 'difference', 'mean', 'median', 'rate', 'quantity'] as const),
  ...(['hazard-ratio', 'odds-ratio', 'risk-ratio'] as const),
]);

function estimateBefore(context: RecogniserContext, at: number, range: RangeAt): FigureParts | undefined {
  const { block, found } = context;
  const { tokens } = block;
  let offset = tokens.startOf(at);
  const from = tokens.startOf(block.sentenceAround(at).from);
  const wide = tokens.isSymbol(at - 1, '(') || tokens.isSymbol(at - 1, '[');
  for (let i = found.length - 1; i >= Math.max(0, found.length - 2); i--) {
    const one = found[i];
    if (one?.type !== 'figure' || one.start < from) return undefined;
    // Behind a comma or semicolon the estimate stands right before it.
    if (offset - one.end > (wide ? REACH : 3)) return undefined;
    // "87.1% (88/101; 79.0–93.0%)"
    if (one.kind === 'fraction') {
      offset = one.start - 1;
      continue;
    }
    if (ESTIMATES.has(one.kind) && (holds(range, one.value) || isLikeEarlier(context, at, range, one)))
      return one;
    // A dose or a time may stand between.
    if (one.kind !== 'quantity' && one.kind !== 'duration') return undefined;
  }
  return undefined;
}

function holds({ low, high }: RangeAt, value: number | undefined): boolean {
  if (value === undefined) return false;
  return (low?.value ?? -Infinity) <= value && value <= (high?.value ?? Infinity);
}

/** "81/98 (82.7%; 95% CI 75–90) … 68/86 (79.1%; 80–88)": ends that do not hold their share, printed as others of the sentence were. */
function isLikeEarlier(
  { block, found }: RecogniserContext,
  at: number,
  range: RangeAt,
  { kind, end }: FigureParts,
): boolean {
  const { tokens } = block;
  if (kind !== 'percentage' || !tokens.isSymbol(at - 1, ';') || !tokens.isSign(range.end, ')]')) return false;
  const joint = range.low?.end ?? at;
  if (!tokens.isDash(joint) && tokens.word(joint) !== 'to') return false;
  if (tokens.startOf(at) - end > 3 || !isShare(range.low) || !isShare(range.high)) return false;
  const from = tokens.startOf(block.sentenceAround(at).from);
  return found
    .slice(-LOOKED_BACK)
    .some((one) => one.type === 'figure' && one.kind === 'interval' && one.start >= from);
}

/** How many annotations back an interval is sought. */
const LOOKED_BACK = 40;

function isShare(end: NumberAt | undefined): boolean {
  return end !== undefined && end.value >= 0 && end.value <= 100;
}

const SPREADS: ReadonlySet<FigureKind> = new Set<FigureKind>(['interval', 'iqr', 'range']);

/** The level of the last interval of the block, in percent; undefined where the last spread was another or there is none. */
function levelOfParagraph(context: RecogniserContext): number | undefined {
  const last = lastOf(context, SPREADS);
  return last?.kind === 'interval' ? (last.level ?? 95) : undefined;
}
