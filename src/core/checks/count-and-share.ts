/** A count and its percentage whose total is not printed with them, and the sample sizes of the text that fit both. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { isOfPlaces } from '../claims/beside-share.js';
import { indexFrom } from '../claims/by-sentence.js';
import type { Printed } from '../stats/printed.js';
import { copyWith } from '../text/copy.js';
import type { Arm } from './allocated.js';
import type { CheckContext } from './check.js';
import { possibleTotals, type Total, totalsOf, unitsOff } from './counts-and-totals.js';
import { printedPart, wholeNumber } from './figure-numbers.js';
import { countsOtherThanPatients, isApproximate, isBound, mayUseInferredTotals } from './guards.js';

/** A count and its percentage, with the sample sizes that they may be out of. */
export interface CountAndShare {
  readonly counted: Figure;
  readonly percentage: Figure;
  readonly count: number;
  readonly percent: Printed;
  readonly totals: readonly Total[];
  /** The likeliest size that fits, if any does, and how far off the percentage is in units of its last digit. */
  readonly fit: (Total & { readonly off: number }) | undefined;
  /** Of an arm or subgroup: which size it has is not known, so that none fits says little. */
  readonly isPart: boolean;
  /** Events, lesions, cycles: several may be those of one patient. */
  readonly isOfEvents: boolean;
  readonly record: number;
  /** The sizes that the text gives to the arm of its name. */
  readonly own: readonly number[];
}

/** Undefined where the total is printed, no size is known, or either is no plain number. */
export function countAndShare(
  context: CheckContext,
  claim: Claim,
  counted: Figure,
  percentage: Figure,
  ofArm: readonly Arm[],
): CountAndShare | undefined {
  const percent = printedPart(percentage, 'value');
  const count = isOfPlaces(counted) ? undefined : wholeNumber(counted);
  const totals = possibleTotals(totalsOf(context, claim));
  if (percent === undefined || count === undefined || totals.length === 0 || totals[0]?.stated)
    return undefined;
  if (isBound(percentage) || isApproximate(claim, percentage)) return undefined;
  if (isTotalOfBefore(context, counted, percent)) return undefined;
  const ranked = totals
    .filter(({ total }) => total >= count)
    .map((total) => copyWith(total, { off: unitsOff(count, total.total, percent) }));
  const own = ofArm.map(({ patients }) => patients);
  const fitting = ranked.filter(({ off }) => off <= 0.5);
  const fit =
    fitting.find(({ total }) => own.includes(total)) ?? fitting[0] ?? ranked.find(({ off }) => off < 1);
  const { record } = claim;
  const isPart = !mayUseInferredTotals(claim);
  const isOfEvents = countsOtherThanPatients(claim);
  return { counted, percentage, count, percent, totals, fit, isPart, isOfEvents, record, own };
}

/** "one case after 1938 injections (0.05%)", "29 in 2,388 sessions (1.2%)": the number before the share is what the count before it is out of. */
function isTotalOfBefore(
  { byType: { figure }, document: { text } }: CheckContext,
  counted: Figure,
  percent: Printed,
): boolean {
  const total = wholeNumber(counted);
  if (!total) return false;
  const before = figure[indexFrom(figure, counted.start) - 1];
  const isNear = before !== undefined && counted.start - before.end <= BETWEEN;
  const read = isNear && COUNTS.has(before.kind) ? before.value : undefined;
  const unread = UNREAD.exec(text.slice(Math.max(0, counted.start - BETWEEN), counted.start))?.[1];
  return [read, unread === undefined ? undefined : Number(unread)].some(
    (count) => count !== undefined && unitsOff(count, total, percent) < 1,
  );
}

const COUNTS: ReadonlySet<Figure['kind']> = new Set(['count', 'sample-size']);
const UNREAD = /(?<![\d.,·])(\d{1,4})\s(?:in|among|after|of)\s(?:the\s)?(?:other\s|remaining\s)?$/;

/** How far before its total a count may stand, in UTF-16 code units. */
const BETWEEN = 80;

/** A share whose last digit is a larger part of it than this fits many totals. */
const MOST_COARSE = 0.02;

/** True where few totals fit the share by chance. */
export function isTelling({ percent }: CountAndShare): boolean {
  return percent.unit <= MOST_COARSE * percent.value;
}

/** Totals of several fractions: any of them may be that of other people. */
export function mayBeOfOthers({ totals }: CountAndShare): boolean {
  return totals.length > 1 && totals.every(({ figure }) => figure.kind === 'fraction');
}
