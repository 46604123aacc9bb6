/** Arms that words tell, and arms whose whole stands in another sentence: do they add up to it but for a slip of the pen? */
import type { Figure } from '../../schema/annotation.js';
import type { Severity } from '../../schema/finding.js';
import { sumInWords, sumOf } from './allocated.js';
import {
  areOfFewer,
  followsUpon,
  isPrintedAhead,
  loses,
  splitsAll,
  tellsOfSome,
} from './between-whole-and-arms.js';
import type { CheckContext, FindingParts, ProofParts } from './check.js';
import { isSlipOfAnyParts, isSlipOfEvenParts, mayMiss } from './even-parts.js';
import { wholeNumber } from './figure-numbers.js';
import { areInOneSentence } from './own-sentences.js';
import { printsNumber } from './printed-numbers.js';
import { recordSizes } from './record-sizes.js';
import { type ToldArms, toldArms } from './told-arms.js';

/** Arms by what is said of them, which no claim read: "96 were treated: 45 with A and 47 with B". */
export function* compareTold(
  context: CheckContext,
  read: ReadonlySet<string>,
): Iterable<FindingParts | ProofParts> {
  for (const told of toldArms(context)) {
    if (told.arms.some(({ id }) => read.has(id))) continue;
    yield* judge(context, told);
  }
}

function* judge(context: CheckContext, told: ToldArms): Iterable<FindingParts | ProofParts> {
  const { whole, arms, record, leavesOut, isSure } = told;
  if (whole === undefined) {
    yield* compareApart(context, record, arms);
    return;
  }
  const [total, numbers] = [sizeOf(whole), arms.map(sizeOf)];
  const sum = sumOf(numbers);
  const figures = [whole, ...arms].map(({ id }) => id);
  if (sum === total) yield { proof: { strength: 'proven', figures, message: `${sumInWords(numbers)}.` } };
  else if (
    isSlipOfParts(total, numbers) &&
    !tellsOfSome(context, arms.at(-1) ?? whole) &&
    !(leavesOut && sum < total) &&
    !isPrintedAhead(context, whole, sum) &&
    !loses(context, whole, arms[0] ?? whole)
  ) {
    // "Fifty took A and 47 took B" of 97 who were randomised, and not of the 96 who stand before them.
    const isOther = printsNumber(context.document, record, sum, sum);
    yield mismatch(whole, arms, isOther || !isSure ? 'info' : severityOf(context, whole, arms));
  }
}

/** "We studied 61 men. A (n = 30) …; B (n = 81) …": is there a size that even arms miss by a slip of the pen? */
export function* compareApart(
  context: CheckContext,
  record: number,
  arms: readonly Figure[],
): Iterable<FindingParts> {
  const numbers = arms.map(sizeOf);
  const sum = sumOf(numbers);
  const [first] = arms;
  if (first === undefined || new Set(arms).size < 2) return;
  // What the sentence of the arms itself prints was no whole of theirs to those who read it, and "groups of 20" is the size of each.
  const whole = recordSizes(context)(record).find(
    ({ total, figure }) =>
      !numbers.includes(total) &&
      !areInOneSentence(context.document, figure.start, first.start) &&
      !AFTER_LOSSES.has(figure.stage ?? '') &&
      !mayMiss(total, numbers) &&
      isSlipOfParts(total, numbers),
  );
  if (whole === undefined || printsNumber(context.document, record, sum, sum)) return;
  if (areOfFewer(context, first, arms.at(-1) ?? first)) return;
  const isRightBefore = followsUpon(context, whole.figure, first);
  yield mismatch(whole.figure, arms, isRightBefore ? severityOf(context, whole.figure, arms) : 'info');
}

/** Steps that some of those who were split do not reach. */
const AFTER_LOSSES: ReadonlySet<string> = new Set(['completed', 'analysed']);

function sizeOf(figure: Figure): number {
  return wholeNumber(figure) ?? 0;
}

function isSlipOfParts(total: number, parts: readonly number[]): boolean {
  return isSlipOfEvenParts(total, parts) || isSlipOfAnyParts(total, parts);
}

/** A slip of a last digit makes less of a difference, and some people may be in no arm. */
const FAR_OFF = 10;

/** A warning where nobody can be missing: where the arms are more than the whole, or far fewer than were split. */
function severityOf(context: CheckContext, whole: Figure, arms: readonly Figure[]): Severity {
  const [total, parts] = [sizeOf(whole), arms.map(sizeOf)];
  const missing = total - sumOf(parts);
  if (missing < 0) return 'warning';
  return missing >= FAR_OFF && !mayMiss(total, parts) && splitsAll(context, whole, arms) ? 'warning' : 'info';
}

function mismatch(whole: Figure, arms: readonly Figure[], severity: Severity): FindingParts {
  const [total, numbers] = [sizeOf(whole), arms.map(sizeOf)];
  return {
    finding: {
      severity,
      start: arms[0]?.start ?? whole.start,
      end: arms.at(-1)?.end ?? whole.end,
      message: `The arms do not add up: ${sumInWords(numbers)}, not the ${total} of whom they are.`,
      related: [{ start: whole.start, end: whole.end, message: `${total} in all` }],
      evidence: { total, arms: numbers, sum: sumOf(numbers) },
      accuses: [whole, ...arms].map(({ id }) => id),
    },
  };
}
