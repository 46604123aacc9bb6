import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: counts and sizes that stand in brackets', () => {
  it('counts behind their shares', () => {
    figures(`
      Intubation was needed in 5.3% (8) and 4.7% (7).
                               ^^^^ figure percentage 5.3
                                     ^ figure count 8
                                            ^^^^ figure percentage 4.7
                                                  ^ figure count 7
    `);
    figures(`
      Eradication was seen in 63.5% (285) with the drug.
                              ^^^^^ figure percentage 63.5
                                     ^^^ figure count 285
    `);
    figures(`
      Survival was reported to be 12% (14).
                                  ^^^ figure percentage 12
    `);
  });

  it('sizes with a dose or a list behind them', () => {
    figures(`
      In all, 470 were randomised (311 vibegron 50 mg; 159 placebo), and 468 (310; 158) formed the full analysis set.
              ^^^ figure sample-size 470
                                   ^^^ figure sample-size 311
                                                       ^^^ figure sample-size 159
                                                                         ^^^ figure sample-size 468
                                                                              ^^^ figure sample-size 310
                                                                                   ^^^ figure sample-size 158
    `);
    figures(`
      A total of 223 patients were randomised (112 minocycline, 111 doxycycline; mean age 52 years).
                 ^^^ figure sample-size 223
                                               ^^^ figure sample-size 112
                                                                ^^^ figure sample-size 111
                                                                                          ^^^^^^^^ figure mean 52
    `);
    figures(`
      In the whole clinical trial: 36
                                   ^^ figure sample-size 36
    `);
    figures(`
      Allowing for 5% loss, 254 will be randomised.
                   ^^ figure percentage 5
                            ^^^ figure sample-size 254
    `);
    figures(`
      Of 255 patients, 127 received the combination and 128 monotherapy.
         ^^^ figure sample-size 255
                       ^^^ figure sample-size 127
                                                        ^^^ figure sample-size 128
    `);
  });

  it('rates behind a short form', () => {
    figures(`
      The annualised bleeding rate (ABR) was 1.7 with prophylaxis and 11.8 on demand.
                                             ^^^ figure rate 1.7
                                                                      ^^^^ figure rate 11.8
    `);
  });
});
