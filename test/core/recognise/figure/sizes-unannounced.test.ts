import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: sizes that no noun or sign announces', () => {
  it('stand behind the name of an arm', () => {
    figures(`
      We randomised 480 patients (tirilumab, 241; placebo, 239).
                    ^^^ figure sample-size 480
                                             ^^^ figure sample-size 241
                                                           ^^^ figure sample-size 239
    `);
    figures(`
      A total of 754 adults were vaccinated (MVX-100, 502; placebo, 252).
                 ^^^ figure sample-size 754
                                                      ^^^ figure sample-size 502
                                                                    ^^^ figure sample-size 252
    `);
    figures(`
      Of 61 patients (brace 30, tape 31) none dropped out.
         ^^ figure sample-size 61
                            ^^ figure sample-size 30
                                     ^^ figure sample-size 31
                                         ^^^^ figure count 0
    `);
    figures(`
      Total number of participants: Europe 210, rest of world 240
                                           ^^^ figure sample-size 210
                                                              ^^^ figure sample-size 240
    `);
    figures(`
      Number of arms: 2; Arm 1: 412; Arm 2: 410
                                ^^^ figure sample-size 412
                                            ^^^ figure sample-size 410
    `);
    figures(`
      Sample size: up to 24
                         ^^ figure sample-size 24
    `);
    figures(`
      Twelve died (brace, 5; tape, 7).
      ^^^^^^ figure count 12
                          ^ figure count 5
                                   ^ figure count 7
    `);
  });

  it('go on a row that was announced', () => {
    figures(`
      Cohorts took 50 mg (n = 3), 100 mg (6), 200 mg (12), and 350 mg (9) twice daily.
                          ^^^^^ figure sample-size 3
                                          ^ figure sample-size 6
                                                      ^^ figure sample-size 12
                                                                       ^ figure sample-size 9
    `);
    figures(`
      We compared yoga (n = 40), stretching (41) and a book (38).
                        ^^^^^^ figure sample-size 40
                                             ^^ figure sample-size 41
                                                             ^^ figure sample-size 38
    `);
    figures(`
      Yoga (n = 40) had a score (7) like stretching.
            ^^^^^^ figure sample-size 40
    `);
  });

  it('are told by what was got', () => {
    figures(`
      Of these, 12,470 got the vaccine and 12,496 got a placebo.
                ^^^^^^ figure sample-size 12470
                                           ^^^^^^ figure sample-size 12496
    `);
    figures(`
      Of 412 randomised women, 204 took 162 mg and 208 took 81 mg.
         ^^^ figure sample-size 412
                               ^^^ figure sample-size 204
                                                   ^^^ figure sample-size 208
    `);
    figures(`
      Of 468 randomised patients, 234 (50%) went home.
         ^^^ figure sample-size 468
                                  ^^^ figure count 234
                                       ^^^ figure percentage 50
    `);
    figures(`
      In all, 468 patients were randomly allocated, 234 (50%) to each group.
              ^^^ figure sample-size 468
                                                    ^^^ figure sample-size 234
                                                         ^^^ figure percentage 50
    `);
  });

  it('open the sentence that tells of a study', () => {
    figures(`
      In this double-blind trial, 588 participants with diabetes injected insulin.
                                  ^^^ figure sample-size 588
    `);
    figures(`
      In our lipid clinic, 61 patients took the drug.
                           ^^ figure sample-size 61
    `);
    figures(`
      In 389 patients with dementia, we tested music.
         ^^^ figure sample-size 389
    `);
    figures(`
      Methods: 132 women had either spinal or general anaesthesia.
               ^^^ figure sample-size 132
    `);
    figures(`
      With 340 and 170 participants (2:1) the power was 90%.
           ^^^ figure sample-size 340
                   ^^^ figure sample-size 170
                                                        ^^^ figure percentage 90
    `);
    figures(`
      Seven trials (1,612 patients) and 9 studies, 1480 participants, were pooled.
      ^^^^^ figure count 7
                    ^^^^^ figure sample-size 1612
                                        ^ figure count 9
                                                   ^^^^ figure sample-size 1480
    `);
    figures(`
      The control group (60 cases, placebo granules) rested.
                         ^^ figure sample-size 60
    `);
    figures(`
      Among the 1,620 who answered, 12% smoked.
                ^^^^^ figure sample-size 1620
                                    ^^^ figure percentage 12
    `);
  });

  it('are not limits, places or events', () => {
    figures(`
      Patients with a numerical rating score (NRS) ≥ 7 were randomised.
                                                     ^ figure quantity 7
    `);
    figures(`
      Rash of grade ≥3 in 12 patients (18.2%) resolved.
                          ^^ figure count 12
                                       ^^^^^ figure percentage 18.2
    `);
    figures(`
      We enrolled 300 adults from 9 clinics that took part.
                  ^^^ figure sample-size 300
                                  ^ figure count 9
    `);
    figures(`
      Itch changed by −0.58 ± 0.81% (n = 97).
                      ^^^^^ figure mean -0.58
                            ^^^^^^^ figure sd 0.81
                                     ^^^^^^ figure sample-size 97
    `);
  });
});
