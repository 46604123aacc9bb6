/** Runs every test of this folder inside VS Code's extension host; VS Code calls `run`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countsLine } from '../host/counts.mjs';

/** Runs the tests, prints a line for each and the counts at the end; rejects when one failed. */
export async function run(): Promise<void> {
  // Mocha is an ES module, this bundle is not. Its base reporter prints nothing: the lines below are the report, as a
  // console that is sent through a page has no cursor to move.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: class extends Mocha.reporters.Base {} });
  for (const name of readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  }
  await mocha.loadFilesAsync();
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
      })
      .on('pending', (test) => console.log(`  skip ${test.fullTitle()}`));
  });
  console.log(countsLine(counts));
  if (counts.failed > 0 || counts.passed === 0) {
    throw new Error(`${counts.passed} tests passed, ${counts.failed} failed in VS Code`);
  }
}
