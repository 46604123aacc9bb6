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

describe('figures: rows of tables set with spaces', () => {
  it('means below the line that names them, with the sign that belongs to them', () => {
    const rows = [
      'Change in Fasting Glucose (mg/dL), Mean (SD)',
      '  -31.5 (24.2)   -28.3 (26.0)   4.1 (22.7)',
    ];
    assert.deepEqual(read(rows), ['-31.5 mean', '24.2 sd', '-28.3 mean', '26.0 sd', '4.1 mean', '22.7 sd']);
  });

  it('shares behind fractions, and in the rows below the one whose head tells', () => {
    const rows = [
      'Response, n/N (%)      48/120 (40.0)      36/118 (30.5)',
      'Any harm, n (%)        88 (73.3)          79 (66.9)',
      '  Nausea               41 (34.2)          22 (18.6)',
    ];
    assert.deepEqual(read(rows), [
      '48/120 fraction',
      '40.0 percentage',
      '36/118 fraction',
      '30.5 percentage',
      '88 count',
      '73.3 percentage',
      '79 count',
      '66.9 percentage',
      '41 count',
      '34.2 percentage',
      '22 count',
      '18.6 percentage',
    ]);
  });
});
