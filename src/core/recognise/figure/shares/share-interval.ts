/** Intervals that nothing names, behind a share and the fraction that it is of. */
import type { RecogniserContext } from '../../recogniser.js';
import { type RangeAt, rangeFigure } from '../range.js';
import type { Reading } from '../reader.js';

/** "45.2% (38/84; 34.3–56.4)": two ends behind a share and its fraction that hold the share. */
export function intervalOfShare(
  { block, found }: RecogniserContext,
  at: number,
  range: RangeAt,
): Reading | undefined {
  const tokens = block.tokens;
  if (!tokens.isSymbol(at - 1, ';') && !tokens.isSymbol(at - 1, ',')) return undefined;
  if (!tokens.isSymbol(range.end, ')') && !tokens.isSymbol(range.end, ']')) return undefined;
  const fraction = found.at(-1);
  const share = found.at(-2);
  if (fraction?.type !== 'figure' || fraction.kind !== 'fraction' || fraction.end !== tokens.endOf(at - 2))
    return undefined;
  if (share?.type !== 'figure' || share.kind !== 'percentage' || share.value === undefined) return undefined;
  const holds = (range.low?.value ?? 100) <= share.value && share.value <= (range.high?.value ?? 0);
  if (!holds || fraction.start - share.end > 3) return undefined;
  const figure = rangeFigure('interval', range, range.start, { level: 95 });
  return { figures: [figure], end: range.end };
}
