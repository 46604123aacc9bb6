import * as assert from 'node:assert/strict';
import { countsLine, readCounts } from './counts.mjs';
import { judge } from './judge.mjs';

describe('the counts of a suite', () => {
  it('are read back from the line that tells them, whatever stands before it', () => {
    const counts = { passed: 12, failed: 3 };
    assert.deepEqual(readCounts(countsLine(counts)), counts);
    assert.deepEqual(readCounts(`[log] ${countsLine(counts)}`), counts);
  });

  it('are not read from other lines', () => {
    assert.equal(readCounts('12 passed, 3 failed'), undefined);
    assert.equal(readCounts('TRIAL-LENS-TESTS {"passed":"12"}'), undefined);
  });

  it('hold as they are when the suite ended well', () => {
    assert.deepEqual(judge({ passed: 4, failed: 0 }, 0), { passed: 4, failed: 0 });
    assert.deepEqual(judge({ passed: 4, failed: 2 }, 1), { passed: 4, failed: 2 });
  });

  it('hold a failure when the suite crashed, ran no test, or was killed', () => {
    assert.deepEqual(judge({ passed: 4, failed: 0 }, 7), { passed: 4, failed: 1 });
    assert.deepEqual(judge({ passed: 0, failed: 0 }, 0), { passed: 0, failed: 1 });
    assert.deepEqual(judge({ passed: 4, failed: 0 }, null), { passed: 4, failed: 1 });
  });
});
