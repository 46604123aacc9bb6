import assert from 'node:assert/strict';
import { intervalOf, pOf, studentTest, tOf, welchTest } from '../../../src/core/stats/two-means.js';

const near = (actual: number, expected: number, within = 1e-4) =>
  assert.ok(Math.abs(actual - expected) < within, `${actual}, not ${expected}`);

describe('statistics: two means', () => {
  const a = { mean: 10, deviation: 2, size: 20 };
  const b = { mean: 8, deviation: 3, size: 25 };

  it('pools the variances for Student’s test', () => {
    // Pooled variance (19 × 4 + 24 × 9) / 43 = 6.7907, standard error √(6.7907 × 0.09) = 0.78177.
    const test = studentTest(a, b);
    near(test.standardError, 0.78177);
    near(tOf(test), 2.55829);
    assert.equal(test.freedom, 43);
  });

  it('lets them differ for Welch’s test', () => {
    // 0.2 + 0.36 = 0.56; degrees of freedom 0.56² / (0.2²/19 + 0.36²/24) = 41.784.
    const test = welchTest(a, b);
    near(test.standardError, 0.74833);
    near(test.freedom, 41.784, 1e-3);
  });

  it('gives the p-value that belongs to the interval', () => {
    const test = welchTest(a, b);
    const p = pOf(test);
    const { low } = intervalOf(test, 100 * (1 - p));
    near(low, 0, 1e-6);
  });
});
