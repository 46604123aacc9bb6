/** Arms that miss a number of the record by one slip of the pen, where nothing else tells what they are the arms of. */
import type { Figure } from '../../schema/annotation.js';
import { likelyArms } from '../claims/allocation-reading.js';
import { isFigure, sentenceGroups } from '../claims/by-sentence.js';
import { slippedSplits } from '../claims/slipped-splits.js';
import { isSlippedSum } from '../stats/slip.js';
import { sumInWords, sumOf } from './allocated.js';
import { areOfFewer, countsTheRest, loses, tellsOfSome } from './between-whole-and-arms.js';
import type { CheckContext, FindingParts } from './check.js';
import type { Total } from './counts-and-totals.js';
import { wholeNumber } from './figure-numbers.js';
import { printsNumber } from './printed-numbers.js';
import { recordCounts, recordSizes } from './record-sizes.js';

/** Shorter numbers are one slip away from too many others. */
const TELLING_DIGITS = 3;
/** So few people are split by chance. */
const LEAST_ARM = 10;

/**
 * The arms of every sentence as the form of their sizes tells them, but for those in `judged`. Worth a look and no more: some
 * of the whole may be in none of the arms.
 */
export function* compareNearly(context: CheckContext, judged: ReadonlySet<string>): Iterable<FindingParts> {
  for (const group of sentenceGroups(context.annotations, context.document)) {
    if (group.background || group.section?.kind === 'eligibility') continue;
    const told = new Set<Figure>();
    const record = group.record?.index ?? 0;
    for (const { whole, arms } of slippedSplits(group, context.document)) {
      if (arms.some((arm) => judged.has(arm.id) || told.has(arm)) || leavesOut(context, whole, arms))
        continue;
      // "There were 86 knees in 80 patients, 43 in each"
      if (group.annotations.some((one) => isFigure(one) && one.value === sumOfArms(arms))) continue;
      yield mismatch(whole, arms);
      for (const arm of arms) told.add(arm);
    }
    if (told.size > 0) continue;
    const arms = likelyArms(group, context.document).map(({ figure }) => figure);
    if (arms.length < 2 || arms.some(({ id }) => judged.has(id))) continue;
    for (const run of runsOf(arms)) {
      if (leavesOutLike(run, arms)) continue;
      const finding = nearMiss(context, record, run);
      if (finding === undefined) continue;
      yield finding;
      break;
    }
  }
}

const MOST_ARMS = 6;

/** All of them first, then fewer side by side. */
function* runsOf(arms: readonly Figure[]): Iterable<readonly Figure[]> {
  for (let length = Math.min(arms.length, MOST_ARMS); length > 1; length--)
    for (let from = 0; from + length <= arms.length; from++) yield arms.slice(from, from + length);
}

/** "A (N = 97) | B (N = 93) | C (N = 98)": no two of three arms alike are the whole. */
function leavesOutLike(run: readonly Figure[], arms: readonly Figure[]): boolean {
  const largest = Math.max(...run.map(({ value = 0 }) => value));
  return arms.some((arm) => {
    const { value = 0 } = arm;
    return !run.includes(arm) && arm.kind === 'sample-size' && value <= 2 * largest && 2 * value >= largest;
  });
}

/** "1232 patients" is read as a count where no word of a trial stands near it. */
function isOfPeople({ figure }: Total): boolean {
  return figure.kind === 'count' && PEOPLE.has(figure.unit ?? '');
}

const PEOPLE: ReadonlySet<string> = new Set(
  'patients participants subjects women men children adults infants volunteers people'.split(' '),
);

function nearMiss(context: CheckContext, record: number, arms: readonly Figure[]): FindingParts | undefined {
  const numbers = arms.map((arm) => wholeNumber(arm) ?? 0);
  const sum = sumOf(numbers);
  const [first] = arms;
  const last = arms.at(-1);
  if (first === undefined || last === undefined || numbers.some((number) => number < LEAST_ARM))
    return undefined;
  if (areOfFewer(context, first, last) || tellsOfSome(context, last)) return undefined;
  // "159 and 519 of 474": one arm may be more than all by its slip.
  const [, largest = 0] = [...numbers].sort((a, b) => b - a);
  const sizes = [...recordSizes(context)(record), ...recordCounts(context)(record).filter(isOfPeople)];
  const wholes = sizes.filter(
    ({ total, figure }) =>
      !arms.includes(figure) && total > largest && isSlippedSum(total, numbers, TELLING_DIGITS),
  );
  const [whole] = wholes;
  if (
    whole === undefined ||
    new Set(wholes.map(({ total: size }) => size)).size > 1 ||
    printsNumber(context.document, record, sum, sum)
  )
    return undefined;
  const { total, figure } = whole;
  // "150 were split: A (n = 50), B (n = 50) …": a third arm is as many as are missing.
  if (numbers.includes(total - sum) || sizes.some((one) => one.total === total - sum)) return undefined;
  return mismatch(figure, arms);
}

/** True where the words tell of some of the whole only, or how many are in none of the arms. */
function leavesOut(context: CheckContext, whole: Figure, arms: readonly Figure[]): boolean {
  const last = arms.at(-1) ?? whole;
  return (
    tellsOfSome(context, last) ||
    loses(context, whole, arms[0] ?? whole) ||
    countsTheRest(context, last, (wholeNumber(whole) ?? 0) - sumOfArms(arms))
  );
}

function sumOfArms(arms: readonly Figure[]): number {
  return sumOf(arms.map((arm) => wholeNumber(arm) ?? 0));
}

function mismatch(whole: Figure, arms: readonly Figure[]): FindingParts {
  const numbers = arms.map((arm) => wholeNumber(arm) ?? 0);
  const total = wholeNumber(whole) ?? 0;
  return {
    finding: {
      severity: 'info',
      start: arms[0]?.start ?? whole.start,
      end: arms.at(-1)?.end ?? whole.end,
      message: `The arms make ${sumInWords(numbers)}, and the text prints ${total}: one digit away.`,
      related: [{ start: whole.start, end: whole.end, message: `${total} here` }],
      evidence: { total, arms: numbers, sum: sumOf(numbers) },
      accuses: [whole, ...arms].map(({ id }) => id),
    },
  };
}
