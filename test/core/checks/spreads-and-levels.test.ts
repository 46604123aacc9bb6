import { strict as assert } from 'node:assert';
import { edgeIntervalMismatch } from '../../../src/core/checks/edge-interval-mismatch.js';
import { estimateOffCentre } from '../../../src/core/checks/estimate-off-centre.js';
import { intervalBeyondBounds } from '../../../src/core/checks/interval-beyond-bounds.js';
import { meanImpossible } from '../../../src/core/checks/mean-impossible.js';
import { medianNotReachedInterval } from '../../../src/core/checks/median-not-reached-interval.js';
import { sdExceedsRange } from '../../../src/core/checks/sd-exceeds-range.js';
import { standardErrorMismatch } from '../../../src/core/checks/standard-error-mismatch.js';
import { createEngine } from '../../../src/core/index.js';
import { heard } from './heard.js';
import { says, verdicts } from './marked-context.js';

const engine = createEngine();

describe('estimate-off-centre', () => {
  it('finds the middle of a difference', () => {
    assert.deepEqual(says(estimateOffCentre, '[difference 6.1] ([interval 2.1 to 9.9])'), [
      'consistent: (2.1 + 9.9)/2 = 6, printed 6.1.',
    ]);
    assert.deepEqual(says(estimateOffCentre, '[difference 0.6] ([interval 0.2 to 1.0])'), [
      'proven: (0.2 + 1.0)/2 = 0.6, printed 0.6.',
      'consistent: (0.2 + 1.0)/2 = 0.6, printed 0.6.',
    ]);
    assert.deepEqual(verdicts(estimateOffCentre, '[difference 7.2] ([interval 2.1 to 9.9])'), ['info']);
    assert.deepEqual(says(estimateOffCentre, '[difference 8.4] ([interval 2.1 to 9.9])'), [
      'warning: The difference 8.4 is not the middle of its 95 % interval 2.1–9.9: (2.1 + 9.9)/2 = 6, printed 8.4.',
    ]);
  });

  it('warns of a quarter of the half-width where a slip of the pen explains it', () => {
    assert.deepEqual(verdicts(estimateOffCentre, '[difference −3.2] ([interval −5.7 to −1.7])'), ['info']);
    assert.deepEqual(verdicts(estimateOffCentre, '[difference −3.2] ([interval −7.7 to −1.7])'), ['warning']);
  });

  it('only looks twice near medians, money and days, and at differences of nearly all', () => {
    for (const text of [
      'Median stay was shorter (difference [difference 8.4], [interval 2.1 to 9.9])',
      'Costs were lower by [difference 840] ([interval 210 to 990])',
      'The stay was shorter by [difference 8.4] days ([interval 2.1 to 9.9])',
      'All but one were cured (difference [difference 92.0], [interval 59.9 to 97.0])',
    ])
      assert.deepEqual(verdicts(estimateOffCentre, text), ['info'], text);
  });

  it('leaves skewed intervals alone', () => {
    for (const kind of ['median', 'hazard-ratio', 'rate'])
      assert.deepEqual(verdicts(estimateOffCentre, `[${kind} 8.4] ([interval 2.1 to 9.9])`), [], kind);
    const text = '[difference 8.4] ([interval 2.1 to 9.9])';
    assert.deepEqual(verdicts(estimateOffCentre, text, { qualifiers: ['skewed'] }), []);
    assert.deepEqual(verdicts(estimateOffCentre, '[difference 14.1] ([interval 5.0 to 22.0])'), []);
  });
});

describe('interval-lopsided', () => {
  const rule = 'interval-lopsided';

  it('puts a share between the middles of the scales in use', () => {
    const of = (share: string) => heard(rule, `Survival at 3 years was ${share}% (95% CI 61.2-78.8).`);
    assert.deepEqual(of('70.3'), []);
    assert.deepEqual(of('71.2'), []);
    assert.match(of('73.2').join(), /^info/);
    assert.match(of('77.3').join(), /^warning/);
  });

  it('puts a number needed to treat where one over it has its middle', () => {
    assert.deepEqual(heard(rule, 'The number needed to treat was 18 (95% CI 12 to 36).'), []);
  });

  it('only looks twice at medians, and only where nearly all of the interval is on one side', () => {
    const of = (median: string) => heard(rule, `Median survival was ${median} months (95% CI 8.1-12.4).`);
    assert.deepEqual(of('11.4'), []);
    assert.match(of('12.1').join(), /^info/);
    assert.match(heard(rule, 'Median age was 70 years (IQR 41-72).').join(), /^info/);
    assert.deepEqual(heard(rule, 'Median age was 64 years (IQR 53-72).'), []);
    assert.deepEqual(heard(rule, 'The median number of visits was 2 (IQR 2-4).'), []);
  });
});

describe('interval-beyond-bounds', () => {
  it('wants the interval of a proportion within 0 and 100', () => {
    assert.deepEqual(
      says(intervalBeyondBounds, '[fraction 2/30] ([percentage 6.7%]; [interval -2.3 to 15.6])'),
      ['warning: The 95 % interval -2.3 to 15.6 of a proportion reaches below 0 %.'],
    );
    assert.deepEqual(
      says(intervalBeyondBounds, '[fraction 28/30] ([percentage 93.3%]; [interval 84.4-102.3])'),
      ['warning: The 95 % interval 84.4–102.3 of a proportion reaches above 100 %.'],
    );
    assert.deepEqual(
      verdicts(intervalBeyondBounds, '[fraction 2/30] ([percentage 6.7%]; [interval 0-100])'),
      [],
    );
  });

  it('only looks twice where no count is printed, and not at differences and pairs', () => {
    const text = '[percentage 6.7%] ([interval -2.3 to 15.6])';
    assert.deepEqual(verdicts(intervalBeyondBounds, text), ['info']);
    assert.deepEqual(verdicts(intervalBeyondBounds, text, { qualifiers: ['difference'] }), []);
    assert.deepEqual(verdicts(intervalBeyondBounds, text, { qualifiers: ['change'] }), []);
    assert.deepEqual(verdicts(intervalBeyondBounds, `[percentage 9%] v ${text}`), []);
  });
});

describe('edge-interval-mismatch', () => {
  it('knows where the interval of none and of all must begin and end', () => {
    assert.deepEqual(says(edgeIntervalMismatch, '[fraction 0/30] ([interval 1.2-8.0])'), [
      'error: The 95 % interval of 0/30 is printed 1.2–8.0: it must begin at 0 %.',
    ]);
    assert.deepEqual(says(edgeIntervalMismatch, '[fraction 30/30] ([interval 88.4-98.0])'), [
      'error: The 95 % interval of 30/30 is printed 88.4–98.0: it must end at 100 %.',
    ]);
  });

  it('finds the other end from n alone', () => {
    assert.deepEqual(says(edgeIntervalMismatch, '[fraction 0/30] ([interval 0-4.1])'), [
      'warning: The 95 % interval of 0/30 is printed 0–4.1: the exact upper limit is 11.57 %.',
    ]);
    assert.deepEqual(verdicts(edgeIntervalMismatch, '[fraction 30/30] ([interval 70.1-100])'), ['warning']);
    assert.deepEqual(verdicts(edgeIntervalMismatch, '[fraction 0/30] ([interval 0-10.0])'), ['info'], '3/n');
  });

  it('accepts every usual method, and other counts are not its matter', () => {
    for (const high of ['11.6', '9.5', '13.5', '8.0', '14.1'])
      assert.deepEqual(verdicts(edgeIntervalMismatch, `[fraction 0/30] ([interval 0-${high}])`), [], high);
    assert.deepEqual(verdicts(edgeIntervalMismatch, '[fraction 1/30] ([interval 1.2-8.0])'), []);
    const text = '[fraction 0/30] ([interval 1.2-8.0])';
    assert.deepEqual(verdicts(edgeIntervalMismatch, text, { qualifiers: ['kaplan-meier'] }), []);
  });
});

describe('wider-level-narrower', () => {
  const rule = 'wider-level-narrower';

  it('wants the 99 % interval around the 95 % interval', () => {
    assert.deepEqual(heard(rule, 'The HR was 0.62 (95% CI 0.45-0.85; 99% CI 0.49-0.80).'), [
      'error: The 99 % interval does not hold the 95 % interval of the same estimate: 99 % 0.49–0.80, 95 % 0.45–0.85.',
    ]);
    assert.deepEqual(heard(rule, 'The HR was 0.62 (95% CI 0.45-0.85; 99% CI 0.41-0.94).'), [
      'consistent: 99 % 0.41–0.94, 95 % 0.45–0.85: the first holds the second.',
    ]);
  });

  it('is silent on intervals of two estimates', () => {
    assert.deepEqual(
      heard(
        rule,
        'The HR was 0.62 (95% CI 0.45-0.85) for progression and 0.70 (99% CI 0.65-0.76) for death.',
      ),
      [],
    );
  });
});

describe('median-not-reached-interval', () => {
  const rule = 'median-not-reached-interval';

  it('wants no upper limit where there is no median', () => {
    assert.deepEqual(heard(rule, 'Median PFS was not reached (95% CI, 14.2 to 22.8 months).'), [
      'error: The median was not reached, so the upper limit of its 95 % interval cannot be 22.8.',
    ]);
    assert.deepEqual(heard(rule, 'Median PFS was NR (95% CI 14.2–NE).'), [
      'consistent: Neither the median nor its upper limit was reached (14.2–not reached).',
    ]);
    assert.deepEqual(verdicts(medianNotReachedInterval, '[interval 14.2-22.8]'), []);
    assert.deepEqual(heard(rule, 'Median DOR was not reached (95% CI, 5.6 to 22.8+ months).'), []);
  });

  it('keeps the interval from the estimate before it', () => {
    const text = 'Median PFS was 9.1 months and OS was not reached (95% CI 20.1-NE).';
    assert.deepEqual(
      engine.analyse(text).findings.map(({ rule }) => rule),
      [],
    );
  });
});

describe('sd-exceeds-range', () => {
  const text = (sd: string, n = '') => `[mean 61] (SD [spread:sd ${sd}]; range [range 41-79]${n})`;
  const of80 = '; n = [denominator!:sample-size 80]';

  it('knows how far values can scatter', () => {
    assert.deepEqual(says(sdExceedsRange, text('24', of80)), [
      'error: The SD of 24 is more than the range 41–79 allows: (79 − 41)/2 × √(n/(n−1)) = 19.12 for n = 80.',
    ]);
    assert.deepEqual(says(sdExceedsRange, text('9', of80)), [
      'consistent: SD 9 is at most (79 − 41)/2 × √(n/(n−1)) = 19.12 for n = 80.',
    ]);
  });

  it('allows for rounding, and for few values where their number is not stated', () => {
    assert.deepEqual(verdicts(sdExceedsRange, text('20', of80)), []);
    assert.deepEqual(verdicts(sdExceedsRange, text('24')), ['warning']);
    assert.deepEqual(verdicts(sdExceedsRange, text('29')), ['error']);
  });
});

describe('standard-error-mismatch', () => {
  const text = (se: string) =>
    `[mean 4.2] (SD [spread:sd 4.2]; n = [denominator!:sample-size 49]; SE [spread:se ${se}])`;

  it('proves and refutes SD/√n', () => {
    assert.deepEqual(says(standardErrorMismatch, text('0.6')), ['proven: 4.2/√49 = 0.6, printed 0.6.']);
    assert.deepEqual(says(standardErrorMismatch, text('1.6')), [
      'warning: The standard error is not SD/√n: 4.2/√49 = 0.6, printed 1.6.',
    ]);
    assert.deepEqual(verdicts(standardErrorMismatch, text('0.7')), ['consistent']);
  });

  it('is milder where another size fits, and silent on models and without n', () => {
    const other = `[count-of:sample-size 441] took part; ${text('0.20')}`;
    assert.deepEqual(verdicts(standardErrorMismatch, other), ['info']);
    assert.deepEqual(verdicts(standardErrorMismatch, text('1.6'), { qualifiers: ['adjusted'] }), []);
    assert.deepEqual(verdicts(standardErrorMismatch, '[mean 4.2] ([spread:sd 4.2]; [spread:se 1.6])'), []);
  });

  it('reads all three out of one bracket', () => {
    assert.deepEqual(
      heard('standard-error-mismatch', 'Mean weight loss was 4.2 kg (SD 4.2; n = 49; SE 0.6).'),
      ['proven: 4.2/√49 = 0.6, printed 0.6.'],
    );
  });
});

describe('mean-impossible', () => {
  it('finds the whole sum of scores', () => {
    assert.deepEqual(heard('mean-impossible', 'The mean pain score was 5.18 (SD 1.20; n = 28).'), [
      'consistent: 145/28 = 5.179, printed 5.18.',
    ]);
    assert.deepEqual(heard('mean-impossible', 'The mean pain score was 5.19 (SD 1.20; n = 28).'), [
      'info: No 28 whole numbers have a mean of 5.19: 145/28 = 5.179, 146/28 = 5.214.',
    ]);
  });

  it('is silent on what is measured, and where every mean is possible', () => {
    assert.deepEqual(heard('mean-impossible', 'Mean birth weight was 3.19 kg (SD 0.42; n = 28).'), []);
    assert.deepEqual(heard('mean-impossible', 'The mean pain score was 5.19 (SD 1.20; n = 128).'), []);
    assert.deepEqual(
      verdicts(meanImpossible, '[mean 5.19] ([spread:sd 1.20]; n = [denominator!:sample-size 28])'),
      [],
      'of nothing that is counted',
    );
  });
});
