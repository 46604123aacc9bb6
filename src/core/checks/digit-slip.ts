/** A count or percentage that is one slip of the pen away from the one that a sample size would give. */
import type { CountAndShare } from './count-and-share.js';
import { nearestCount, unitsOff } from './counts-and-totals.js';
import { shareInWords } from './wording.js';

/** The count or percentage that a sample size would give, where the printed one is a slip of the pen away from it. */
export function slipOf({ count, percent, totals }: CountAndShare): string | undefined {
  for (const { total } of totals) {
    const meant = nearestCount(percent, total);
    if (unitsOff(meant, total, percent) <= 0.5 && isSlip(String(count), String(meant)))
      return `${count} (${percent.text} %) fits no sample size of the text, and ${shareInWords(meant, total)} is one digit away.`;
    if (count > total) continue;
    const share = ((100 * count) / total).toFixed(percent.decimals);
    if (isSlip(percent.text.replace(',', '.').replace('·', '.'), share))
      return `${count} (${percent.text} %) fits no sample size of the text, and ${shareInWords(count, total)} is one digit away.`;
  }
  return undefined;
}

/** Two numbers of at least three digits that differ in one digit, or in two neighbours swapped. */
export function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a.replace(/\D/g, '').length < 3) return false;
  const places = [...a].flatMap((char, place) => (char === b.charAt(place) ? [] : [place]));
  const [first, second] = places;
  if (first === undefined || places.length > 2) return false;
  if (second === undefined) return true;
  const neighbours = !/\d/.test(a.slice(first + 1, second));
  return neighbours && a.charAt(first) === b.charAt(second) && a.charAt(second) === b.charAt(first);
}
