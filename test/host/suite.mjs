/** One suite of the test run: a process of its own, with a heading, a time limit and counts. */
import { createInterface } from 'node:readline';
import { readCounts } from './counts.mjs';
import { judge } from './judge.mjs';
import { end, start } from './leftovers.mjs';
import { projectFolder } from './places.mjs';

/**
 * @typedef {object} Suite
 * @property {string} name the word by which it is chosen on the command line
 * @property {string} title
 * @property {readonly string[]} command a script for this Node and its arguments
 * @property {number} seconds the time limit
 * @property {boolean} [single] counts as one test, by its exit code
 * @property {boolean} [inVscode] needs the VS Code host and a browser
 */

/**
 * Runs a suite and gives its counts. A suite that crashes, runs out of time or runs no test has failed at least once.
 *
 * @param {Suite} suite
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runSuite(suite) {
  console.log(`\n── ${suite.title}`);
  const begun = performance.now();
  const child = start(process.execPath, suite.command, {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', NO_UPDATE_NOTIFIER: '1' },
  });
  let timedOut = false;
  const limit = setTimeout(() => {
    timedOut = true;
    void end(child);
  }, suite.seconds * 1000);
  const counts = { passed: 0, failed: 0 };
  const streams = [child.stdout, child.stderr].map(async (stream) => {
    if (!stream) return;
    for await (const line of createInterface({ input: stream })) {
      const read = readCounts(line);
      if (read) {
        counts.passed += read.passed;
        counts.failed += read.failed;
      } else if (!isChatter(line)) console.log(line);
    }
  });
  const code = await new Promise((resolve) => {
    child.once('exit', (exit) => resolve(exit));
    child.once('error', () => resolve(1));
  });
  clearTimeout(limit);
  // A grandchild may hold the streams open for the moment that it takes to end it.
  await Promise.race([Promise.all(streams), new Promise((resolve) => setTimeout(resolve, 4000).unref())]);
  if (timedOut) console.log(`   stopped after ${suite.seconds} seconds`);
  const verdict = judge(suite.single ? singleCounts(code) : counts, timedOut ? 1 : code);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`   ${verdict.passed} passed, ${verdict.failed} failed (${seconds} s)`);
  return verdict;
}

/** @param {number | null} code */
function singleCounts(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What test-electron says about the exit code of VS Code is said better by the counts. @param {string} line */
function isChatter(line) {
  return /^Exit code: {3}/.test(line);
}
