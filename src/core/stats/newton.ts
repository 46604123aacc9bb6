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
    if (Math.abs(next - x) <= 1e-12 * Math.abs(x) || b - a <= 1e-16) return next;
    x = next;
  }
  return x;
}
