import assert from 'node:assert/strict';
import { annotationsOf, ignores } from '../carets.js';

const read = (rows: readonly string[]) =>
  annotationsOf(['figure'], rows.join('\n')).map(
    (one) => `${one.text} ${one.type === 'figure' ? one.kind : ''}`,
  );

describe('figures: rows of tables whose label says what stands in the brackets', () => {
  it('means with their error, a difference with its interval and P', () => {
    const rows = [
      'Outcome\tDrug\tSham\tContrast\tP',
      'Itch score, mean change (SE)\t−1.9 (0.3)\t−0.8 (0.4)\t−1.1 (−2.0, −0.2)\t0.03',
    ];
    assert.deepEqual(read(rows), [
      '−1.9 mean',
      '0.3 se',
      '−0.8 mean',
      '0.4 se',
      '−1.1 difference',
      '−2.0, −0.2 interval',
      '0.03 p-value',
    ]);
  });

  it('means with their deviation', () => {
    assert.deepEqual(read(['', 'Height, mean (SD)\t151 (8)\t149 (9)']), [
      '151 mean',
      '8 sd',
      '149 mean',
      '9 sd',
    ]);
  });

  it('a label without mean says nothing', () => {
    ignores(['figure'], 'Score of the rater (SE)\t12 (4)');
  });
});
