import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/index.js';

const engine = createEngine();

/** Each dosing of a text: its label, and the arm that gets it. */
function dosings(text: string): readonly string[] {
  return engine
    .analyse(text)
    .claims.filter(({ kind }) => kind === 'dosing')
    .map(({ label, arm }) => (arm === undefined ? label : `${arm}: ${label}`));
}

describe('dosing: which arm gets a dose', () => {
  it('takes the arm named before it', () => {
    assert.deepEqual(
      dosings('Arm A: cisplatin 50 mg/m² on days 1 and 8 and etoposide 50 mg/m² on days 1–5.'),
      ['arm a: cisplatin 50 mg/m² d1, d8', 'arm a: etoposide 50 mg/m² d1–5'],
    );
    assert.deepEqual(dosings('Group A got 5 mg, group B 10 mg and group C placebo.'), [
      'group a: 5 mg',
      'group b: 10 mg',
    ]);
    assert.deepEqual(dosings('In the low-dose arm, prednisone 5 mg daily was given.'), [
      'low-dose: prednisone 5 mg QD',
    ]);
  });

  it('takes the arm named in brackets behind it', () => {
    assert.deepEqual(
      dosings(
        'Patients received lamivudine (100 mg/day, group 1) or adefovir dipivoxil (10 mg/day, group 2).',
      ),
      ['group 1: lamivudine 100 mg/day', 'group 2: adefovir dipivoxil 10 mg/day'],
    );
  });

  it('names none where the arm is the drug itself, or no arm is named', () => {
    assert.deepEqual(dosings('In the atorvastatin group, 40 mg of atorvastatin was taken daily.'), [
      'atorvastatin 40 mg QD',
    ]);
    assert.deepEqual(dosings('Bisoprolol 5 mg was taken once daily with breakfast.'), [
      'bisoprolol 5 mg QD with meals',
    ]);
  });
});
