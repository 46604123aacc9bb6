/**
 * Medians that only their quartiles show: "stay was 4 [0–8] days", "4 (2–7) and 6 (3–12) days", and nested brackets,
 * "median (IQR [range]) 250 (150–400 [50–1200]) mL".
 */
import type { FigureKind } from '../../../../schema/annotation.js';
import { type UnitReading, unitAt } from '../../../lexicon/units.js';
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import type { RecogniserContext } from '../../recogniser.js';
import { bare } from '../bare.js';
import { type Bracketed, enclosingRange, furtherSpread } from '../bracketed.js';
import { plainRangeAt, rangeFigure } from '../range.js';
import { type FigureParts, type NumberAt, numberAt, type Reading } from '../reader.js';
import { governingStatistic } from './governing-statistic.js';
import { lastOf } from './last-spread.js';

/** A value with two ends around it in brackets and a unit behind them, or behind those of the group that follows. */
export function valueWithQuartiles(
  context: RecogniserContext,
  number: NumberAt,
  statistic: () => FigureKind | undefined,
): Reading | undefined {
  const tokens = context.block.tokens;
  const inside = enclosingRange(tokens, number.end, number.value);
  if (inside === undefined || inside.figure.kind !== 'range' || inside.figure.unit !== undefined)
    return undefined;
  if (tokens.isSymbol(inside.end, '[')) return withNestedRange(tokens, number, inside, statistic);
  const unit = unitAt(tokens, inside.end) ?? unitOfNext(tokens, inside.end);
  if (unit === undefined) return asInParagraph(context, number, inside, statistic);
  if (unit.ucum === '%' || unit.dimension === 'form') return undefined;
  const called = statistic();
  const value = copyWith(bare(number, called ?? 'median'), { unit: unit.ucum });
  // The bracket of a further group is what that of the first was.
  const kind = furtherSpread(context, number.end)?.figure.kind ?? (called === undefined ? 'iqr' : 'range');
  return { figures: [value, copyWith(inside.figure, { kind, unit: unit.ucum })], end: inside.end };
}

/** "Days free of it were 22 [0–26]": no unit, but square brackets that held quartiles earlier in the paragraph. */
function asInParagraph(
  context: RecogniserContext,
  number: NumberAt,
  inside: Bracketed,
  statistic: () => FigureKind | undefined,
): Reading | undefined {
  const { tokens } = context.block;
  if (!tokens.isSymbol(number.end, '[') || statistic() === 'mean') return undefined;
  const last = lastOf(context, SPREADS);
  if (last?.kind !== 'iqr' || tokens.text[last.end] !== ']') return undefined;
  return { figures: [bare(number, 'median'), copyWith(inside.figure, { kind: 'iqr' })], end: inside.end };
}

const SPREADS: ReadonlySet<FigureKind> = new Set<FigureKind>(['sd', 'se', 'iqr', 'range', 'interval']);

/** "7.0 (5.0–10.0 [2.0–24.0]) min": quartiles and, inside their bracket, the range around them. */
function withNestedRange(
  tokens: Tokens,
  number: NumberAt,
  inside: Bracketed,
  statistic: () => FigureKind | undefined,
): Reading | undefined {
  const nested = nestedRange(tokens, copyWith(inside, { figure: copyWith(inside.figure, { kind: 'iqr' }) }));
  if (nested.figures.length < 2 || statistic() === 'mean') return undefined;
  const unit = unitAt(tokens, nested.end);
  const units = unit === undefined || unit.ucum === '%' ? {} : { unit: unit.ucum };
  return {
    figures: [bare(number, 'median'), ...nested.figures].map((one) => copyWith(one, units)),
    end: nested.end,
  };
}

/** "Pain scores were 3 (1–6)": whole ends around a whole value that nothing calls are its quartiles. */
export function wholeMedian(context: RecogniserContext, at: number, number: NumberAt): Reading | undefined {
  const { tokens } = context.block;
  const inside = enclosingRange(tokens, number.end, number.value);
  if (inside?.figure.kind !== 'range' || inside.figure.unit !== undefined) return undefined;
  const { low, high } = inside.figure.printed ?? {};
  if ([number.printed, low, high].some((one) => one === undefined || one.includes('.'))) return undefined;
  if (governingStatistic(context, at) === 'mean' || furtherSpread(context, number.end) !== undefined)
    return undefined;
  return {
    figures: [bare(number, 'median'), copyWith(inside.figure, { kind: 'iqr' as const })],
    end: inside.end,
  };
}

/** "4 (2–7) and 6 (3–12) days": the unit behind the second bracket. */
function unitOfNext(tokens: Tokens, at: number): UnitReading | undefined {
  const joint = tokens.word(at);
  if (joint !== 'and' && joint !== 'vs' && joint !== 'versus' && joint !== 'v' && joint !== 'to')
    return undefined;
  const next = numberAt(tokens, tokens.isSymbol(at + 1, '.') ? at + 2 : at + 1);
  const inside = next === undefined ? undefined : enclosingRange(tokens, next.end, next.value);
  return inside === undefined ? undefined : unitAt(tokens, inside.end);
}

/** "400 [50–1200])": the range inside the bracket that holds the quartiles. */
export function nestedRange(tokens: Tokens, { figure, end }: Bracketed): Reading {
  const range = tokens.isSymbol(end, '[') ? plainRangeAt(tokens, end + 1) : undefined;
  const figures: FigureParts[] = [figure];
  if (range === undefined || !tokens.isSymbol(range.end, ']')) return { figures, end };
  figures.push(rangeFigure('range', range, range.start));
  return { figures, end: tokens.isSymbol(range.end + 1, ')') ? range.end + 2 : range.end + 1 };
}
