/** Tests of two groups or more that need no more than what a text prints of each. */
import { chiSquareP } from './chi-square.js';
import { fP } from './f-distribution.js';
import type { GroupMean } from './two-means.js';

/** k of n. */
export interface GroupCount {
  readonly count: number;
  readonly size: number;
}

/** Pearson's χ² test, 2 × k (Pearson, Philos Mag 1900;50:157). NaN where all or nobody had the event. */
export function pearsonP(groups: readonly GroupCount[]): number {
  return overCells(groups, (seen, expected) => (seen - expected) ** 2 / expected);
}

/** The likelihood-ratio test, 2 × k (Wilks, Ann Math Stat 1938;9:60). */
export function likelihoodRatioP(groups: readonly GroupCount[]): number {
  return overCells(groups, (seen, expected) => (seen === 0 ? 0 : 2 * seen * Math.log(seen / expected)));
}

function overCells(groups: readonly GroupCount[], term: (seen: number, expected: number) => number): number {
  const [events, people] = [sumOf(groups, ({ count }) => count), sumOf(groups, ({ size }) => size)];
  const share = events / people;
  const statistic = sumOf(
    groups,
    ({ count, size }) => term(count, size * share) + term(size - count, size * (1 - share)),
  );
  return chiSquareP(statistic, groups.length - 1);
}

/** One-way analysis of variance from means and standard deviations (Fisher, 1925). */
export function anovaP(groups: readonly GroupMean[]): number {
  const people = sumOf(groups, ({ size }) => size);
  const middle = grandMean(groups);
  const between = sumOf(groups, ({ mean, size }) => size * (mean - middle) ** 2) / (groups.length - 1);
  const freedom = people - groups.length;
  const within = sumOf(groups, ({ deviation, size }) => (size - 1) * deviation ** 2) / freedom;
  return fP(between / within, groups.length - 1, freedom);
}

/** The mean of all people of all groups. */
export function grandMean(groups: readonly GroupMean[]): number {
  return sumOf(groups, ({ mean, size }) => mean * size) / sumOf(groups, ({ size }) => size);
}

function sumOf<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0);
}
