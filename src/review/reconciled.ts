/** Whether every figure of a text is accounted for: by arithmetic, or by a person. */
import type { FigureStatus } from '../core/index.js';
import type { ReviewedAnnotation, ReviewedFinding } from './layer.js';

export interface Reconciliation {
  /** Figures that were found, without those that a person rejected. */
  readonly figures: number;
  /** Those that nothing and nobody accounts for yet, in text order. */
  readonly open: readonly ReviewedAnnotation[];
}

/**
 * A figure is reconciled once it is proven or consistent, or once a person accepted, changed or added it; a refuted one
 * also once a person ignored or confirmed every finding that accuses it.
 */
export function reconciliation(
  annotations: readonly ReviewedAnnotation[],
  findings: readonly ReviewedFinding[],
  status: ReadonlyMap<string, FigureStatus>,
): Reconciliation {
  const accused = new Set<string>();
  const answered = new Set<string>();
  for (const { finding, status: answer } of findings) {
    if (finding.severity === 'info') continue;
    for (const id of finding.accuses) (answer === 'open' ? accused : answered).add(id);
  }
  const figures = annotations.filter((one) => one.judged.type === 'figure' && one.status !== 'rejected');
  const open = figures.filter(({ status: review, suggestion }) => {
    if (suggestion === undefined) return false;
    if (accused.has(suggestion.id)) return true;
    if (review !== 'suggested' || answered.has(suggestion.id)) return false;
    const trust = status.get(suggestion.id);
    return trust !== 'proven' && trust !== 'consistent';
  });
  return { figures: figures.length, open };
}
