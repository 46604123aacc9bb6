import { strict as assert } from 'node:assert';
import { checks } from '../../../src/core/checks/index.js';
import { createEngine, type Finding } from '../../../src/core/index.js';

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

  it('leaves nothing to find after a fix is applied, and nothing new', () => {
    const fixed = new Set<string>();
    for (const check of checks) {
      for (const text of check.examples.fires) {
        const before = engine.analyse(text).findings;
        for (const { rule, fixes } of before) {
          if (rule !== check.id) continue;
          for (const { edits } of fixes) {
            fixed.add(rule);
            const after = [...edits]
              .sort((a, b) => b.start - a.start)
              .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
            const left = engine.analyse(after).findings;
            assert.ok(of(rule, left).length < of(rule, before).length, `${text} → ${after}`);
            for (const other of left) {
              const known = of(other.rule, before).length;
              assert.ok(of(other.rule, left).length <= known, `${after}: ${other.rule}: ${other.message}`);
            }
          }
        }
      }
    }
    for (const rule of RULES_WITH_FIXES) assert.ok(fixed.has(rule), `no example of ${rule} offers its fix`);
  });
});

/** Each has an example whose finding offers a fix. */
const RULES_WITH_FIXES: readonly string[] = [
  'difference-mismatch',
  'dose-unit-impossible',
  'drug-spelling',
  'exponent-lost',
  'interval-reversed',
  'percent-mismatch',
  'ratio-reduction-mismatch',
];

function of(rule: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}
