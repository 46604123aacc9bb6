import { strict as assert } from 'node:assert';
import { type Bounds, intervalMethods } from '../../../src/core/stats/proportion-intervals.js';
import { asFraction, exactUpperTail } from './exact-binomial.js';

const bounds = (id: string, k: number, n: number, level = 95): Bounds => {
  const found = intervalMethods.find((method) => method.id === id)?.bounds(k, n, level);
  if (found === undefined) throw new Error(`no ${id} interval for ${k}/${n}`);
  return found;
};

const Z = 1.959963984540054;
const CASES = [
  [8, 49],
  [26, 46],
  [42, 46],
  [1, 29],
  [15, 148],
  [199, 200],
] as const;

describe('stats: ten intervals of a proportion', () => {
  it('names ten methods, each once', () => {
    assert.equal(new Set(intervalMethods.map((method) => method.id)).size, 10);
  });

  // R.G. Newcombe, Stat Med 17 (1998) 857–872, table I.
  const newcombe: readonly [string, readonly (readonly [number, number])[]][] = [
    [
      'wald',
      [
        [0.2522, 0.3638],
        [0.0527, 0.15],
        [0, 0],
        [-0.0319, 0.1009],
      ],
    ],
    [
      'wald-cc',
      [
        [0.2503, 0.3657],
        [0.0494, 0.1534],
        [-0.025, 0.025],
        [-0.0492, 0.1181],
      ],
    ],
    [
      'wilson',
      [
        [0.2553, 0.3662],
        [0.0624, 0.1605],
        [0, 0.1611],
        [0.0061, 0.1718],
      ],
    ],
    [
      'wilson-cc',
      [
        [0.2535, 0.3682],
        [0.0598, 0.1644],
        [0, 0.2005],
        [0.0018, 0.1963],
      ],
    ],
    [
      'clopper-pearson',
      [
        [0.2527, 0.3676],
        [0.0578, 0.1617],
        [0, 0.1684],
        [0.0009, 0.1776],
      ],
    ],
    [
      'mid-p',
      [
        [0.2544, 0.3658],
        [0.0601, 0.1581],
        [0, 0.1391],
        [0.0017, 0.1585],
      ],
    ],
  ];
  for (const [id, wanted] of newcombe) {
    it(`gives Newcombe's table for ${id}`, () => {
      for (const [i, [k, n]] of (
        [
          [81, 263],
          [15, 148],
          [0, 20],
          [1, 29],
        ] as const
      ).entries()) {
        const { low, high } = bounds(id, k, n);
        assert.ok(Math.abs(low - (wanted[i]?.[0] ?? Number.NaN)) < 6e-5, `${k}/${n} low ${low}`);
        assert.ok(Math.abs(high - (wanted[i]?.[1] ?? Number.NaN)) < 6e-5, `${k}/${n} high ${high}`);
      }
    });
  }

  it('leaves exactly 2.5 % in each tail by Clopper and Pearson, and half the point mass more by mid-p', () => {
    for (const [k, n] of CASES) {
      const tail = (from: number, at: number) => exactUpperTail(from, n, ...asFraction(at));
      const exact = bounds('clopper-pearson', k, n);
      assert.ok(Math.abs(tail(k, exact.low) - 0.025) < 1e-9, `${k}/${n} low`);
      assert.ok(Math.abs(1 - tail(k + 1, exact.high) - 0.025) < 1e-9, `${k}/${n} high`);
      const mid = bounds('mid-p', k, n);
      assert.ok(Math.abs((tail(k, mid.low) + tail(k + 1, mid.low)) / 2 - 0.025) < 1e-9, `${k}/${n} mid low`);
      assert.ok(
        Math.abs(1 - (tail(k, mid.high) + tail(k + 1, mid.high)) / 2 - 0.025) < 1e-9,
        `${k}/${n} mid high`,
      );
    }
  });

  it('leaves 2.5 % of the Beta(k+½, n−k+½) curve in each tail by Jeffreys', () => {
    for (const [k, n] of CASES) {
      // With p = sin²θ the density becomes sin^2k θ · cos^2(n−k) θ, smooth enough for Simpson's rule.
      const area = (upTo: number) =>
        simpson(
          (angle) => Math.sin(angle) ** (2 * k) * Math.cos(angle) ** (2 * (n - k)),
          Math.asin(Math.sqrt(upTo)),
        );
      const all = area(1);
      const { low, high } = bounds('jeffreys', k, n);
      assert.ok(Math.abs(area(low) / all - 0.025) < 1e-9, `${k}/${n} low`);
      assert.ok(Math.abs(1 - area(high) / all - 0.025) < 1e-9, `${k}/${n} high`);
    }
  });

  it('solves the score equation by Wilson: (p̂ − p)² = z²·p·q/n at both ends', () => {
    for (const [k, n] of CASES) {
      const { low, high } = bounds('wilson', k, n);
      for (const p of [low, high]) {
        assert.ok(Math.abs((k / n - p) ** 2 - (Z * Z * p * (1 - p)) / n) < 1e-12, `${k}/${n}`);
      }
    }
  });

  it('is symmetric about the shrunken, logit and log(−log) estimate by the methods that say so', () => {
    for (const [k, n] of CASES) {
      const p = k / n;
      const shrunken = (k + 1.9207294103) / (n + 3.8414588207);
      same(
        bounds('agresti-coull', k, n),
        (x) => x,
        shrunken,
        Math.sqrt((shrunken * (1 - shrunken)) / (n + Z * Z)),
      );
      same(
        bounds('logit', k, n),
        (x) => Math.log(x / (1 - x)),
        Math.log(p / (1 - p)),
        1 / Math.sqrt(n * p * (1 - p)),
      );
      const loglog = (x: number) => Math.log(-Math.log(x));
      same(bounds('log-log', k, n), loglog, loglog(p), -Math.sqrt((1 - p) / (n * p)) / Math.log(p));
    }
  });

  it('mirrors: the interval of n−k is one minus that of k, but for log-log', () => {
    for (const method of intervalMethods.filter(({ id }) => id !== 'log-log')) {
      for (const [k, n] of CASES) {
        const one = method.bounds(k, n, 90);
        const other = method.bounds(n - k, n, 90);
        assert.ok(one && other && Math.abs(one.low - (1 - other.high)) < 1e-9, `${method.id} ${k}/${n}`);
      }
    }
  });

  it('holds at the edges: none, all, one of one, a hundred thousand', () => {
    for (const method of intervalMethods) {
      for (const [k, n] of [
        [0, 1],
        [1, 1],
        [0, 30],
        [30, 30],
        [12_345, 100_000],
      ] as const) {
        const found = method.bounds(k, n, 95);
        if (found === undefined) assert.ok(k === 0 || k === n, `${method.id} ${k}/${n}`);
        else
          assert.ok(
            found.low <= k / n && k / n <= found.high,
            `${method.id} ${k}/${n}: ${found.low} ${found.high}`,
          );
      }
    }
    assert.ok(Math.abs(bounds('clopper-pearson', 0, 30).high - (1 - 0.025 ** (1 / 30))) < 1e-12);
  });
});

function same({ low, high }: Bounds, scale: (p: number) => number, middle: number, error: number): void {
  assert.ok(Math.abs(scale(low) + scale(high) - 2 * middle) < 1e-8);
  assert.ok(Math.abs(Math.abs(scale(high) - scale(low)) - 2 * Z * error) < 1e-8);
}

function simpson(f: (x: number) => number, upTo: number): number {
  const steps = 4000;
  const width = upTo / steps;
  let sum = f(0) + f(upTo);
  for (let i = 1; i < steps; i++) sum += f(i * width) * (i % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}
