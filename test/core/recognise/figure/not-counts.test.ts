/** Numbers in rows, lists and lines that count nobody. */
import assert from 'node:assert/strict';
import { annotationsOf } from '../carets.js';

const texts: readonly string[] = [
  'Treated on days: 1, 8, 15',
  'Visits completed: 1, 2, 3, 4',
  'Dose levels evaluated: 1, 2, 3',
  'Time points analysed: 0, 4, 8, 24',
  'Blood pressure: 120 | 80',
  'Visit: 1 | 2 | 3',
  'Tel: 0123 | 4567',
  'Visit\tWeek\tDay\nTreated\t1\t8',
  'The prevalence was 1 in 250, 1 in 300.',
  'The mean was\n34 in the first and\n36 in the last',
  '0 no pain\n10 worst pain',
  'Age\n65 or more\n80 or more',
  '1 department of medicine\n3 department of surgery',
  'left ventricle (ejection fraction 35, wall thickness 12)',
  'A 5 F, 2 m sheath was used.',
  'Radiotherapy was given to 60 Gy.',
  'A visual analogue score of 60.5 per 100; fine.',
];

describe('figures: numbers that count nobody', () => {
  for (const text of texts)
    it(`are no counts in: ${text.slice(0, 50).replace(/\s+/g, ' ')}`, () => {
      const counts = annotationsOf(['figure'], text).filter(
        (one) => one.type === 'figure' && (one.kind === 'count' || one.kind === 'sample-size'),
      );
      assert.deepEqual(
        counts.map((one) => one.text),
        [],
      );
    });

  it('are no fractions in lines of an acuity chart', () => {
    const text =
      'In eyes with a baseline acuity of 78 to 69 letters (20/32 to 20/40; 51%) it rose, or with 6/9 or 6/12.';
    assert.ok(
      annotationsOf(['figure'], text).every((one) => one.type !== 'figure' || one.kind !== 'fraction'),
    );
  });

  it('leave people their counts beside time', () => {
    for (const text of ['In 12 patients day 3 was missing.', '24 women days before delivery were seen.'])
      assert.ok(annotationsOf(['figure'], text).some((one) => one.type === 'figure' && one.kind === 'count'));
  });
});
