/** Whether a slip of the pen, and nothing that happens to people, explains why parts do not make up their whole. */
import { isSlip } from '../stats/slip.js';
import { sumOf } from './allocated.js';

/** A last digit that is off may be a person who is counted twice, or not at all. */
const TELLING_GAP = 10;

/**
 * True where one digit of the whole, further left than its last, or two swapped digits of the whole or of a part keep the sum from
 * being right. Lists with a few people too many or too few are common, as one person may have several reasons.
 */
export function isTellingSlip(whole: number, parts: readonly number[]): boolean {
  const sum = sumOf(parts);
  const gap = whole - sum;
  if (gap === 0) return false;
  if (isSwapped(whole, sum) || parts.some((part) => isSwapped(part, part + gap))) return true;
  return Math.abs(gap) >= TELLING_GAP && isSlip(String(whole), String(sum), 2);
}

function isSwapped(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  return isSlip(one, other, 2) && [...one].sort().join() === [...other].sort().join();
}
