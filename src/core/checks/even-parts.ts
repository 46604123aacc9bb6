/** Parts that are about as large as each other, as the arms of a trial are, but for a slip of the pen. */
import { isSlip, isSlippedSum } from '../stats/slip.js';
import { sumOf } from './allocated.js';

/** Even parts differ by no more than this part of the largest. */
const UNEVEN = 0.12;

function areEven(parts: readonly number[]): boolean {
  const largest = Math.max(...parts);
  return largest - Math.min(...parts) <= UNEVEN * largest;
}

/** True where one slip of the pen keeps parts about as large as each other from making up the whole. */
export function isSlipOfEvenParts(total: number, parts: readonly number[]): boolean {
  const sum = sumOf(parts);
  if (isSlip(String(total), String(sum), 2) && areEven(parts)) return true;
  return parts.some((part, i) => {
    const meant = part + total - sum;
    return (
      meant > 0 &&
      isSlip(String(part), String(meant), 2) &&
      areEven(parts.map((one, at) => (at === i ? meant : one)))
    );
  });
}

/** So few people, or so small a part of them, may be in none of the parts. */
const FEW = 10;
const LITTLE = 0.3;

/** True where people may be in none of the parts without a word about them. */
export function mayMiss(total: number, parts: readonly number[]): boolean {
  const missing = total - sumOf(parts);
  // Three arms or more that one slip keeps from being all alike are hardly so by chance.
  if (parts.length > 2 && isSlipOfAlike(total, parts)) return false;
  return missing > 0 && (missing < FEW || missing > LITTLE * Math.min(...parts));
}

/** Shorter numbers are one slip away from too many others. */
const TELLING_DIGITS = 3;

/** True where parts of any size are more than the whole by a slip of a long number: nobody is in two of them. */
export function isSlipOfAnyParts(total: number, parts: readonly number[]): boolean {
  return sumOf(parts) > total && isSlippedSum(total, parts, TELLING_DIGITS);
}

function isSlipOfAlike(total: number, parts: readonly number[]): boolean {
  const alike = total / parts.length;
  const [off, ...more] = parts.filter((part) => part !== alike);
  return off !== undefined && more.length === 0 && isSlip(String(off), String(alike), 2);
}
