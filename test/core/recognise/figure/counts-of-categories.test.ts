import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);
const ratios = (drawing: string) => finds(['design'], drawing);

describe('figures: one row of numbers for named categories', () => {
  it('the two sexes, with a slash or a colon', () => {
    figures(`
      We studied 46 patients (male:female 17:29).
                 ^^ figure sample-size 46
                                          ^^ figure count 17
                                             ^^ figure count 29
    `);
    figures(`
      Sex (F/M), n: 13/18 vs 15/16.
                    ^^ figure count 13
                       ^^ figure count 18
                             ^^ figure count 15
                                ^^ figure count 16
    `);
    figures(`
      The groups (M:F = 9:12) were alike.
                        ^ figure count 9
                          ^^ figure count 12
    `);
    figures(`
      Of these, 33/27 women/men came.
                ^^ figure count 33
                   ^^ figure count 27
    `);
  });

  it('the second group behind the first', () => {
    figures(`
      The sex ratio (M/F) was 23/18 in the lavage group and 20/22 in the control group.
                              ^^ figure count 23
                                 ^^ figure count 18
                                                            ^^ figure count 20
                                                               ^^ figure count 22
    `);
    figures(`
      The sex ratio was 5/7 in the first ward and 6/5 in the second.
                        ^ figure count 5
                          ^ figure count 7
                                                  ^ figure count 6
                                                    ^ figure count 5
    `);
    figures(`
      ASA I/II 13/8 with air and 11/9 with gas.
               ^^ figure count 13
                  ^ figure count 8
                                 ^^ figure count 11
                                    ^ figure count 9
    `);
  });

  it('sides, and words of one ending', () => {
    figures(`
      Right/left eyes 14/17.
                      ^^ figure count 14
                         ^^ figure count 17
    `);
    figures(`
      Smokers/non-smokers were 12/19 and 13/17.
                               ^^ figure count 12
                                  ^^ figure count 19
                                         ^^ figure count 13
                                            ^^ figure count 17
    `);
  });

  it('no ratios, pressures, acuities or shares of those who responded', () => {
    ignores(['figure'], 'The male:female ratio was 3:2.');
    ignores(['figure'], 'The male/female ratio was 1/2.');
    ignores(['figure'], 'Stage by sex (male/female) was 1:1.');
    figures(`
      Male/female patients responded in 12/40 and 9/38.
                                        ^^^^^ figure fraction 12/40
                                                  ^^^^ figure fraction 9/38
    `);
  });
});

describe('design: a ratio of the sexes', () => {
  it('allocates nobody', () => {
    ignores(['design'], 'The ratio of men to women was 2:1.');
    ignores(['design'], 'The sex ratio was 2:1.');
    ratios(`
      Men were randomised 2:1.
               ^^^^^^^^^^ design allocation randomised
                          ^^^ design ratio 2:1
    `);
  });
});
