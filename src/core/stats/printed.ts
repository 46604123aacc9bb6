/** Numbers as printed: what their digits allow. "16.0" is not "16". */

/** A number with the place of its last printed digit. */
export interface Printed {
  readonly text: string;
  readonly value: number;
  /** Digits after the decimal sign. */
  readonly decimals: number;
  /** One unit of the last printed digit: 0.1 for "16.0". */
  readonly unit: number;
}

/** All values that a printed number may stand for; closed. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What the printed number and a recomputed value have to do with each other. */
export type Agreement =
  /** Rounds to the printed digits. */
  | 'exact'
  /** Off by more than rounding, within one unit of the last digit: truncated or rounded up. */
  | 'near'
  | 'off';

/** Room for floating-point dust, as a share of one unit: never decides between two printable numbers. */
const DUST = 1e-7;

/**
 * Reads a number from its printed form: a sign (any dash) or none, digits, at most one full stop; "·" and a
 * comma before other than three digits count as a full stop. Undefined where the text is no such number.
 */
export function readPrinted(text: string): Printed | undefined {
  if (isPlain(text)) return printedFrom(text, text);
  const plain = text
    .trim()
    .replace(/^[\u2212\u2010-\u2015]/, '-')
    .replace('·', '.')
    .replace(/,(?!\d{3}$)/, '.')
    .replace(/,/g, '');
  if (plain.length > 24 || !/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
  return printedFrom(text, plain);
}

function printedFrom(text: string, plain: string): Printed {
  const point = plain.indexOf('.');
  const decimals = point < 0 ? 0 : plain.length - point - 1;
  return { text, value: Number(plain), decimals, unit: 10 ** -decimals };
}

/** True for most numbers: digits that nothing but one full stop may divide. */
function isPlain(text: string): boolean {
  if (text.length > LONGEST_PLAIN) return false;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if (code !== 46) return false;
  }
  return digits > 0 && digits >= text.length - 1;
}

const LONGEST_PLAIN = 24;

/** The values that round to the printed digits: "16.0" gives [15.95, 16.05]. */
export function roundingInterval(printed: Printed): Interval {
  return around(printed.value, printed.unit / 2);
}

/** The same, but for authors who truncate or round up: one unit to either side. */
export function tolerantInterval(printed: Printed): Interval {
  return around(printed.value, printed.unit);
}

/** How a recomputed value agrees with the printed number. */
export function agreement(value: number, printed: Printed): Agreement {
  const units = Math.abs(value - printed.value) / printed.unit;
  if (units <= 0.5 + DUST) return 'exact';
  return units <= 1 + DUST ? 'near' : 'off';
}

function around(value: number, distance: number): Interval {
  const dust = distance * DUST;
  return { low: value - distance - dust, high: value + distance + dust };
}
