import { finds, ignores } from './carets.js';

const endpoints = (drawing: string) => finds(['endpoint'], drawing);

describe('endpoints: heads of rows and events that were needed or reached', () => {
  it('the head of a row in a table on harms', () => {
    endpoints(`
      Adverse events, n (%)
      ^^^^^^^^^^^^^^ endpoint AE
      Rash\t3 (5.0)\t5 (8.3)
      ^^^^ endpoint rash
    `);
    ignores(['endpoint'], 'Characteristics, n (%)\nDiabetes\t34 (20.0)\t31 (19.0)');
  });

  it('what was needed, reached or diagnosed', () => {
    endpoints(`
      Intubation was needed in 4.7%, and hospital readmission was required in 8.3%.
      ^^^^^^^^^^ endpoint intubation
                                         ^^^^^^^^^^^^^^^^^^^^ endpoint hospital-readmission
    `);
  });
});
