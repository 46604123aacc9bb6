/** Texts of one sentence over and over: nothing may look at the whole record, sentence or row once for each figure in it. */
import assert from 'node:assert/strict';
import { createEngine } from '../../src/core/index.js';

const LENGTH = 100_000;
/** Two seconds are usual; a loop over all pairs takes eight to forty. */
const MOST_MILLISECONDS = 7000;

function time(text: string): number {
  const engine = createEngine();
  const before = process.cpuUsage();
  engine.analyse(text);
  return process.cpuUsage(before).user / 1000;
}

describe('time grows with the length of the text', function () {
  this.timeout(60_000);
  for (const [what, unit] of [
    ['counts in one sentence', '12 men, '],
    ['sizes in brackets', '(n = 5), '],
    ['percentages in a row', '50%, '],
    ['values set against each other', '12 vs 13, '],
    ['numbers joined by slashes', '1/2/'],
    ['boxes of a flow diagram', 'Excluded (n = 19)\n - rash (n = 10)\n - fever (n = 9)\n'],
    ['rows of a registry', 'Started: 12 | 13\nCompleted: 11 | 12\n'],
    ['cells in a line each', 'Death\n12\n13\n'],
    ['empty cells', ' - \t |'],
  ] as const)
    it(what, () => {
      const taken = time(unit.repeat(LENGTH / unit.length));
      assert.ok(taken < MOST_MILLISECONDS, `${taken} ms`);
    });

  it('takes rows of any length', () => {
    createEngine().analyse(`${'m:f:'.repeat(70_000)}m = ${'11:12:'.repeat(70_000)}11.`);
  });
});
