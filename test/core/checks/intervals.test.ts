import { strict as assert } from 'node:assert';
import { estimateOutsideInterval } from '../../../src/core/checks/estimate-outside-interval.js';
import { intervalReversed } from '../../../src/core/checks/interval-reversed.js';
import { medianOutsideSpread } from '../../../src/core/checks/median-outside-spread.js';
import { ratioIntervalAsymmetric } from '../../../src/core/checks/ratio-interval-asymmetric.js';
import { heard } from './heard.js';
import { fixed, says, verdicts } from './marked-context.js';

describe('estimate-outside-interval', () => {
  it('finds estimates in their intervals, with open ends too', () => {
    assert.deepEqual(says(estimateOutsideInterval, 'PFS [median 9.1 months] (95% CI [interval 5.7-12.5])'), [
      'consistent: 9.1 lies within 5.7–12.5.',
    ]);
    assert.deepEqual(says(estimateOutsideInterval, 'OS [median 19.0] ([interval 14.2-NE])'), [
      'consistent: 19.0 lies within 14.2–not reached.',
    ]);
    assert.deepEqual(
      verdicts(estimateOutsideInterval, 'difference [difference −2.1] ([interval −3.5 to −0.7])'),
      ['consistent'],
    );
  });

  it('flags estimates outside', () => {
    assert.deepEqual(says(estimateOutsideInterval, '[hazard-ratio 0.43] ([interval 0.45-0.85])'), [
      'error: The hazard ratio 0.43 lies outside its own 95 % interval: 0.43 is below 0.45 (0.45–0.85).',
    ]);
    assert.deepEqual(verdicts(estimateOutsideInterval, '[percentage 46.5%] ([interval 79.2-97.6])'), [
      'error',
    ]);
    assert.deepEqual(verdicts(estimateOutsideInterval, '[median 13.2] ([interval 14.2-NE])'), ['error']);
  });

  it('allows for rounding at the edge, and is milder at exactly one unit', () => {
    assert.deepEqual(verdicts(estimateOutsideInterval, '[hazard-ratio 0.45] ([interval 0.45-0.85])'), [
      'consistent',
    ]);
    assert.deepEqual(verdicts(estimateOutsideInterval, '[hazard-ratio 0.4] ([interval 0.45-0.85])'), [
      'info',
    ]);
    assert.deepEqual(verdicts(estimateOutsideInterval, '[percentage 8%] ([interval 9-30])'), ['warning']);
    assert.deepEqual(verdicts(estimateOutsideInterval, '[percentage 7%] ([interval 9-30])'), ['error']);
  });

  it('binds each interval to the estimate before it, and is silent where that is unclear', () => {
    const each = '[percentage 16%] ([interval 7-30]) and [percentage 94%] ([interval 83-99])';
    assert.deepEqual(verdicts(estimateOutsideInterval, each), ['consistent', 'consistent']);
    const heaped = '[percentage 16%] and [percentage 94%] ([interval 7-30] and [interval 83-99])';
    assert.deepEqual(verdicts(estimateOutsideInterval, heaped), []);
  });

  it('leaves an interval behind two alike to their difference', () => {
    const text = 'ORR [percentage 48%] vs [percentage 31%] (95% CI [interval −2.1 to 36.1])';
    assert.deepEqual(verdicts(estimateOutsideInterval, text), []);
    const own = '[percentage 48%] ([interval 40-56]) vs [percentage 31%] ([interval 23-39])';
    assert.deepEqual(verdicts(estimateOutsideInterval, own), ['consistent', 'consistent']);
  });

  it('does not compare months with per cent', () => {
    const text = '[median 9.1 months], 1-year rate [percentage 98.0%] ([interval 85.2-99.7])';
    assert.deepEqual(verdicts(estimateOutsideInterval, text), ['consistent']);
  });
});

describe('median-outside-spread', () => {
  it('holds medians against quartiles and ranges', () => {
    assert.deepEqual(verdicts(medianOutsideSpread, '[median 17.1 months] ([iqr 9.0-27.2])'), ['consistent']);
    assert.deepEqual(says(medianOutsideSpread, '[median 63] ([range 64-79])'), [
      'error: The median 63 lies outside its own range: 63 is below 64 (64–79).',
    ]);
  });

  it('lets a mean lie outside the middle half, not outside the range', () => {
    assert.deepEqual(verdicts(medianOutsideSpread, '[mean 31.1] ([iqr 9.0-27.2])'), []);
    assert.deepEqual(verdicts(medianOutsideSpread, '[mean 31.1] ([range 9.0-27.2])'), ['error']);
  });
});

describe('interval-reversed', () => {
  it('flags ends the wrong way round and offers to swap them', () => {
    assert.deepEqual(says(intervalReversed, '[interval 0.85–0.45]'), [
      'error: The interval 0.85–0.45 runs backwards: 0.85 is more than 0.45.',
    ]);
    assert.equal(fixed(intervalReversed, 'HR 0.62 ([interval 0.85–0.45])'), 'HR 0.62 (0.45–0.85)');
    assert.deepEqual(verdicts(intervalReversed, '[iqr 27.2-9.0]'), ['error']);
  });

  it('leaves right ones, open ones and negative ends of ranges alone', () => {
    assert.deepEqual(
      verdicts(intervalReversed, '[interval 0.45-0.85] [interval 14.2-NE] [interval 3.0-3.0]'),
      [],
    );
    assert.deepEqual(verdicts(intervalReversed, '[range 2.1 to −5.3] [interval −5.3 to −2.1]'), []);
  });

  it('warns of negative ends where another interval runs forward, or the estimate lies outside either way', () => {
    const severities = (text: string) =>
      heard('interval-reversed', text).map((one) => one.slice(0, one.indexOf(':')));
    const two = (ends: string) =>
      `The mean difference in pain was −2.8 (95% CI ${ends}), and that in function −3.1 (95% CI −4.9 to −1.3).`;
    assert.deepEqual(severities(two('−3.8 to −1.8')), []);
    assert.deepEqual(severities(two('−1.8 to −3.8')), ['warning']);
    assert.deepEqual(severities('The mean difference in pain was −2.8 (95% CI −1.8 to −3.8).'), ['info']);
    assert.deepEqual(severities('The mean difference in pain was −2.8 (95% CI −3.8 to −8.1).'), ['warning']);
  });

  it('only points to ends that are ordered by size', () => {
    assert.deepEqual(verdicts(intervalReversed, '[interval 2.1 to −5.3] [interval −2.1 to −5.3]'), [
      'info',
      'info',
    ]);
  });
});

describe('ratio-interval-asymmetric', () => {
  it('finds the ratio in the middle on the log scale', () => {
    assert.deepEqual(says(ratioIntervalAsymmetric, '[hazard-ratio 0.62] ([interval 0.45-0.85])'), [
      'proven: √(0.45 × 0.85) = 0.618, printed 0.62.',
      'consistent: √(0.45 × 0.85) = 0.618, printed 0.62.',
    ]);
    // One unit away it may be right; coarse ends leave the ratio too much choice to prove it.
    assert.deepEqual(verdicts(ratioIntervalAsymmetric, '[hazard-ratio 0.63] ([interval 0.45-0.85])'), [
      'consistent',
    ]);
    assert.deepEqual(verdicts(ratioIntervalAsymmetric, '[hazard-ratio 0.62] ([interval 0.4-0.9])'), [
      'consistent',
    ]);
  });

  it('warns where rounding cannot explain the gap', () => {
    assert.deepEqual(verdicts(ratioIntervalAsymmetric, '[hazard-ratio 0.71] ([interval 0.45-0.85])'), [
      'warning',
    ]);
    assert.deepEqual(verdicts(ratioIntervalAsymmetric, '[odds-ratio 0.65] ([interval 0.45-0.85])'), ['info']);
  });

  it('leaves medians, ends near zero and estimates outside alone', () => {
    assert.deepEqual(verdicts(ratioIntervalAsymmetric, '[median 9.1] ([interval 5.7-19.5])'), []);
    assert.deepEqual(verdicts(ratioIntervalAsymmetric, '[hazard-ratio 0.41] ([interval 0.04-0.85])'), []);
    assert.deepEqual(verdicts(ratioIntervalAsymmetric, '[odds-ratio 0.12] ([interval 0.01-0.95])'), []);
    assert.deepEqual(verdicts(ratioIntervalAsymmetric, '[hazard-ratio 0.83] ([interval 0.01-0.97])'), [
      'warning',
    ]);
    assert.deepEqual(verdicts(ratioIntervalAsymmetric, '[hazard-ratio 0.31] ([interval 0.45-0.85])'), []);
  });
});

describe('ratios that only the interval behind them shows', () => {
  it('are read where one digit keeps them out of it', () => {
    const text =
      'Relapse was rarer (RR 0.70; 0.60 to 0.82), and so was death (36 [3.6%] v 47 [4.7%]; 0.26; 0.62 to 0.92).';
    assert.deepEqual(heard('estimate-outside-interval', text).slice(0, 1), [
      'error: The risk ratio 0.26 lies outside its own 95 % interval: 0.26 is below 0.62 (0.62–0.92).',
    ]);
  });
});
