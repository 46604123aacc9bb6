/** Stop watch and the two numbers that a list of times is told by. */

/** Milliseconds that a piece of work takes. */
export function milliseconds(work: () => unknown): number {
  const before = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - before) / 1e6;
}

/** Middle of the times of several runs of the same work. */
export function medianOf(runs: number, work: () => unknown): number {
  return quantile(
    Array.from({ length: runs }, () => milliseconds(work)),
    0.5,
  );
}

/** The value below which a share of the values lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[rank] ?? Number.NaN;
}
