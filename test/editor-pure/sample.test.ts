import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine } from '../../src/core/index.js';
import { countFigures } from '../../src/editor/figure-counts.js';

describe('the sample of the walkthrough', () => {
  const { findings, proofs, annotations, ...rest } = createEngine().analyse(
    readFileSync('media/walkthrough/sample.trial.txt', 'utf8'),
  );

  it('has figures of every status', () => {
    for (const [status, count] of Object.entries(countFigures(rest))) assert.ok(count > 0, status);
    assert.ok(proofs.length > 0);
  });

  it('has the three mistakes that were put into it, and no other', () => {
    const rules = findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
    assert.deepEqual([...new Set(rules)].sort(), [
      'estimate-outside-interval',
      'percent-mismatch',
      'trial-id-invalid',
    ]);
  });

  it('has drugs, doses, endpoints and figures to look at', () => {
    const types = new Set(annotations.map(({ type }) => type));
    for (const type of ['drug', 'dose', 'endpoint', 'figure', 'trial-id'] as const) {
      assert.ok(types.has(type), type);
    }
  });
});
