/** The people whom the responses of a sentence are out of. */
import type { Figure } from '../../schema/annotation.js';
import { isFigure, type SentenceGroup } from './by-sentence.js';

/** The sample size of a sentence that gives exactly one; `cut` are those that a person took from a share. */
export function evaluableOf({ annotations }: SentenceGroup, cut: ReadonlySet<string>): readonly Figure[] {
  const sizes = annotations.filter((one): one is Figure => isFigure(one) && one.kind === 'sample-size');
  const totals = new Set(sizes.map(({ value }) => value));
  const [only] = sizes;
  return totals.size === 1 && only !== undefined && !cut.has(only.id) ? [only] : [];
}
