/** How many figures of a text are proven, consistent, refuted and unverified. */
import type { Analysis, FigureStatus } from '../core/index.js';

export type FigureCounts = Readonly<Record<FigureStatus, number>>;

/** The statuses in the order in which a reviewer cares for them. */
export const statusOrder: readonly FigureStatus[] = ['refuted', 'unverified', 'consistent', 'proven'];

export function countFigures(analysis: Pick<Analysis, 'status'>): FigureCounts {
  const counts = { proven: 0, consistent: 0, refuted: 0, unverified: 0 };
  for (const status of analysis.status.values()) counts[status] += 1;
  return counts;
}
