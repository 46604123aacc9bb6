import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: differences that share their unit', () => {
  it('points said once for every dose', () => {
    figures(`
      Cure was 24 percentage points greater with 50 mg and 35 with 100 mg than with placebo.
               ^^^^^^^^^^^^^^^^^^^^ figure difference 24
                                                           ^^ figure difference 35
    `);
    figures(`
      Cure was 19 points higher with 5 mg, 25 with 10 mg and 30 with 20 mg.
               ^^^^^^^^^ figure difference 19
                                           ^^ figure difference 25
                                                             ^^ figure difference 30
    `);
  });

  it('but no people who are counted behind them', () => {
    figures(`
      Cure was 19 percentage points higher with 5 mg, and 25 with 10 mg had nausea.
               ^^^^^^^^^^^^^^^^^^^^ figure difference 19
                                                          ^^ figure count 25
                                                                  ^^^^^ figure quantity 10
    `);
  });
});

describe('figures: words of number at the end of what befell somebody', () => {
  it('count both members', () => {
    figures(`
      Rash appeared in seven and pruritus in five.
                       ^^^^^ figure count 7
                                             ^^^^ figure count 5
    `);
    figures(`
      Infection was found in one and a seroma in none.
                             ^^^ figure count 1
                                                 ^^^^ figure count 0
    `);
    figures(`
      Fever was seen in six of the treated and in two of the controls.
                        ^^^ figure count 6
                                                  ^^^ figure count 2
    `);
  });

  it('but not months, or an unsure number', () => {
    figures(`
      It was seen in two and a half months.
    `);
    figures(`
      It was seen in one or both eyes.
    `);
  });
});
