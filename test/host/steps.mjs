/** A test runner for things that follow on each other, such as clicks: the steps share their state and run in order. */
import { countsLine } from './counts.mjs';

/** @typedef {readonly [title: string, body: () => unknown]} Step */

/**
 * Runs steps one after another, prints a line for each and the counts at the end.
 *
 * @param {readonly Step[]} steps
 * @param {(title: string) => unknown} [onFailure] for instance a picture of the moment
 * @param {boolean} [isAnotherTryLeft] then a failure does not count, and the caller runs the steps once more
 * @returns {Promise<number>} the exit code
 */
export async function runSteps(steps, onFailure, isAnotherTryLeft = false) {
  const counts = { passed: 0, failed: 0 };
  for (const [title, body] of steps) {
    const begun = performance.now();
    try {
      await body();
      counts.passed += 1;
      console.log(`  ok   ${title} (${Math.round(performance.now() - begun)} ms)`);
    } catch (error) {
      counts.failed += 1;
      console.log(`  FAIL ${title}\n${error instanceof Error ? error.stack : error}`);
      await onFailure?.(title);
    }
  }
  if (counts.failed > 0 && isAnotherTryLeft) {
    console.log('  once more from the beginning: what fails twice has failed');
    return 1;
  }
  console.log(countsLine(counts));
  return counts.failed > 0 ? 1 : 0;
}
