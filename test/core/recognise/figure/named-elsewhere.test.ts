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
});
