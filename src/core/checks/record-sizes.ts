/** Every sample size that a record prints, for shares that are out of other people than they seemed to be. */
import type { Figure } from '../../schema/annotation.js';
import { byRecord } from './by-record.js';
import type { CheckContext } from './check.js';
import type { Total } from './counts-and-totals.js';
import { wholeNumber } from './figure-numbers.js';
import { onceADocument } from './once-a-document.js';

/** With more sizes than this, one of them fits anything. */
const MOST_SIZES = 24;

/** The sample sizes of a record, each number once; gathered when first asked for. None where there are too many. */
export type RecordSizes = (record: number) => readonly Total[];

export const recordSizes: (context: CheckContext) => RecordSizes = onceADocument((context) =>
  gathered(context, isSize, wholeNumber),
);

/** The totals of a record's fractions: "289/405" lends 405. */
export const recordTotals: (context: CheckContext) => RecordSizes = onceADocument((context) =>
  gathered(context, isFraction, ({ total }) => total),
);

/** Everything that a record counts by name, and the totals of its fractions: nothing there is out of more people than these. */
export const recordCounts: (context: CheckContext) => RecordSizes = onceADocument((context) =>
  gathered(context, isNamedCount, (figure) =>
    figure.kind === 'fraction' ? figure.total : wholeNumber(figure),
  ),
);

function gathered(
  context: CheckContext,
  is: (figure: Figure) => boolean,
  sizeOf: (figure: Figure) => number | undefined,
): RecordSizes {
  let sizes: ReadonlyMap<number, readonly Total[]> | undefined;
  return (record) => {
    sizes ??= gather(context, is, sizeOf);
    return sizes.get(record) ?? [];
  };
}

function gather(
  context: CheckContext,
  is: (figure: Figure) => boolean,
  sizeOf: (figure: Figure) => number | undefined,
): ReadonlyMap<number, readonly Total[]> {
  const sizes = new Map<number, readonly Total[]>();
  for (const [record, figures] of byRecord(context.document, context.byType.figure.filter(is))) {
    const distinct = new Map<number, Total>();
    for (const figure of figures) {
      const total = sizeOf(figure);
      if (total && !distinct.has(total)) distinct.set(total, { total, figure, stated: false });
    }
    if (distinct.size <= MOST_SIZES) sizes.set(record, [...distinct.values()]);
  }
  return sizes;
}

function isSize({ kind }: Figure): boolean {
  return kind === 'sample-size';
}

function isFraction({ kind }: Figure): boolean {
  return kind === 'fraction';
}

function isNamedCount(figure: Figure): boolean {
  return isSize(figure) || isFraction(figure) || (figure.kind === 'count' && figure.unit !== undefined);
}
