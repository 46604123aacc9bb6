import { finds, ignores } from './carets.js';

const drugs = (drawing: string) => finds(['drug'], drawing);
const nothing = (text: string) => ignores(['drug'], text);

describe('drug: short forms in the bracket behind a name, and arms by what they were given', () => {
  it('capitals of which the first begins the name', () => {
    drugs(`
      They took glycopyrronium/formoterol (GFF); the rate was 1.1 with GFF.
                ^^^^^^^^^^^^^^ drug glycopyrronium
                               ^^^^^^^^^^ drug formoterol
                                           ^^^ drug GFF
                                                                       ^^^ drug GFF
    `);
    drugs(`
      The mouth was rinsed with chlorhexidine digluconate (CHX); CHX did well.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^ drug chlorhexidine
                                                           ^^^ drug chlorhexidine
                                                                 ^^^ drug chlorhexidine
    `);
    nothing('The forms (CHX) and (GFF) were filled in.');
  });

  it('no way of giving it', () => {
    drugs(`
      Morphine (IV) was given, later morphine IV again.
      ^^^^^^^^ drug morphine
                                     ^^^^^^^^ drug morphine
    `);
  });

  it('substances of the body and saline where they make an arm', () => {
    drugs(`
      Infusions were magnesium (group M) or saline (n=60).
                     ^^^^^^^^^ drug magnesium
                                            ^^^^^^ drug saline
    `);
    drugs(`
      Three doses of vaccine or placebo were given.
                     ^^^^^^^ drug vaccine
                                ^^^^^^^ drug placebo
    `);
    nothing('Serum magnesium (normal range) was measured.');
  });
});
