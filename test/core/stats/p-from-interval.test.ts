import { strict as assert } from 'node:assert';
import { pFromInterval } from '../../../src/core/stats/p-from-interval.js';

describe('the p-value that an interval gives', () => {
  const point = (value: number) => ({ low: value, high: value });
  const exact = (estimate: number, low: number, high: number, leastFreedom?: number) =>
    pFromInterval({
      estimate: point(estimate),
      low: point(low),
      high: point(high),
      level: 95,
      ...(leastFreedom === undefined ? {} : { leastFreedom }),
    });

  it('is that of R for a ratio of 0.62 (0.45–0.85)', () => {
    // 2 * pnorm(-abs(log(0.62) / (log(0.85 / 0.45) / (2 * qnorm(0.975)))))
    const range = exact(Math.log(0.62), Math.log(0.45), Math.log(0.85));
    assert.ok(range !== undefined && Math.abs(range.best - 0.003215149808) < 1e-9, String(range?.best));
    assert.ok(range.low <= range.best && range.best <= range.high);
  });

  it('is .05 where an end touches no effect', () => {
    const range = exact(2, 0, 4);
    assert.ok(range !== undefined && Math.abs(range.best - 0.05) < 1e-9);
  });

  it('widens with rounding and with few degrees of freedom', () => {
    const narrow = exact(6, 2.1, 9.9);
    const few = exact(6, 2.1, 9.9, 8);
    const rounded = pFromInterval({
      estimate: { low: 5.95, high: 6.05 },
      low: { low: 2.05, high: 2.15 },
      high: { low: 9.85, high: 9.95 },
      level: 95,
    });
    assert.ok(narrow && few && rounded);
    assert.ok(few.high > narrow.high && few.low <= narrow.low);
    assert.ok(rounded.high > narrow.high && rounded.low < narrow.low);
  });

  it('reaches 1 where the estimate may be no effect, and is none of an interval without width', () => {
    const range = pFromInterval({
      estimate: { low: -0.05, high: 0.05 },
      low: point(-1),
      high: point(1),
      level: 95,
    });
    assert.equal(range?.high, 1);
    assert.equal(exact(1, 3, 2), undefined);
  });
});
