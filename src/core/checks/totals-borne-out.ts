/** Sample sizes that several shares bear out: two that round to their last digits from one size leave it no other. */
import type { Figure } from '../../schema/annotation.js';
import type { ProofParts } from './check.js';
import { type CountAndShare, isTelling } from './count-and-share.js';
import { shareInWords } from './wording.js';

/** So many shares must come from a size. */
const LEAST_SHARES = 2;

/** A proof for each size from which several counts give their shares, none of them too coarse to tell sizes apart. */
export function* totalsBorneOut(pairs: readonly CountAndShare[]): Iterable<ProofParts> {
  const bySize = new Map<Figure, CountAndShare[]>();
  for (const pair of pairs) {
    if (pair.fit === undefined || pair.fit.off > 0.5 || pair.isOfEvents || !isTelling(pair)) continue;
    const shares = bySize.get(pair.fit.figure);
    if (shares === undefined) bySize.set(pair.fit.figure, [pair]);
    else shares.push(pair);
  }
  for (const [figure, shares] of bySize) {
    if (shares.length < LEAST_SHARES) continue;
    const words = shares.slice(0, LEAST_SHARES).map(({ count, fit }) => shareInWords(count, fit?.total ?? 0));
    yield {
      proof: { strength: 'proven', figures: [figure.id], message: `${words.join(' and ')}, as printed.` },
    };
  }
}
