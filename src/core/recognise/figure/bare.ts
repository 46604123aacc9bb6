/** The plainest figure: one number, no unit. */
import type { FigureKind } from '../../../schema/annotation.js';
import type { FigureParts, NumberAt } from './reader.js';

/** A number alone as a figure, its unit not yet known. */
export function bare(number: NumberAt, kind: FigureKind): FigureParts {
  return {
    type: 'figure',
    kind,
    start: number.start,
    end: number.stop,
    value: number.value,
    printed: { value: number.printed },
  };
}
