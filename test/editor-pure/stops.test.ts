import assert from 'node:assert/strict';
import { nextStop } from '../../src/editor/features/navigation/stops.js';

const first = { start: 10, end: 14 };
const second = { start: 20, end: 30 };
const twin = { start: 20, end: 30 };
const third = { start: 50, end: 51 };
const stops = [first, second, twin, third];
const cursor = (at: number) => ({ start: at, end: at });

describe('navigation: stops', () => {
  it('goes to the next place after the cursor, and says which it is', () => {
    assert.deepEqual(nextStop(stops, cursor(15), undefined, 1), { item: second, number: 2, of: 4 });
    assert.equal(nextStop(stops, cursor(10), undefined, 1)?.item, first);
  });

  it('leaves a place that is selected', () => {
    assert.equal(nextStop(stops, first, undefined, 1)?.item, second);
    assert.equal(nextStop(stops, third, undefined, -1)?.item, twin);
  });

  it('goes on at the other end', () => {
    assert.equal(nextStop(stops, cursor(60), undefined, 1)?.item, first);
    assert.equal(nextStop(stops, cursor(0), undefined, -1)?.item, third);
  });

  it('goes through several at the same place, forwards and backwards', () => {
    assert.equal(nextStop(stops, second, second, 1)?.item, twin);
    assert.equal(nextStop(stops, twin, twin, 1)?.item, third);
    assert.equal(nextStop(stops, twin, twin, -1)?.item, second);
    assert.equal(nextStop(stops, second, second, -1)?.item, first);
  });

  it('visits every stop once in a round', () => {
    let last: (typeof stops)[number] | undefined;
    const visited = stops.map(() => {
      last = nextStop(stops, last ?? cursor(0), last, 1)?.item;
      return last;
    });
    assert.deepEqual(visited, stops);
  });

  it('has nowhere to go without stops', () => {
    assert.equal(nextStop([], cursor(0), undefined, 1), undefined);
  });
});
