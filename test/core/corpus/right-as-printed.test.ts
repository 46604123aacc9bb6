/**
 * Results of many fields in the styles of many journals, made up for this test, with figures that are right as printed:
 * nothing may be called an error or a warning in any of them, and hardly anything may ask for a second look.
 */
import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/index.js';
import { rightAsPrinted } from './texts.js';

const records = rightAsPrinted();
const engine = createEngine();

describe('texts that are right as printed', () => {
  it('are many', () => assert.ok(records.length >= 130, `${records.length} texts`));

  for (const text of records) {
    it(`says nothing above info: ${text.slice(0, 60).replace(/\s+/g, ' ')}…`, () => {
      const loud = engine.analyse(text).findings.filter(({ severity }) => severity !== 'info');
      assert.deepEqual(
        loud.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }

  it('say little that is only worth a look, and prove many of their figures', function () {
    this.timeout(60_000);
    const infos: string[] = [];
    const count = { proven: 0, consistent: 0, refuted: 0, unverified: 0 };
    for (const text of records) {
      const { findings, status } = engine.analyse(text);
      for (const { rule, message } of findings) infos.push(`${rule}: ${message}`);
      for (const one of status.values()) count[one]++;
    }
    assert.ok(infos.length <= 8, infos.join('\n'));
    assert.equal(count.refuted, 0);
    assert.ok(count.proven >= 300 && count.consistent >= 240, JSON.stringify(count));
  });
});
