import { strict as assert } from 'node:assert';
import { normalCdf, normalQuantile, twoSidedP, zForLevel } from '../../../src/core/stats/normal.js';

const relative = (got: number, want: number, what: string) =>
  assert.ok(Math.abs(got - want) <= 1e-11 * Math.abs(want), `${what}: got ${got}, want ${want}`);

describe('stats: the normal distribution', () => {
  it('gives Φ of tables, tails in full relative precision', () => {
    relative(normalCdf(0), 0.5, 'Φ(0)');
    relative(normalCdf(1), 0.8413447460685429, 'Φ(1)');
    relative(normalCdf(1.96), 0.9750021048517795, 'Φ(1.96)');
    relative(normalCdf(-3), 0.0013498980316300946, 'Φ(−3)');
    relative(normalCdf(-5), 2.866515718791939e-7, 'Φ(−5)');
    relative(normalCdf(-10), 7.619853024160525e-24, 'Φ(−10)');
    assert.equal(normalCdf(50), 1);
    assert.equal(normalCdf(Number.NEGATIVE_INFINITY), 0);
  });

  it('has no step where the series hands over to the continued fraction', () => {
    for (const x of [3, -3]) {
      const slope = (normalCdf(x + 1e-4) - normalCdf(x - 1e-4)) / 2e-4;
      assert.ok(Math.abs(slope - 0.0044318484119380075) < 1e-9, `slope at ${x}: ${slope}`);
    }
  });

  it('gives the quantiles that everyone knows', () => {
    relative(normalQuantile(0.975), 1.959963984540054, '97.5 %');
    relative(normalQuantile(0.95), 1.6448536269514722, '95 %');
    relative(zForLevel(99), 2.5758293035489004, '99 % interval');
    relative(normalQuantile(1e-10), -6.361340902404056, '1e-10');
    assert.equal(normalQuantile(0.5) === 0 || Math.abs(normalQuantile(0.5)) < 1e-15, true);
    assert.equal(normalQuantile(0), Number.NEGATIVE_INFINITY);
    assert.ok(Number.isNaN(normalQuantile(1.1)));
  });

  it('turns a statistic into a two-sided p-value', () => {
    relative(twoSidedP(-1.959963984540054), 0.05, 'z = −1.96');
    relative(twoSidedP(3.2905267314918945), 0.001, 'z = 3.29');
  });
});
