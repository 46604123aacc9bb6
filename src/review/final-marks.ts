/** What an annotator stands for: the annotations they accepted, changed or added, at their places. */
import type { Decision } from '../schema/decision.js';
import type { Mark } from './agreement.js';
import { standing } from './history.js';
import { reviewLayer } from './layer.js';
import type { Placing } from './place.js';

export interface FinalMarks {
  readonly marks: readonly Mark[];
  /** Decisions without a place, which no comparison can count. */
  readonly orphans: number;
  /** How many annotations they rejected. */
  readonly rejected: number;
}

export function finalMarks(decisions: readonly Decision[], place: Placing): FinalMarks {
  const { annotations, orphans } = reviewLayer([], [], decisions, place);
  const verdicts = new Set(['accept', 'change', 'add', 'reject']);
  return {
    marks: annotations.map(({ start, end, judged }) => ({ start, end, judged })),
    orphans: orphans.filter(({ decision }) => verdicts.has(decision.action)).length,
    rejected: standing(decisions).filter(({ action }) => action === 'reject').length,
  };
}
