import assert from 'node:assert/strict';
import type { Dose } from '../../../src/core/index.js';
import {
  amountInWords,
  dosesPerCycle,
  doseTotals,
  scheduleInWords,
} from '../../../src/editor/features/hover/schedule.js';
import { dose, untranslated as t } from '../made-up.js';

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const given = (more: Partial<Dose>) => dose('8 mg', '8 mg', more);

describe('a dose schedule in words', () => {
  const cases: [string, Partial<Dose>, string][] = [
    [
      'a run of days in a cycle',
      { route: 'oral', frequency: 'QD', days: upTo(14), cycleDays: 21 },
      'oral, once daily, on days 1 to 14 of each 21-day cycle',
    ],
    ['single days', { days: [1, 8], cycleDays: 21 }, 'on days 1 and 8 of each 21-day cycle'],
    ['one day', { days: [1], cycleDays: 21 }, 'on day 1 of each 21-day cycle'],
    ['runs and single days', { days: [1, 2, 3, 8, 15, 16, 17] }, 'on days 1 to 3, 8 and 15 to 17'],
    ['hours', { frequency: 'Q8H' }, 'every 8 hours'],
    ['weeks', { frequency: 'Q3W', route: 'intravenous' }, 'intravenous, every 3 weeks'],
    ['days as a frequency', { frequency: 'Q21D' }, 'every 21 days'],
    ['many times a day', { frequency: '5x/day', timing: 'with meals' }, '5 times a day, with meals'],
    ['minutes', { frequency: 'Q20MIN', route: 'inhaled' }, 'inhaled, every 20 minutes'],
    ['a cycle alone', { cycleDays: 21 }, 'in a 21-day cycle'],
    ['a frequency it does not know', { frequency: 'PRN' }, 'PRN'],
    ['nothing', {}, ''],
  ];
  for (const [what, more, words] of cases) {
    it(`says ${what}`, () => assert.equal(scheduleInWords(given(more), t), words));
  }
});

describe('the amount of a dose', () => {
  it('prints units as people write them', () => {
    assert.equal(amountInWords(given({ amount: { value: 125, unit: 'mg/m2' } })), '125 mg/m²');
    assert.equal(amountInWords(given({ amount: { value: 5, high: 10, unit: 'ug/kg' } })), '5–10 µg/kg');
    assert.equal(amountInWords(given({ amount: { value: 100, unit: '[IU]' } })), '100 IU');
  });

  it('prints every part of a fixed combination', () => {
    const combination = given({ amount: { value: 160, further: [4.5], unit: 'ug' } });
    assert.equal(amountInWords(combination), '160/4.5 µg');
  });
});

describe('what a dose adds up to', () => {
  it('multiplies dosing days by the dose, and spreads the cycle over its weeks', () => {
    assert.deepEqual(doseTotals(given({ frequency: 'QD', days: upTo(14), cycleDays: 21 }), t), {
      perCycle: '14 × 8 mg = 112 mg',
      perWeek: '112 mg ÷ 3 weeks = 37.3 mg',
    });
  });

  it('counts two doses on each dosing day for twice daily', () => {
    assert.equal(dosesPerCycle(given({ frequency: 'BID', days: upTo(14), cycleDays: 21 })), 28);
  });

  it('adds up a week where there is a frequency and no cycle', () => {
    assert.deepEqual(doseTotals(given({ frequency: 'TID' }), t), { perWeek: '21 × 8 mg = 168 mg' });
    assert.deepEqual(doseTotals(given({ frequency: 'Q8H' }), t), { perWeek: '21 × 8 mg = 168 mg' });
    assert.deepEqual(doseTotals(given({ frequency: 'Q2W' }), t), { perWeek: '0.5 × 8 mg = 4 mg' });
  });

  it('takes "every 21 days" without dosing days as one dose a cycle', () => {
    assert.equal(doseTotals(given({ cycleDays: 21 }), t).perCycle, '1 × 8 mg = 8 mg');
  });

  it('keeps both ends of a range', () => {
    const range = given({ amount: { value: 2, high: 4, unit: 'mg' }, frequency: 'QD' });
    assert.equal(doseTotals(range, t).perWeek, '7 × 2–4 mg = 14–28 mg');
  });

  it('multiplies every part of a fixed combination', () => {
    const combination = given({ amount: { value: 97, further: [103], unit: 'mg' }, frequency: 'BID' });
    assert.equal(doseTotals(combination, t).perWeek, '14 × 97/103 mg = 1358/1442 mg');
  });

  it('takes a unit per day as the day’s dose, whatever it is divided into', () => {
    const daily = { value: 80, unit: 'mg/kg/d' };
    assert.equal(doseTotals(given({ amount: daily }), t).perWeek, '7 × 80 mg/kg = 560 mg/kg');
    assert.equal(
      doseTotals(given({ amount: daily, frequency: 'BID' }), t).perWeek,
      '7 × 80 mg/kg = 560 mg/kg',
    );
    assert.deepEqual(
      doseTotals(given({ amount: { value: 25, unit: 'mg/d' }, days: upTo(21), cycleDays: 28 }), t),
      {
        perCycle: '21 × 25 mg = 525 mg',
        perWeek: '525 mg ÷ 4 weeks = 131 mg',
      },
    );
    assert.equal(doseTotals(given({ amount: { value: 15, unit: 'mg/wk' } }), t).perWeek, '1 × 15 mg = 15 mg');
  });

  it('adds up the fractions of a week', () => {
    const fraction = given({ amount: { value: 1.8, unit: 'Gy/{fraction}' }, frequency: '5x/week' });
    assert.equal(doseTotals(fraction, t).perWeek, '5 × 1.8 Gy = 9 Gy');
  });

  it('adds up no rate of infusion', () => {
    assert.deepEqual(doseTotals(given({ amount: { value: 0.5, unit: 'ug/kg/h' }, frequency: 'QD' }), t), {});
  });

  it('says nothing where the text does not say enough', () => {
    assert.deepEqual(doseTotals(given({}), t), {});
    assert.deepEqual(doseTotals(given({ days: [1, 8] }), t), {});
    assert.deepEqual(doseTotals(given({ frequency: 'once' }), t), {});
    assert.deepEqual(doseTotals(given({ frequency: 'monthly', cycleDays: 28 }), t), {});
  });
});
