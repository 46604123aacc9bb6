/** Binomial tails by whole-number arithmetic: an answer to compare with that shares no code with the library. */

/** P(X ≥ k) for n trials of chance numerator/denominator, from exact integers, to 25 digits. */
export function exactUpperTail(k: number, n: number, numerator: bigint, denominator: bigint): number {
  let sum = 0n;
  for (let i = k; i <= n; i++) {
    sum += choose(n, i) * numerator ** BigInt(i) * (denominator - numerator) ** BigInt(n - i);
  }
  return toNumber(sum, denominator ** BigInt(n));
}

/** The number of ways to choose k of n. */
export function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

/** A ratio of two whole numbers as the nearest number. */
export function toNumber(numerator: bigint, denominator: bigint): number {
  return Number((numerator * 10n ** 40n) / denominator) / 1e40;
}

/** A number between 0 and 1 as an exact fraction over 10^20. */
export function asFraction(value: number): readonly [bigint, bigint] {
  return [BigInt(Math.round(value * 1e15)) * 100_000n, 10n ** 20n];
}
