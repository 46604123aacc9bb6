/** Which annotations may stand in which relation: asked before one is offered, and before one is believed. */
import type { Annotation, Figure, FigureKind } from '../schema/annotation.js';
import type { RelationKind } from '../schema/relation.js';

/** The relations in which an annotation may belong to another one, likeliest first; none for most pairs. */
export function relationKindsOf(part: Annotation, other: Annotation): readonly RelationKind[] {
  if (part.type === 'dose') return other.type === 'drug' ? ['dose-of-drug'] : [];
  if (part.type !== 'figure') return [];
  if (isResult(part)) {
    if (other.type === 'endpoint') return ['result-of-endpoint'];
    if (other.type === 'drug') return ['result-of-arm'];
  }
  return other.type === 'figure' ? betweenFigures(part, other) : [];
}

function betweenFigures(part: Figure, other: Figure): readonly RelationKind[] {
  if (part.kind === 'p-value') return isResult(other) ? ['p-value-of-result'] : [];
  if (SPREADS.has(part.kind)) return isResult(other) ? ['interval-of-estimate'] : [];
  if (other.kind === 'percentage') {
    if (part.kind === 'sample-size') return ['denominator-of-share'];
    return part.kind === 'count' || part.kind === 'fraction'
      ? ['count-of-percentage', 'denominator-of-share']
      : [];
  }
  if (isPeople(part) && isPeople(other) && (part.value ?? 0) <= (other.value ?? 0))
    return ['part-of-total', 'step-of-flow'];
  // Nobody can be counted out of fewer.
  const isTotal = other.kind === 'count' && (part.value ?? 0) > (other.value ?? 0);
  return isTotal && (part.kind === 'sample-size' || part.kind === 'count') ? ['denominator-of-share'] : [];
}

function isPeople({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'sample-size';
}

/** A value that an interval, a p-value, an endpoint or an arm may go with. */
function isResult({ kind, statistic }: Figure): boolean {
  return RESULTS.has(kind) && (statistic === undefined || statistic === 'nnt');
}

const SPREADS: ReadonlySet<FigureKind> = new Set<FigureKind>(['interval', 'iqr', 'range', 'sd', 'se']);

const RESULTS: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'percentage',
  'fraction',
  'count',
  'hazard-ratio',
  'odds-ratio',
  'risk-ratio',
  'difference',
  'mean',
  'median',
  'rate',
  'duration',
  'quantity',
  'age',
]);
