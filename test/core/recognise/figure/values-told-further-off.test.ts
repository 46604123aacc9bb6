import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: values that are told by what stands further off', () => {
  it('were measured twice where they fall, since no range descends', () => {
    figures(`
      HbA1c decreased from 8.3 to 6.7% (67 to 50 mmol/mol) on the drug.
                           ^^^ figure mean 8.3 unit=%
                                  ^^^^ figure mean 6.7 unit=%
                                        ^^ figure mean 67 unit=mmol/mol
                                              ^^^^^^^^^^^ figure mean 50 unit=mmol/mol
    `);
    figures(`
      Sedimentation rate improved in the drug group (from 50 to 33 mm/h) and serum gastrin doubled from 18 to 37 pmol/l (medians).
                                                          ^^ figure median 50 unit=mm/h
                                                                ^^^^^^^ figure median 33 unit=mm/h
                                                                                                        ^^ figure median 18 unit=pmol/L
                                                                                                              ^^^^^^^^^ figure median 37 unit=pmol/L
    `);
  });

  it('are lengths of time that a verb says of an outcome', () => {
    figures(`
      Operating time was 48 min and 57 min.
                         ^^^^^^ figure mean 48 unit=min
                                    ^^^^^^ figure mean 57 unit=min
    `);
  });

  it('go with least-squares means', () => {
    figures(`
      LS mean change in the score was −1.2 (0.3) with the drug and −0.4 (0.3) with placebo.
                                      ^^^^ figure mean -1.2
                                            ^^^ figure se 0.3
                                                                   ^^^^ figure mean -0.4
                                                                         ^^^ figure se 0.3
    `);
    figures(`
      Sleep efficiency was 81.4% (7.8) versus 74.1% (9.7).
                           ^^^^^ figure mean 81.4 unit=%
                                  ^^^ figure sd 7.8 unit=%
                                              ^^^^^ figure mean 74.1 unit=%
                                                     ^^^ figure sd 9.7 unit=%
    `);
    figures(`
      Duration of motor block 318 ± 58, 527 ± 84 and 396 ± 63 min was longest in group B.
                              ^^^ figure mean 318
                                  ^^^^ figure sd 58
                                        ^^^ figure mean 527
                                            ^^^^ figure sd 84
                                                     ^^^ figure mean 396 unit=min
                                                         ^^^^^^^^ figure sd 63 unit=min
    `);
  });

  it('are rates in a list of rates', () => {
    figures(`
      The incidence of candidiasis was 7.1 per 100 patient-years, of uveitis 1.3, and of colitis 0.5.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^ figure rate 7.1 unit=/(100.a)
                                                                             ^^^ figure rate 1.3
                                                                                                 ^^^ figure rate 0.5
    `);
  });

  it('stand at times of a row, with decimals alone in their brackets, and on a scale that has a number', () => {
    figures(`
      Survival was 71% at 1, 55% at 3 and 48% at 5 years.
                   ^^^ figure percentage 71
                          ^ figure duration 1
                             ^^^ figure percentage 55
                                    ^ figure duration 3
                                          ^^^ figure percentage 48
                                                 ^^^^^^^ figure duration 5
    `);
    figures(`
      Weight change was −2.8 kg at 6 and −1.9 kg at 12 months.
                        ^^^^^^^ figure mean -2.8
                                   ^ figure duration 6
                                         ^^^^^^^ figure mean -1.9
                                                    ^^^^^^^^^ figure duration 12
    `);
    figures(`
      Pressure was 17.2 (3.1) at 1 month and 16.4 (2.9) at baseline.
                   ^^^^ figure mean 17.2
                         ^^^ figure sd 3.1
                                 ^^^^^^^ figure duration 1
                                             ^^^^ figure mean 16.4
                                                   ^^^ figure sd 2.9
    `);
    figures(`
      Weight changed by –2·8% (0·9), –2·1% (0·7) and –9·7% (1·0), respectively.
                        ^^^^^ figure mean -2.8
                               ^^^ figure sd 0.9
                                     ^^^^^ figure mean -2.1
                                            ^^^ figure sd 0.7
                                                     ^^^^^ figure mean -9.7
                                                            ^^^ figure sd 1
    `);
    figures(`
      Median severity on an 11-point scale in those affected was 4, 3, 5, and 6.
                                                                 ^ figure median 4
                                                                    ^ figure median 3
                                                                       ^ figure median 5
                                                                              ^ figure median 6
    `);
  });
});
