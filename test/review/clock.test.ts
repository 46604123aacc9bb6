import assert from 'node:assert/strict';
import { Clock } from '../../src/review/clock.js';

describe('review: the clock', () => {
  it('tells the moments apart of what happens at once, in their order', () => {
    const clock = new Clock(() => Date.UTC(2026, 2, 1));
    assert.deepEqual([clock.next(), clock.next()], ['2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.001Z']);
  });

  it('goes on where the clock of the machine is set back, and follows it ahead', () => {
    const moments = [2000, 1000, 9000];
    const clock = new Clock(() => moments.shift() ?? 0);
    assert.deepEqual(
      [clock.next(), clock.next(), clock.next()].map((at) => Date.parse(at)),
      [2000, 2001, 9000],
    );
  });
});
