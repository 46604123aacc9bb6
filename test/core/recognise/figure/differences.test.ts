import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: by how much, and estimates named far off', () => {
  it('a change with an interval is a difference', () => {
    figures(`
      The angle decreased by 4.1 (95% CI 2.2 to 6.0) with the brace.
                             ^^^ figure difference 4.1
                                  ^^^^^^^^^^^^^^^^^ figure interval 2.2–6
    `);
    figures(`
      Pocket depth was lower by 7 mm (95% CI 3 to 11) after rinsing.
                                ^^^^ figure difference 7 unit=mm
                                      ^^^^^^^^^^^^^^ figure interval 3–11
    `);
    figures(`
      There were fewer headaches (difference vs placebo −1.2 days, 95% CI −1.8 to −0.6).
                                                        ^^^^^^^^^ figure difference -1.2 unit=d
                                                                   ^^^^^^^^^^^^^^^^^^^ figure interval -1.8–-0.6
    `);
    figures(`
      The treatment effect was −8.3 (95% CI −12.1 to −4.5).
                               ^^^^ figure difference -8.3
                                     ^^^^^^^^^^^^^^^^^^^^ figure interval -12.1–-4.5
    `);
  });

  it('a name before a colon holds for a list of values with intervals', () => {
    figures(`
      Mean differences were: pain −1.4 [−2.1 to −0.7], sleep −3.2 [−5.0 to −1.4].
                                  ^^^^ figure difference -1.4
                                        ^^^^^^^^^^^^ figure interval -2.1–-0.7
                                                             ^^^^ figure difference -3.2
                                                                   ^^^^^^^^^^^^ figure interval -5–-1.4
    `);
    figures(`
      The hazard rose with dose: 1.21 (1.05–1.40) for the low one.
                                 ^^^^ figure hazard-ratio 1.21
                                       ^^^^^^^^^ figure interval 1.05–1.4
    `);
  });

  it('a new statement breaks the bond with a ratio', () => {
    figures(`
      The odds ratio was 2.1 (1.3–3.4), and the A1c was 7.2 (6.9–7.5).
          ^^^^^^^^^^^^^^^^^^ figure odds-ratio 2.1
                              ^^^^^^^ figure interval 1.3–3.4
                                                        ^^^ figure quantity 7.2
                                                             ^^^^^^^ figure interval 6.9–7.5
    `);
    figures(`
      We saw no difference in nausea (RR 0.94, 95% CI 0.71–1.24).
                                      ^^^^^^^ figure risk-ratio 0.94
                                               ^^^^^^^^^^^^^^^^ figure interval 0.71–1.24
    `);
  });

  it('errors and deviations in brackets are those of the value before', () => {
    figures(`
      The difference was −1.8 (0.6), P .003.
          ^^^^^^^^^^^^^^^^^^^ figure difference -1.8
                               ^^^ figure se 0.6
                                     ^^^^^^ figure p-value 0.003
    `);
    figures(`
      Birth weight was 3210 (s.d. 460) g and girth was 34.1 (s.e. 0.4) cm.
                       ^^^^ figure mean 3210 unit=g
                             ^^^^^^^^ figure sd 460 unit=g
                                                       ^^^^ figure mean 34.1 unit=cm
                                                             ^^^^^^^^ figure se 0.4 unit=cm
    `);
    figures(`
      The wound measured 31.4 (±8.8) mm2.
                         ^^^^ figure mean 31.4 unit=mm2
                               ^^^^ figure sd 8.8
    `);
  });

  it('intervals stand bare behind a share and its fraction, with units, and as prediction intervals', () => {
    figures(`
      It healed in 45.2% (38/84; 34.3–56.4).
                   ^^^^^ figure percentage 45.2
                          ^^^^^ figure fraction 38/84
                                 ^^^^^^^^^ figure interval 34.3–56.4
    `);
    figures(`
      It changed by −4.2 mmHg (−6.3 to −2.1 mmHg).
                    ^^^^^^^^^ figure difference -4.2 unit=mm[Hg]
                               ^^^^^^^^^^^^^^^^^ figure interval -6.3–-2.1 unit=mm[Hg]
    `);
    figures(`
      The odds ratio was 0.80 (95% prediction interval 0.51 to 1.26).
          ^^^^^^^^^^^^^^^^^^^ figure odds-ratio 0.8
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure interval 0.51–1.26
    `);
  });

  it('sums of money are quantities', () => {
    figures(`
      Care cost $1,234 a year, or €3,200 (SD €450) with surgery.
                ^^^^^^ figure quantity 1234 unit="{$}"
                                  ^^^^^^ figure mean 3200 unit="{€}"
                                          ^^^^^^^ figure sd 450
    `);
  });

  it('rates whose denominator stands before them', () => {
    figures(`
      Infections per 100 PY: 4.2 in the mask group and 9.8 with scarves.
                             ^^^ figure rate 4.2 unit=/(100.a)
                                                       ^^^ figure rate 9.8 unit=/(100.a)
    `);
    ignores(['figure'], 'Two tablets per day, as before.');
  });

  it('columns of a table copied with tabs', () => {
    figures(
      'Outcome\tDifference\t95% CI\tSE\tP\nPain\t−1.2\t−2.0 to −0.4\t0.41\t<0.001\n' +
        '    \t^^^^ figure difference -1.2\n' +
        '    \t    \t^^^^^^^^^^^^ figure interval -2–-0.4\n' +
        '    \t    \t            \t^^^^ figure se 0.41\n' +
        '    \t    \t            \t    \t^^^^^^ figure p-value 0.001 comparator=<',
    );
  });
});

describe('figures: ages', () => {
  it('ranges in brackets, in lists of criteria and with an open end', () => {
    figures(`
      Children (2–18 years) took part.
                ^^^^^^^^^^ figure age 2–18 unit=a
    `);
    figures(`
      Inclusion: 18 to 75 years, able to walk.
                 ^^^^^^^^^^^^^^ figure age 18–75 unit=a
    `);
    figures(`
      Adolescents of 12 to <18 years
                     ^^^^^^^^^^^^^^^ figure age 12–18 unit=a
    `);
  });
});
