/** A sample size from which no share comes, while several come from a number that is one slip of the pen away from it. */
import type { Figure } from '../../schema/annotation.js';
import { isSlip } from '../stats/slip.js';
import type { TrialDocument } from '../text/document.js';
import type { FindingParts } from './check.js';
import { type CountAndShare, isTelling } from './count-and-share.js';
import { unitsOff } from './counts-and-totals.js';
import { printsNumber } from './printed-numbers.js';
import { list } from './wording.js';

/** So many shares must come from the other number where it is the larger, which no part of the people is. */
const LEAST_SHARES = 2;
/** Those of a smaller number may be those of a part. */
const LEAST_OF_PART = 3;
/** A number so little below the size may be that of the people who could be evaluated. */
const EVALUABLE = 0.75;
/** More sizes than this are no trial's. */
const MOST_SIZES = 200;
/** Shorter numbers are one slip away from too many others. */
const LEAST_DIGITS = 2;

/** A finding for each such size. */
export function* totalsSlipped(
  pairs: readonly CountAndShare[],
  document: TrialDocument,
): Iterable<FindingParts> {
  const misfits = pairs.filter((pair) => pair.fit === undefined && !pair.isOfEvents && isTelling(pair));
  if (misfits.length < LEAST_SHARES) return;
  const sizes = sizesOf(misfits);
  // So many sizes are those of many trials, and each looks through all shares.
  if (sizes.size > MOST_SIZES) return;
  for (const [figure, total] of sizes) {
    const own = misfits.filter(({ totals }) => totals.some((one) => one.figure === figure));
    const record = own[0]?.record;
    if (pairs.some((pair) => pair.record === record && isOutOf(pair, total))) continue;
    const meant = slipsOf(total)
      .map((number) => ({ number, shares: distinct(own.filter((pair) => isOutOf(pair, number))) }))
      .filter(
        ({ number, shares }) =>
          shares.length >= (number > total ? LEAST_SHARES : LEAST_OF_PART) &&
          (number > total || number < EVALUABLE * total),
      );
    const [only] = meant;
    if (only === undefined || meant.length > 1) continue;
    // "of 27 and 26 infants": then they are out of those.
    if (record !== undefined && printsNumber(document, record, only.number, only.number)) continue;
    yield slipped(figure, total, only.number, only.shares);
  }
}

function sizesOf(pairs: readonly CountAndShare[]): ReadonlyMap<Figure, number> {
  const sizes = new Map<Figure, number>();
  for (const { totals } of pairs)
    for (const { figure, total } of totals) if (figure.kind === 'sample-size') sizes.set(figure, total);
  return sizes;
}

function isOutOf({ count, percent }: CountAndShare, total: number): boolean {
  return count <= total && unitsOff(count, total, percent) <= 0.5;
}

function distinct(pairs: readonly CountAndShare[]): readonly CountAndShare[] {
  return pairs.filter(({ count }, i) => pairs.findIndex((other) => other.count === count) === i);
}

/** All numbers of as many digits that are one slip away. */
function slipsOf(total: number): readonly number[] {
  const text = String(total);
  const found = new Set<number>();
  for (let place = 0; place < text.length; place++) {
    const [before, digit, after] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)];
    for (let other = 0; other <= 9; other++) found.add(Number(`${before}${other}${after}`));
    found.add(Number(`${before}${after.charAt(0)}${digit}${after.slice(1)}`));
  }
  return [...found].filter((number) => isSlip(text, String(number), LEAST_DIGITS));
}

function slipped(
  figure: Figure,
  total: number,
  meant: number,
  shares: readonly CountAndShare[],
): FindingParts {
  const words = list(shares.map(({ count, percent }) => `${count} (${percent.text} %)`));
  return {
    finding: {
      severity: 'warning',
      start: figure.start,
      end: figure.end,
      message: `No share comes from ${total}, while ${words} come from ${meant}, one digit away.`,
      related: shares.map(({ percentage: { start, end } }) => ({ start, end, message: `out of ${meant}` })),
      evidence: { printed: total, meant },
      accuses: [figure.id],
    },
  };
}
