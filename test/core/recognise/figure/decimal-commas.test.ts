import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: decimal commas that a number alone does not show', () => {
  it('are read beside a ratio, an interval or a deviation', () => {
    figures(`
      Smoking raised the odds of stroke (OR 3,27; 95% CI 1,58-6,77).
                                         ^^^^^^^ figure odds-ratio 3.27
                                                  ^^^^^^^^^^^^^^^^ figure interval 1.58–6.77
    `);
    figures(`
      Pain was 6,4 ± 2,1 at rest.
               ^^^ figure mean 6.4
                   ^^^^^ figure sd 2.1
    `);
    figures(`
      HR 1,45 (IC 95% 1,1–1,88)
      ^^^^^^^ figure hazard-ratio 1.45
               ^^^^^^^^^^^^^^^ figure interval 1.1–1.88
    `);
  });

  it('are read where a block prints no decimal points but decimal commas', () => {
    figures(`
      Creatinine (SD) fell to a mean of 3,7 in group A and 2,9 in group B (p = 0,04).
                                        ^^^ figure mean 3.7
                                                           ^^^ figure mean 2.9
                                                                           ^^^^^^^^ figure p-value 0.04
    `);
  });

  it('are read before a unit of time', () => {
    figures(`
      Surgery took 48,6 min with the robot.
                   ^^^^^^^^ figure duration 48.6 unit=min
    `);
  });

  it('are no part of rows of labels, references and thousands', () => {
    ignores(['figure'], 'Cisplatin was given on days 1,8 and 15,22.');
    ignores(['figure'], 'Earlier work agrees [1,2], as do scales 1,2,3.');
    figures(`
      Days 1,8: 1,254 patients were enrolled, p = 0,04.
                ^^^^^ figure sample-size 1254
                                              ^^^^^^^^ figure p-value 0.04
    `);
  });

  it('leaves several points between the ends of an interval', () => {
    figures(`
      Deaths fell (RR 0.62, 95% CI 0.45...0.85).
                   ^^^^^^^ figure risk-ratio 0.62
                            ^^^^^^^^^^^^^^^^^^ figure interval 0.45–0.85
    `);
  });

  it('are those of the whole block where one of them is sure', () => {
    figures(`
      Die Rate betrug 118,2 (95%-KI 94,9–147,2) unter Placebo und 132,1 (105,0–166,3) unter Verum.
                      ^^^^^ figure rate 118.2
                             ^^^^^^^^^^^^^^^^^ figure interval 94.9–147.2 level=95
                                                                  ^^^^^ figure rate 132.1
                                                                         ^^^^^^^^^^^ figure interval 105–166.3
    `);
  });

  it('in two values set against each other, and behind a nought', () => {
    figures(`
      The mean index was 1,26 vs. 1,48.
                         ^^^^ figure mean 1.26
                                  ^^^^ figure mean 1.48
    `);
    figures(`
      The mean share was 0,46 in men.
                         ^^^^ figure mean 0.46
    `);
    ignores(['figure'], 'Grades 1,2 vs 3,4 were told apart.');
  });
});
