/** How many people a record speaks of at most, and shares that would be out of more. */
import type { TrialDocument } from '../text/document.js';
import type { CountAndShare } from './count-and-share.js';
import { printsNumber } from './printed-numbers.js';
import type { RecordSizes } from './record-sizes.js';

/**
 * The largest number of people that the sizes of a record allow: the largest size, or that of two arms whose sum no other
 * size reaches, or whatever else is counted by name. Undefined where the record prints no size.
 */
export function everyoneOf(sizes: RecordSizes, counts: RecordSizes, record: number): number | undefined {
  const all = sizes(record)
    .map(({ total }) => total)
    .sort((a, b) => b - a);
  const [largest] = all;
  if (largest === undefined) return undefined;
  const whole = wholeOf(all);
  // Those before the whole are the screened and enrolled, and the arms that make it are no others.
  const apart =
    whole === undefined
      ? all
      : [whole.sum, ...all.filter((one) => one < whole.sum && !whole.parts.includes(one))];
  const people = Math.max(largest, Math.min(mostOf(all), mostOf(apart)));
  return Math.max(people, ...counts(record).map(({ total }) => total));
}

function mostOf([first = 0, second = 0, third = 0]: readonly number[]): number {
  return first >= second + third ? first + (third === 0 ? second : 0) : first + second + third;
}

/** The only size that is the sum of two others, as a whole is of its arms. */
function wholeOf(
  sizes: readonly number[],
): { readonly sum: number; readonly parts: readonly number[] } | undefined {
  const wholes = sizes.flatMap((sum) => {
    const part = sizes.find(
      (one) => one < sum && one >= sum / 2 && (one * 2 === sum || sizes.includes(sum - one)),
    );
    return part === undefined ? [] : [{ sum, parts: [part, sum - part] }];
  });
  return wholes.length === 1 ? wholes[0] : undefined;
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

/** True where a number that the record prints or counts by name ("forty-two eyes") fits both to the last digit, though nothing was made of it. */
export function mayBeOutOfUnread(
  document: TrialDocument,
  counts: RecordSizes,
  { record, count, percent }: CountAndShare,
): boolean {
  const half = percent.unit / 2;
  if (percent.value <= half || count === 0) return false;
  const least = Math.ceil((100 * count) / (percent.value + half));
  const most = Math.floor((100 * count) / (percent.value - half));
  if (least > most) return false;
  const isCounted = counts(record).some(({ total }) => total >= least && total <= most);
  return isCounted || printsNumber(document, record, least, most);
}
