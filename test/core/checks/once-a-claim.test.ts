import { strict as assert } from 'node:assert';
import { checkContext } from '../../../src/core/checks/context.js';
import { onceAClaim } from '../../../src/core/checks/once-a-claim.js';
import { createEngine } from '../../../src/core/index.js';

describe('what is read once a claim', () => {
  it('is read again for another claim only', () => {
    const text = 'The ORR was 56.5% (95% CI 41.1-71.1). The DCR was 81%.';
    const { document, annotations, claims } = createEngine().analyse(text);
    const context = checkContext(document, annotations, claims);
    const asked: string[] = [];
    const labelOf = onceAClaim((_, claim) => {
      asked.push(claim.label);
      return claim.label;
    });
    const labels = [...claims, ...claims].map((claim) => labelOf(context, claim));
    assert.ok(claims.length > 1);
    assert.deepEqual(
      asked,
      claims.map(({ label }) => label),
    );
    assert.deepEqual(labels, [...asked, ...asked]);
  });
});
