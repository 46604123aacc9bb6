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

  it('behind dose and form as well, for one drug or for each of several', () => {
    drugs(`
      They took anastrozole 1 mg/d (ANA) or exemestane 25 mg once daily (EXE); ANA did as well as EXE.
                ^^^^^^^^^^^ drug anastrozole
                                    ^^^ drug anastrozole
                                            ^^^^^^^^^^ drug exemestane
                                                                         ^^^ drug exemestane
                                                                               ^^^ drug anastrozole
                                                                                                  ^^^ drug exemestane
    `);
    drugs(`
      One eye got tobramycin 0.3%/loteprednol 0.5% eye drops (TOB/LOT), the other not TOB/LOT.
                  ^^^^^^^^^^ drug tobramycin
                                  ^^^^^^^^^^^ drug loteprednol
                                                              ^^^^^^^ drug TOB/LOT
                                                                                      ^^^^^^^ drug TOB/LOT
    `);
    drugs(`
      Fluticasone/umeclidinium/vilanterol 100/62.5/25 µg (FUV, n = 40) was inhaled.
      ^^^^^^^^^^^ drug fluticasone
                  ^^^^^^^^^^^^ drug umeclidinium
                               ^^^^^^^^^^ drug vilanterol
                                                          ^^^ drug FUV mention=regimen
    `);
    drugs(`
      Aspirin 100 mg daily (ITT), aspirin 75 mg (two tablets; AUC) and AUC were given.
      ^^^^^^^ drug aspirin
                                  ^^^^^^^ drug aspirin
    `);
  });

  it('vaccines by how they are made', () => {
    drugs(`
      A live attenuated vaccine (LAV) was given to half; LAV took in most.
        ^^^^^^^^^^^^^^^^^^^^^^^ drug live attenuated vaccine
                                 ^^^ drug live attenuated vaccine
                                                         ^^^ drug live attenuated vaccine
    `);
    nothing('Uptake of vaccine was measured; the vaccine hesitancy of parents was not.');
  });

  it('a vehicle, but no car', () => {
    drugs(`
      It healed in 40 with the cream and 12 using vehicle.
                                                  ^^^^^^^ drug vehicle
    `);
    nothing('Motor vehicle accidents and vehicle crashes were counted.');
  });

  it('germs by how many of them were given', () => {
    drugs(`
      Sachets held Bifidobacterium breve 3 × 10^9 CFU.
                   ^^^^^^^^^^^^^^^^^^^^^ drug Bifidobacterium breve
    `);
    nothing('Counts of Bifidobacterium breve rose.');
  });

  it('solutions by their strength, in words as well', () => {
    drugs(`
      Half of them got 4 percent albumin.
                                 ^^^^^^^ drug albumin
    `);
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
