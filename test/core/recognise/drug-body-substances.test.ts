import { finds, ignores } from './carets.js';

const drugs = (drawing: string) => finds(['drug'], drawing);

describe('drugs that the body makes too, and names that only words beside them make', () => {
  it('given more often than measured', () => {
    drugs(`
      We compared carbetocin with oxytocin in women.
                  ^^^^^^^^^^ drug carbetocin
                                  ^^^^^^^^ drug oxytocin
    `);
    drugs(`
      Progesterone did not lower preterm birth.
      ^^^^^^^^^^^^ drug progesterone
    `);
    drugs(`
      Adults on norepinephrine received methylene blue.
                ^^^^^^^^^^^^^^ drug norepinephrine
                                        ^^^^^^^^^^^^^^ drug methylene blue
    `);
    drugs(`
      Articaine with adrenaline was injected.
      ^^^^^^^^^ drug articaine
                     ^^^^^^^^^^ drug epinephrine
    `);
    drugs(`
      Infants got surfactant; dextrose 5% was the control.
                  ^^^^^^^^^^ drug surfactant
                              ^^^^^^^^ drug dextrose
    `);
    ignores(['drug'], 'Serum progesterone and plasma oxytocin were measured.');
    ignores(['drug'], 'Tumours were progesterone receptor positive.');
    ignores(['drug'], 'Norepinephrine rose at 2 h, and progesterone was 12 ng/mL.');
    ignores(['drug'], 'The oxytocin receptor is desensitised.');
  });

  it('classes, vaccines and placebos', () => {
    drugs(`
      Urate-lowering therapy was started.
      ^^^^^^^^^^^^^^^^^^^^^^ drug urate-lowering drug
    `);
    drugs(`
      Men on concomitant α1-blockers were included.
                         ^^^^^^^^^^^ drug alpha-blocker
    `);
    drugs(`
      Appendicitis recurred in the antibiotic group.
                                   ^^^^^^^^^^ drug antibiotic
    `);
    drugs(`
      Bismuth quadruple therapy was compared with PBO.
      ^^^^^^^ drug bismuth
                                                  ^^^ drug placebo
    `);
    drugs(`
      Infants got MR vaccine or a meningitis vaccine.
                  ^^^^^^^^^^ drug MR vaccine
                                  ^^^^^^^^^^^^^^^^^^ drug meningitis vaccine
    `);
    ignores(['drug'], 'Antibiotic resistance was rare.');
  });

  it('an element of the salt that is given, and no fluid that only dissolves or washes', () => {
    drugs(`
      They were given magnesium sulfate 2 g. Pain was less with magnesium than with others.
                      ^^^^^^^^^^^^^^^^^ drug magnesium sulfate
                                                                ^^^^^^^^^ drug magnesium
    `);
    drugs(`
      Patients received saline. Wounds were washed with saline. Scores favoured saline in most.
                        ^^^^^^ drug saline
                                                                                ^^^^^^ drug saline
    `);
  });
  it('are given into lesions and against venoms, and measured elsewhere', () => {
    drugs(`
      Intralesional vitamin D3 was injected into each wart.
                    ^^^^^^^^^^ drug colecalciferol
    `);
    drugs(`
      Envenomed adults received polyvalent antivenom at once.
                                ^^^^^^^^^^^^^^^^^^^^ drug polyvalent antivenom
    `);
    drugs(`
      Lesions were treated with pentavalent antimony or heat.
                                ^^^^^^^^^^^^^^^^^^^^ drug pentavalent antimony
    `);
    drugs(`
      Antimony levels in hair rose.
    `);
  });
});
