import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);
const nothing = (text: string) => ignores(['figure'], text);

describe('figures: numbers of groups told by what they were given, and lists in words', () => {
  it('groups and their drugs', () => {
    figures(`
      Patients were randomised: 146 to 100 mg, 148 to 200 mg and 145 to placebo.
                                ^^^ figure sample-size 146
                                               ^^^ figure sample-size 148
                                                                 ^^^ figure sample-size 145
    `);
    figures(`
      Of 198 women, 67 on placebo, 66 on sertraline 50 mg and 65 on sertraline 100 mg had a hot flush.
         ^^^ figure sample-size 198
                    ^^ figure sample-size 67
                                   ^^ figure sample-size 66
                                                              ^^ figure sample-size 65
    `);
    figures(`
      Of the others, 19 on risperidone and 17 on haloperidol dropped out, 8 and 5 because of lack of effect.
                     ^^ figure count 19
                                           ^^ figure count 17
                                                                          ^ figure count 8
                                                                                ^ figure count 5
    `);
    figures(`
      Dry mouth was reported by nine patients taking fluoxetine and 23 taking imipramine (p less than 0.001), and constipation by five and 12, respectively.
                                ^^^^ figure count 9
                                                                    ^^ figure count 23
                                                                                          ^^^^^^^^^^^^^^^^^ figure p-value 0.001
                                                                                                                                  ^^^^ figure count 5
                                                                                                                                           ^^ figure count 12
    `);
    nothing('Infusions of 5 to 10 mg were given.');
  });

  it('lists of groups in words', () => {
    figures(`
      Seroma occurred in 8 women with a drain, and flap necrosis in three and two respectively.
                         ^ figure count 8
                                                                    ^^^^^ figure count 3
                                                                              ^^^ figure count 2
    `);
    figures(`
      The incidence of vomiting was six, four, five and eight.
                                    ^^^ figure count 6
                                         ^^^^ figure count 4
                                               ^^^^ figure count 5
                                                        ^^^^^ figure count 8
    `);
    figures(`
      Rescue was given to four, five and 12 patients.
                          ^^^^ figure count 4
                                ^^^^ figure count 5
                                         ^^ figure count 12
    `);
    figures(`
      Diarrhoea was commoner with the drug (four vs 13; p=0.03).
                                            ^^^^ figure count 4
                                                    ^^ figure count 13
                                                        ^^^^^^ figure p-value 0.03
    `);
  });

  it('one alone', () => {
    figures(`
      One child given mefloquine had a seizure.
      ^^^ figure count 1
    `);
    figures(`
      There was one uterine rupture.
                ^^^ figure count 1
    `);
    figures(`
      Three had nausea and one was withdrawn because of hepatitis.
      ^^^^^ figure count 3
                           ^^^ figure count 1
    `);
    figures(`
      Secondary bleeding occurred in one child in the other group.
                                     ^^^ figure count 1
    `);
    nothing('One patient per household was eligible.');
    nothing('There was one exception to this.');
  });

  it('as many in so many others', () => {
    figures(`
      There were 22 recurrences in 88 patients given tamoxifen and 38 in 91 controls.
                 ^^ figure count 22
                                   ^^ figure count 88
                                                                   ^^ figure count 38
                                                                         ^^ figure count 91
    `);
    figures(`
      The outcome occurred in 389 of 1 912 pts (20.3%).
                              ^^^^^^^^^^^^ figure fraction 389/1912
                                                ^^^^^ figure percentage 20.3
    `);
  });

  it('parts of the number before them', () => {
    figures(`
      A total of 220 patients (74, 73 and 73 in the low-dose, high-dose and placebo groups) were treated.
                 ^^^ figure sample-size 220
                               ^^ figure sample-size 74
                                   ^^ figure sample-size 73
                                          ^^ figure sample-size 73
    `);
    figures(`
      Forty-nine patients completed the study (24 in Group 1 and 25 in Group 2).
      ^^^^^^^^^^ figure sample-size 49
                                               ^^ figure sample-size 24
                                                                 ^^ figure sample-size 25
    `);
    figures(`
      Women were randomised to 50 Gy in 25 fractions over 5 weeks (538) or 42 Gy in 15 fractions over 3 weeks (537).
                                                          ^^^^^^^ figure duration 5
                                                                   ^^^ figure sample-size 538
                                                                                                      ^^^^^^^ figure duration 3
                                                                                                               ^^^ figure sample-size 537
    `);
  });
});
