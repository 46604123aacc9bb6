import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: values and sizes of groups that nothing names', () => {
  it('are known by those beside them', () => {
    figures(`
      Waist circumference: –9.3, –6.4 and –1.9 cm.
                           ^^^^ figure mean -9.3
                                 ^^^^ figure mean -6.4
                                          ^^^^^^^ figure mean -1.9
    `);
    figures(`
      Evening flow did not differ (366 v 361 l/min; p=0.4).
                                   ^^^ figure mean 366
                                         ^^^^^^^^^ figure mean 361
                                                    ^^^^^ figure p-value 0.4
    `);
    figures(`
      Waking was noted on nights numbering 3; the score was 1.3 and 1.9, respectively.
                                                            ^^^ figure mean 1.3
                                                                    ^^^ figure mean 1.9
    `);
    figures(`
      The result was a hazard ratio for relapse of 0.71 (P=0.006).
                                                   ^^^^ figure hazard-ratio 0.71
                                                         ^^^^^^^ figure p-value 0.006
    `);
    figures(`
      No outcome differed (stiffness −2.7, −7.2 to 1.8; pain −0.4, −1.2 to 0.4).
                                     ^^^^ figure difference -2.7
                                           ^^^^^^^^^^^ figure interval -7.2–1.8
                                                             ^^^^ figure difference -0.4
                                                                   ^^^^^^^^^^^ figure interval -1.2–0.4
    `);
    figures(`
      Mean change was 8.4 ± 1.1 and 5.9 ± 2.4 (SE).
                      ^^^ figure mean 8.4
                          ^^^^^ figure se 1.1
                                    ^^^ figure mean 5.9
                                        ^^^^^ figure se 2.4
    `);
    figures(`
      Thirty were enrolled (M/F: 17/13; PS 0/1/2: 12/11/7).
      ^^^^^^ figure count 30
                                 ^^ figure count 17
                                    ^^ figure count 13
                                                  ^^ figure count 12
                                                     ^^ figure count 11
                                                        ^ figure count 7
    `);
    figures(`
      We studied 418 people with knee pain: 212 in 28 practices were allocated to classes and 206 in 26 practices to usual care.
                 ^^^ figure sample-size 418
                                            ^^^ figure sample-size 212
                                                   ^^ figure count 28
                                                                                              ^^^ figure sample-size 206
                                                                                                     ^^ figure count 26
    `);
    figures(`
      Overall Number Analyzed      126      125
                                   ^^^ figure sample-size 126
                                            ^^^ figure sample-size 125
    `);
    figures(`
      Itching was seen in 5 in Group A and 6 in Group B.
                          ^ figure count 5
                                           ^ figure count 6
    `);
    figures(`
      Nineteen patients died, seven of heart failure.
      ^^^^^^^^ figure count 19
                              ^^^^^ figure count 7
    `);
    figures(`
      Cough was reported by 9 (8%) and hiccups in seven (6%) v. three (3%).
                            ^ figure count 9
                               ^^ figure percentage 8
                                                  ^^^^^ figure count 7
                                                         ^^ figure percentage 6
                                                                ^^^^^ figure count 3
                                                                       ^^ figure percentage 3
    `);
    figures(`
      Enrollment (Estimated) 396
                             ^^^ figure sample-size 396
    `);
    figures(`
      Women were randomly assigned to a fixed appointment (196), or a letter asking them to telephone (198).
                                                           ^^^ figure sample-size 196
                                                                                                       ^^^ figure sample-size 198
    `);
    figures(`
      We assigned 141 (70 men [49.6%]) to rest and 145 (74 men [51.0%]) to exercise.
                  ^^^ figure sample-size 141
                       ^^ figure count 70
                               ^^^^^ figure percentage 49.6
                                                   ^^^ figure sample-size 145
                                                        ^^ figure count 74
                                                                ^^^^^ figure percentage 51
    `);
    figures(`
      Data were available for 805 (99.2%).
                              ^^^ figure sample-size 805
                                   ^^^^^ figure percentage 99.2
    `);
    figures(`
      Recovery time was 12.1 (SD 3.2) h. Peak flow rose from 2.86 (0.31) before to 2.97 (0.34) later.
                        ^^^^ figure mean 12.1
                              ^^^^^^ figure sd 3.2
                                                             ^^^^ figure mean 2.86
                                                                   ^^^^ figure sd 0.31
                                                                                   ^^^^ figure mean 2.97
                                                                                         ^^^^ figure sd 0.34
    `);
    figures(`
      Odds of relapse fell (odds ratio 0.71, 95% CI 0.52 to 0.97). Slow breathing was commoner (2.02, 1.40 to 2.91).
                            ^^^^^^^^^^^^^^^ figure odds-ratio 0.71
                                             ^^^^^^^^^^^^^^^^^^^ figure interval 0.52–0.97
                                                                                                ^^^^ figure odds-ratio 2.02
                                                                                                      ^^^^^^^^^^^^ figure interval 1.4–2.91
    `);
    figures(`
      Recovery was 37 d (range, 20-69) and 29 d (range, 18-58).
                   ^^^^ figure median 37
                         ^^^^^^^^^^^^ figure range 20–69
                                           ^^^^ figure median 29
                                                 ^^^^^^^^^^^^ figure range 18–58
    `);
    figures(`
      All were men, age 65 (median; range 26-79).
                        ^^ figure median 65
                                    ^^^^^^^^^^^ figure range 26–79
    `);
    figures(`
      Remission was 44.1% versus 30.3% (Δ13.8%; 95% CI 2.9% to 24.6%).
                    ^^^^^ figure percentage 44.1
                                 ^^^^^ figure percentage 30.3
                                         ^^^^^ figure difference 13.8
                                                ^^^^^^^^^^^^^^^^^^^^ figure interval 2.9–24.6
    `);
  });
});
