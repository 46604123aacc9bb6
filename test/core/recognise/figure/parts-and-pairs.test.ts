import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: parts of those counted before, and pairs of groups', () => {
  it('are read with what they are parts of', () => {
    figures(`
      Of 40 patients, 18 relapsed, 11 and 7, respectively.
         ^^ figure sample-size 40
                      ^^ figure count 18
                                   ^^ figure count 11
                                          ^ figure count 7
    `);
    figures(`
      Falls occurred in 14 and 9 people, 3 and 2 of them with fractures.
                        ^^ figure count 14
                               ^ figure count 9
                                         ^ figure count 3
                                               ^ figure count 2
    `);
    figures(`
      Of 31 volunteers, 30 were dosed: 3, 6, 9 and 12 at the four levels.
         ^^ figure sample-size 31
                        ^^ figure count 30
                                       ^ figure sample-size 3
                                          ^ figure sample-size 6
                                             ^ figure sample-size 9
                                                   ^^ figure sample-size 12
    `);
    figures(`
      Cough (21, 10.4% vs. 14, 6.9%) was common.
             ^^ figure count 21
                 ^^^^^ figure percentage 10.4
                           ^^ figure count 14
                               ^^^^ figure percentage 6.9
    `);
    figures(`
      Rash was seen in nine people, 4.5%, versus two, 1.0%.
                       ^^^^ figure count 9
                                    ^^^^ figure percentage 4.5
                                                 ^^^ figure count 2
                                                      ^^^^ figure percentage 1
    `);
    figures(`
      The response was 42.5% (all partial; n = 17).
                       ^^^^^ figure percentage 42.5
                                           ^^^^^^ figure count 17
    `);
    figures(`
      Tremor was noted in 12 patients of the lithium arm and in 21 of the control arm.
                          ^^ figure count 12
                                                                ^^ figure count 21
    `);
    figures(`
      Sixty ASA physical status I or II adults were allocated to two groups.
      ^^^^^ figure sample-size 60
    `);
    figures(`
      Dosed: 168 / 165
             ^^^ figure sample-size 168
                   ^^^ figure sample-size 165
    `);
    figures(`
      We allocated 90 patients to exercise (three sessions a week for six weeks; 44) or to a booklet that their doctor explained (46).
                   ^^ figure sample-size 90
                                                                      ^^^^^^^^^ figure duration 6
                                                                                 ^^ figure sample-size 44
                                                                                                                                  ^^ figure sample-size 46
    `);
    figures(`
      Drowsiness and thirst befell 24 and 17 patients, as against 11 and 8 on placebo.
                                   ^^ figure count 24
                                          ^^ figure count 17
                                                                  ^^ figure count 11
                                                                         ^ figure count 8
    `);
    figures(`
      Between 03/2021 and 08/2023, 48 patients were enrolled.
                                   ^^ figure sample-size 48
    `);
    figures(`
      Weight worsened by 0.42 kg and 1.88 kg, respectively.
                         ^^^^^^^ figure mean 0.42
                                     ^^^^^^^ figure mean 1.88
    `);
    figures(`
      One DLT (grade 4 neutropenia) was seen.
      ^^^ figure count 1
    `);
    figures(`
      Of 60 nurses, 31 of whom had melatonin and 29 placebo, none stopped.
         ^^ figure sample-size 60
                    ^^ figure sample-size 31
                                                 ^^ figure sample-size 29
                                                             ^^^^ figure count 0
    `);
    figures(`
      Cardiac events: nine with the drug and two without.
                      ^^^^ figure count 9
                                             ^^^ figure count 2
    `);
    figures(`
      Hepatitis was seen in 12 patients (8.1%; 2 G3, 1 G4).
                            ^^ figure count 12
                                         ^^^^ figure percentage 8.1
                                               ^ figure count 2
                                                     ^ figure count 1
    `);
    figures(`
      Cough was seen in 12 and 15 patients, and earache in three and two.
                        ^^ figure count 12
                               ^^ figure count 15
                                                           ^^^^^ figure count 3
                                                                     ^^^ figure count 2
    `);
  });
});
