/** The figure of certain kinds that was read last in a block: a spread that nothing names is as the one before it. */
import type { FigureKind } from '../../../../schema/annotation.js';
import type { RecogniserContext } from '../../recogniser.js';
import type { FigureParts } from '../reader.js';

export function lastOf(
  { found }: Pick<RecogniserContext, 'found'>,
  kinds: ReadonlySet<FigureKind>,
): FigureParts | undefined {
  const last = found.findLast((one) => one.type === 'figure' && kinds.has(one.kind));
  return last?.type === 'figure' ? last : undefined;
}
