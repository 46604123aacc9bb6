/** Intervals of one sentence that all reach further to the same side: a method gave them so, and no slip of the pen. */
import type { Figure } from '../../schema/annotation.js';
import type { Sentence } from '../text/document.js';
import type { CheckContext } from './check.js';
import { type EstimateWithInterval, estimatesWithIntervals } from './estimates-with-intervals.js';
import { onceADocument } from './once-a-document.js';
import { sentenceAt } from './own-sentences.js';

/** How far off the middle of its interval an estimate must be, as a share of half the interval's width. */
const NOTABLE = 0.1;

/** The estimates of each sentence with their intervals. */
const bySentence = onceADocument((context): ReadonlyMap<Sentence | undefined, EstimateWithInterval[]> => {
  const sentences = new Map<Sentence | undefined, EstimateWithInterval[]>();
  for (const claim of context.claims) {
    if (claim.kind !== 'result') continue;
    for (const one of estimatesWithIntervals(context, claim)) {
      const sentence = sentenceAt(context.document, one.estimate.start);
      const own = sentences.get(sentence);
      if (own === undefined) sentences.set(sentence, [one]);
      else own.push(one);
    }
  }
  return sentences;
});

/** True where another estimate of the same kind and unit in the sentence lies off the middle of its interval to the same side. */
export function isLopsidedLikeAnother(context: CheckContext, estimate: Figure, interval: Figure): boolean {
  const own = lean(estimate, interval);
  const beside = bySentence(context).get(sentenceAt(context.document, estimate.start)) ?? [];
  return beside.some((other) => {
    const { id, kind, unit } = other.estimate;
    if (id === estimate.id || kind !== estimate.kind || unit !== estimate.unit) return false;
    const leaning = lean(other.estimate, other.interval);
    return Math.abs(leaning) > NOTABLE && leaning * own > 0;
  });
}

/** From −1 at the lower end of the interval to 1 at the upper. */
function lean({ value = 0 }: Figure, { low = 0, high = 0 }: Figure): number {
  return high > low ? (2 * value - low - high) / (high - low) : 0;
}
