import { strict as assert } from 'node:assert';
import { incompleteBeta, inverseIncompleteBeta } from '../../../src/core/stats/incomplete-beta.js';
import { logChoose, logGamma } from '../../../src/core/stats/log-gamma.js';
import { choose, exactUpperTail } from './exact-binomial.js';

const close = (got: number, want: number, allowed: number, what: string) =>
  assert.ok(Math.abs(got - want) <= allowed, `${what}: got ${got}, want ${want}`);

describe('stats: gamma and beta', () => {
  it('gives ln of factorials and of Γ at halves and quarters', () => {
    let factorial = 1n;
    for (let n = 1; n <= 170; n++) {
      factorial *= BigInt(n);
      const want = Math.log(Number(factorial));
      close(logGamma(n + 1), want, 1e-12 * Math.max(1, want), `ln ${n}!`);
    }
    close(logGamma(0.5), Math.log(Math.sqrt(Math.PI)), 1e-14, 'Γ(½)');
    close(logGamma(0.25), Math.log(3.625609908221908), 1e-14, 'Γ(¼)');
    close(logGamma(1e-8), Math.log(99999999.42278434), 1e-12, 'Γ(1e-8)');
  });

  it('answers NaN outside the domain', () => {
    assert.ok(Number.isNaN(logGamma(0)));
    assert.ok(Number.isNaN(logGamma(-1.5)));
    assert.ok(Number.isNaN(incompleteBeta(0.5, 0, 1)));
    assert.ok(Number.isNaN(inverseIncompleteBeta(1.2, 2, 3)));
  });

  it('gives ln of binomial coefficients', () => {
    for (const [n, k] of [
      [49, 8],
      [100, 50],
      [600, 3],
    ] as const) {
      close(logChoose(n, k), Math.log(Number(choose(n, k))), 1e-11, `${n} over ${k}`);
    }
  });

  it('equals binomial tails summed in whole numbers to 1e-12', () => {
    for (const n of [1, 2, 7, 30, 49, 120]) {
      for (const k of new Set([1, Math.ceil(n / 6), Math.ceil(n / 2), n])) {
        for (const percent of [1, 7, 16, 50, 83, 99]) {
          const want = exactUpperTail(k, n, BigInt(percent), 100n);
          close(
            incompleteBeta(percent / 100, k, n - k + 1),
            want,
            1e-12,
            `P(X ≥ ${k} of ${n} at ${percent} %)`,
          );
        }
      }
    }
  });

  it('inverts to 1e-9, also far out in the tails and for halves', () => {
    for (const [a, b] of [
      [8, 42],
      [0.5, 49.5],
      [1, 30],
      [46, 4],
      [700, 1300],
      [0.5, 0.5],
    ] as const) {
      for (const p of [1e-6, 0.005, 0.025, 0.5, 0.975, 0.999]) {
        const x = inverseIncompleteBeta(p, a, b);
        assert.ok(x >= 0 && x <= 1);
        close(incompleteBeta(x, a, b), p, 1e-9 * Math.min(1, p * 10), `I at I⁻¹(${p}; ${a}, ${b})`);
      }
    }
    close(inverseIncompleteBeta(0.025, 1, 30), 1 - 0.975 ** (1 / 30), 1e-14, 'closed form for a = 1');
    close(inverseIncompleteBeta(0.25, 0.5, 0.5), Math.sin(Math.PI / 8) ** 2, 1e-13, 'the arcsine law');
  });
});
