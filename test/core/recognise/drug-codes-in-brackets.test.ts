import { finds } from './carets.js';

const drugs = (drawing: string) => finds(['drug'], drawing);

describe('drugs: codes beside a bracket', () => {
  it('before the drugs of a combination with their doses', () => {
    drugs(`
      We tested QY324 (netarsudil 0.02%/latanoprost 0.005%). Pain was less with QY324.
                ^^^^^ drug QY324
                       ^^^^^^^^^^ drug netarsudil
                                        ^^^^^^^^^^^ drug latanoprost
                                                                                ^^^^^ drug QY324
    `);
  });

  it('behind the name of a vaccine', () => {
    drugs(`
      A live zoster vaccine (QBP608) was tested.
        ^^^^^^^^^^^^^^^^^^^ drug live zoster vaccine
                             ^^^^^^ drug QBP608
    `);
  });

  it('amino acids that are given', () => {
    drugs(`
      They took leucine 3 g daily.
                ^^^^^^^ drug leucine
    `);
  });
});
