import assert from 'node:assert/strict';
import { claimBuilders } from '../../../src/core/claims/index.js';
import { createEngine } from '../../../src/core/index.js';

describe('claims: the examples of every builder', () => {
  const engine = createEngine();
  for (const { kind, examples } of claimBuilders) {
    const labels = (text: string) =>
      engine
        .analyse(text)
        .claims.filter((claim) => claim.kind === kind)
        .map(({ label }) => label);

    for (const { text, labels: expected } of examples.builds) {
      it(`${kind} builds: ${text}`, () => assert.deepEqual(labels(text), expected));
    }
    for (const text of examples.ignores) {
      it(`${kind} ignores: ${text}`, () => assert.deepEqual(labels(text), []));
    }
  }
});
