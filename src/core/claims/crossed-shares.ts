/** Shares that stand behind two counts, in the order of the counts. */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { glueBetween } from './by-sentence.js';

/** "12 of 40 and 25 of 41 patients (30% vs. 61%)": two counts, and behind them the shares of both in the same order. */
export function crossedShares(
  figures: readonly Figure[],
  document: TrialDocument,
): ReadonlyMap<Figure, Figure> {
  const shares = new Map<Figure, Figure>();
  for (let i = 3; i < figures.length; i++) {
    const other = figures[i];
    if (other?.kind !== 'percentage') continue;
    const [first, second, one] = figures.slice(i - 3, i);
    if (first === undefined || second === undefined || one === undefined) continue;
    if (one.kind !== 'percentage' || first.kind !== second.kind) continue;
    if (first.kind !== 'fraction' && first.kind !== 'count') continue;
    if (!AND_OR_VERSUS.test(glueBetween(document, first, second))) continue;
    if (!BRACKET.test(glueBetween(document, second, one))) continue;
    if (!AND_OR_VERSUS.test(glueBetween(document, one, other))) continue;
    shares.set(one, first).set(other, second);
  }
  return shares;
}

const AND_OR_VERSUS = /^[^()[\].;\d]{0,60}\b(?:and|versus|vs\.?|v|compared (?:with|to))\s*$/;

const BRACKET = /^[^()[\]]{0,70}[([]\s*$/;
