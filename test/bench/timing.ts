/** Stop watch and the two numbers that a list of times is told by. */

/** Milliseconds that a piece of work takes. */
export function milliseconds(work: () => unknown): number {
  const before = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - before) / 1e6;
}

/** Shortest time of several runs of the same work: what else the machine does can only make a run longer. */
export function bestOf(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => milliseconds(work)));
}

/** The value below which a share of the values lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[rank] ?? Number.NaN;
}
