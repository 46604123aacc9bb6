import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: ratios, differences and their intervals', () => {
  it('names of ratios', () => {
    figures(`
      Stroke was rarer (adjusted hazard ratio 0.71, 95% confidence interval 0.60 to 0.84).
                                 ^^^^^^^^^^^^^^^^^ figure hazard-ratio 0.71
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure interval 0.6–0.84
    `);
    figures(`
      Death was as likely: HR, 1.02; 95% CI, 0.88-1.19; P = .77.
                           ^^^^^^^^ figure hazard-ratio 1.02
                                     ^^^^^^^^^^^^^^^^^ figure interval 0.88–1.19
                                                        ^^^^^^^ figure p-value 0.77
    `);
    figures(`
      With statins the sHR was 0.66 (95% CI 0.51–0.85) and the csHR 0.70 (0.55–0.90).
                       ^^^^^^^^^^^^ figure hazard-ratio 0.66
                                     ^^^^^^^^^^^^^^^^ figure interval 0.51–0.85
                                                               ^^^^^^^^^ figure hazard-ratio 0.7 printed={"value":"0.70"}
                                                                          ^^^^^^^^^ figure interval 0.55–0.9
    `);
    figures(`
      The hazard ratio for hip fracture was 0.83 (95% CI, 0.71 to 0.97).
                                            ^^^^ figure hazard-ratio 0.83
                                                  ^^^^^^^^^^^^^^^^^^^^ figure interval 0.71–0.97
    `);
    figures(`
      HR for relapse or death, 0.45; 95% CI, 0.31 to 0.66.
                               ^^^^ figure hazard-ratio 0.45
                                     ^^^^^^^^^^^^^^^^^^^^ figure interval 0.31–0.66
    `);
    figures(`
      Odds of healing rose (odds ratio of 2.41 [95% CI, 1.32-4.40]).
                            ^^^^^^^^^^^^^^^^^^ figure odds-ratio 2.41
                                                ^^^^^^^^^^^^^^^^^ figure interval 1.32–4.4
    `);
    figures(`
      AOR: 1.9; crude OR = 2.3.
      ^^^^^^^^ figure odds-ratio 1.9
                      ^^^^^^^^ figure odds-ratio 2.3
    `);
    figures(`
      Obesity doubled it (RR 2·1, 95% CI 1·6–2·8).
                          ^^^^^^ figure risk-ratio 2.1
                                  ^^^^^^^^^^^^^^ figure interval 1.6–2.8
    `);
    figures(`
      The relative risk was 1·5 (95% confidence interval 1·2 to 1·9).
          ^^^^^^^^^^^^^^^^^^^^^ figure risk-ratio 1.5
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure interval 1.2–1.9
    `);
    figures(`
      Asthma visits fell (rate ratio, 0.62 [0.45 to 0.85]).
                          ^^^^^^^^^^^^^^^^ figure risk-ratio 0.62
                                            ^^^^^^^^^^^^ figure interval 0.45–0.85
    `);
    figures(`
      IRR 0.71 (95% CI, 0.55 to 0.92) and SMR 1.21 (95% CI 1.02–1.44) were found.
      ^^^^^^^^ figure risk-ratio 0.71
                ^^^^^^^^^^^^^^^^^^^^ figure interval 0.55–0.92
                                          ^^^^^^^^ figure risk-ratio 1.21
                                                    ^^^^^^^^^^^^^^^^ figure interval 1.02–1.44
    `);
    figures(`
      The prevalence ratio (PR) was 1.14 (95% CI 1.01–1.29).
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure risk-ratio 1.14
                                          ^^^^^^^^^^^^^^^^ figure interval 1.01–1.29
    `);
    figures(`
      The adjusted relative risk for preterm birth was 0.66 (0.50 to 0.87).
                                                       ^^^^ figure risk-ratio 0.66
                                                             ^^^^^^^^^^^^ figure interval 0.5–0.87
    `);
  });

  it('several ratios of one name', () => {
    figures(`
      Adjusted odds ratios with 95% CI were 0.62 (0.45-0.85) and 1.20 (0.90 to 1.60).
                                            ^^^^ figure odds-ratio 0.62
                                                  ^^^^^^^^^ figure interval 0.45–0.85
                                                                 ^^^^ figure odds-ratio 1.2 printed={"value":"1.20"}
                                                                       ^^^^^^^^^^^^ figure interval 0.9–1.6
    `);
    figures(`
      Hazard ratios (95% CIs) were 0.71 (0.60–0.84) for stroke and 0.92 (0.81–1.04) for death.
                                   ^^^^ figure hazard-ratio 0.71
                                         ^^^^^^^^^ figure interval 0.6–0.84
                                                                   ^^^^ figure hazard-ratio 0.92
                                                                         ^^^^^^^^^ figure interval 0.81–1.04
    `);
    figures(`
      The HRs were 0.71 and 0.92.
          ^^^^^^^^^^^^^ figure hazard-ratio 0.71
                            ^^^^ figure hazard-ratio 0.92
    `);
  });

  it('differences', () => {
    figures(`
      Pain differed (mean difference −1.3, 95% CI −2.0 to −0.6).
                          ^^^^^^^^^^^^^^^ figure difference -1.3
                                           ^^^^^^^^^^^^^^^^^^^ figure interval -2–-0.6
    `);
    figures(`
      The between-group difference at 12 weeks was 2.4 points (95% CI 0.9 to 3.9).
                                                   ^^^^^^^^^^ figure difference 2.4 unit="{points}"
                                                               ^^^^^^^^^^^^^^^^^ figure interval 0.9–3.9
    `);
    figures(`
      Absolute difference, −2.1 percentage points (95% CI, −5.4 to 1.2).
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure difference -2.1
                                                   ^^^^^^^^^^^^^^^^^^^ figure interval -5.4–1.2
    `);
    figures(`
      The risk difference was 4.5% (95% CI 1.2% to 7.8%).
               ^^^^^^^^^^^^^^^^^^^ figure difference 4.5
                                    ^^^^^^^^^^^^^^^^^^^ figure interval 1.2–7.8
    `);
    figures(`
      An absolute risk reduction of 3.1% was seen.
                       ^^^^^^^^^^^^^^^^^ figure difference 3.1
    `);
    figures(`
      MD -3.2 kg, 95% CI -4.1 to -2.3.
      ^^^^^^^^^^ figure difference -3.2 unit=kg
                  ^^^^^^^^^^^^^^^^^^^ figure interval -4.1–-2.3
    `);
    figures(`
      SMD 0.45 (0.21 to 0.69) favoured yoga.
      ^^^^^^^^ figure difference 0.45
                ^^^^^^^^^^^^ figure interval 0.21–0.69
    `);
    figures(`
      The estimated treatment difference was –0.58 percentage point (95% CI, –0.74 to –0.42).
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure difference -0.58
                                                                     ^^^^^^^^^^^^^^^^^^^^^^ figure interval -0.74–-0.42
    `);
    figures(`
      WMD ‐1.2 mmHg.
      ^^^^^^^^^^^^^ figure difference -1.2 unit=mm[Hg]
    `);
  });

  it('intervals in other prints', () => {
    figures(`
      The ratio was 0.62 [CI95: 0.45; 0.85].
                    ^^^^ figure quantity 0.62
                          ^^^^^^^^^^^^^^^^ figure interval 0.45–0.85
    `);
    figures(`
      It was 0.62 (CI95% 0.45-0.85).
             ^^^^ figure quantity 0.62
                   ^^^^^^^^^^^^^^^ figure interval 0.45–0.85
    `);
    figures(`
      It was 2.41 (IC95%: 1.32-4.40).
             ^^^^ figure quantity 2.41
                   ^^^^^^^^^^^^^^^^ figure interval 1.32–4.4
    `);
    figures(`
      It was 1.8 (95% C.I. 1.1 – 3.0).
             ^^^ figure quantity 1.8
                  ^^^^^^^^^^^^^^^^^^ figure interval 1.1–3
    `);
    figures(`
      It was 0.6 (95 % CI, −2.1–3.4).
             ^^^ figure quantity 0.6
                  ^^^^^^^^^^^^^^^^^ figure interval -2.1–3.4
    `);
    figures(`
      It was 0.81 (95% CrI 0.66–0.99).
             ^^^^ figure quantity 0.81
                   ^^^^^^^^^^^^^^^^^ figure interval 0.66–0.99
    `);
    figures(`
      It was 4.1 (90% credible interval: 2.0 to 6.6).
             ^^^ figure quantity 4.1
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure interval 2–6.6 level=90
    `);
    figures(`
      It was 7.2 (99% CI 4.1, 10.3).
             ^^^ figure quantity 7.2
                  ^^^^^^^^^^^^^^^^ figure interval 4.1–10.3 level=99
    `);
    figures(`
      It was 0.62 (95% exact CI 0.45 to 0.85).
             ^^^^ figure quantity 0.62
                   ^^^^^^^^^^^^^^^^^^^^^^^^^ figure interval 0.45–0.85
    `);
    figures(`
      The 95% CI for the difference was −1.2 to 3.4.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure interval -1.2–3.4
    `);
  });

  it('limits that were not reached, and one-sided ones', () => {
    figures(`
      Median survival was 14.2 months (95% CI 12.1–NE).
                          ^^^^^^^^^^^ figure median 14.2 unit=mo
                                       ^^^^^^^^^^^^^^ figure interval 12.1–
    `);
    figures(`
      Median time to relapse was 31 weeks (95% CI 24 to not reached).
                                 ^^^^^^^^ figure median 31 unit=wk
                                           ^^^^^^^^^^^^^^^^^^^^^^^^ figure interval 24–
    `);
    figures(`
      The rate ratio was 0.90 (upper limit of the one-sided 97.5% CI 1.2).
          ^^^^^^^^^^^^^^^^^^^ figure risk-ratio 0.9 printed={"value":"0.90"}
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure interval –1.2 level=97.5
    `);
    figures(`
      The lower bound of the 95% confidence interval was −4.2%.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure interval -4.2–
    `);
    figures(`
      The upper bound of the 95% CI was 1.28.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure interval –1.28
    `);
    figures(`
      The ratio was 1.1 (one-sided 95% CI <1.3).
                    ^^^ figure quantity 1.1
                                   ^^^^^^^^^^^ figure interval –1.3
    `);
  });

  it('further ratios in brackets, as the last one was named', () => {
    figures(`
      Fewer were transfused (hazard ratio 0.81, 95% CI 0.66–0.99), and growth fell by 28% (0.72, 0.57–0.91).
                             ^^^^^^^^^^^^^^^^^ figure hazard-ratio 0.81
                                                ^^^^^^^^^^^^^^^^ figure interval 0.66–0.99
                                                                                      ^^^ figure percentage 28
                                                                                           ^^^^ figure hazard-ratio 0.72
                                                                                                 ^^^^^^^^^ figure interval 0.57–0.91 level=95
    `);
    figures(`
      Bleeding was rarer (RR 0.81, 95% CI 0.66–0.99), as was a stroke (98 vs 131; 0.75, 0.58–0.97).
                          ^^^^^^^ figure risk-ratio 0.81
                                   ^^^^^^^^^^^^^^^^ figure interval 0.66–0.99
                                                                       ^^ figure count 98
                                                                             ^^^ figure count 131
                                                                                  ^^^^ figure risk-ratio 0.75
                                                                                        ^^^^^^^^^ figure interval 0.58–0.97
    `);
  });

  it('further ratios whose interval was misprinted, as the last one of the sentence was named', () => {
    figures(`
      Falls were rarer (RR 0.81, 95% CI 0.66–0.99), not fractures (0.94; 1.22–0.72) or deaths (1.05; 0.38–1.27).
                        ^^^^^^^ figure risk-ratio 0.81
                                 ^^^^^^^^^^^^^^^^ figure interval 0.66–0.99
                                                                   ^^^^ figure risk-ratio 0.94
                                                                         ^^^^^^^^^ figure interval 1.22–0.72
                                                                                               ^^^^ figure risk-ratio 1.05
                                                                                                     ^^^^^^^^^ figure interval 0.38–1.27
    `);
  });

  it('a value below nothing is no label of a score', () => {
    figures(`
      The total Sharp score -0.54 [95% CI -1.00 to -0.07] was low.
                            ^^^^^ figure mean -0.54
                                   ^^^^^^^^^^^^^^^^^^^^^ figure interval -1–-0.07
    `);
  });

  it('what only looks like a ratio', () => {
    ignores(['figure'], 'Parents or carers agreed, or they did not.');
    ignores(['figure'], 'The OR was closed, and RR and HR were recorded.');
    ignores(['figure'], 'Allocation used a ratio fixed in advance.');
    ignores(['figure'], 'Odds ratios with confidence intervals were calculated.');
    ignores(['figure'], 'The difference between Monday and Friday visits was not tested.');
    ignores(['figure'], 'CI and SD denote confidence interval and standard deviation.');
  });
});
