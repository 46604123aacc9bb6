import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: rows of numbers, one for each group', () => {
  it('count where the row ends its clause, whatever its sentence tells of', () => {
    figures(`
      Closure was primary in 18 and 21, delayed in 6 and 7.
                             ^^ figure count 18
                                    ^^ figure count 21
                                                   ^ figure count 6
                                                         ^ figure count 7
    `);
    figures(`
      Spinal block had been used in 31 and 29 and a drain in 40 and 36.
                                    ^^ figure count 31
                                           ^^ figure count 29
                                                             ^^ figure count 40
                                                                    ^^ figure count 36
    `);
    figures(`
      Reasons for leaving were: itching 9 and 8, cost 4 and 11, others 1 and 3.
                                        ^ figure count 9
                                              ^ figure count 8
                                                      ^ figure count 4
                                                            ^^ figure count 11
                                                                       ^ figure count 1
                                                                             ^ figure count 3
    `);
    figures(`
      Twenty against 23 have died: 17 v. 21 of cancer, 1 v. 2 of stroke and 2 v. 0 of other causes.
      ^^^^^^ figure count 20
                     ^^ figure count 23
                                   ^^ figure count 17
                                         ^^ figure count 21
                                                       ^ figure count 1
                                                            ^ figure count 2
                                                                            ^ figure count 2
                                                                                 ^ figure count 0
    `);
    figures(`
      Anuria, 2 vs 6 (5.1 vs 15.4%).
              ^ figure count 2
                   ^ figure count 6
                      ^^^ figure percentage 5.1
                             ^^^^^ figure percentage 15.4
    `);
    figures(`
      Patients healed at 6 weeks: 35 v 31.
                         ^^^^^^^ figure duration 6
                                  ^^ figure count 35
                                       ^^ figure count 31
    `);
    figures(`
      Six and three went to ligation.
      ^^^ figure count 6
              ^^^^^ figure count 3
    `);
  });

  it('count with slashes between them, which no fraction or date has', () => {
    figures(`
      Haematuria seven/four; readmission 8/5; fever 3/2/4.
                 ^^^^^ figure count 7
                       ^^^^ figure count 4
                                         ^ figure count 8
                                           ^ figure count 5
                                                    ^ figure count 3
                                                      ^ figure count 2
                                                        ^ figure count 4
    `);
    figures(`
      Grade 0/1/2/3 mucositis occurred in 9/31/14/2 patients of arm A.
                                          ^ figure count 9
                                            ^^ figure count 31
                                               ^^ figure count 14
                                                  ^ figure count 2
    `);
    figures(`
      Two/four/one patients stopped because of headache.
      ^^^ figure count 2
          ^^^^ figure count 4
               ^^^ figure count 1
    `);
    figures(`
      Neutropenia 22 (31.4%)/29 (42.0%).
                  ^^ figure count 22
                      ^^^^^ figure percentage 31.4
                             ^^ figure count 29
                                 ^^^^^ figure percentage 42
    `);
    figures(`
      From 3/04 to 11/08, 200 women were enrolled.
                          ^^^ figure sample-size 200
    `);
  });

  it('are nothing behind a label, or with a unit behind the last', () => {
    ignores(['figure'], 'Eyes were examined at weeks 2 and 6.');
    ignores(['figure'], 'Grade 0/1/2/3 was defined before.');
  });
});
