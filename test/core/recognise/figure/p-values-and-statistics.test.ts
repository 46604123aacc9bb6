import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: p-values and test statistics', () => {
  it('p-values in many prints', () => {
    figures(`
      It differed (P<.001).
                   ^^^^^^ figure p-value 0.001 comparator=<
    `);
    figures(`
      It differed (p = 0·03).
                   ^^^^^^^^ figure p-value 0.03
    `);
    figures(`
      It differed (P for trend = .02).
                   ^^^^^^^^^^^^^^^^^ figure p-value 0.02
    `);
    figures(`
      It differed (P for interaction, 0.44).
                   ^^^^^^^^^^^^^^^^^^^^^^^ figure p-value 0.44
    `);
    figures(`
      It differed (P<0.000 1).
                   ^^^^^^^^^ figure p-value 0.0001 comparator=<
    `);
    figures(`
      It differed (p=3×10−5).
                   ^^^^^^^^ figure p-value 0.00003
    `);
    figures(`
      It differed (p = 2.1 × 10-5).
                   ^^^^^^^^^^^^^^ figure p-value 0.000021
    `);
    figures(`
      It differed (P = 1.2e-8).
                   ^^^^^^^^^^ figure p-value 1.2e-8
    `);
    figures(`
      It differed (P=4E-10).
                   ^^^^^^^ figure p-value 4e-10
    `);
    figures(`
      It differed (p < 10-5).
                   ^^^^^^^^ figure p-value 0.00001 comparator=<
    `);
    figures(`
      It differed (P = 5 x 10(-8)).
                   ^^^^^^^^^^^^^^ figure p-value 5e-8
    `);
    figures(`
      It differed (p = 4 × 10⁻⁶).
                   ^^^^^^^^^^^^ figure p-value 0.000004
    `);
    figures(`
      It differed (log-rank P = .04).
                            ^^^^^^^ figure p-value 0.04
    `);
    figures(`
      It differed (two-sided p≤0.01).
                             ^^^^^^ figure p-value 0.01 comparator=<=
    `);
    figures(`
      It differed (P-value: 0.03).
                   ^^^^^^^^^^^^^ figure p-value 0.03
    `);
    figures(`
      It differed (P value less than 0.05).
                   ^^^^^^^^^^^^^^^^^^^^^^ figure p-value 0.05 comparator=<
    `);
    figures(`
      It did not differ (P>0.05).
                         ^^^^^^ figure p-value 0.05 comparator=>
    `);
    figures(`
      It did not differ (p=ns).
                         ^^^^ figure p-value
    `);
    figures(`
      It did not differ (P = N.S.).
                         ^^^^^^^ figure p-value
    `);
    figures(`
      P values of 0.02 and 0.04 were found.
      ^^^^^^^^^^^^^^^^ figure p-value 0.02
                           ^^^^ figure p-value 0.04
    `);
    figures(`
      Both fell (both P < .05).
                      ^^^^^^^ figure p-value 0.05 comparator=<
    `);
    figures(`
      It differed (Pinteraction=0.012).
                   ^^^^^^^^^^^^^^^^^^ figure p-value 0.012
    `);
    figures(`
      It differed (P_trend < 0.01).
                   ^^^^^^^^^^^^^^ figure p-value 0.01 comparator=<
    `);
    figures(`
      It differed (one-sided P=0.02).
                             ^^^^^^ figure p-value 0.02
    `);
    figures(`
      It differed (adjusted p = 0.049).
                            ^^^^^^^^^ figure p-value 0.049
    `);
  });

  it('test statistics and coefficients', () => {
    figures(`
      Speech improved, t(48) = 2.31, p = .025.
                       ^^^^^^^^^^^^ figure quantity 2.31
                                     ^^^^^^^^ figure p-value 0.025
    `);
    figures(`
      Mood rose, F(2, 87) = 4.5, p = 0.014.
                 ^^^^^^^^^^^^^^ figure quantity 4.5
                                 ^^^^^^^^^ figure p-value 0.014
    `);
    figures(`
      Quitting differed (χ²(1) = 4.80, P = .03).
                         ^^^^^^^^^^^^ figure quantity 4.8 printed={"value":"4.80"}
                                       ^^^^^^^ figure p-value 0.03
    `);
    figures(`
      Quitting differed (χ2 = 4.8; df = 1).
                         ^^^^^^^^ figure quantity 4.8
                                   ^^^^^^ figure quantity 1
    `);
    figures(`
      Fear fell (z = −2.10).
                 ^^^^^^^^^ figure quantity -2.1 printed={"value":"-2.10"}
    `);
    figures(`
      Dose and effect were tied (r = 0.45, P < .001; R² = 0.20).
                                 ^^^^^^^^ figure quantity 0.45
                                           ^^^^^^^^ figure p-value 0.001 comparator=<
                                                     ^^^^^^^^^ figure quantity 0.2 printed={"value":"0.20"}
    `);
    figures(`
      Spearman's rho = −0.31 and Pearson r = 0.52.
      ^^^^^^^^^^^^^^^^^^^^^^ figure quantity -0.31
                                 ^^^^^^^^^^^^^^^^ figure quantity 0.52
    `);
    figures(`
      Raters agreed (κ = 0.71; ICC 0.88).
                     ^^^^^^^^ figure quantity 0.71
                               ^^^^^^^^ figure quantity 0.88
    `);
    figures(`
      The effect was medium (Cohen's d = 0.52).
                             ^^^^^^^^^^^^^^^^ figure quantity 0.52
    `);
    figures(`
      The effect was small (Hedges' g = 0.21, 95% CI 0.02 to 0.40).
                            ^^^^^^^^^^^^^^^^ figure quantity 0.21
                                              ^^^^^^^^^^^^^^^^^^^ figure interval 0.02–0.4
    `);
    figures(`
      The area under the curve was 0.82 (95% CI, 0.76-0.88).
                                   ^^^^ figure quantity 0.82
                                         ^^^^^^^^^^^^^^^^^ figure interval 0.76–0.88
    `);
    figures(`
      An AUC of 0.91 was reached.
         ^^^^^^^^^^^ figure quantity 0.91
    `);
    figures(`
      Trials varied (I² = 45%).
                     ^^^^^^^^ figure quantity 45
    `);
    figures(`
      The number needed to treat was 14 (95% CI 9–31).
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure quantity 14
                                         ^^^^^^^^^^^ figure interval 9–31
    `);
    figures(`
      The NNT was 8.
          ^^^^^^^^^ figure quantity 8
    `);
    figures(`
      Stress mattered (β = −0.12; b = 0.34).
                       ^^^^^^^^^ figure quantity -0.12
                                  ^^^^^^^^ figure quantity 0.34
    `);
  });

  it('what is neither', () => {
    ignores(['figure'], 'Analyses used SAS 9.4, SPSS version 22.0 and R 4.1.2.');
    ignores(['figure'], 'We used t tests, F tests and the r package.');
    ignores(['figure'], 'P values were two-sided.');
    ignores(['figure'], 'Vitamin K and factor V were tested, as were groups B and D.');
    ignores(['figure'], 'Type I error was held, and z scores were computed.');
    ignores(['figure'], 'MedDRA version 20.1 and CTCAE v4.03 were used.');
  });

  it('capitals of an arm are no p-value', () => {
    figures(`
      The arms were sham (40 PS, 41 TS) and care (p = 0.3).
                          ^^ figure count 40
                                 ^^ figure count 41
                                                  ^^^^^^^ figure p-value 0.3
    `);
  });
});
