import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: counts in short clauses', () => {
  it('go on from a count', () => {
    figures(`
      Rash was seen in 4 patients, nausea in 2 and headache in 1; one died.
                       ^ figure count 4
                                             ^ figure count 2
                                                               ^ figure count 1
                                                                  ^^^ figure count 1
    `);
    figures(`
      Eleven deaths occurred (four, three and four, respectively).
      ^^^^^^ figure count 11
                              ^^^^ figure count 4
                                    ^^^^^ figure count 3
                                              ^^^^ figure count 4
    `);
    figures(`
      Twelve deaths were recorded: seven with the drug and five with placebo.
      ^^^^^^ figure count 12
                                   ^^^^^ figure count 7
                                                           ^^^^ figure count 5
    `);
    figures(`
      Weight increased in 18/140, 21/138, 8/140.
                          ^^^^^^ figure fraction 18/140
                                  ^^^^^^ figure fraction 21/138
                                          ^^^^^ figure fraction 8/140
    `);
    figures(`
      Hypotension occurred in 40 and delirium in 34 vs. 29.
                              ^^ figure count 40
                                                 ^^ figure count 34
                                                        ^^ figure count 29
    `);
  });

  it('stand in brackets with a sex', () => {
    figures(`
      Sixty-four participants (37 female; median age 29 years) took part.
      ^^^^^^^^^^ figure count 64
                               ^^ figure count 37
                                                     ^^^^^^^^ figure median 29
    `);
  });

  it('open the second line of a paragraph that was not wrapped', () => {
    figures(`
      Rash was seen.
      11 deaths occurred.
      ^^ figure count 11
    `);
    figures(`
      Rash was seen.
      Eleven deaths occurred.
      ^^^^^^ figure count 11
    `);
  });

  it('of a cohort, of those meant before, and of those a drug was given to', () => {
    figures(`
      In the primary cohort 348 and 378 patients were treated; the test detected 143 of these; the drug was given to 11.
                            ^^^ figure count 348
                                    ^^^ figure count 378
                                                                                 ^^^ figure count 143
                                                                                                                     ^^ figure count 11
    `);
  });
});
