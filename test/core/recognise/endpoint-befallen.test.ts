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
});
