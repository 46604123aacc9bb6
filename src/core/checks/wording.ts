/** How numbers and figures are put into words in messages. */
import type { Figure } from '../../schema/annotation.js';
import { printedPart } from './figure-numbers.js';

/** At most so many decimals, without trailing zeros: 16.33, 12.5, 50. */
export function decimal(value: number, digits = 2): string {
  const fixed = value.toFixed(digits);
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}

/** What is said of a number that was truncated or rounded up. */
export const WITHIN_ONE_UNIT = 'within one unit of the last digit, but not its rounding';

/** "8/49 = 16.33 %". */
export function shareInWords(count: number, total: number): string {
  return `${count}/${total} = ${roundable((100 * count) / total)} %`;
}

/** With as many decimals as it takes that who rounds on does not go wrong: 13.847 rather than 13.85, which would give 13.9. */
function roundable(value: number): string {
  for (let digits = 2; digits < 6; digits++) {
    const short = decimal(value, digits);
    if (!short.endsWith('5') || Number(short) <= value) return short;
  }
  return decimal(value, 6);
}

/** "7–30", with "to" where a sign would run into the dash. */
export function rangeInWords(low: string, high: string): string {
  return /^[-\u2212\u2010-\u2015]/.test(low) || /^[-\u2212\u2010-\u2015]/.test(high)
    ? `${low} to ${high}`
    : `${low}–${high}`;
}

/** An interval, range or IQR as printed: "5.7–12.5"; an end that is not there is "not reached". */
export function endsInWords(figure: Figure): string {
  const low = printedPart(figure, 'low')?.text;
  const high = printedPart(figure, 'high')?.text;
  return rangeInWords(low ?? 'not reached', high ?? 'not reached');
}

/** "hazard ratio 0.44", "16 %", "median 9.1". */
export function estimateInWords(figure: Figure): string {
  const number = printedPart(figure, 'value')?.text ?? figure.text;
  if (figure.kind === 'percentage') return `${number} %`;
  return `${kindInWords(figure)} ${number}`;
}

/** "hazard ratio", "p-value", "IQR". */
export function kindInWords(figure: Figure): string {
  if (figure.kind === 'iqr') return 'IQR';
  if (figure.kind === 'p-value') return 'p-value';
  return figure.kind.replaceAll('-', ' ');
}

/** "95 % interval", "interval" where the level is not printed. */
export function intervalInWords(figure: Figure): string {
  return figure.level === undefined ? 'interval' : `${decimal(figure.level)} % interval`;
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
