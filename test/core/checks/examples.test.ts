import { strict as assert } from 'node:assert';
import { checks } from '../../../src/core/checks/index.js';
import { createEngine } from '../../../src/core/index.js';

describe('checks: the examples of every rule', () => {
  const engine = createEngine();
  for (const check of checks) {
    const findings = (text: string) => engine.analyse(text).findings.filter(({ rule }) => rule === check.id);

    for (const text of check.examples.fires) {
      it(`${check.id} fires: ${text}`, () => {
        const [first] = findings(text);
        assert.ok(first !== undefined);
        assert.ok(first.accuses.length > 0 && first.message.length > 0 && first.start < first.end);
      });
    }

    for (const text of check.examples.silent) {
      it(`${check.id} is silent: ${text}`, () => {
        assert.deepEqual(findings(text), []);
      });
    }
  }

  it('leaves nothing to find after a fix is applied', () => {
    for (const check of checks) {
      for (const text of check.examples.fires) {
        for (const { rule, fixes } of engine.analyse(text).findings) {
          if (rule !== check.id) continue;
          for (const { edits } of fixes) {
            const after = [...edits]
              .sort((a, b) => b.start - a.start)
              .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
            const left = engine.analyse(after).findings.filter((finding) => finding.rule === check.id);
            const before = engine.analyse(text).findings.filter((finding) => finding.rule === check.id);
            assert.ok(left.length < before.length, `${text} → ${after}`);
          }
        }
      }
    }
  });
});
