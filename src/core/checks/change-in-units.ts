/** Changes in units with the values before and after right behind them: "fell by 4.2 kg (from 86.1 to 81.9 kg)". */
import type { Figure } from '../../schema/annotation.js';
import { isSlip } from '../stats/slip.js';
import type { CheckContext, FindingParts, ProofParts } from './check.js';
import { isBound } from './guards.js';
import { decimalsOf, inUnits, MOST_ROUNDING, TO } from './values-before.js';
import { decimal } from './wording.js';

/** The change at a place of the figures against the two values behind it, if there are such. */
export function* ofChange(
  { document: { text } }: CheckContext,
  figures: readonly Figure[],
  at: number,
): Iterable<FindingParts | ProofParts> {
  const [figure, before, ...behind] = figures.slice(at, at + 4);
  const after = behind.find(({ kind }) => kind !== 'sd' && kind !== 'se');
  if (figure === undefined || before === undefined || after === undefined) return;
  if (!CHANGE.test(text.slice(figure.end, before.start)) || !TO.test(text.slice(before.end, after.start)))
    return;
  if ([before, after].some((one) => one.value === undefined || isBound(one) || one.kind === 'duration'))
    return;
  if ([before, after].some((one) => decimalsOf(one) !== decimalsOf(figure))) return;
  if (after.unit !== undefined && figure.unit !== undefined && after.unit !== figure.unit) return;
  const change = (after.value ?? 0) - (before.value ?? 0);
  const { unit } = inUnits(figure);
  const stated = Math.abs(figure.value ?? 0);
  const figuresOf = [figure, before, after].map(({ id }) => id);
  const message = `From ${before.value} to ${after.value} is a change by ${decimal(Math.abs(change), 4)}, printed ${decimal(stated, 4)}.`;
  const off = Math.abs(Math.abs(change) - stated);
  if (off <= unit * (1 + 1e-3)) {
    yield { proof: { strength: off < unit / 2 ? 'proven' : 'consistent', figures: figuresOf, message } };
    return;
  }
  if (
    off <= MOST_ROUNDING * unit ||
    !isSlip(Math.abs(change).toFixed(decimalsOf(figure)), stated.toFixed(decimalsOf(figure)), 2)
  )
    return;
  yield {
    finding: {
      start: figure.start,
      end: figure.end,
      message,
      related: [before, after].map(({ start, end, text: words }) => ({ start, end, message: words })),
      evidence: { before: before.value ?? '', after: after.value ?? '', change, printed: stated },
      accuses: figuresOf,
    },
  };
}

const CHANGE = /^\s?(?:[a-z]+\s)?[,([]?\s?from\s(?:a\s)?(?:mean\s(?:of\s)?)?$/i;
