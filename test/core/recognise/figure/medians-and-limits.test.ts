import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: medians in words, limits and what goes on behind a bracket', () => {
  it('are medians and ranges whose ends stand in words', () => {
    figures(`
      The median number of injections was three (range one to seven) and two (range one to five).
                                          ^^^^^ figure median 3
                                                 ^^^^^^^^^^^^^^^^^^ figure range 1–7
                                                                         ^^^ figure median 2
                                                                              ^^^^^^^^^^^^^^^^^ figure range 1–5
    `);
    figures(`
      The median number of courses was four in the drug group.
                                       ^^^^ figure median 4
    `);
    figures(`
      The median number of rescue tablets was 4 tablets (range 0–12).
                                              ^ figure median 4
                                                         ^^^^^^^^^^ figure range 0–12
    `);
  });

  it('are ranges that say who may take part', () => {
    figures(`
      Adults with three to 12 migraine days per month were enrolled.
                  ^^^^^^^^^^^ figure range 3–12
    `);
    figures(`
      Patients had 4–14 monthly headache days.
                   ^^^^ figure range 4–14
    `);
    figures(`
      Patients with a Crohn's disease activity index (CDAI) of 230–440 were enrolled.
                                                               ^^^^^^^ figure range 230–440
    `);
  });

  it('are medians and means of a rate in each person', () => {
    figures(`
      The median attack rate at baseline was 3.1 per month (range: 1.2–9.8).
                                             ^^^^^^^^^^^^^ figure median 3.1 unit=/mo
                                                            ^^^^^^^^^^^^^^ figure range 1.2–9.8
    `);
    figures(`
      The mean relapse frequency was 2.1 per year (SD 1.2).
                                     ^^^^^^^^^^^^ figure mean 2.1 unit=/a
                                                   ^^^^^^ figure sd 1.2
    `);
  });

  it('go on behind a bracket that compares', () => {
    figures(`
      Median PFS was 12.0 weeks with placebo (hazard ratio 0.71; 95% CI, 0.44 to 1.15) and 19.5 weeks with the drug.
                     ^^^^^^^^^^ figure median 12 unit=wk
                                              ^^^^^^^^^^^^^^^^^ figure hazard-ratio 0.71
                                                                 ^^^^^^^^^^^^^^^^^^^^ figure interval 0.44–1.15
                                                                                           ^^^^^^^^^^ figure median 19.5 unit=wk
    `);
    figures(`
      Median OS was 14 months (HR 0.71; 95% CI 0.5 to 0.9) and 6 months later 12 had died.
                    ^^^^^^^^^ figure median 14 unit=mo
                               ^^^^^^^ figure hazard-ratio 0.71
                                        ^^^^^^^^^^^^^^^^^ figure interval 0.5–0.9
                                                               ^^^^^^^^ figure duration 6 unit=mo
                                                                              ^^ figure count 12
    `);
  });

  it('are ratios against a group that is named in between', () => {
    figures(`
      Median survival was 9.4 and 10.1 months (HR v control, 0.88; 95% CI, 0.60 to 1.30).
                          ^^^ figure median 9.4 unit=mo
                                  ^^^^^^^^^^^ figure median 10.1 unit=mo
                                                             ^^^^ figure hazard-ratio 0.88
                                                                   ^^^^^^^^^^^^^^^^^^^^ figure interval 0.6–1.3
    `);
  });

  it('are probabilities without a sign', () => {
    figures(`
      Statistical Analysis 1, low dose vs Placebo: p-value 0.0121, stratified log-rank.
                                                   ^^^^^^^^^^^^^^ figure p-value 0.0121
    `);
  });
});
