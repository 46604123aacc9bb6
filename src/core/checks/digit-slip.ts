/** A count or percentage that is one slip of the pen away from the one that a sample size would give. */

import { isSlip } from '../stats/slip.js';
import type { CountAndShare } from './count-and-share.js';
import { nearestCount, unitsOff } from './counts-and-totals.js';
import { shareInWords } from './wording.js';

/** Among so few sizes a slip of two digits is more than chance. */
const FEW_SIZES = 3;

/** The count or percentage that a sample size would give, where the printed one is a slip of the pen away from it. */
export function slipOf(pair: CountAndShare): string | undefined {
  return slipOfDigits(pair, pair.totals.length > FEW_SIZES ? 3 : 2);
}

/** The same for numbers of two digits or more among any number of sizes: worth a look where the share tells. */
export function shortSlipOf(pair: CountAndShare): string | undefined {
  return slipOfDigits(pair, 2);
}

function slipOfDigits({ count, percent, totals }: CountAndShare, least: number): string | undefined {
  for (const { total } of totals) {
    const meant = nearestCount(percent, total);
    if (unitsOff(meant, total, percent) <= 0.5 && isSlip(String(count), String(meant), least))
      return `${count} (${percent.text} %) fits no sample size of the text, and ${shareInWords(meant, total)} is one digit away.`;
    if (count > total) continue;
    const share = ((100 * count) / total).toFixed(percent.decimals);
    if (isSlip(percent.text.replace(',', '.').replace('·', '.'), share, least))
      return `${count} (${percent.text} %) fits no sample size of the text, and ${shareInWords(count, total)} is one digit away.`;
  }
  return undefined;
}

/** A slip further left than the last digit moves a number by so many of its units: rounding and a missing few do not. */
const PAST_LAST = 9;
/** A slip in fewer digits than these is chance too often. */
const TELLING_DIGITS = 3;

/** True where one digit of the count or the percentage that is not its last, or two swapped ones, makes it that of a size. */
export function isFarSlip({ count, percent }: CountAndShare, sizes: readonly number[]): boolean {
  const printed = percent.text.replace(/[,·]/, '.');
  return sizes.some((size) => {
    const meant = nearestCount(percent, size);
    const exact = unitsOff(meant, size, percent) <= 0.5;
    if (exact && Math.abs(meant - count) >= PAST_LAST && isSlip(String(count), String(meant), TELLING_DIGITS))
      return true;
    const share = (100 * count) / size;
    if (count > size || Math.abs(share - percent.value) < (PAST_LAST - 0.5) * percent.unit) return false;
    return isSlip(printed, share.toFixed(percent.decimals), TELLING_DIGITS);
  });
}
