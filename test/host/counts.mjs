/** The one line by which a suite tells how many of its tests passed and failed, whatever ran them. */

const mark = 'TRIAL-LENS-TESTS ';

/** @typedef {{ passed: number, failed: number }} Counts */

/** @param {Counts} counts */
export function countsLine(counts) {
  return mark + JSON.stringify({ passed: counts.passed, failed: counts.failed });
}

/**
 * Reads the counts out of one line of output.
 *
 * @param {string} line
 * @returns {Counts | undefined} nothing when the line is another one
 */
export function readCounts(line) {
  const at = line.indexOf(mark);
  if (at < 0) return undefined;
  const match = /^\{"passed":(\d+),"failed":(\d+)\}/.exec(line.slice(at + mark.length));
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : undefined;
}
