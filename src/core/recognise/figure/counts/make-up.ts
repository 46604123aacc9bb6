/** Whether numbers make up the one that they are parts of, so that a list with a wrong digit is read as the right one is. */
import { isSlippedSum } from '../../../stats/slip.js';

/** True where numbers add up to another, or would but for one slip of the pen in a number of two digits or more. */
export function makeUp(total: number | undefined, parts: readonly number[]): boolean {
  if (total === undefined) return false;
  const sum = parts.reduce((some, part) => some + part, 0);
  return sum === total || (Math.min(total, sum) >= LEAST && isSlippedSum(total, parts, 2));
}

/** Smaller numbers are one slip away from too many others. */
const LEAST = 10;
