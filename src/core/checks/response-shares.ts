/** Whether the count and the share of each category are out of the same people. */
import type { FindingParts, ProofParts } from './check.js';
import { type Total, unitsOff } from './counts-and-totals.js';
import type { Category } from './response-figures.js';
import { shareInWords } from './wording.js';

/** "9 (18.8%)" */
interface Pair {
  readonly count: NonNullable<Category['count']>;
  readonly percent: NonNullable<Category['percent']>;
}

/**
 * Counts with their shares against the number of people; a share is called wrong only where another one of the same
 * people fits, which shows that the number is the right one.
 */
export function* judgeShares(
  found: readonly Category[],
  total: number,
  sizes: readonly Total[],
): Iterable<FindingParts | ProofParts> {
  const pairs = found.flatMap(({ count, percent, total: own }): Pair[] =>
    count === undefined || percent === undefined || own !== undefined || count.value > total
      ? []
      : [{ count, percent }],
  );
  const off = ({ count, percent }: Pair, of: number) => unitsOff(count.value, of, percent.printed);
  const fitting = pairs.filter((pair) => off(pair, total) <= 0.5).length;
  for (const pair of pairs) {
    const { count, percent } = pair;
    const figures = [count.figure.id, percent.figure.id];
    const arithmetic = `${shareInWords(count.value, total)}, printed ${percent.printed.text} %`;
    if (off(pair, total) <= 0.5) yield { proof: { strength: 'proven', figures, message: `${arithmetic}.` } };
    if (off(pair, total) <= 1 || 2 * fitting < pairs.length || fitting === 0) continue;
    const other = sizes.find((size) => size.total >= count.value && off(pair, size.total) < 1);
    yield {
      finding: {
        severity: other === undefined ? 'warning' : 'info',
        start: percent.figure.start,
        end: percent.figure.end,
        message:
          other === undefined
            ? `${arithmetic}, though the shares beside it are out of ${total}.`
            : `${arithmetic}; it would fit ${shareInWords(count.value, other.total)}.`,
        related: [
          { start: count.figure.start, end: count.figure.end, message: `${count.value} of ${total}` },
        ],
        evidence: { count: count.value, total, printed: percent.printed.text },
        accuses: figures,
      },
    };
  }
}
