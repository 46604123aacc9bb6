import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: values of a clause that sets the groups against each other', () => {
  it('corrected by the other group', () => {
    figures(`
      The placebo-corrected rise in FEV1 was 138 (71, 205) mL at the higher and 94 (27, 161) mL at the lower dose.
                                             ^^^ figure difference 138
                                                  ^^^^^^^ figure interval 71–205
                                                                                ^^ figure difference 94
                                                                                    ^^^^^^^ figure interval 27–161
    `);
    figures(`
      Mean placebo-subtracted systolic pressure was -8.3 mmHg with the low and -10.4 mmHg with the high dose.
                                                    ^^^^^^^^^ figure difference -8.3
                                                                               ^^^^^^^^^^ figure difference -10.4
    `);
  });

  it('an effect, or a change against a control', () => {
    figures(`
      Treatment effects were 35 (19, 51) m and 21 (5, 37) m.
                             ^^ figure difference 35
                                 ^^^^^^ figure interval 19–51
                                               ^^ figure difference 21
                                                   ^^^^^ figure interval 5–37
    `);
    figures(`
      The net change vs control was -3.3 (-5.2 to -1.4) kg.
                                    ^^^^ figure difference -3.3
                                          ^^^^^^^^^^^^ figure interval -5.2–-1.4
    `);
  });

  it('but not the values of each group', () => {
    figures(`
      Stay was 5 (3–8) days with placebo and 4 (2–6) days with the drug.
               ^ figure median 5
                  ^^^ figure iqr 3–8
                                             ^ figure median 4
                                                ^^^ figure iqr 2–6
    `);
    figures(`
      The treatment effect was lost, and stay was 5 (3–8) days.
                                                  ^ figure median 5
                                                     ^^^ figure iqr 3–8
    `);
  });

  it('are told by what they were further, or by a name some words before', () => {
    figures(`
      Systolic pressure fell by a further 12.3 (8.1 to 16.5) mm Hg.
                                          ^^^^ figure difference 12.3
                                                ^^^^^^^^^^^ figure interval 8.1–16.5
    `);
    figures(`
      The adjusted mean difference in 6-minute walk distance (95% CI) was 126 (56, 196) m.
                                                                          ^^^ figure difference 126
                                                                               ^^^^^^^ figure interval 56–196
    `);
  });
});
