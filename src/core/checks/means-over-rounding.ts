/** Two printed means with their standard deviations, and what tests of their difference give over the rounding of all. */
import type { Figure } from '../../schema/annotation.js';
import type { PRange } from '../stats/p-from-interval.js';
import { type Interval, roundingInterval, tolerantInterval } from '../stats/printed.js';
import { type GroupMean, intervalOf, pOf, studentTest, tOf, welchTest } from '../stats/two-means.js';
import type { SizePair } from './arm-pair-sizes.js';
import { printedEnds, printedPart } from './figure-numbers.js';
import { isBound } from './guards.js';
import type { Side } from './sides.js';

/** A mean and its standard deviation over their rounding. */
export interface PrintedMean {
  readonly mean: Interval;
  readonly deviation: Interval;
  readonly figures: readonly Figure[];
  readonly words: string;
}

export function meanOf({ estimate, spread }: Side): PrintedMean | undefined {
  if (estimate === undefined || spread?.kind !== 'sd' || isBound(estimate)) return undefined;
  const [mean, deviation] = [printedPart(estimate, 'value'), printedPart(spread, 'value')];
  if (mean === undefined || deviation === undefined || !(deviation.value > 0)) return undefined;
  return {
    mean: roundingInterval(mean),
    deviation: roundingInterval(deviation),
    figures: [estimate, spread],
    words: `${mean.text} ± ${deviation.text}`,
  };
}

/** Two groups, with all sizes that they may have. */
export interface TwoMeans {
  readonly first: PrintedMean;
  readonly second: PrintedMean;
  readonly sizes: readonly SizePair[];
}

/** True where both spreads are called standard deviations; a bare "±" may stand before a standard error. */
export function isSaid({ first, second }: TwoMeans): boolean {
  return [first, second].every(({ figures }) =>
    figures.some(({ kind, text }) => kind === 'sd' && /\bs\.?\s?d\b|deviation/i.test(text)),
  );
}

/** The t that the spreads would give as standard errors. */
export function tOfErrors({ first, second }: TwoMeans): number {
  const middle = ({ low, high }: Interval) => (low + high) / 2;
  return (
    (middle(first.mean) - middle(second.mean)) / Math.hypot(middle(first.deviation), middle(second.deviation))
  );
}

export interface Outcome {
  readonly t: number;
  readonly p: number;
  readonly interval: (level: number) => Interval;
  /** Of the figures as printed, not of an end of their rounding. */
  readonly nominal: boolean;
}

/** Both tests at the printed figures and at the ends of their rounding that make t least and largest. */
export function testsOf({ first, second, sizes }: TwoMeans): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  const middle = ({ low, high }: Interval) => (low + high) / 2;
  const up = middle(first.mean) >= middle(second.mean);
  const corners = [
    { a: middle(first.mean), b: middle(second.mean), sd: middle, nominal: true },
    {
      a: up ? first.mean.high : first.mean.low,
      b: up ? second.mean.low : second.mean.high,
      sd: lower,
      nominal: false,
    },
    {
      a: up ? first.mean.low : first.mean.high,
      b: up ? second.mean.high : second.mean.low,
      sd: upper,
      nominal: false,
    },
  ];
  for (const [n1, n2] of sizes) {
    for (const { a, b, sd, nominal } of corners) {
      const one: GroupMean = { mean: a, deviation: sd(first.deviation), size: n1 };
      const other: GroupMean = { mean: b, deviation: sd(second.deviation), size: n2 };
      for (const test of [studentTest(one, other), welchTest(one, other)])
        outcomes.push({ t: tOf(test), p: pOf(test), interval: (level) => intervalOf(test, level), nominal });
    }
  }
  return outcomes;
}

function lower({ low }: Interval): number {
  return Math.max(low, Number.MIN_VALUE);
}

function upper({ high }: Interval): number {
  return high;
}

export function pRange(tests: readonly Outcome[]): PRange {
  const [low, high] = [least(tests, ({ p }) => p), most(tests, ({ p }) => p)];
  const best = tests.find(({ nominal }) => nominal)?.p ?? Number.NaN;
  return { low, high, best, spread: high / low };
}

export function least(tests: readonly Outcome[], of: (one: Outcome) => number): number {
  return Math.min(...tests.map(of));
}

export function most(tests: readonly Outcome[], of: (one: Outcome) => number): number {
  return Math.max(...tests.map(of));
}

/** The interval of the printed figures, in the direction in which the text subtracts, where both its ends are the printed ones. */
export function intervalFits(interval: Figure, tests: readonly Outcome[]): Interval | undefined {
  const ends = printedEnds(interval);
  if (ends === undefined) return undefined;
  const [low, high] = [tolerantInterval(ends.low), tolerantInterval(ends.high)];
  const within = (value: number, { low: from, high: to }: Interval) => from <= value && value <= to;
  for (const test of tests.filter(({ nominal }) => nominal)) {
    const plain = test.interval(interval.level ?? 95);
    for (const one of [plain, { low: -plain.high, high: -plain.low }])
      if (within(one.low, low) && within(one.high, high)) return one;
  }
  return undefined;
}
