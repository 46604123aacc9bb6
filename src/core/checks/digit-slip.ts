/** A count or percentage that is one slip of the pen away from the one that a sample size would give. */

import { isSlip } from '../stats/slip.js';
import type { CountAndShare } from './count-and-share.js';
import { nearestCount, unitsOff } from './counts-and-totals.js';
import { shareInWords } from './wording.js';

/** Among so few sizes a slip of two digits is more than chance. */
const FEW_SIZES = 3;

/** The count or percentage that a sample size would give, where the printed one is a slip of the pen away from it. */
export function slipOf({ count, percent, totals }: CountAndShare): string | undefined {
  const least = totals.length > FEW_SIZES ? 3 : 2;
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
