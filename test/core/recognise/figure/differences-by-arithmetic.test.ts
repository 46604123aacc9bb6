import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: differences by their arithmetic and by their nouns', () => {
  it('are how far apart the two values before them are', () => {
    figures(`
      By day 21 cure was 51.3% and 40.2% (11.1%, 2.4–19.8).
                         ^^^^^ figure percentage 51.3
                                   ^^^^^ figure percentage 40.2
                                          ^^^^^ figure difference 11.1
                                                 ^^^^^^^^ figure interval 2.4–19.8
    `);
    figures(`
      Pain eased by 2.4 (1.1) and 1.1 (1.0) points (1.3, 0.7 to 1.9).
                    ^^^ figure mean 2.4
                         ^^^ figure sd 1.1
                                  ^^^ figure mean 1.1
                                       ^^^ figure sd 1
                                                    ^^^ figure difference 1.3
                                                         ^^^^^^^^^^ figure interval 0.7–1.9
    `);
    figures(`
      Virus was cleared in 210 (84.0%) and 214 (85.6%; −1.6%, −8.0 to 4.8).
                           ^^^ figure count 210
                                ^^^^^ figure percentage 84
                                           ^^^ figure count 214
                                                ^^^^^ figure percentage 85.6
                                                       ^^^^^ figure difference -1.6
                                                              ^^^^^^^^^^^ figure interval -8–4.8
    `);
  });

  it('are told by an advantage, a benefit, a gap or an effect', () => {
    figures(`
      The advantage of the patch over the gel was 3.4 points (95% CI 1.1 to 5.7).
                                                  ^^^^^^^^^^ figure difference 3.4
                                                              ^^^^^^^^^^^^^^^^^ figure interval 1.1–5.7
    `);
    figures(`
      The gain in FEV1 over placebo was 120 mL (95% CI 62 to 178).
                                        ^^^^^^ figure difference 120
                                                ^^^^^^^^^^^^^^^^ figure interval 62–178
    `);
    figures(`
      The benefit amounted to 2.6 letters.
                              ^^^^^^^^^^^ figure difference 2.6
    `);
    figures(`
      The treatment effect on the ODI was −7.9 points (95% CI −12.4 to −3.4).
                                          ^^^^^^^^^^^ figure difference -7.9
                                                       ^^^^^^^^^^^^^^^^^^^^ figure interval -12.4–-3.4
    `);
  });

  it('may count things, with their interval behind', () => {
    figures(`
      Girls in the programme had a difference of 870 steps/day (95% CI 240 to 1500).
                                   ^^^^^^^^^^^^^^^^^ figure difference 870
                                                                ^^^^^^^^^^^^^^^^^^ figure interval 240–1500
    `);
    figures(`
      Limb volume fell in both groups; between groups, 83 mL (95% CI −2 to 168).
                                                       ^^^^^ figure difference 83
                                                              ^^^^^^^^^^^^^^^^ figure interval -2–168
    `);
  });
});
