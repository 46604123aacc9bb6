/** Survival: medians, rates at a time and follow-up held against each other, in single arms, pairs and lists. */
import { strict as assert } from 'node:assert';
import { createEngine } from '../../../src/core/index.js';

const engine = createEngine();
const RULES = [
  'median-survival-order',
  'survival-rate-order',
  'median-against-rate',
  'landmark-beyond-follow-up',
];

function found(text: string): readonly string[] {
  return engine
    .analyse(text)
    .findings.flatMap(({ rule, severity }) => (RULES.includes(rule) ? [`${rule} ${severity}`] : []));
}

function proven(text: string, rule: string): readonly string[] {
  return engine.analyse(text).proofs.flatMap((proof) => (proof.rule === rule ? [proof.message] : []));
}

describe('checks: survival', () => {
  it('holds medians of two arms against each other, arm by arm', () => {
    const text = (pfs: string) =>
      `Median PFS was ${pfs} months with zelotinib and 6.1 months with docetaxel. Median OS was 19.8 months with zelotinib and 14.4 months with docetaxel.`;
    assert.deepEqual(found(text('9.3')), []);
    assert.equal(proven(text('9.3'), 'median-survival-order').length, 2);
    assert.deepEqual(found(text('29.3')), ['median-survival-order warning']);
    assert.deepEqual(found(text('17.3')), []);
  });

  it('holds the two sides of pairs without names against each other', () => {
    const text = (os: string) => `Median PFS was 5.1 v 3.9 months. Median OS was ${os} v 8.8 months.`;
    assert.deepEqual(found(text('11.3')), []);
    assert.deepEqual(found(text('4.3')), ['median-survival-order warning']);
  });

  it('reads the time of each value of a list', () => {
    const text = (second: string) => `PFS at 6, 12 and 18 months was 74%, ${second}% and 33%.`;
    assert.deepEqual(found(text('51')), []);
    assert.equal(proven(text('51'), 'survival-rate-order').length, 3);
    assert.deepEqual(found(text('15')), ['survival-rate-order error']);
    assert.deepEqual(found(text('81')), ['survival-rate-order error']);
  });

  it('reads a time behind its value', () => {
    assert.deepEqual(found('Overall survival was 71% at 12 months and 48% at 24 months.'), []);
    assert.deepEqual(found('Overall survival was 48% at 12 months and 71% at 24 months.'), [
      'survival-rate-order error',
    ]);
  });

  it('is silent on values whose arm is not known', () => {
    assert.deepEqual(
      found(
        'OS at 12 months was 88.1% with the vaccine and 61.9% without; at 24 months it was 71.0% and 40.4%.',
      ),
      [],
    );
    assert.deepEqual(
      found('The 1-, 2- and 4-year survival rates were 79%, 55% and 31%; median OS was 27.9 months.'),
      [],
    );
  });

  it('is silent on other people and other starts', () => {
    assert.deepEqual(
      found('In responders, median PFS was 34.0 months; the median OS of all patients was 21.5 months.'),
      [],
    );
    assert.deepEqual(found('Median PFS was 14.1 months. After progression, median OS was 8.4 months.'), []);
    assert.deepEqual(
      found('Five-year OS was 48% for stage III and 71% for stage II; 10-year OS was 60% for stage II.'),
      [],
    );
    assert.deepEqual(
      found('In a previous study, the 1-year OS rate was 48%. The 2-year OS rate was 71%.'),
      [],
    );
  });

  it('compares a median in weeks with a rate in months', () => {
    assert.deepEqual(found('Median PFS was 21 weeks and the 6-month PFS rate was 39%.'), []);
    assert.deepEqual(found('Median PFS was 21 weeks and the 6-month PFS rate was 69%.'), [
      'median-against-rate error',
    ]);
  });

  it('says nothing about rates that meet when each is off by one unit', () => {
    assert.deepEqual(found('The 1-year OS rate was 71% and the 2-year OS rate was 72%.'), []);
    assert.deepEqual(found('Median OS was 14.2 months, and the 12-month OS rate was 49%.'), []);
    assert.deepEqual(found('Median OS was 14.2 months, and the 12-month OS rate was 38%.'), [
      'median-against-rate error',
    ]);
  });

  it('takes follow-up for no median of an endpoint', () => {
    assert.deepEqual(
      found(
        'OS at a median follow-up of 31 months was 61%. The median PFS was 12 months; 5-year OS was 48%.',
      ),
      [],
    );
    assert.deepEqual(
      found('Median follow-up was 14 months (range 1-40 months). Two-year OS was 61% and 5-year OS was 48%.'),
      ['landmark-beyond-follow-up warning'],
    );
  });
});
