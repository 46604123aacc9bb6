import { finds, ignores } from './carets.js';

const endpoints = (drawing: string) => finds(['endpoint'], drawing);

describe('endpoints: what befell people who were counted', () => {
  it('an unwanted event', () => {
    endpoints(`
      One patient had grade 4 neutropenia.
                              ^^^^^^^^^^^ endpoint neutropenia
    `);
    endpoints(`
      Two women complained of dizziness.
                              ^^^^^^^^^ endpoint dizziness
    `);
    endpoints(`
      There were two cases of nausea.
                              ^^^^^^ endpoint nausea
    `);
    ignores(['endpoint'], 'Many people have had a headache.');
  });

  it('death', () => {
    endpoints(`
      Three of the trained patients died.
                                    ^^^^ endpoint died
    `);
  });

  it('listed behind a colon, and no role or judgement by itself', () => {
    endpoints(`
      Adverse events were usually mild: headache (12; 15).
      ^^^^^^^^^^^^^^ endpoint AE
                                        ^^^^^^^^ endpoint headache
    `);
    ignores(['endpoint'], 'Secondary objectives were met; secondary was better.');
  });
});
