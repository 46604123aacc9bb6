/** Runs the tests of this folder in the browser's extension host, a web worker; VS Code calls `run`. */
import 'mocha/mocha.js';
import { countsLine } from '../host/counts.mjs';

/** Runs the tests, prints a line for each and the counts at the end; rejects when one failed. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: class extends Mocha.reporters.Base {} });
  // The tests call `describe` when they are loaded, and `setup` has only just defined it.
  await import('./web.test.js');
  await import('./export.test.js');
  const counts = await new Promise<{ passed: number; failed: number }>((resolve) => {
    const seen = { passed: 0, failed: 0 };
    mocha
      .run(() => resolve(seen))
      .on('pass', (test) => {
        seen.passed += 1;
        console.log(`  ok   ${test.fullTitle()} (${test.duration ?? 0} ms)`);
      })
      .on('fail', (test, error) => {
        seen.failed += 1;
        console.log(`  FAIL ${test.fullTitle()}\n${error.stack ?? error.message}`);
      });
  });
  console.log(countsLine(counts));
  if (counts.failed > 0 || counts.passed === 0) {
    throw new Error(`${counts.passed} tests passed, ${counts.failed} failed in the browser's extension host`);
  }
}
