import { strict as assert } from 'node:assert';
import { pValueImpossible } from '../../../src/core/checks/p-value-impossible.js';
import { pairPercentPValue } from '../../../src/core/checks/pair-percent-p-value.js';
import { ratioReductionMismatch } from '../../../src/core/checks/ratio-reduction-mismatch.js';
import { createEngine } from '../../../src/core/index.js';
import { fixed, says, verdicts } from './marked-context.js';

describe('ratio-reduction-mismatch', () => {
  const verdict = (ratio: string, percent: string, options: Parameters<typeof says>[2] = {}) =>
    verdicts(
      ratioReductionMismatch,
      `HR [hazard-ratio ${ratio}], reduced by [reduction:percentage ${percent}%]`,
      options,
    );

  it('proves the reduction that is one minus the ratio', () => {
    assert.deepEqual(
      says(ratioReductionMismatch, 'HR [hazard-ratio 0.44], reduced by [reduction:percentage 56%]'),
      ['proven: 1 − 0.44 = 56 %, printed 56 %.'],
    );
    assert.deepEqual(verdict('0.437', '56'), ['proven']);
  });

  it('looks twice at gaps up to rounding plus a point, and flags larger ones', () => {
    assert.deepEqual(verdict('0.44', '57'), ['consistent', 'info']);
    assert.deepEqual(verdict('0.44', '58'), ['consistent', 'info']);
    assert.deepEqual(verdict('0.44', '59'), ['error']);
    assert.deepEqual(verdict('0.44', '59', { qualifiers: ['approximate'] }), ['consistent', 'info']);
    assert.deepEqual(verdict('0.44', '26'), ['error']);
    assert.deepEqual(verdict('0.54', '56'), ['error']);
  });

  it('recognises the part that is left, and corrects it', () => {
    const text = 'HR [hazard-ratio 0.44], reduced by [reduction:percentage 44%]';
    assert.match(says(ratioReductionMismatch, text).join(), /^error: .*44 % is the hazard ratio itself/);
    assert.equal(fixed(ratioReductionMismatch, text), 'HR 0.44, reduced by 56%');
    assert.equal(
      fixed(ratioReductionMismatch, 'HR [hazard-ratio 0.44], by [reduction:percentage 26%]'),
      undefined,
    );
  });

  it('is silent where the inverse ratio, the rates or a bound explain it', () => {
    assert.deepEqual(verdict('1.79', '44'), []);
    assert.deepEqual(verdict('0.44', '>26'), []);
    const rates =
      '[percentage 24%] v [percentage 32%], RR [risk-ratio 0.70], reduced by [reduction:percentage 25%]';
    assert.deepEqual(verdicts(ratioReductionMismatch, rates), []);
  });
});

describe('p-value-impossible', () => {
  it('looks twice at a bound that nobody sets', () => {
    const verdict = (bound: string) =>
      createEngine()
        .analyse(`Relapse was rarer with the drug (P < ${bound}).`)
        .findings.filter(({ rule }) => rule === 'p-value-impossible')
        .map(({ severity }) => severity);
    for (const odd of ['0.301', '0.011', '0.8']) assert.deepEqual(verdict(odd), ['info'], odd);
    for (const usual of ['0.05', '0.0001', '0.03', '0.025', '0.0167', '0.0125', '0.1', '.005'])
      assert.deepEqual(verdict(usual), [], usual);
  });

  it('keeps p-values between 0 and 1', () => {
    assert.deepEqual(says(pValueImpossible, '[p-value P 1.3]'), [
      'error: A p-value lies between 0 and 1, printed 1.3.',
    ]);
    assert.deepEqual(says(pValueImpossible, '[p-value 0.000]'), [
      'info: A p-value is never 0.000: it is less than 0.001.',
    ]);
    assert.deepEqual(verdicts(pValueImpossible, '[p-value <0.001] [p-value 1.00] [p-value 0.05]'), []);
  });
});

describe('pair-percent-p-value', () => {
  const pair = (p: string, totals = '[sample-size 46]') =>
    `${totals} ORR [percentage 65.6%] versus [percentage 11.1%] ([p-value ${p}])`;

  it('knows what p-values 46 patients can give', () => {
    const said = says(pairPercentPValue, pair('P <0.001'));
    assert.equal(said.length, 1);
    assert.match(
      said[0] ?? '',
      /^info: With at most 46 patients, 65\.6 % and 11\.1 % .* p = 0\.0038 .*21\/32 = 65\.63 %, 1\/9 = 11\.11 %/,
    );
    assert.deepEqual(verdicts(pairPercentPValue, pair('P 0.006')), []);
    assert.deepEqual(verdicts(pairPercentPValue, pair('P 0.004')), []);
    assert.deepEqual(verdicts(pairPercentPValue, pair('P >0.05')), []);
  });

  it('takes the largest sample size, and warns where all of them together cannot give it either', () => {
    assert.deepEqual(verdicts(pairPercentPValue, pair('P <0.001', '[sample-size 46] [sample-size 53]')), []);
    assert.deepEqual(
      verdicts(pairPercentPValue, pair('P <0.0000000001', '[sample-size 46] [sample-size 53]')),
      ['warning'],
    );
  });

  it('is silent with printed counts, models, many patients or none', () => {
    assert.deepEqual(verdicts(pairPercentPValue, `[fraction 21/32] ${pair('P <0.001')}`), []);
    assert.deepEqual(verdicts(pairPercentPValue, pair('P <0.001'), { qualifiers: ['kaplan-meier'] }), []);
    assert.deepEqual(verdicts(pairPercentPValue, pair('P <0.001', '[sample-size 460]')), []);
    assert.deepEqual(verdicts(pairPercentPValue, pair('P <0.001', '')), []);
  });
});
