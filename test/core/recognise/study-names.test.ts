import assert from 'node:assert/strict';
import { annotationsOf } from './carets.js';

function studies(text: string): readonly string[] {
  const found: string[] = [];
  for (const one of annotationsOf(['trial-id'], text)) {
    if (one.type === 'trial-id') found.push(`${one.registry} ${one.text}`);
  }
  return found;
}

describe('the names of studies', () => {
  for (const name of [
    'KEYNOTE-189',
    'KEYNOTE 189',
    'KEYNOTE189',
    'CheckMate 067',
    'Checkmate 067',
    'CheckMate 9ER',
    'CHECKMATE-9LA',
    'CodeBreaK 200',
    'JAVELIN Lung 200',
    'LUX-Lung 3',
    'ALTER-0302',
    'ALTER0303',
    'IMpower150',
    'SUSTAIN-6',
    'EMPA-REG OUTCOME',
    'DAPA-HF',
    'EMPEROR-Reduced',
    'DESTINY-Breast03',
    'TROPiCS-02',
    'COMBI-d',
    'MajesTEC-1',
    'NSABP B-35',
    'GOG-0218',
    'RTOG 0617',
    'CALGB 80405',
    'SWOG S0777',
    'ECOG-ACRIN E1912',
    'EORTC 22952-26001',
    'JCOG0212',
    'IBCSG 23-01',
    'SPRINT',
    'ALLHAT',
    'OlympiA',
    'ZEBRAFINCH',
  ]) {
    it(`are read: ${name}`, () => {
      assert.deepEqual(studies(`Results of the ${name} trial were confirmed.`), [`study ${name}`]);
    });
  }

  it('are read where their long form is a title, which makes no condition of them', () => {
    const text =
      'In ERYTHRA (Efficacy of Light in Psoriasis) and later the ERYTHRA study took part 40 adults.';
    assert.deepEqual(studies(text), ['study ERYTHRA']);
    assert.deepEqual(
      annotationsOf(['population'], text).map((one) => one.text),
      ['Psoriasis', 'adults'],
    );
  });

  for (const [text, code] of [
    ['Protocol No: B7461006', 'B7461006'],
    ['(protocol CA209-057)', 'CA209-057'],
    ['Study ID D5890C00003', 'D5890C00003'],
    ['sponsor protocol number M13-590', 'M13-590'],
    ['study code: 20110118', '20110118'],
  ] as const) {
    it(`are the sponsor's where announced so: ${text}`, () =>
      assert.deepEqual(studies(text), [`sponsor ${code}`]));
  }

  it("are not the sponsor's where a registry gave them", () => {
    assert.deepEqual(studies('Study ID: NCT01234567; trial number: 2012-003765-31'), [
      'ClinicalTrials.gov NCT01234567',
      'EudraCT 2012-003765-31',
    ]);
  });

  for (const text of [
    'A RANDOMIZED TRIAL and the CLINICAL STUDY of the NHLBI.',
    'The NIAID trial network, the COVID trial units and the EORTC study group.',
    'An MRI study, a PET study, the NSCLC trial population and a COPD study.',
    'A US trial, an EU study, the WHO study group and a DUTCH study.',
    'Patients had an ECOG 0 or 1, SWOG 2 and GOG 1 toxicity.',
    'Step 2 and ADVANCE 100 patients; in LEADER 20 people.',
    'The 36-item SF-36, QLQ-C30, HLA-DR and STAR-type receptors.',
  ]) {
    it(`are not read from: ${text}`, () => assert.deepEqual(studies(text), []));
  }
});
