/** Arms that no sentence makes those of their whole, but their sum does. */
import { type Arm, sumInWords, sumOf } from './allocated.js';
import { type ArmsBehindWhole, isSlipOfEvenParts } from './arms-behind-whole.js';
import type { CheckContext, FindingParts, ProofParts } from './check.js';
import type { Total } from './counts-and-totals.js';
import { wholeNumber } from './figure-numbers.js';
import { sentenceAt } from './own-sentences.js';

/** "We studied 61 men. A (n = 30) …; B (n = 81) …": the only size that two even arms miss by a slip of the pen. */
export function wholeElsewhere(
  { document }: CheckContext,
  arms: readonly Arm[],
  sizes: readonly Total[],
): ArmsBehindWhole | undefined {
  const numbers = arms.map(({ patients }) => patients);
  const [first, second, ...more] = arms;
  if (first === undefined || second === undefined || more.length > 0 || first === second) return undefined;
  // What the sentence of the arms itself prints was no whole of theirs to those who read it.
  const own = sentenceAt(document, first.figure.start);
  const whole = sizes.find(
    ({ total, figure }) =>
      sentenceAt(document, figure.start) !== own &&
      total > TWICE * Math.max(...numbers) &&
      !mayMiss(total, numbers) &&
      isSlipOfEvenParts(total, numbers),
  );
  return whole && { whole: whole.figure, arms: [first.figure, second.figure] };
}

/** "96 were treated: 45 with A and 47 with B": numbers that no sentence makes those of arms are so by their sum alone. */
export function* compareUnread(
  { whole, arms }: ArmsBehindWhole,
  oneSentence: boolean,
): Iterable<FindingParts | ProofParts> {
  const [total = 0, ...numbers] = [whole, ...arms].map(wholeNumber);
  const figures = [whole, ...arms].map(({ id }) => id);
  const parts = numbers.map((number = 0) => number);
  if (sumOf(parts) === total)
    yield { proof: { strength: 'proven', figures, message: `${sumInWords(parts)}.` } };
  else if (isSlipOfEvenParts(total, parts))
    yield {
      finding: {
        severity: oneSentence && isFarOff(total, parts) ? 'warning' : 'info',
        start: arms[0].start,
        end: arms[1].end,
        message: `The arms do not add up: ${sumInWords(parts)}, not the ${total} of whom they are.`,
        related: [{ start: whole.start, end: whole.end, message: `${total} in all` }],
        evidence: { total, arms: parts, sum: sumOf(parts) },
        accuses: figures,
      },
    };
}

/** A slip that leaves nobody out, and makes more of a difference than one of a last digit. */
function isFarOff(total: number, parts: readonly number[]): boolean {
  return Math.abs(total - sumOf(parts)) >= FEW && !mayMiss(total, parts);
}

/** The whole of two even arms is about twice as large as either. */
const TWICE = 1.5;
/** So few people, or so small a part of them, may be in none of the arms. */
const FEW = 10;
const LITTLE = 0.3;

function mayMiss(total: number, parts: readonly number[]): boolean {
  const missing = total - sumOf(parts);
  return missing > 0 && (missing < FEW || missing > LITTLE * Math.min(...parts));
}
