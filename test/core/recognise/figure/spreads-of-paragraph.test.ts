import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: spreads that another sentence or a bracket behind them names', () => {
  it('deviations and quartiles as those before', () => {
    figures(`
      Mean (SD) pain was 4.2 (1.1) and 3.1 (1.2). Recovery was 118 (14) vs 114 (16).
                         ^^^ figure mean 4.2
                              ^^^ figure sd 1.1
                                       ^^^ figure mean 3.1
                                            ^^^ figure sd 1.2
                                                               ^^^ figure mean 118
                                                                    ^^ figure sd 14
                                                                           ^^^ figure mean 114
                                                                                ^^ figure sd 16
    `);
    figures(`
      Stay was 3.5 [IQR 2.5–6.1] days. Free days were 22 [0–26] with blue and 20 [0–25] without.
               ^^^ figure median 3.5
                    ^^^^^^^^^^^ figure iqr 2.5–6.1
                                                      ^^ figure median 22
                                                          ^^^^ figure iqr 0–26
                                                                              ^^ figure median 20
                                                                                  ^^^^ figure iqr 0–25
    `);
  });

  it('named in a bracket behind', () => {
    figures(`
      Pain on coughing was 3 [2–4] vs 5 [3–6] (median [inter-quartile range]).
                           ^ figure median 3
                              ^^^ figure iqr 2–4
                                      ^ figure median 5
                                         ^^^ figure iqr 3–6
    `);
  });

  it('not where the last spread was another', () => {
    figures(`
      Stay was 3.5 [95% CI 2.5–6.1] days. Deaths were 22 (14) vs 16 (18).
               ^^^ figure mean 3.5
                    ^^^^^^^^^^^^^^ figure interval 2.5–6.1
    `);
  });
});
