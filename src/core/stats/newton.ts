/** Where a rising function crosses zero. */

export interface Crossing {
  /** The function's value at x, and its slope there; a slope of 0 is allowed. */
  readonly at: (x: number) => { readonly value: number; readonly slope: number };
  /** Below and above the crossing. */
  readonly low: number;
  readonly high: number;
  /** A first guess; any number between. */
  readonly start: number;
}

/** Newton's steps kept inside a shrinking bracket, so that it always ends; to about 13 digits. */
export function crossing({ at, low, high, start }: Crossing): number {
  let [a, b] = [low, high];
  let x = start > a && start < b ? start : (a + b) / 2;
  for (let step = 0; step < 200; step++) {
    const { value, slope } = at(x);
    if (value === 0) return x;
    if (value < 0) a = x;
    else b = x;
    const newton = x - value / slope;
    const next = newton > a && newton < b ? newton : (a + b) / 2;
    if (Math.abs(next - x) <= 1e-12 * Math.abs(x) || b - a <= 1e-16 * Math.abs(b)) return next;
    x = next;
  }
  return x;
}

export interface UpperTail {
  /** The probability to be left above; 0 gives infinity. */
  readonly tail: number;
  /** The probability of more than x, for x ≥ 0. */
  readonly above: (x: number) => number;
  /** How fast `above` falls at x. */
  readonly density: (x: number) => number;
}

/** The x ≥ 0 above which a probability lies, with the digits of the tail, not of 1 minus the tail. */
export function upperTailPoint({ tail, above, density }: UpperTail): number {
  if (tail <= 0) return Number.POSITIVE_INFINITY;
  let high = 1;
  while (above(high) > tail && high < Number.MAX_VALUE) high *= 2;
  const at = (x: number) => ({ value: tail - above(x), slope: density(x) });
  return crossing({ at, low: high > 1 ? high / 2 : 0, high, start: high * 0.75 });
}
