import { strict as assert } from 'node:assert';
import { falsified, proved, said, silent } from './falsified.js';

describe('total-dose-mismatch', () => {
  const rule = 'total-dose-mismatch';

  it('multiplies the single dose', () => {
    falsified(
      rule,
      'Radiotherapy was given as 2 Gy × 30 = 60 Gy.',
      '60 Gy',
      '66 Gy',
      'info: 2 × 30 = 60 Gy, but 66 is printed as the total.',
    );
    falsified(
      rule,
      'Patients received 50.4 Gy in 28 fractions (1.8 Gy per fraction).',
      '28',
      '25',
      'info: 1.8 × 25 = 45 Gy, but 50.4 is printed as the total.',
    );
    falsified(
      rule,
      'In the control group 50 Gy (25 × 2 Gy) was given.',
      '25',
      '20',
      'info: 2 × 20 = 40 Gy, but 50 is printed as the total.',
    );
    falsified(
      rule,
      'Iron was infused as 5 doses of 200 mg to a total dose of 1000 mg.',
      '1000',
      '1200',
      'info: 200 × 5 = 1000 mg, but 1200 is printed as the total.',
    );
    assert.deepEqual(proved(rule, 'Patients received 66 Gy in 33 fractions of 2 Gy.'), [
      'proven: 2 × 33 = 66 Gy, printed 66 Gy in 33 fractions.',
    ]);
  });

  it('only bounds a total by a single dose that was rounded', () => {
    assert.deepEqual(proved(rule, 'Patients received 42.5 Gy in 16 fractions of 2.66 Gy.'), [
      'consistent: 2.66 × 16 = 42.56 Gy, printed 42.5 Gy in 16 fractions.',
    ]);
  });

  it('allows rounded fractions, and leaves boosts and second targets alone', () => {
    silent(
      rule,
      'Patients received 40 Gy in 15 fractions (2.67 Gy per fraction).',
      'Patients received 42.5 Gy in 16 fractions of 2.66 Gy.',
      'Patients received 66 Gy in 33 fractions (50 Gy to the nodes).',
      'Patients received 50 Gy in 25 fractions, with a boost of 10 Gy.',
    );
  });
});

describe('restated-unit-mismatch', () => {
  const rule = 'restated-unit-mismatch';

  it('converts a value to the unit beside it', () => {
    falsified(
      rule,
      'Treatment lasted 24 months (2 years).',
      '2 years',
      '3 years',
      'warning: 24 months is 2 years, but 3 years is printed beside it.',
    );
    falsified(
      rule,
      'The infusion took 90 minutes (1.5 h).',
      '1.5',
      '2.5',
      'warning: 90 minutes is 1.5 hours, but 2.5 h is printed beside it.',
    );
    falsified(
      rule,
      'They took 0.4 mg (400 µg) of folic acid daily.',
      '400',
      '40',
      'warning: 0.4 mg is 400 µg, but 40 µg is printed beside it.',
    );
    assert.deepEqual(proved(rule, 'The drain stayed for 24 h (1 day).'), [
      'proven: 24 h is 1 day, printed 1 day.',
    ]);
    assert.deepEqual(proved(rule, 'Mean weight was 70 kg (154 lb).'), [
      'proven: 70 kg is 154.3 lb, printed 154 lb.',
    ]);
  });

  it('counts months of four weeks as months, and leaves other brackets alone', () => {
    silent(
      rule,
      'Treatment lasted 24 weeks (6 months).',
      'Treatment lasted 48 weeks (12 months).',
      'Treatment lasted 18 months (2 years).',
      'Visits took place every 3 weeks (12 months).',
      'Follow-up was about 20 months (1 year).',
      'Follow-up was 24 months (3 years in the surgical group).',
    );
    const [far] = said(rule, 'Infants were seen at 2 days (6 months).');
    assert.ok(far?.startsWith('info: '));
  });
});

describe('dosing-days-beyond-cycle', () => {
  const rule = 'dosing-days-beyond-cycle';

  it('knows the last day of a cycle', () => {
    falsified(
      rule,
      'Docetaxel 35 mg/m² IV was given on days 1, 8 and 15 of each 28-day cycle.',
      '28-day',
      '14-day',
      'warning: Day 15 lies beyond a cycle of 14 days.',
    );
    falsified(
      rule,
      'Anlotinib (12 mg orally, QD, d1–14) was given every 21 days.',
      'd1–14',
      'd1–24',
      'warning: Day 24 lies beyond a cycle of 21 days.',
    );
  });

  it('leaves days of the study alone', () => {
    silent(
      rule,
      'The antibody was given at 300 mg on days 1 and 29, then every 14 days.',
      'Venetoclax 400 mg was given on days 1–28 of each 28-day cycle.',
    );
  });
});

describe('cycle-lengths-differ', () => {
  const rule = 'cycle-lengths-differ';

  it('holds the rhythm against the cycle beside it', () => {
    falsified(
      rule,
      'Docetaxel 75 mg/m² IV was given on day 1 every 3 weeks (21-day cycle).',
      '21-day',
      '28-day',
      'warning: A rhythm of 21 days (every 3 weeks) does not fit into a cycle of 28 days.',
    );
    falsified(
      rule,
      'Capecitabine 1000 mg/m² twice daily was taken on days 1–14 every 3 weeks in a 21-day cycle.',
      '21-day',
      '28-day',
      'warning: A rhythm of 21 days (3 weeks) does not fit into a cycle of 28 days.',
    );
  });

  it('holds the cycles of one dose against each other', () => {
    falsified(
      rule,
      'Oral zelotinib 12 mg once daily was given on days 1–14 of each 21-day cycle.\n\nZelotinib 12 mg once daily on days 1–14 of a three-week cycle was well tolerated.',
      'three-week',
      'four-week',
      'warning: The cycle of zelotinib 12 mg has 28 days here and 21 days before.',
    );
  });

  it('leaves rhythms that fit, and those that follow, alone', () => {
    silent(
      rule,
      'Nivolumab 240 mg IV was given every 2 weeks in 28-day cycles.',
      'Nivolumab 360 mg IV was given on day 1 of 21-day cycles, then every 4 weeks.',
    );
  });
});

describe('dose-unit-impossible', () => {
  const rule = 'dose-unit-impossible';

  it('restores the square', () => {
    falsified(
      rule,
      'Patients received docetaxel 75 mg/m² every three weeks.',
      'm²',
      'm',
      'warning: 75 mg/m cannot be a dose: m² is meant where m is printed.',
    );
  });

  it('leaves squares in other print, and other amounts, alone', () => {
    silent(
      rule,
      'Patients received docetaxel 75 mg/m2 every three weeks.',
      'Patients received docetaxel 75 mg/m^2 every three weeks.',
      'Patients received docetaxel 75 mg/m 2 every three weeks.',
    );
  });
});

describe('dose-contradiction', () => {
  const rule = 'dose-contradiction';
  const text =
    'This single-arm trial tests zelotinib. Patients received oral zelotinib 12 mg once daily. Adherence to zelotinib 12 mg once daily was high.';

  it('knows one drug with two doses', () => {
    falsified(
      rule,
      text,
      'Adherence to zelotinib 12',
      'Adherence to zelotinib 21',
      'warning: zelotinib is given as 21 mg here and as 12 mg before, in the same way.',
    );
  });

  it('leaves changes of dose and several arms alone', () => {
    const other = text.replace('Adherence to zelotinib 12', 'Adherence to zelotinib 21');
    silent(
      rule,
      other.replace('This single-arm trial tests', 'This trial tests'),
      other.replace('This single-arm trial tests', 'This single-arm, dose-escalation trial tests'),
      other.replace('Adherence to', 'The dose was increased to'),
      'Patients in group 1 received zelotinib 12 mg once daily. Patients in group 2 received zelotinib 24 mg once daily.',
    );
  });
});
