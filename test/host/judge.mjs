/**
 * What the counts of a suite come to, given how it ended: one that crashes, is killed or runs no test has failed at
 * least once.
 *
 * @param {import('./counts.mjs').Counts} counts
 * @param {number | null} code the exit code, none when it was killed
 * @returns {import('./counts.mjs').Counts}
 */
export function judge(counts, code) {
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) return { passed: counts.passed, failed: 1 };
  return { passed: counts.passed, failed: counts.failed };
}
