import assert from 'node:assert/strict';
import { chiSquareP } from '../../../src/core/stats/chi-square.js';
import { anovaP, likelihoodRatioP, pearsonP } from '../../../src/core/stats/several-groups.js';
import { pOf, studentTest } from '../../../src/core/stats/two-means.js';

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) <= 1e-9 * Math.max(1, expected), `${actual} for ${expected}`);
}

describe('tests of several groups', () => {
  it('take counts of each: 30, 45 and 60 of 100', () => {
    const groups = [30, 45, 60].map((count) => ({ count, size: 100 }));
    // (15² + 0 + 15²)/45 + (15² + 0 + 15²)/55
    near(pearsonP(groups), chiSquareP(450 / 45 + 450 / 55, 2));
    const logs =
      30 * Math.log(30 / 45) + 60 * Math.log(60 / 45) + 70 * Math.log(70 / 55) + 40 * Math.log(40 / 55);
    near(likelihoodRatioP(groups), chiSquareP(2 * logs, 2));
  });

  it('take a group in which nobody had the event', () => {
    const groups = [0, 4, 9].map((count) => ({ count, size: 40 }));
    assert.ok(likelihoodRatioP(groups) > 0 && likelihoodRatioP(groups) < 0.01);
    assert.ok(Number.isNaN(pearsonP(groups.map(({ size }) => ({ count: 0, size })))));
  });

  it('are Student’s test for two means, and give F for three', () => {
    const a = { mean: 12.1, deviation: 3.4, size: 31 };
    const b = { mean: 10.2, deviation: 4.1, size: 28 };
    near(anovaP([a, b]), pOf(studentTest(a, b)));
    const same = [a, a, a];
    near(anovaP(same), 1);
    assert.ok(anovaP([a, b, { mean: 6, deviation: 3, size: 30 }]) < 1e-6);
  });
});
