import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: differences of groups without a name, and the intervals of what stands before', () => {
  it('differences', () => {
    figures(`
      Exercise was superior to usual care for peak oxygen uptake (+1.9 mL/kg/min; 95% CI, 0.9 to 2.9; P < .001) and fatigue (+3.1; 95% CI, 0.7 to 5.5).
                                                                   ^^^^^^^^^^^^^ figure difference 1.9
                                                                                  ^^^^^^^^^^^^^^^^^^ figure interval 0.9–2.9
                                                                                                      ^^^^^^^^ figure p-value 0.001
                                                                                                                              ^^^ figure difference 3.1
                                                                                                                                   ^^^^^^^^^^^^^^^^^^ figure interval 0.7–5.5
    `);
    figures(`
      Training improved worst pain (−0.95, 95% CI −1.62 to −0.28), but not sleep (−0.68, 95% CI −1.39 to 0.03).
                                    ^^^^^ figure difference -0.95
                                           ^^^^^^^^^^^^^^^^^^^^^ figure interval -1.62–-0.28
                                                                                  ^^^^^ figure difference -0.68
                                                                                         ^^^^^^^^^^^^^^^^^^^^ figure interval -1.39–0.03
    `);
    figures(`
      The placebo-corrected change in systolic pressure was −3.1 mmHg (−4.0 to −2.2).
                                                            ^^^^^^^^^ figure difference -3.1
                                                                       ^^^^^^^^^^^^ figure interval -4–-2.2
    `);
    figures(`
      The score improved by 8.6 points more than with placebo.
                            ^^^^^^^^^^ figure difference 8.6
    `);
    figures(`
      Drug A shortened the stay by 11.2 hours compared with saline, and walking was 0.7 seconds faster in the exercise group.
                                   ^^^^^^^^^^ figure difference 11.2
                                                                                    ^^^^^^^^^^^ figure difference 0.7
    `);
    figures(`
      There was no difference (6.2% v 7.3%), and no significant difference, 0.3 kg (95% CI −1.0 to 1.6).
                               ^^^^ figure percentage 6.2
                                      ^^^^ figure percentage 7.3
                                                                ^^^^^^^^^^^^^^^^^^ figure difference 0.3
                                                                                    ^^^^^^^^^^^^^^^^^^ figure interval -1–1.6
    `);
    figures(`
      Treatment differences vs. sitagliptin were −0.75% (95% CI −0.93, −0.57) and −0.41% (−0.59, −0.23).
                                                 ^^^^^^ figure difference -0.75
                                                         ^^^^^^^^^^^^^^^^^^^ figure interval -0.93–-0.57
                                                                                  ^^^^^^ figure difference -0.41
                                                                                          ^^^^^^^^^^^^ figure interval -0.59–-0.23
    `);
    figures(`
      Differences favouring yoga were found for fatigue (estimated mean difference −1.62, 95% CI −2.76 to −0.48).
                                                                        ^^^^^^^^^^^^^^^^ figure difference -1.62
                                                                                          ^^^^^^^^^^^^^^^^^^^^^ figure interval -2.76–-0.48
    `);
  });

  it('intervals that nothing names', () => {
    figures(`
      The response rate was 50% (26/52; 36, 64).
                            ^^^ figure percentage 50
                                 ^^^^^ figure fraction 26/52
                                        ^^^^^^ figure interval 36–64
    `);
    figures(`
      Eradication was obtained in 82.4% (95% CI 69–92%) and in 28.0% (14 of 50; 16–42).
                                  ^^^^^ figure percentage 82.4
                                         ^^^^^^^^^^^^^ figure interval 69–92
                                                               ^^^^^ figure percentage 28
                                                                      ^^^^^^^^ figure fraction 14/50
                                                                                ^^^^^ figure interval 16–42
    `);
    figures(`
      Exacerbation rates were 0·94 per patient per year (0·88–1·01) with three and 1·16 per patient per year (1·09–1·24) with two drugs.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^ figure rate 0.94
                                                         ^^^^^^^^^ figure interval 0.88–1.01
                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ figure rate 1.16
                                                                                                              ^^^^^^^^^ figure interval 1.09–1.24
    `);
    figures(`
      The risk ratio was 0.48 (95% CI 0.29–0.82; P=0.004) against saline; the two drugs did not differ (0.81, 0.44–1.49).
          ^^^^^^^^^^^^^^^^^^^ figure risk-ratio 0.48
                               ^^^^^^^^^^^^^^^^ figure interval 0.29–0.82
                                                 ^^^^^^^ figure p-value 0.004
                                                                                                        ^^^^ figure risk-ratio 0.81
                                                                                                              ^^^^^^^^^ figure interval 0.44–1.49
    `);
    figures(`
      More achieved it (OR 1.99, 1.29, 3.09; p = .002).
                        ^^^^^^^ figure odds-ratio 1.99
                                 ^^^^^^^^^^ figure interval 1.29–3.09
                                             ^^^^^^^^ figure p-value 0.002
    `);
  });

  it('means of groups in a row, with the spread that was named before', () => {
    figures(`
      Clearance was faster (mean 41.2 [SD 12.1] vs 58.9 h [21.3]; p<0.0001) and so was that of fever (26.4 [14.1] vs 47.8 h [22.7]).
                                 ^^^^ figure mean 41.2
                                       ^^^^^^^ figure sd 12.1
                                                   ^^^^^^ figure mean 58.9
                                                           ^^^^ figure sd 21.3
                                                                  ^^^^^^^^ figure p-value 0.0001
                                                                                                      ^^^^ figure mean 26.4
                                                                                                            ^^^^ figure sd 14.1
                                                                                                                     ^^^^ figure mean 47.8
                                                                                                                             ^^^^ figure sd 22.7
    `);
    figures(`
      Changes in DAS28 were −1.3 (SE 0.11) and −1.2 (0.11), and in HAQ-DI −0.62 (0.05), −0.68 (0.05) and −0.35 (0.05).
                            ^^^^ figure mean -1.3
                                  ^^^^^^^ figure se 0.11
                                               ^^^^ figure mean -1.2
                                                     ^^^^ figure se 0.11
                                                                          ^^^^^ figure mean -0.62
                                                                                 ^^^^ figure se 0.05
                                                                                        ^^^^^ figure mean -0.68
                                                                                               ^^^^ figure se 0.05
                                                                                                         ^^^^^ figure mean -0.35
                                                                                                                ^^^^ figure se 0.05
    `);
  });

  it('values set "as against" each other', () => {
    figures(`
      Infection was more common with the drug, 0.42 as against 0.21 per 100 person-years.
                                               ^^^^ figure rate 0.42
                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^ figure rate 0.21
    `);
  });
});
