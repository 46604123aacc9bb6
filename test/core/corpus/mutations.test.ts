/** A sample of what `npm run mutate` does with all figures: the floors stand a little below what is measured there. */
import assert from 'node:assert/strict';
import { createEngine, type Finding } from '../../../src/core/index.js';
import { falsify, type Outcome } from './mutations.js';
import { rightAsPrinted } from './texts.js';

/** Every so many changes are tried: not a divisor of what the texts repeat. */
const STEP = 11;

describe('falsified figures', () => {
  let outcomes: readonly Outcome[] = [];

  before(function () {
    this.timeout(240_000);
    const engine = createEngine();
    let turn = 0;
    outcomes = rightAsPrinted().flatMap((text) => [...falsify(engine, text, () => turn++ % STEP === 0)]);
  });

  it('are enough to judge by', () => assert.ok(outcomes.length >= 350, `${outcomes.length} changes`));

  it('are told where they were proven: nearly all at all, and most as a warning or error', () => {
    const some = outcomes.filter(({ strength, caught }) => strength === 'proven' && caught !== 'proven');
    const missed = some.filter(({ caught }) => caught === 'no');
    assert.ok(missed.length <= 0.065 * some.length, missed.map(inWords).join('\n'));
    const loud = some.filter(({ caught }) => caught === 'loud');
    assert.ok(loud.length >= 0.7 * some.length, `${loud.length} of ${some.length}`);
  });

  it('are told for more than half of those that were only bounded', () => {
    const some = outcomes.filter(({ strength }) => strength === 'consistent');
    const told = some.filter(({ caught }) => caught !== 'no');
    assert.ok(told.length >= 0.5 * some.length, `${told.length} of ${some.length}`);
  });

  it('are told as warnings or errors where a count, its total and its percentage are printed together', () => {
    const some = outcomes.filter(({ rules }) => rules.includes('percent-mismatch'));
    const missed = some.filter(({ caught }) => caught !== 'loud' && caught !== 'proven');
    assert.ok(some.length > 80 && missed.length <= 0.03 * some.length, missed.map(inWords).join('\n'));
  });
});

describe('fixes of falsified figures', () => {
  it('remove what they fix and make nothing new', function () {
    this.timeout(240_000);
    const engine = createEngine();
    let turn = 0;
    let fixed = 0;
    for (const text of rightAsPrinted()) {
      for (const { after } of falsify(engine, text, () => turn++ % STEP === 3)) {
        const before = engine.analyse(after).findings;
        for (const { rule, fixes } of before) {
          for (const { edits } of fixes) {
            fixed++;
            const now = [...edits]
              .sort((a, b) => b.start - a.start)
              .reduce((so, edit) => so.slice(0, edit.start) + edit.text + so.slice(edit.end), after);
            const left = engine.analyse(now).findings;
            assert.ok(countOf(rule, left) < countOf(rule, before), `${rule}: ${now}`);
            for (const { rule: other, message, severity } of left) {
              if (severity === 'info') continue;
              assert.ok(countOf(other, left) <= countOf(other, before), `${other}: ${message} ${now}`);
            }
          }
        }
      }
    }
    assert.ok(fixed >= 15, `${fixed} fixes`);
  });
});

function countOf(rule: string, findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

function inWords({ rules, figure, mutation }: Outcome): string {
  return `${rules.join(', ')}: ${figure.text} with ${mutation.text} (${mutation.kind})`;
}
