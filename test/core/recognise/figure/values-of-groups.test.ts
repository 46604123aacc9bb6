import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: what was measured in groups, where no word calls it a mean', () => {
  it('two values alone in a bracket', () => {
    figures(`
      Use did not differ (2.1 and 2.3; P = .3).
                          ^^^ figure mean 2.1
                                  ^^^ figure mean 2.3
                                       ^^^^^^ figure p-value 0.3
    `);
    figures(`
      Flow did not change (366 v 361 l/min).
                           ^^^ figure mean 366 unit=L/min
                                 ^^^^^^^^^ figure mean 361 unit=L/min
    `);
    ignores(['figure'], 'It is told elsewhere (2.1 and 2.3).');
  });

  it('values with their arm in brackets', () => {
    figures(`
      Weight: -0.8 kg (acarbose), 0.2 kg (placebo).
              ^^^^^^^ figure mean -0.8 unit=kg
                                  ^^^^^^ figure mean 0.2 unit=kg
    `);
    figures(`
      Function improved 12.4 points (AG), 10.1 (LG) and 0.9 (CG).
                        ^^^^^^^^^^^ figure mean 12.4
                                          ^^^^ figure mean 10.1
                                                        ^^^ figure mean 0.9
    `);
    figures(`
      Weight did not change in the drug group (−0.2 kg).
                                               ^^^^^^^ figure mean -0.2 unit=kg
    `);
  });

  it('changes', () => {
    figures(`
      Total score: −6.1 vs −4.0.
                   ^^^^ figure mean -6.1
                           ^^^^ figure mean -4
    `);
    figures(`
      Heart rate was lowered by 4 beats/min with timolol.
                                ^^^^^^^^^^^ figure mean 4
    `);
    figures(`
      Scores decreased to 13.1, 12.7 and 18.4, respectively.
                          ^^^^ figure mean 13.1
                                ^^^^ figure mean 12.7
                                         ^^^^ figure mean 18.4
    `);
    figures(`
      Tear film improved (4.9 → 6.7 s).
                          ^^^ figure mean 4.9
                                ^^^^^ figure mean 6.7 unit=s
    `);
    figures(`
      Potassium rose from 4.1 to 4.4 mmol/l.
                          ^^^ figure mean 4.1 unit=mmol/L
                                 ^^^^^^^^^^ figure mean 4.4 unit=mmol/L
    `);
    figures(`
      In one patient potassium rose from 4.1 to 6.2 mmol/l.
         ^^^ figure count 1
                                         ^^^ figure quantity 4.1 unit=mmol/L
                                                ^^^^^^^^^^ figure quantity 6.2 unit=mmol/L
    `);
    figures(`
      FEV1 rose from 0.86 (0.31) to 0.97 (0.33) litres.
                     ^^^^ figure mean 0.86
                           ^^^^ figure sd 0.31
                                    ^^^^ figure mean 0.97 unit=L
                                          ^^^^ figure sd 0.33 unit=L
    `);
  });

  it('differences', () => {
    figures(`
      Weight fell with zinc (−1.8 kg; −2.2, −1.4; P < .001).
                             ^^^^^^^ figure difference -1.8 unit=kg
                                      ^^^^^^^^^^ figure interval -2.2–-1.4
                                                  ^^^^^^^^ figure p-value 0.001 comparator=<
    `);
    figures(`
      It was greater vs both (−0.41% [−0.61, −0.21]).
                              ^^^^^^ figure difference -0.41 unit=%
                                      ^^^^^^^^^^^^ figure interval -0.61–-0.21 level=95
    `);
  });

  it('ranges, medians and rows of p-values', () => {
    figures(`
      It ranged from 15.1 to 16.4 mmHg with A, 17.5 to 19.2 mmHg with B.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure range 15.1–16.4
                                               ^^^^^^^^^^^^^^^^^ figure range 17.5–19.2
    `);
    figures(`
      Median prior lines 3 (1-8).
                         ^ figure median 3
                            ^^^ figure range 1–8
    `);
    figures(`
      It was tested thrice (p = 0.41, 0.29 and 0.30).
                            ^^^^^^^^ figure p-value 0.41
                                      ^^^^ figure p-value 0.29
                                               ^^^^ figure p-value 0.3
    `);
  });

  it('what is measured in per cent, told from the share of those who reach it', () => {
    figures(`
      HbA1c was 8.14, 8.22 and 8.19% at baseline.
                ^^^^ figure mean 8.14 unit=%
                      ^^^^ figure mean 8.22 unit=%
                               ^^^^^ figure mean 8.19 unit=%
    `);
    figures(`
      HbA1c below 7% was reached by 41% and 52% of patients.
                  ^^ figure percentage 7 unit=%
                                    ^^^ figure percentage 41 unit=%
                                            ^^^ figure percentage 52 unit=%
    `);
  });
});
