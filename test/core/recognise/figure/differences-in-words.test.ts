import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: differences said in words', () => {
  it('differing and lower by so much', () => {
    figures(`
      Anxiety scores differed by −0.7 (−1.1 to −0.3).
                                 ^^^^ figure difference -0.7
                                       ^^^^^^^^^^^^ figure interval -1.1–-0.3
    `);
    figures(`
      Tilt was lower by 5 mm (95% CI 2 to 8), cramp by 2.4 points (95% CI 0.9 to 3.9).
                        ^^^^ figure difference 5
                              ^^^^^^^^^^^^^ figure interval 2–8
                                                       ^^^^^^^^^^ figure difference 2.4
                                                                   ^^^^^^^^^^^^^^^^^ figure interval 0.9–3.9
    `);
    figures(`
      The two drugs lowered pressure (mean differences: −2.1 [95% CI −3.0, −1.2], −1.7 [95% CI −2.6, −0.8]).
                                                        ^^^^ figure difference -2.1
                                                              ^^^^^^^^^^^^^^^^^ figure interval -3–-1.2
                                                                                  ^^^^ figure difference -1.7
                                                                                        ^^^^^^^^^^^^^^^^^ figure interval -2.6–-0.8
    `);
  });

  it('between two shares', () => {
    figures(`
      Healing was seen in 61.5% and 48.2%, an improvement of 13.3% (95% CI 4.1–22.5).
                          ^^^^^ figure percentage 61.5
                                    ^^^^^ figure percentage 48.2
                                                             ^^^^^ figure difference 13.3
                                                                    ^^^^^^^^^^^^^^^ figure interval 4.1–22.5
    `);
    figures(`
      Relapse was 45% and 30%, an increase of 28% (95% CI 3–50).
                  ^^^ figure percentage 45
                          ^^^ figure percentage 30
                                              ^^^ figure percentage 28
                                                   ^^^^^^^^^^^ figure interval 3–50
    `);
    figures(`
      Colic was rarer with drops (difference −3.8% (−6.9% to −0.7%)).
                                  ^^^^^^^^^^^^^^^^ figure difference -3.8
                                                    ^^^^^^^^^^^^^^ figure interval -6.9–-0.7
    `);
    figures(`
      Continence was 40% (30% to 50%).
                     ^^^ figure percentage 40
                          ^^^^^^^^^^ figure range 30–50
    `);
    figures(`
      A gain of 10.6% (95% CI 3.1–18.1) was hoped for.
                ^^^^^ figure percentage 10.6
                       ^^^^^^^^^^^^^^^ figure interval 3.1–18.1
    `);
  });

  it('says first what is subtracted from what', () => {
    figures(`
      The mean difference stretching minus yoga was 2.2 mm (95% CI −1.4 to 5.8).
                                                    ^^^^^^ figure difference 2.2 unit=mm
                                                            ^^^^^^^^^^^^^^^^^^ figure interval -1.4–5.8 level=95
    `);
  });
});
