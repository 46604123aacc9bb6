/** Intervals of one sentence that all reach further to the same side: a method gave them so, and no slip of the pen. */
import type { Figure } from '../../schema/annotation.js';
import type { CheckContext } from './check.js';
import { estimatesWithIntervals } from './estimates-with-intervals.js';
import { areInOneSentence } from './own-sentences.js';

/** How far off the middle of its interval an estimate must be, as a share of half the interval's width. */
const NOTABLE = 0.1;

/** True where another estimate of the same kind and unit in the sentence lies off the middle of its interval to the same side. */
export function isLopsidedLikeAnother(context: CheckContext, estimate: Figure, interval: Figure): boolean {
  const own = lean(estimate, interval);
  for (const claim of context.claims) {
    if (claim.kind !== 'result') continue;
    for (const other of estimatesWithIntervals(context, claim)) {
      const { estimate: one } = other;
      if (one.id === estimate.id || one.kind !== estimate.kind || one.unit !== estimate.unit) continue;
      if (!areInOneSentence(context.document, one.start, estimate.start)) continue;
      const leaning = lean(one, other.interval);
      if (Math.abs(leaning) > NOTABLE && leaning * own > 0) return true;
    }
  }
  return false;
}

/** From −1 at the lower end of the interval to 1 at the upper. */
function lean({ value = 0 }: Figure, { low = 0, high = 0 }: Figure): number {
  return high > low ? (2 * value - low - high) / (high - low) : 0;
}
