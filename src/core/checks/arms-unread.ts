/** Arms that words tell, and arms whose whole stands in another sentence: do they add up to it but for a slip of the pen? */
import type { Figure } from '../../schema/annotation.js';
import { sumInWords, sumOf } from './allocated.js';
import type { CheckContext, FindingParts, ProofParts } from './check.js';
import { isSlipOfAnyParts, isSlipOfEvenParts, mayMiss } from './even-parts.js';
import { wholeNumber } from './figure-numbers.js';
import { areInOneSentence } from './own-sentences.js';
import { printsNumber } from './printed-numbers.js';
import { recordSizes } from './record-sizes.js';
import { toldArms } from './told-arms.js';

/** Arms by what is said of them, which no claim read: "96 were treated: 45 with A and 47 with B". */
export function* compareTold(
  context: CheckContext,
  read: ReadonlySet<string>,
): Iterable<FindingParts | ProofParts> {
  for (const { whole, arms, record, leavesOut } of toldArms(context)) {
    if (arms.some(({ id }) => read.has(id))) continue;
    if (whole === undefined) yield* compareApart(context, record, arms);
    else if (!leavesOut || !areFewer(arms, whole)) yield* compare(whole, arms, true);
  }
}

function areFewer(arms: readonly Figure[], whole: Figure): boolean {
  return sumOf(arms.map((arm) => wholeNumber(arm) ?? 0)) < (wholeNumber(whole) ?? 0);
}

/** "We studied 61 men. A (n = 30) …; B (n = 81) …": is there a size that even arms miss by a slip of the pen? */
export function* compareApart(
  context: CheckContext,
  record: number,
  arms: readonly Figure[],
): Iterable<FindingParts | ProofParts> {
  const whole = wholeElsewhere(context, record, arms);
  if (whole !== undefined) yield* compare(whole, arms, false);
}

function wholeElsewhere(context: CheckContext, record: number, arms: readonly Figure[]): Figure | undefined {
  const numbers = arms.map((arm) => wholeNumber(arm) ?? 0);
  const sum = sumOf(numbers);
  const [first] = arms;
  if (first === undefined || new Set(arms).size < 2 || printsNumber(context.document, record, sum, sum))
    return undefined;
  // What the sentence of the arms itself prints was no whole of theirs to those who read it.
  return recordSizes(context)(record).find(
    ({ total, figure }) =>
      !areInOneSentence(context.document, figure.start, first.start) &&
      !mayMiss(total, numbers) &&
      isSlipOfParts(total, numbers),
  )?.figure;
}

function* compare(
  whole: Figure,
  arms: readonly Figure[],
  oneSentence: boolean,
): Iterable<FindingParts | ProofParts> {
  const total = wholeNumber(whole) ?? 0;
  const parts = arms.map((arm) => wholeNumber(arm) ?? 0);
  const [first] = arms;
  const last = arms.at(-1);
  const figures = [whole, ...arms].map(({ id }) => id);
  const sum = sumOf(parts);
  if (sum === total) yield { proof: { strength: 'proven', figures, message: `${sumInWords(parts)}.` } };
  else if (first !== undefined && last !== undefined && isSlipOfParts(total, parts))
    yield {
      finding: {
        severity:
          oneSentence && Math.abs(total - sum) >= FAR_OFF && !mayMiss(total, parts) ? 'warning' : 'info',
        start: first.start,
        end: last.end,
        message: `The arms do not add up: ${sumInWords(parts)}, not the ${total} of whom they are.`,
        related: [{ start: whole.start, end: whole.end, message: `${total} in all` }],
        evidence: { total, arms: parts, sum },
        accuses: figures,
      },
    };
}

function isSlipOfParts(total: number, parts: readonly number[]): boolean {
  return isSlipOfEvenParts(total, parts) || isSlipOfAnyParts(total, parts);
}

/** A slip of a last digit makes less of a difference. */
const FAR_OFF = 10;
