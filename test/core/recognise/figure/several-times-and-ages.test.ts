import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: values at several times, of several ages and of the body', () => {
  it('are medians and ranges at each of several times', () => {
    figures(`
      Median pain scores were 4 (2–7) and 5 (3–7) at admission (p=0.004); at the 2nd hour 3 (1–6) and 4 (2–7) (p=0.01).
                              ^ figure median 4
                                 ^^^ figure range 2–7
                                          ^ figure median 5
                                             ^^^ figure range 3–7
                                                                ^^^^^^^ figure p-value 0.004
                                                                                          ^ figure median 3
                                                                                             ^^^ figure range 1–6
                                                                                                      ^ figure median 4
                                                                                                         ^^^ figure range 2–7
                                                                                                               ^^^^^^ figure p-value 0.01
    `);
  });

  it('are medians and quartiles where the ends around a value are whole', () => {
    figures(`
      Pain scores were 3 (1–6) with saline and 4 (2–7) with lidocaine.
                       ^ figure median 3
                          ^^^ figure iqr 1–6
                                               ^ figure median 4
                                                  ^^^ figure iqr 2–7
    `);
  });

  it('are means of both pressures, whose unit stands behind the last pair', () => {
    figures(`
      Initial pressure was 158/101, 160/100 and 159/102 mmHg.
                           ^^^^^^^ figure mean 158 unit=mm[Hg]
                                    ^^^^^^^ figure mean 160 unit=mm[Hg]
                                                ^^^^^^^^^^^^ figure mean 159 unit=mm[Hg]
    `);
  });

  it('are differences where groups did not differ', () => {
    figures(`
      Sertraline did not differ from placebo (0.2 days, 95% CI -0.8 to 1.2).
                                              ^^^^^^^^ figure difference 0.2 unit=d
                                                        ^^^^^^^^^^^^^^^^^^ figure interval -0.8–1.2
    `);
  });

  it('are ages of groups that share a unit', () => {
    figures(`
      Patients were stratified by age (3 to 11 and 12 to 60 years).
                                       ^^^^^^^ figure age 3–11 unit=a
                                                   ^^^^^^^^^^^^^^ figure age 12–60 unit=a
    `);
    figures(`
      Children (aged 2–5, 6–11 and 12–17 years) were enrolled.
                     ^^^ figure age 2–5 unit=a
                          ^^^^ figure age 6–11 unit=a
                                   ^^^^^^^^^^^ figure age 12–17 unit=a
    `);
  });

  it('are ranges of what the body does to a drug', () => {
    figures(`
      The terminal half-life was 5–7 days; treatment lasted 4 to 6 weeks.
                                 ^^^^^^^^ figure range 5–7 unit=d
                                                            ^^^^^^^^^^^^ figure duration 4–6 unit=wk
    `);
    figures(`
      The onset of action was 2 to 4 min and 5 to 6 min.
                              ^^^^^^^^^^ figure range 2–4 unit=min
                                             ^^^^^^^^^^ figure range 5–6 unit=min
    `);
  });

  it('are sizes of groups that were treated for so long', () => {
    figures(`
      240 patients were randomized: 121 to 12-month and 119 to 6-month therapy.
      ^^^ figure sample-size 240
                                    ^^^ figure sample-size 121
                                                        ^^^ figure sample-size 119
                                                               ^^^^^^^ figure duration 6 unit=mo
    `);
  });

  it('are no counts where doses are compared', () => {
    ignores(['figure'], 'The two higher doses were associated with more nausea.');
  });
});
