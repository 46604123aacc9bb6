import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: values of groups in one row', () => {
  it('share the percent sign behind the last, whatever each has in its bracket', () => {
    figures(`
      The goal was reached by 12.5 (7), 25.0 (14) and 41.8% (23).
                              ^^^^ figure percentage 12.5
                                    ^ figure count 7
                                        ^^^^ figure percentage 25
                                              ^^ figure count 14
                                                      ^^^^^ figure percentage 41.8
                                                             ^^ figure count 23
    `);
    figures(`
      Adjusted mean (SE) changes were −0.46 (0.10), −0.43 (0.11) and −0.74% (0.10).
                                      ^^^^^ figure mean -0.46
                                             ^^^^ figure se 0.1
                                                    ^^^^^ figure mean -0.43
                                                           ^^^^ figure se 0.11
                                                                     ^^^^^^ figure mean -0.74
                                                                             ^^^^ figure se 0.1
    `);
  });

  it('are means side by side behind whatever they are values of', () => {
    figures(`
      Serum sodium went up from 138.2 to 139.5 mmol/l with the drug.
                                ^^^^^ figure mean 138.2
                                         ^^^^^^^^^^^^ figure mean 139.5
    `);
    figures(`
      Blood loss averaged 512 vs 644 mL, transfused red cells 1.1 vs 1.4 units.
                          ^^^ figure mean 512
                                 ^^^^^^ figure mean 644
                                                              ^^^ figure mean 1.1
                                                                     ^^^^^^^^^ figure mean 1.4
    `);
    figures(`
      Admission parasitemia was 82,400 and 67,900/μl, Glasgow coma score 8.2 and 8.5, jaundice in 14 and 12.
                                ^^^^^^ figure mean 82400
                                           ^^^^^^^^^ figure mean 67900
                                                                         ^^^ figure mean 8.2
                                                                                 ^^^ figure mean 8.5
                                                                                                  ^^ figure count 14
                                                                                                         ^^ figure count 12
    `);
  });

  it('leave what is counted beside them', () => {
    figures(`
      Urea was 6.1 ± 1.7 vs 7.8 ± 2.2 mmol/L, and anuria, 3 vs 9 (7.7 vs 23.7%).
               ^^^ figure mean 6.1
                   ^^^^^ figure sd 1.7
                            ^^^ figure mean 7.8
                                ^^^^^^^^^^^^ figure sd 2.2
                                                          ^ figure count 3
                                                               ^ figure count 9
                                                                  ^^^ figure percentage 7.7
                                                                         ^^^^^ figure percentage 23.7
    `);
    figures(`
      Nausea was commoner with A (23.4% [47] vs 10.7% [21]).
                                  ^^^^^ figure percentage 23.4
                                         ^^ figure count 47
                                                ^^^^^ figure percentage 10.7
                                                       ^^ figure count 21
    `);
    figures(`
      Leak was seen 5 times after stapling and 8 times after suture.
                    ^ figure count 5
                                               ^ figure count 8
    `);
    figures(`
      Adults, mean age 44 (range 20-63) years, 75 in each arm, were randomised.
                       ^^ figure mean 44
                           ^^^^^^^^^^^ figure range 20–63
                                               ^^ figure sample-size 75
    `);
  });

  it('are differences behind what was subtracted, and have a row of p-values', () => {
    figures(`
      Pain differed: placebo-subtracted −0.37 (95% CI −0.65, −0.09).
                                        ^^^^^ figure difference -0.37
                                               ^^^^^^^^^^^^^^^^^^^ figure interval -0.65–-0.09
    `);
    figures(`
      P-values were of contrasts (p = 0.009, <0.001 and <0.001).
                                  ^^^^^^^^^ figure p-value 0.009
                                             ^^^^^^ figure p-value 0.001
                                                        ^^^^^^ figure p-value 0.001
    `);
  });
});
