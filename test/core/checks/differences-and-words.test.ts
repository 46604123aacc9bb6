import { strict as assert } from 'node:assert';
import { createEngine } from '../../../src/core/index.js';
import { heard } from './heard.js';

const engine = createEngine();

describe('difference-mismatch', () => {
  const says = (text: string) => heard('difference-mismatch', text);
  const whole = (words: string) =>
    `Remission occurred in 48% of patients with nivolumab versus 31% with placebo (${words}).`;

  it('proves a difference by subtracting, whichever way round', () => {
    assert.deepEqual(says(whole('difference, 17 percentage points')), [
      'proven: 48 − 31 = 17 points, printed 17.',
    ]);
    assert.deepEqual(says(whole('difference, -17 percentage points; 95% CI, -27 to -7')), [
      'proven: 31 − 48 = -17 points, printed -17.',
    ]);
  });

  it('flags what no rounding explains, and looks twice at what weighting may', () => {
    assert.deepEqual(says(whole('difference, 27 percentage points')), [
      'warning: The difference is not that of the two percentages: 48 − 31 = 17 points, printed 27.',
    ]);
    assert.match(says(whole('difference, 19 percentage points'))[0] ?? '', /^info: /);
    assert.match(says(whole('difference, 18 percentage points'))[0] ?? '', /^consistent: /);
  });

  it('knows the two shares of a difference that one slip of the pen makes another', () => {
    const pair = 'Vomiting was reported by 44 (29.9%) and 68 (45.6%) children';
    assert.deepEqual(says(`${pair}, a difference of 51.7 percentage points.`), [
      'warning: The difference is not that of the two percentages: 45.6 − 29.9 = 15.7 points, printed 51.7.',
    ]);
    assert.deepEqual(says(`${pair}, a difference of 3.4 percentage points.`), []);
  });

  it('lets adjusted differences be three points off, and no more', () => {
    assert.match(says(whole('adjusted difference, 15 percentage points'))[0] ?? '', /^consistent: /);
    assert.match(says(whole('adjusted difference, 27 percentage points'))[0] ?? '', /^warning: /);
  });

  const counted = (difference: string) =>
    `Response occurred in 148 of 242 patients (61.2%) with nivolumab vs 112 of 240 (46.7%) with placebo (difference, ${difference}% [95% CI, 5.7% to 23.3%]).`;

  it('proves from counts what the percentages only bound', () => {
    assert.deepEqual(says(counted('14.5')), ['proven: 61.2 − 46.7 = 14.5 points, printed 14.5.']);
  });

  it('corrects a difference that counts and interval contradict', () => {
    const text = counted('19.5');
    const [finding] = engine.analyse(text).findings.filter(({ rule }) => rule === 'difference-mismatch');
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title),
      ['Replace 19.5 by 14.5'],
    );
    assert.equal(finding?.related.length, 2);
  });

  const means = (difference: string, ends = '-3.6 to -1.4', first = '5.2') =>
    `The mean score was ${first} with nivolumab and 7.7 with placebo (difference, ${difference}; 95% CI, ${ends}).`;

  it('proves a difference of means, and leaves alone one that may be adjusted', () => {
    assert.deepEqual(says(means('-2.5')), ['proven: 5.2 − 7.7 = -2.5, as printed.']);
    assert.deepEqual(says(means('-2.1', '-3.2 to -1.0')), []);
  });

  it('accuses one where its interval agrees with the two means, or a slip of the pen explains it', () => {
    assert.deepEqual(says(means('-2.1')), [
      'warning: The difference is not that of the two means: 5.2 − 7.7 = -2.5, printed -2.1.',
    ]);
    assert.deepEqual(says(means('-2.5', '-3.6 to -1.4', '2.2')), [
      'warning: The difference is not that of the two means: 2.2 − 7.7 = -5.5, printed -2.5.',
    ]);
    assert.deepEqual(says(means('-2.5', '-3.6 to -1.4', '3.0')), [
      'info: The difference is not that of the two means: 3.0 − 7.7 = -4.7, printed -2.5.',
    ]);
  });

  it('takes a relative difference for none of percentages', () => {
    assert.deepEqual(says(whole('relative difference, 35%')), []);
  });
});

describe('rate-out-of-bounds', () => {
  const says = (text: string) => heard('rate-out-of-bounds', text);

  it('flags rates above all and below none', () => {
    for (const rate of ['cure rate', 'ORR', 'overall survival rate', '5-year overall survival'])
      assert.deepEqual(says(`The ${rate} was 107%.`), [
        'error: A rate of patients cannot be 107 %: it is above 100 %.',
      ]);
  });

  it('is silent on what may exceed what it is compared with', () => {
    for (const text of [
      'The cure rate was 100%.',
      'The mean heart rate rose to 107% of baseline.',
      'Recovery of the drug was 107%.',
      'The relative dose intensity was 102%.',
      'The cure rate increased by 107%.',
      'The difference in cure rates was -12% (95% CI -20 to -4).',
      'Survival was 107% longer.',
    ])
      assert.deepEqual(says(text), [], text);
  });
});

describe('share-words-mismatch', () => {
  const says = (text: string) => heard('share-words-mismatch', text);

  it('holds "most" and "a minority" against the counts behind them', () => {
    assert.deepEqual(says('The majority of patients (21 of 60) relapsed.'), [
      'info: 21/60 = 35 % is not a majority, as the text says.',
    ]);
    assert.deepEqual(says('Most patients (34/60) relapsed.'), [
      'consistent: 34/60 = 56.67 %: a majority, as the text says.',
    ]);
    assert.deepEqual(says('A minority of women (61%) relapsed.'), [
      'info: 61 % is not a minority, as the text says.',
    ]);
  });

  it('holds parts in words against the counts behind them', () => {
    assert.deepEqual(says('Two thirds of the patients (30/60) relapsed.'), [
      'info: The words are not those of the counts: 30/60 = 50 %, "Two thirds" 66.7 %.',
    ]);
    assert.match(says('Half of the patients (28/61) relapsed.')[0] ?? '', /^consistent: /);
  });

  it('is silent where "most" compares other things', () => {
    for (const text of [
      'The most common adverse event was fatigue (12/60).',
      'At most 12/60 patients relapsed.',
      'Most patients had mild events, such as fatigue (12/60).',
      'The most frequent events among most centres were falls (12%).',
    ])
      assert.deepEqual(says(text), [], text);
  });
});
