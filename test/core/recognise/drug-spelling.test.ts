import assert from 'node:assert/strict';
import { editDistance } from '../../../src/core/recognise/edit-distance.js';
import { annotationsOf } from './carets.js';

describe('drug: edit distance', () => {
  it('counts letters added, dropped and changed, and gives up beyond the limit', () => {
    assert.equal(editDistance('peamplimab', 'penpulimab', 3), 3);
    assert.equal(editDistance('nivolumab', 'nivolumab', 1), 0);
    assert.equal(editDistance('nivolumab', 'ipilimumab', 2), 3);
  });
});

describe('drug: texts without end', () => {
  const hostile: readonly (readonly [name: string, text: string])[] = [
    ['letters', 'a'.repeat(100_000)],
    ['digits', '7'.repeat(100_000)],
    ['stems', 'mab'.repeat(33_000)],
    ['codes', 'AK105-'.repeat(16_000)],
    ['brackets', 'AG chemotherapy ('.repeat(6_000)],
    ['targets', `${'PD-1/'.repeat(20_000)} inhibitor`],
    ['months', 'January to '.repeat(9_000)],
    ['ratios', 'randomised 1:'.repeat(8_000)],
    ['modifiers', 'metastatic '.repeat(9_000)],
    ['dois', `10.1234/${'a)'.repeat(50_000)}`],
  ];
  for (const [name, text] of hostile) {
    it(`reads 100 kB of ${name} in linear time`, () => {
      annotationsOf(['drug', 'trial-id', 'date', 'phase', 'design', 'population'], text);
    }).timeout(8000);
  }

  it('reads many names that nobody knows', () => {
    const word = (i: number) =>
      `x${i.toString(26).replace(/[0-9]/g, (d) => 'qrstuvwxyz'[Number(d)] ?? '')}olanib`;
    const text = Array.from({ length: 5000 }, (_, i) => word(i)).join(' ');
    assert.equal(annotationsOf(['drug'], text).length, 5000);
  }).timeout(8000);
});
