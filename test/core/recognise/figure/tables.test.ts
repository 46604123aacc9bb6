import assert from 'node:assert/strict';
import { annotationsOf } from '../carets.js';

const read = (rows: readonly string[]) =>
  annotationsOf(['figure'], rows.join('\n')).map(
    (one) => `${one.text} ${one.type === 'figure' ? one.kind : ''}`,
  );

describe('figures: cells of tables, read by heads, labels and titles', () => {
  it('by heads in two lines that spaces lay out, of which one holds only the sizes', () => {
    const rows = [
      'Outcome           Surgery      Drugs        Effect (95% CI)     P',
      '                  (n=151)      (n=148)',
      'Death, n (%)      18 (11.9)    27 (18.2)    HR 0.62 (0.34-1.13)  0.12',
      'Score, mean (SD)  71.2 (19.8)  63.4 (21.1)  7.8 (3.1 to 12.5)   0.001',
    ];
    assert.deepEqual(
      read(rows).slice(2).join(', '),
      [
        '18 count, 11.9 percentage, 27 count, 18.2 percentage, HR 0.62 hazard-ratio, 0.34-1.13 interval, 0.12 p-value',
        '71.2 mean, 19.8 sd, 63.4 mean, 21.1 sd, 7.8 difference, 3.1 to 12.5 interval, 0.001 p-value',
      ].join(', '),
    );
  });

  it('counts and shares by the sizes in the heads, though nothing says what stands in the brackets', () => {
    const rows = [
      'Event\tDrug (n=81)\tControl (n=80)\tP',
      'Rejection\t22 (27.2)\t37 (46.3)\t0.012',
      'Lymphoma\t1 (1.2)\t4 (5.0)\tNS',
    ];
    assert.deepEqual(read(rows), [
      'n=81 sample-size',
      'n=80 sample-size',
      '22 count',
      '27.2 percentage',
      '37 count',
      '46.3 percentage',
      '0.012 p-value',
      '1 count',
      '1.2 percentage',
      '4 count',
      '5.0 percentage',
    ]);
  });

  it('nothing where the brackets are no shares of the sizes', () => {
    assert.deepEqual(read(['Sign\tDrug (n=81)\tControl (n=80)', 'Score\t22 (3.1)\t37 (4.4)']), [
      'n=81 sample-size',
      'n=80 sample-size',
    ]);
  });

  it('columns parted by spaces, with means or counts as the title says', () => {
    const rows = [
      'Table 1. Who took part. Data are mean (SD) or number (%)',
      '                       Brace (n = 60)    Tape (n = 50)     P value',
      'Age (years)            46.2 (9.8)        45.1 (10.4)       0.60',
      'Women                  33 (55)           26 (52)           0.75',
    ];
    assert.deepEqual(read(rows), [
      'n = 60 sample-size',
      'n = 50 sample-size',
      '46.2 mean',
      '9.8 sd',
      '45.1 mean',
      '10.4 sd',
      '0.60 p-value',
      '33 count',
      '55 percentage',
      '26 count',
      '52 percentage',
      '0.75 p-value',
    ]);
  });

  it('Markdown, with medians and estimates with their intervals', () => {
    const rows = [
      '| Outcome | Drug | Placebo | Hazard ratio (95% CI) | P |',
      '|---|---|---|---|---|',
      '| Stay, median (IQR), days | 5 (3–8) | 7 (4–11) | 0.71 (0.52–0.97) | <0.001 |',
    ];
    assert.deepEqual(read(rows), [
      '5 median',
      '3–8 iqr',
      '7 median',
      '4–11 iqr',
      '0.71 hazard-ratio',
      '0.52–0.97 interval',
      '<0.001 p-value',
    ]);
  });

  it('two spaces in a sentence make no table', () => {
    assert.deepEqual(read(['Fig. 2 shows the sites.  12 (3) is the key of the map.', 'See there.']), []);
  });

  it('medians with their confidence intervals as the label says, whatever the row above told last', () => {
    const rows = [
      '\tDrug (N = 120)\tControl (N = 118)\tHR (95% CI)',
      'Median PFS, months (95% CI)\t6.8 (5.5-8.2)\t4.1 (3.4-5.0)\t0.61 (0.46-0.81)',
      'Median OS, months (95% CI)\t14.9 (12.1-17.8)\t11.2 (9.6-13.3)\t0.74 (0.55-0.99)',
    ];
    const ofRow = ['median', 'interval', 'median', 'interval', 'hazard-ratio', 'interval'];
    const kinds = annotationsOf(['figure'], rows.join('\n')).map((one) =>
      one.type === 'figure' ? `${one.kind} ${one.unit ?? ''}`.trim() : '',
    );
    const withUnits = ofRow.map((kind) => (kind === 'median' ? 'median mo' : kind));
    assert.deepEqual(kinds, ['sample-size', 'sample-size', ...withUnits, ...withUnits]);
  });

  it('rows of a registry that tell of the flow of people, whatever parts the cells', () => {
    const flow = '181 sample-size, 174 sample-size, 20 count, 25 count, 6 count, 9 count';
    const tabs = [
      'Group\tDrug\tPlacebo',
      'Completed\t181\t174',
      'Not Completed\t20\t25',
      'Adverse Event\t6\t9',
    ];
    assert.equal(read(tabs).join(', '), flow);
    const bars = ['Completed week 24: 181 | 174', 'Not completed: 20 | 25', ' Adverse event: 6 | 9'];
    assert.equal(read(bars).slice(-6).join(', '), flow);
    const spaces = [
      'Group            Drug    Placebo',
      'Completed         181        174',
      'Not completed      20         25',
      '  Adverse event     6          9',
    ];
    assert.equal(read(spaces).join(', '), flow);
  });

  it('rows below a line that says what they hold', () => {
    const rows = [
      'Group\tDrug\tPlacebo\tTotal',
      'Overall Number of Baseline Participants\t201\t199\t400',
      'Age, Continuous Mean (Standard Deviation) Unit of measure: years',
      '\t52.1 (11.8)\t51.4 (12.3)\t51.8 (12.0)',
      'Sex Measure Type: Count of Participants Unit of measure: Participants',
      'Female\t106 52.7%\t101 50.8%\t207 51.8%',
    ];
    assert.equal(
      read(rows).join(', '),
      [
        '201 sample-size, 199 sample-size, 400 sample-size',
        '52.1 mean, 11.8 sd, 51.4 mean, 12.3 sd, 51.8 mean, 12.0 sd',
        '106 count, 52.7% percentage, 101 count, 50.8% percentage, 207 count, 51.8% percentage',
      ].join(', '),
    );
  });

  it('no rows of values behind a colon', () => {
    assert.deepEqual(
      read(['Weeks of treatment: 4 | 8 | 12', 'Mean age: 52 | 51']).filter((one) => one.endsWith('count')),
      [],
    );
  });

  it('cells that came one to a line when they were pasted, a row without a test among them', () => {
    const rows = [
      'Outcome',
      'Exercise',
      'Control',
      'P',
      'No. of patients',
      '84',
      '83',
      'Male sex',
      '47 (56.0)',
      '50 (60.2)',
      '0.58',
    ];
    const more = [
      'Age (yr)',
      '58.2 ± 11.3',
      '58.5 ± 15.0',
      '0.88',
      'Week 12',
      'Falls',
      '20 (23.8)',
      '31 (37.3)',
      '0.06',
    ];
    assert.equal(
      read([...rows, ...more]).join(', '),
      [
        '84 sample-size, 83 sample-size, 47 count, 56.0 percentage, 50 count, 60.2 percentage, 0.58 p-value',
        '58.2 mean, ± 11.3 sd, 58.5 mean, ± 15.0 sd, 0.88 p-value',
        '20 count, 23.8 percentage, 31 count, 37.3 percentage, 0.06 p-value',
      ].join(', '),
    );
  });

  it('cells that only single spaces part, below heads with a test last', () => {
    const rows = [
      'Outcome Mesh (n = 206) Suture (n = 211) P',
      'Seroma 17 (8.3%) 11 (5.2%) 0.215',
      'Haematoma 8 (3.9%) 19 (9.0%) 0.034',
      'Infection 2 (1.0%) 9 (4.3%) 0.062',
    ];
    assert.equal(
      read(rows).slice(2, 7).join(', '),
      '17 count, 8.3 percentage, 11 count, 5.2 percentage, 0.215 p-value',
    );
  });

  it('boxes of a flow diagram that open with their numbers, and no headings', () => {
    const boxes = [
      '711 excluded',
      '402 did not meet the criteria',
      '17 lack of efficacy',
      '4 decision of the physician',
    ];
    assert.equal(read(boxes).join(', '), '711 count, 402 count, 17 count, 4 count');
    assert.deepEqual(read(['1 introduction', '2 methods', '3 results']), []);
  });
});
