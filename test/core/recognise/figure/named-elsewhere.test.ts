import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: what stands away from a number says what it is', () => {
  it('the error in brackets at the end of a row', () => {
    figures(`
      Flow rose from 231 (12) L/min to 249 (13) and 236 (12) L/min (SEM).
                     ^^^ figure mean 231
                          ^^ figure se 12
                                       ^^^ figure mean 249
                                            ^^ figure se 13
                                                    ^^^ figure mean 236
                                                         ^^ figure se 12
    `);
  });

  it('a ratio by what it was adjusted for', () => {
    figures(`
      Independence was more frequent (odds ratio adjusted for age and NIHSS 1.74, 0.88-3.43).
                                                                            ^^^^ figure odds-ratio 1.74
                                                                                  ^^^^^^^^^ figure interval 0.88–3.43
    `);
  });

  it('a total by the share before it', () => {
    figures(`
      Plaque was found at 22.5% of 160 and 21.0% of 176 sites.
                          ^^^^^ figure percentage 22.5
                                   ^^^ figure sample-size 160
                                           ^^^^^ figure percentage 21
                                                    ^^^ figure sample-size 176
    `);
  });

  it('the letter of a group, which tests nothing', () => {
    figures(`
      It was met in 7 (28%) in Group P, 9 (36%) in Group K and 15 (60%) in Group S.
                    ^ figure count 7
                       ^^^ figure percentage 28
                                        ^ figure count 9
                                           ^^^ figure percentage 36
                                                               ^^ figure count 15
                                                                   ^^^ figure percentage 60
    `);
  });

  it('a day or a group by its number, whose shares stand behind it', () => {
    figures(`
      More had been discharged by day 28 (67.2% vs. 63.5%), and ten of Group 80 (40%) were sick.
                                          ^^^^^ figure percentage 67.2
                                                    ^^^^^ figure percentage 63.5
                                                                ^^^ figure count 10
                                                                                 ^^^ figure percentage 40
    `);
  });

  it('a probability in percent', () => {
    figures(`
      A slope was significant at P < 5% on three tests.
                                 ^^^^^^ figure p-value 0.05 comparator=<
    `);
  });

  it('those who took so many drugs, by what they took', () => {
    figures(`
      Improvement was seen in 24 on three drugs (77 percent) and 14 on two (40 percent).
                              ^^ figure count 24
                                                 ^^^^^^^^^^ figure percentage 77
                                                                 ^^ figure count 14
                                                                            ^^^^^^^^^^ figure percentage 40
    `);
  });

  it('those who were on one drug', () => {
    figures(`
      Of 35 patients, 21 were on one drug (60 percent) and 14 on two (40 percent).
         ^^ figure sample-size 35
                      ^^ figure count 21
                                           ^^^^^^^^^^ figure percentage 60
                                                           ^^ figure count 14
                                                                      ^^^^^^^^^^ figure percentage 40
    `);
  });

  it('ends that do not hold their share, by the ends of another', () => {
    figures(`
      It was cured in 81/98 (82.7%; 95% CI 75-90) at home and in 79/88 (89.8%; 96-83) on the ward.
                      ^^^^^ figure fraction 81/98
                             ^^^^^ figure percentage 82.7
                                    ^^^^^^^^^^^^ figure interval 75–90
                                                                 ^^^^^ figure fraction 79/88
                                                                        ^^^^^ figure percentage 89.8
                                                                               ^^^^^ figure interval 96–83
    `);
  });
});
