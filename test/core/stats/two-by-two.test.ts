import { strict as assert } from 'node:assert';
import { chiSquared, fisher, twoProportionTests } from '../../../src/core/stats/two-by-two.js';
import { choose, toNumber } from './exact-binomial.js';

describe('stats: tests of two proportions', () => {
  it('gives Fisher’s tea-tasting probabilities: 34/70 for three of four cups', () => {
    const table = { k1: 3, n1: 4, k2: 1, n2: 4 };
    assert.ok(Math.abs(fisher(table).exact - 34 / 70) < 1e-12);
    assert.ok(Math.abs(fisher(table).midP - (34 / 70 - 8 / 70)) < 1e-12);
  });

  it('equals Fisher’s sum in whole numbers', () => {
    const [k1, n1, k2, n2] = [21, 32, 1, 9];
    const weights = Array.from({ length: 23 }, (_, k) =>
      22 - k <= n2 ? choose(n1, k) * choose(n2, 22 - k) : 0n,
    );
    const seen = weights[k1] ?? 0n;
    const sum = weights.filter((weight) => weight <= seen).reduce((a, b) => a + b, 0n);
    assert.ok(Math.abs(fisher({ k1, n1, k2, n2 }).exact - toNumber(sum, choose(n1 + n2, k1 + k2))) < 1e-12);
  });

  it('gives χ² with and without correction', () => {
    // 30/100 against 45/100: χ² = 4.8; with Yates's correction 200·(1500−100)²/(100·100·75·125) = 4.1813…
    const table = { k1: 30, n1: 100, k2: 45, n2: 100 };
    assert.ok(Math.abs(chiSquared(table, false) - 0.028459736916310582) < 1e-9);
    assert.ok(Math.abs(chiSquared(table, true) - 0.04087) < 5e-5);
  });

  it('answers 1 where there is nothing to compare', () => {
    for (const test of twoProportionTests) {
      assert.ok(test.p({ k1: 0, n1: 5, k2: 0, n2: 9 }) >= 0.5, test.id);
      assert.ok(test.p({ k1: 0, n1: 0, k2: 3, n2: 9 }) >= 0.5, test.id);
    }
  });
});
