import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: counts with their share, and rows of arms', () => {
  it('are told by the share behind a comma', () => {
    figures(`
      Dizziness was the commonest harm (17 women, 11.2%, with sertraline; four, 2.6%, with paroxetine; none with placebo).
                                        ^^ figure count 17
                                                  ^^^^^ figure percentage 11.2
                                                                          ^^^^ figure count 4
                                                                                ^^^^ figure percentage 2.6
                                                                                                       ^^^^ figure count 0
    `);
    figures(`
      Events were fatigue (38%; grade 3 in 4, 7%) and rash (20%; grade ≥3 in 2, 3%).
                           ^^^ figure percentage 38
                                           ^ figure count 4
                                              ^^ figure percentage 7
                                                            ^^^ figure percentage 20
                                                                             ^ figure count 2
                                                                                ^^ figure percentage 3
    `);
    figures(`
      Gout was seen (11 patients, 5.5%, versus 9, 4.3%).
                     ^^ figure count 11
                                  ^^^^ figure percentage 5.5
                                               ^ figure count 9
                                                  ^^^^ figure percentage 4.3
    `);
  });

  it('are shares where all of a list are', () => {
    figures(`
      Fatigue was seen in 4, 7 and 9%.
                          ^ figure percentage 4
                             ^ figure percentage 7
                                   ^^ figure percentage 9
    `);
  });

  it('are sizes of the arms in a row of a registry', () => {
    figures(`
      Malaria confirmed (analysis population): 87; 86; 89
                                               ^^ figure sample-size 87
                                                   ^^ figure sample-size 86
                                                       ^^ figure sample-size 89
    `);
    figures(`
      Received treatment: 91; 91; 92
                          ^^ figure sample-size 91
                              ^^ figure sample-size 91
                                  ^^ figure sample-size 92
    `);
  });

  it('are sizes before people who are told in pairs', () => {
    figures(`
      Methods 118 never or former smokers were randomised.
              ^^^ figure sample-size 118
    `);
    figures(`
      Methods We studied 24 male and female volunteers.
                         ^^ figure sample-size 24
    `);
  });
});
