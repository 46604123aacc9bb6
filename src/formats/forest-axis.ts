/** The axis of a forest plot: which stretch of numbers it shows, where each stands, and where the ticks are. */

export interface Axis {
  /** Both ends of what is shown. */
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** The value of no effect: 1 for ratios, 0 for differences; absent where there is none. */
  readonly none?: number;
  /** Place of a value between 0 (left) and 1 (right), not held within them. */
  at(value: number): number;
}

/** Ratios further from 1 than this are cut off with an arrow, or nothing else could be told apart. */
const furthestRatio = 100;

/** For ratios: equal steps are equal factors, and 1 is always shown. */
export function logAxis(values: readonly number[]): Axis {
  const usable = values.filter((value) => value > 0 && Number.isFinite(value));
  const least = Math.max(1 / furthestRatio, Math.min(1, ...usable));
  const most = Math.min(furthestRatio, Math.max(1, ...usable));
  // A little room beside the outermost ends, and never an axis without a width.
  const room = Math.max(1.05, (most / least) ** 0.04);
  const low = Math.min(least / room, 0.95);
  const high = Math.max(most * room, 1.05);
  const width = Math.log(high / low);
  const ticks = decades.filter((tick) => tick >= low && tick <= high);
  return {
    low,
    high,
    ticks: spaced(ticks, width),
    none: 1,
    at: (value) => (value <= 0 ? -1 : Math.log(value / low) / width),
  };
}

const decades = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 10, 20, 50, 100] as const;

/** Of ticks on a long axis only the whole decades and their fives are kept, so that labels do not touch. */
function spaced(ticks: readonly number[], width: number): readonly number[] {
  if (width < Math.log(20)) return ticks;
  const coarse =
    width < Math.log(300)
      ? [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100]
      : [0.01, 0.1, 1, 10, 100];
  return ticks.filter((tick) => coarse.includes(tick));
}

/** For everything else: equal steps are equal amounts. With `none`, that value is always shown. */
export function linearAxis(values: readonly number[], none?: number): Axis {
  const all = [...values.filter(Number.isFinite), ...(none === undefined ? [] : [none])];
  const least = all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const [from, to] = least <= most ? [least, most] : [0, 1];
  const step = niceStep((to - from || Math.abs(to) || 1) / 5);
  const low = Math.floor(from / step) * step;
  const high = Math.max(Math.ceil(to / step) * step, low + step);
  const count = Math.round((high - low) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => clean(low + index * step));
  const axis = { low, high, ticks, at: (value: number) => (value - low) / (high - low) };
  return none === undefined ? axis : { ...axis, none };
}

/** 1, 2 or 5 times a power of ten, not below what is asked. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  return factor * power;
}

/** Sums of steps carry the dust of binary fractions; ticks do not. */
function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
