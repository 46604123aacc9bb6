import assert from 'node:assert/strict';
import { createEngine } from '../../../../src/core/index.js';
import { annotationsOf } from '../carets.js';

const read = (rows: readonly string[]) =>
  annotationsOf(['figure'], rows.join('\n')).map((one) =>
    one.type === 'figure' ? `${one.text.replace(/\s+/g, ' ')} ${one.kind}` : '',
  );

const analysis = (p: string) => [
  'Statistical Analysis 1',
  'Type of Statistical Test\tSuperiority',
  `Statistical Test of Hypothesis\tP-Value\t${p}`,
  'Comments\t[Not Specified]',
  'Method\tLog Rank',
  'Method of Estimation\tEstimation Parameter\tHazard Ratio (HR)',
  'Estimated Value\t0.72',
  'Confidence Interval\t(2-Sided) 95%',
  '0.58 to 0.89',
  'Estimation Comments\t[Not Specified]',
];

describe('figures: the results pages of registers, as they are copied', () => {
  it('an estimate by its parameter, its interval on the next line, and its test before it', () => {
    assert.deepEqual(read(analysis('0.003')), [
      'P-Value 0.003 p-value',
      '0.72 hazard-ratio',
      'Confidence Interval (2-Sided) 95% 0.58 to 0.89 interval',
    ]);
    const { claims, proofs } = createEngine().analyse(analysis('0.003').join('\n'));
    assert.deepEqual(
      claims.flatMap((claim) => (claim.kind === 'result' ? claim.parts.map(({ role }) => role) : [])),
      ['estimate', 'interval', 'p-value'],
    );
    assert.ok(proofs.some(({ rule }) => rule === 'ratio-interval-p-value'));
  });

  it('a test that contradicts its interval is told', () => {
    const { findings } = createEngine().analyse(analysis('0.3').join('\n'));
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['ratio-interval-p-value'],
    );
  });

  it('a difference with its limits and its dispersion, a field to a line', () => {
    const rows = [
      'Number of subjects included in analysis',
      '\t323',
      'P-value',
      '\t= 0.0009',
      'Method',
      '\tANCOVA',
      'Parameter estimate',
      '\tMean difference (final values)',
      'Point estimate',
      '\t78',
      'Confidence interval',
      '     level',
      '\t95%',
      '     sides',
      '\t2-sided',
      '     lower limit',
      '\t32',
      '     upper limit',
      '\t124',
      'Variability estimate',
      '\tStandard error of the mean',
      'Dispersion value',
      '\t23.4',
    ];
    assert.deepEqual(read(rows), [
      '323 sample-size',
      'P-value = 0.0009 p-value',
      '78 difference',
      'Confidence interval level 95% sides 2-sided lower limit 32 upper limit 124 interval',
      '23.4 se',
    ]);
  });

  it('means and medians by the lines above them, cells broken in two among them', () => {
    const rows = [
      '3. Secondary Outcome',
      'Title\tTime to First Flare',
      'Arm/Group Title\tDrug A\tPlacebo',
      'Overall Number of Participants Analyzed\t201\t102',
      'Median (95% Confidence Interval)',
      'Unit of Measure: Weeks',
      '\t21.4',
      '(18.3 to 24.0)\t12.1',
      '(9.0 to 15.3)',
    ];
    assert.deepEqual(read(rows), [
      '201 sample-size',
      '102 sample-size',
      '21.4 median',
      '18.3 to 24.0 interval',
      '12.1 median',
      '9.0 to 15.3 interval',
    ]);
    const means = [
      'Arm/Group Title\tDrug A\tPlacebo',
      'Overall Number of Participants Analyzed\t198\t99',
      'Least Squares Mean (Standard Error)',
      'Unit of Measure: score on a scale',
      '\t-0.61 (0.04)\t-0.32 (0.06)',
    ];
    assert.deepEqual(read(means).slice(2), ['-0.61 mean', '0.04 se', '-0.32 mean', '0.06 se']);
  });

  it('the flow of people with each number on a line of its own', () => {
    const rows = [
      'Number of subjects in period 1\tDrug A\tPlacebo',
      'Started',
      '\t168',
      '\t166',
      'Completed',
      '\t151',
      '\t147',
      'Not completed',
      '\t17',
      '\t19',
      'Adverse event, non-fatal',
      '\t6',
      '\t8',
    ];
    assert.deepEqual(read(rows), [
      '168 sample-size',
      '166 sample-size',
      '151 sample-size',
      '147 sample-size',
      '17 count',
      '19 count',
      '6 count',
      '8 count',
    ]);
    const { proofs } = createEngine().analyse(rows.join('\n'));
    assert.deepEqual(
      proofs.filter(({ rule }) => rule === 'flow-columns-mismatch').map(({ message }) => message),
      ['151 + 17 = 168, printed 168.', '147 + 19 = 166, printed 166.'],
    );
  });

  it('a list of arms with their numbers, and people counted in a row of semicolons', () => {
    assert.deepEqual(read(['Started: doxycycline 132; prednisolone 121']), [
      '132 sample-size',
      '121 sample-size',
    ]);
    assert.deepEqual(read(['Male, Count of Participants: 15; 17; 18']), ['15 count', '17 count', '18 count']);
  });
});

describe('endpoints: the titles of outcomes on the pages of registers', () => {
  const titles = (rows: readonly string[]) =>
    annotationsOf(['endpoint'], rows.join('\n')).map(({ text }) => text);

  it('whatever they name', () => {
    assert.deepEqual(titles(['1. Primary Outcome', 'Title\tNumber of Participants With Virologic Failure']), [
      'Virologic Failure',
    ]);
    assert.deepEqual(
      titles(['End point title', '\tPain on movement at week 4', 'End point type', '\tSecondary']),
      ['Pain'],
    );
  });

  it('but not the fields of the analysis', () => {
    assert.deepEqual(titles(analysis('0.003')), []);
  });
});
