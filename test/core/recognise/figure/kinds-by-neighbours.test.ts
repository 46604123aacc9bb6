import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: values whose kind a neighbour tells', () => {
  it('differences in short', () => {
    figures(`
      Weight fell (ETD 1.13 kg [0.45; 1.81]).
                   ^^^^^^^^^^^ figure difference 1.13
                                ^^^^^^^^^^ figure interval 0.45–1.81
    `);
    figures(`
      FEV1 rose (diff 0.083 L; LSMD −3.4 (−5.0, −1.8)).
                 ^^^^^^^^^^^^ figure difference 0.083
                               ^^^^^^^^^ figure difference -3.4
                                          ^^^^^^^^^^ figure interval -5–-1.8
    `);
    figures(`
      Pain (difference −0.6, −1.1 to −0.1) and function (−5.0, −9.6 to −0.4) improved.
            ^^^^^^^^^^^^^^^ figure difference -0.6
                             ^^^^^^^^^^^^ figure interval -1.1–-0.1
                                                         ^^^^ figure difference -5
                                                               ^^^^^^^^^^^^ figure interval -9.6–-0.4
    `);
  });

  it('medians with quartiles and a range in one bracket', () => {
    figures(`
      Time to waking was 7.0 (5.0–10.0 [2.0–24.0]) min vs. 9.5 (7.0–13.0 [3.0–31.0]) min.
                         ^^^ figure median 7
                              ^^^^^^^^ figure iqr 5–10
                                        ^^^^^^^^ figure range 2–24
                                                           ^^^ figure median 9.5
                                                                ^^^^^^^^ figure iqr 7–13
                                                                          ^^^^^^^^ figure range 3–31
    `);
    figures(`
      The wound area was 7.5 cm² (median; IQR 3.9–14.8).
                         ^^^^^^^ figure median 7.5
                                          ^^^^^^^^^^^^ figure iqr 3.9–14.8
    `);
  });

  it('rates of things and rates per treatments', () => {
    figures(`
      The annualised rate of bleeding fell from 4.42 episodes (95% CI, 1.80 to 7.05) to 1.28 episodes (95% CI, 0.57 to 1.98).
                                                ^^^^ figure rate 4.42
                                                               ^^^^^^^^^^^^^^^^^^^^ figure interval 1.8–7.05
                                                                                        ^^^^ figure rate 1.28
                                                                                                       ^^^^^^^^^^^^^^^^^^^^ figure interval 0.57–1.98
    `);
    figures(`
      Reactions were reported at 0.63 per 100 treatments and 0.57 per 100 treatments.
                                 ^^^^^^^^^^^^^^^^^^^^^^^ figure rate 0.63
                                                             ^^^^^^^^^^^^^^^^^^^^^^^ figure rate 0.57
    `);
    figures(`
      Annualised rate of moderate/severe exacerbations: 0.79 vs 1.16.
                                                        ^^^^ figure rate 0.79
                                                                ^^^^ figure rate 1.16
    `);
  });

  it('ages and ranges in words', () => {
    figures(`
      Men aged 45 or over were invited.
               ^^ figure age 45
    `);
    figures(`
      Adults 60 years or older with insomnia took part.
             ^^^^^^^^ figure age 60
    `);
    figures(`
      Adults (≥18 years) with sepsis took part.
               ^^^^^^^^ figure age 18
    `);
    figures(`
      Eyes had a pressure between 22 and 34 mmHg.
                                  ^^^^^^^^^^^^^^ figure range 22–34
    `);
  });

  it('deviations with a comma', () => {
    figures(`
      The score changed by −7.9 (SD, 4.6) with therapy.
                           ^^^^ figure mean -7.9
                                 ^^^^^^^ figure sd 4.6
    `);
  });

  it('a value with a unit and a deviation is a mean', () => {
    figures(`
      Pain fell by 2.1 points (SD 1.2) with tape.
                   ^^^^^^^^^^ figure mean 2.1
                               ^^^^^^ figure sd 1.2
    `);
  });
});
