import assert from 'node:assert/strict';
import { annotationsOf, finds, ignores } from './carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: shares and counts', () => {
  it('percentages, alone, in lists and as ranges', () => {
    figures(`
      Pain was relieved in 56.5% of adults.
                           ^^^^^ figure percentage 56.5 printed={"value":"56.5"}
    `);
    figures(`
      Remission rates were 63 and 81%.
                           ^^ figure percentage 63
                                  ^^^ figure percentage 81
    `);
    figures(`
      In asthma, 10% to 15% never improve.
                 ^^^^^^^^^^ figure percentage 10–15
    `);
    figures(`
      Toxicity was mild in 8.8 percent.
                           ^^^^^^^^^^^ figure percentage 8.8
    `);
    figures(`
      Bei 59,5 % war das so.
          ^^^^^^ figure percentage 59.5
    `);
  });

  it('fractions in digits and words, told from what only looks like one', () => {
    figures(`
      Healing was seen in 27/61 (44.3%).
                          ^^^^^ figure fraction 27/61
                                 ^^^^^ figure percentage 44.3
    `);
    figures(`
      Thus 8 out of the 49 patients relapsed.
           ^^^^^^^^^^^^^^^ figure fraction 8/49
    `);
    figures(`
      One hundred and seventy-six of 200 had healed.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure fraction 176/200
    `);
    ignores(['figure'], 'Grade 3/4 events were rare.');
    ignores(['figure'], 'Visual acuity was 20/40 in the better eye.');
    ignores(['figure'], 'This was so in 2019/2020.');
  });

  it('sample sizes with their step, and counts', () => {
    figures(`
      Of 53 screened patients, 46 completed the study.
         ^^ figure sample-size 53 stage=screened
                               ^^ figure count 46 stage=completed
    `);
    figures(`
      A total of 1,254 women were enrolled.
                 ^^^^^ figure sample-size 1254 stage=enrolled
    `);
    figures(`
      Placebo (n = 45) was given to half.
               ^^^^^^ figure sample-size 45
    `);
    figures(`
      Twenty-four patients (median age 63 years) were treated.
      ^^^^^^^^^^^ figure sample-size 24
                                       ^^^^^^^^ figure median 63
    `);
    figures(`
      We randomly assigned 104 people 2:1 (69 and 35).
                           ^^^ figure sample-size 104 stage=randomised
                                           ^^ figure sample-size 69
                                                  ^^ figure sample-size 35
    `);
    figures(`
      It included 17 with liposarcoma (35%).
                  ^^ figure count 17
                                       ^^^ figure percentage 35
    `);
    figures(`
      There were 12 deaths in five centres.
                 ^^ figure count 12
                              ^^^^ figure count 5
    `);
    ignores(['figure'], 'Patients with stage 3 disease had type 2 diabetes (see Table 2).');
  });
});

describe('figures: estimates', () => {
  it('ratios with their name, however long', () => {
    figures(`
      The HR was 0.44 in favour of the drug.
          ^^^^^^^^^^^ figure hazard-ratio 0.44
    `);
    figures(`
      Death was rarer (hazard ratio, 0·62 [95% CI 0·45–0·85]; p=0·003).
                       ^^^^^^^^^^^^^^^^^^ figure hazard-ratio 0.62
                                           ^^^^^^^^^^^^^^^^ figure interval 0.45–0.85 level=95
                                                              ^^^^^^^ figure p-value 0.003
    `);
    figures(`
      The hazard ratio for death from any cause was 0.83 (95% CI, 0.71 to 0.97).
                                                    ^^^^ figure hazard-ratio 0.83
                                                          ^^^^^^^^^^^^^^^^^^^^ figure interval 0.71–0.97
    `);
    figures(`
      The adjusted OR 1.8 (1.2–2.7) was lower.
                   ^^^^^^ figure odds-ratio 1.8
                           ^^^^^^^ figure interval 1.2–2.7
    `);
    ignores(['figure'], 'Age or sex did not matter.');
  });

  it('medians and means with their spread', () => {
    figures(`
      After a median follow-up of 17.1 months (IQR 9.0-27.2), the median PFS was 9.1 months.
                                  ^^^^^^^^^^^ figure median 17.1 unit=mo
                                               ^^^^^^^^^^^^ figure iqr 9–27.2 printed={"low":"9.0","high":"27.2"}
                                                                                 ^^^^^^^^^^ figure median 9.1
    `);
    figures(`
      The mPFS was 7.6m and 4.2m.
                   ^^^^ figure median 7.6 unit=mo
                            ^^^^ figure median 4.2 unit=mo
    `);
    figures(`
      Mean (SD) age was 63.2 (9.1) years.
                        ^^^^ figure mean 63.2 unit=a
                              ^^^ figure sd 9.1
    `);
    figures(`
      Median (IQR) stay was 5 (3–8) days.
                            ^ figure median 5
                               ^^^ figure iqr 3–8
    `);
    figures(`
      HbA1c fell to 7.1 ± 0.8% with insulin.
                    ^^^ figure mean 7.1
                        ^^^^^^ figure sd 0.8
    `);
    figures(`
      Median age was 63 years (range, 41 to 79).
                     ^^^^^^^^ figure median 63
                               ^^^^^^^^^^^^^^^ figure range 41–79
    `);
  });

  it('differences, rates and times', () => {
    figures(`
      The mean difference, −2.1 (95% CI, −3.4 to −0.8), favoured the drug.
               ^^^^^^^^^^^^^^^^ figure difference -2.1
                                 ^^^^^^^^^^^^^^^^^^^^ figure interval -3.4–-0.8
    `);
    figures(`
      It occurred at 12.3 per 100 person-years.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^ figure rate 12.3
    `);
    figures(`
      The 1-year rate was 98.0% after four weeks of rest.
          ^^^^^^ figure duration 1 unit=a
                          ^^^^^ figure percentage 98 printed={"value":"98.0"}
                                      ^^^^^^^^^^ figure duration 4 unit=wk
    `);
    figures(`
      Adults aged 18–75 years and children of 12 years of age took part.
                  ^^^^^^^^^^^ figure age 18–75
                                              ^^^^^^^^ figure age 12
    `);
  });
});

describe('figures: intervals and p-values', () => {
  it('intervals in all printed forms', () => {
    for (const [text, low, high] of [
      ['95% CI 41.1-71.1', 41.1, 71.1],
      ['95 % CI, −2.1–3.4', -2.1, 3.4],
      ['CI95: 0.45; 0.85', 0.45, 0.85],
      ['95%CI: 0.55, 0.92', 0.55, 0.92],
      ['95% confidence interval [CI], 0.65 to 0.85', 0.65, 0.85],
      ['90% credible interval 1.2 to 3.4', 1.2, 3.4],
      ['95% CI: 41.1%–71.1%', 41.1, 71.1],
    ] as const) {
      figures(`
        It was so (${text}) here.
                   ${'^'.repeat(text.length)} figure interval ${low}–${high}
      `);
    }
    figures(`
      Survival was long (95% CI 15.2-NR) here.
                         ^^^^^^^^^^^^^^ figure interval 15.2–
    `);
  });

  it('an interval in brackets whose kind was named before it, but not a fraction', () => {
    figures(`
      At one year 71.2% (95% CI 66.1–76.3) vs 60.4% (54.9–65.9) were well.
                  ^^^^^ figure percentage 71.2
                         ^^^^^^^^^^^^^^^^ figure interval 66.1–76.3
                                              ^^^^^ figure percentage 60.4
                                                     ^^^^^^^^^ figure interval 54.9–65.9
         ^^^^^^^^ figure duration 1
    `);
    figures(`
      It was 71.2% (95% CI 66.1–76.3) and 78.7% (48/61).
             ^^^^^ figure percentage 71.2
                    ^^^^^^^^^^^^^^^^ figure interval 66.1–76.3
                                          ^^^^^ figure percentage 78.7
                                                 ^^^^^ figure fraction 48/61
    `);
  });

  it('p-values in all printed forms', () => {
    for (const [text, value, comparator] of [
      ['P < 0.001', 0.001, '<'],
      ['p = .03', 0.03, '='],
      ['P<0.000 1', 0.0001, '<'],
      ['P for trend = 0.02', 0.02, '='],
      ['P value of 0.04', 0.04, '='],
      ['p≤0·05', 0.05, '<='],
      ['P > 0.5', 0.5, '>'],
    ] as const) {
      figures(`
        It differed (${text}) here.
                     ${'^'.repeat(text.length)} figure p-value ${value} comparator=${comparator}
      `);
    }
  });
});

describe('figures: laboratory values and limits', () => {
  it('quantities with their unit', () => {
    figures(`
      Hemoglobin ≥ 90 g/L and platelets ≥ 75 × 10⁹/L are needed.
                   ^^^^^^ figure quantity 90 unit=g/L comparator=>=
                                          ^^^^^^^^^^ figure quantity 75 unit=10*9/L
    `);
    figures(`
      Bilirubin ≤ 1.5 × ULN and blood pressure 128/80 mmHg are required.
                  ^^^^^^^^^ figure quantity 1.5 unit="{ULN}" comparator=<=
                                               ^^^^^^^^^^^ figure quantity 128
    `);
  });
});

describe('figures: what only looks like another kind', () => {
  it('the level of an interval is no percentage, and a time point begins no list', () => {
    figures(`
      It was lower (HR for TTP 0.72, 95% CI 0.52–0.99) here.
                               ^^^^ figure hazard-ratio 0.72
                                     ^^^^^^^^^^^^^^^^ figure interval 0.52–0.99
    `);
    figures(`
      The effect was large (d = 0.93, 95% CI [0.57, 1.29]).
                            ^^^^^^^^ figure quantity 0.93
                                      ^^^^^^^^^^^^^^^^^^ figure interval 0.57–1.29
    `);
    figures(`
      At week 52, 62% had no pain, and by day 15 and 11.4% some.
                  ^^^ figure percentage 62
                                                     ^^^^^ figure percentage 11.4
    `);
  });

  it('pairs of groups are no fractions, stable disease is no standard deviation', () => {
    figures(`
      Men and women (M/F 45/27; PS 0/1: 41/31) took part, 8 pts had SD (42.1%).
                         ^^ figure count 45
                            ^^ figure count 27
                                        ^^ figure count 41
                                           ^^ figure count 31
                                                          ^ figure count 8
                                                                        ^^^^^ figure percentage 42.1
    `);
  });

  it('a mean of percentages is a mean', () => {
    figures(`
      Mean HbA1c was 8.3% at the start.
                     ^^^^ figure mean 8.3 unit=%
    `);
  });

  it('people assessed for eligibility were screened, and a total behind a share has no step', () => {
    figures(`
      Of 1103 women assessed for eligibility, 821 were randomised.
         ^^^^ figure sample-size 1103 stage=screened
                                              ^^^ figure sample-size 821 stage=randomised
    `);
    figures(`
      With the drug 301 (98%) of 307 completed treatment, and 26.9% of 316 did not.
                    ^^^ figure count 301
                         ^^^ figure percentage 98
                                 ^^^ figure sample-size 307
                                                              ^^^^^ figure percentage 26.9
                                                                       ^^^ figure sample-size 316
    `);
  });
});

describe('figures: sizes of arms and fields of forms', () => {
  it('in sentences', () => {
    figures(`
      We included 500 adults: 233 were assigned to drug A and 267 to drug B.
                  ^^^ figure sample-size 500 stage=enrolled
                              ^^^ figure sample-size 233
                                                              ^^^ figure sample-size 267
    `);
    figures(`
      150 pts were randomized (100 in arm A, 50 in arm B).
      ^^^ figure sample-size 150 stage=randomised
                               ^^^ figure sample-size 100
                                             ^^ figure sample-size 50
    `);
  });

  it('in forms and tables', () => {
    figures(`
      Number of Participants Analyzed: 97
                                       ^^ figure sample-size 97 stage=analysed
    `);
    figures(`
      Male, n (%) 118 (57.8) 121 (60.2)
                  ^^^ figure count 118
                       ^^^^ figure percentage 57.8
                             ^^^ figure count 121
                                  ^^^^ figure percentage 60.2
    `);
    figures(`
      Cure, % (95% CI) 41.2 (34.4–48.3)
                       ^^^^ figure percentage 41.2
                             ^^^^^^^^^ figure interval 34.4–48.3
    `);
  });
});

describe('figures: whatever has an interval behind it', () => {
  it('bare numbers, and the unnamed interval or quartiles of the next of them', () => {
    figures(`
      The rate was 0.72 (95% CI 0.61–0.85) with it and 1.08 (0.94–1.24) without.
                   ^^^^ figure rate 0.72
                         ^^^^^^^^^^^^^^^^ figure interval 0.61–0.85
                                                       ^^^^ figure rate 1.08
                                                             ^^^^^^^^^ figure interval 0.94–1.24
    `);
    figures(`
      Median scores were 6 (IQR 4 to 9) and 9 (6 to 13).
                         ^ figure median 6
                            ^^^^^^^^^^ figure iqr 4–9
                                            ^ figure median 9
                                               ^^^^^^^ figure iqr 6–13
    `);
    figures(`
      Es waren 37,2 % (95 %-KI 29,4–45,5) geheilt.
               ^^^^^^ figure percentage 37.2
                       ^^^^^^^^^^^^^^^^^ figure interval 29.4–45.5
    `);
  });

  it('across the line breaks of wrapped prose', () => {
    const text = `In this long line of prose that somebody wrapped by hand it was 43.0% (95%
CI 33.1–53.3) in those who had been given the tablets for a whole long year.`;
    assert.deepEqual(
      annotationsOf(['figure'], text).map((figure) => figure.text),
      ['43.0%', '95%\nCI 33.1–53.3'],
    );
  });
});

describe('figures: changes', () => {
  it('every share of a list of changes is one', () => {
    figures(`
      It fell by 2%, 26% and 35% or rose by 8.4% with the drug and by 1.2% alone.
                 ^^ figure percentage 2 cues=["change"]
                     ^^^ figure percentage 26 cues=["change"]
                             ^^^ figure percentage 35 cues=["change"]
                                            ^^^^ figure percentage 8.4 cues=["change"]
                                                                      ^^^^ figure percentage 1.2 cues=["change"]
    `);
  });
});
