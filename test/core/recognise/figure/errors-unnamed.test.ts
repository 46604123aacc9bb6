import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: errors without their name', () => {
  it('are told by deviations too narrow for grown people', () => {
    figures(`
      Mean age was 59 ± 1 years; HbA1c fell from 9.1 ± 0.1% to 8.2 ± 0.1%.
                   ^^ figure mean 59
                      ^^^^^^^^^ figure se 1
                                                 ^^^ figure mean 9.1
                                                     ^^^^^^ figure se 0.1
                                                               ^^^ figure mean 8.2
                                                                   ^^^^^^ figure se 0.1
    `);
    figures(`
      Mean age was 59 ± 11 years; HbA1c fell from 9.1 ± 1.1% to 8.2 ± 0.9%.
                   ^^ figure mean 59
                      ^^^^^^^^^^ figure sd 11
                                                  ^^^ figure mean 9.1
                                                      ^^^^^^ figure sd 1.1
                                                                ^^^ figure mean 8.2
                                                                    ^^^^^^ figure sd 0.9
    `);
  });

  it('are those of survival', () => {
    figures(`
      Five-year survival was 61% ± 4% with surgery and 52% ± 5% without.
      ^^^^^^^^^ figure duration 5
                             ^^^ figure percentage 61
                                 ^^^^ figure se 4
                                                       ^^^ figure percentage 52
                                                           ^^^^ figure se 5
    `);
  });

  it('are announced in a bracket', () => {
    figures(`
      Mean daily pain (SEM) was 5.9 (0.2) at baseline and 4.9 (0.3) with placebo.
                                ^^^ figure mean 5.9
                                     ^^^ figure se 0.2
                                                          ^^^ figure mean 4.9
                                                               ^^^ figure se 0.3
    `);
  });

  it('are no refractions', () => {
    figures(`
      Baseline SE was −3.42 ± 1.29 D in the atropine group.
                      ^^^^^ figure mean -3.42
                            ^^^^^^^^ figure sd 1.29
    `);
  });
});
