import { strict as assert } from 'node:assert';
import { furtherProportionTests } from '../../../src/core/stats/two-by-two-further.js';

/** Reference values from R 4: chisq.test, fisher.test and pnorm on 7 of 18 against 2 of 19. */
describe('further tests of two proportions', () => {
  const p = (id: string, k1: number, n1: number, k2: number, n2: number) =>
    furtherProportionTests.find((test) => test.id === id)?.p({ k1, n1, k2, n2 }) ?? Number.NaN;

  it('agree with R', () => {
    const close = (id: string, expected: number) =>
      assert.ok(Math.abs(p(id, 7, 18, 2, 19) - expected) < 1e-9, `${id}: ${p(id, 7, 18, 2, 19)}`);
    close('chi-squared-n-1', 0.0474251115609);
    close('likelihood-ratio', 0.0401710219407);
    close('wald', 0.0353185273168);
    close('fisher-doubled', 0.101635724105);
  });

  it('take the same shares for no difference, and none against all for one', () => {
    for (const { id } of furtherProportionTests) {
      assert.ok(p(id, 10, 40, 10, 40) > 0.999, id);
      assert.ok(p(id, 0, 40, 40, 40) < 1e-9, id);
      assert.ok(p(id, 0, 40, 0, 40) > 0.999, id);
    }
  });
});
