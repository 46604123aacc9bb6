/** How many people a record speaks of at most, and shares that would be out of more. */
import type { CountAndShare } from './count-and-share.js';
import type { RecordSizes } from './record-sizes.js';

/**
 * The largest number of people that the sizes of a record allow: the largest size, or that of two arms whose sum no other
 * size reaches, or whatever else is counted by name. Undefined where the record prints no size.
 */
export function everyoneOf(sizes: RecordSizes, counts: RecordSizes, record: number): number | undefined {
  const [first, second = 0, third = 0] = sizes(record)
    .map(({ total }) => total)
    .sort((a, b) => b - a);
  if (first === undefined) return undefined;
  const people = first >= second + third ? first + (third === 0 ? second : 0) : first + second + third;
  return Math.max(people, ...counts(record).map(({ total }) => total));
}

/** The least total, in people, that a count and its share allow, one unit of the last digit conceded. */
export function leastTotal({ count, percent }: CountAndShare): number {
  return Math.ceil((100 * count) / (percent.value + percent.unit));
}

/** The greatest total, in people, that a count and its share allow, one unit of the last digit conceded. */
export function greatestTotal({ count, percent }: CountAndShare): number {
  const share = percent.value - percent.unit;
  return share <= 0 ? Number.POSITIVE_INFINITY : Math.floor((100 * count) / share);
}
