import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);
const nothing = (text: string) => ignores(['figure'], text);

describe('figures: lists whose items stand with their number and nothing else', () => {
  it('tallies of harms and of drugs', () => {
    figures(`
      Adverse reactions were mainly nausea (6), insomnia (4), and dizziness (2).
                                            ^ figure count 6
                                                          ^ figure count 4
                                                                             ^ figure count 2
    `);
    figures(`
      There were three reactions (two ofloxacin, one ceftazidime).
                 ^^^^^ figure count 3
                                  ^^^ figure count 2
                                                 ^^^ figure count 1
    `);
    figures(`
      Harms of grade 3 or higher were dose-related (4, 2, 1 and 0).
                                                    ^ figure count 4
                                                       ^ figure count 2
                                                          ^ figure count 1
                                                                ^ figure count 0
    `);
    figures(`
      Anastomotic leakage was seen in four patients, hypotension in 8 and 9 (P = 1.00).
                                      ^^^^ figure count 4
                                                                    ^ figure count 8
                                                                          ^ figure count 9
                                                                             ^^^^^^^^ figure p-value 1
    `);
    nothing('It was measured at four times (2, 4, 8 and 12).');
    nothing('As shown by others (12) and by us (13), it works.');
  });

  it('parts with their names that make the number before them', () => {
    figures(`
      Of these, 87 (EG 44, CG 43) were assessed at 24 weeks.
                ^^ figure sample-size 87
                       ^^ figure sample-size 44
                              ^^ figure sample-size 43
                                                   ^^^^^^^^ figure duration 24
    `);
    figures(`
      Of 301 who consented, 289 (148 DA; 141 usual care) returned the questionnaire.
         ^^^ figure sample-size 301
                            ^^^ figure count 289
                                 ^^^ figure sample-size 148
                                         ^^^ figure sample-size 141
    `);
    figures(`
      2391 and 1204 were included in the per-protocol population.
      ^^^^ figure sample-size 2391
               ^^^^ figure sample-size 1204
    `);
    figures(`
      As of January, 64 pts were treated (8 at 150 mg, 12 at 300 mg, 44 at 400 mg).
                     ^^ figure sample-size 64
                                          ^ figure sample-size 8
                                                       ^^ figure sample-size 12
                                                                     ^^ figure sample-size 44
    `);
    figures(`
      Of the remaining 201, cure was obtained in 180.
                       ^^^ figure sample-size 201
                                                 ^^^ figure count 180
    `);
  });

  it('changes of several groups', () => {
    figures(`
      Pain decreased from 6.8 to 2.6 in group A, 6.7 to 3.1 in group B and 6.9 to 5.2 in group C.
                          ^^^ figure mean 6.8
                                 ^^^ figure mean 2.6
                                                 ^^^ figure mean 6.7
                                                        ^^^ figure mean 3.1
                                                                           ^^^ figure mean 6.9
                                                                                  ^^^ figure mean 5.2
    `);
    figures(`
      Bodyweight changed by -6.1 kg, -4.5 kg and -2.2 kg, respectively.
                            ^^^^^^^ figure mean -6.1
                                     ^^^^^^^ figure mean -4.5
                                                 ^^^^^^^ figure mean -2.2
    `);
    figures(`
      Change in the disability score was −21.3 vs −16.7 points (P = .03).
                                         ^^^^^ figure mean -21.3
                                                  ^^^^^^^^^^^^ figure mean -16.7
                                                                ^^^^^^^ figure p-value 0.03
    `);
    figures(`
      Mean (SE) percent changes in EASI were –71.4% (4.1) and –36.8% (4.2).
                                             ^^^^^^ figure mean -71.4
                                                     ^^^ figure se 4.1
                                                              ^^^^^^ figure mean -36.8
                                                                      ^^^ figure se 4.2
    `);
  });

  it('differences and ratios that only their neighbours name', () => {
    figures(`
      The walk was longer by 37.9 m (95% CI 12.1 to 64.3; p = 0.005) and 46.2 m (18.8 to 73.6; p = 0.001).
                             ^^^^^^ figure difference 37.9
                                     ^^^^^^^^^^^^^^^^^^^ figure interval 12.1–64.3
                                                          ^^^^^^^^^ figure p-value 0.005
                                                                         ^^^^^^ figure difference 46.2
                                                                                 ^^^^^^^^^^^^ figure interval 18.8–73.6
                                                                                               ^^^^^^^^^ figure p-value 0.001
    `);
    figures(`
      The difference between the two was not significant (-4.2, -8.7 to 0.3, p=0.065).
                                                          ^^^^ figure difference -4.2
                                                                ^^^^^^^^^^^ figure interval -8.7–0.3
                                                                             ^^^^^^^ figure p-value 0.065
    `);
    figures(`
      FEV1 was 0.09 l higher after salmeterol (0.02 to 0.16; p=0.01).
               ^^^^^^ figure difference 0.09
                                               ^^^^^^^^^^^^ figure interval 0.02–0.16
                                                             ^^^^^^ figure p-value 0.01
    `);
    figures(`
      Placebo-adjusted weight loss was 11.2% (95% CI: 9.7% to 12.7%).
                                       ^^^^^ figure difference 11.2
                                              ^^^^^^^^^^^^^^^^^^^^^ figure interval 9.7–12.7
    `);
    figures(`
      Caesarean section was as common (risk ratio 0.83 [95% CI 0.50–1.38]); tachysystole was commoner (2.30 [1.10–4.81]; p=0.022).
                                       ^^^^^^^^^^^^^^^ figure risk-ratio 0.83
                                                        ^^^^^^^^^^^^^^^^ figure interval 0.5–1.38
                                                                                                       ^^^^ figure risk-ratio 2.3
                                                                                                             ^^^^^^^^^ figure interval 1.1–4.81
                                                                                                                         ^^^^^^^ figure p-value 0.022
    `);
  });
});
