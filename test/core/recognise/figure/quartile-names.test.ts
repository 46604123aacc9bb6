import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: the names of quartiles', () => {
  it('in letters with points', () => {
    figures(`
      Dissection took 64 (i.q.r. 47-83) min and 71 (I.Q.R. 52 to 95) min.
                      ^^ figure median 64
                          ^^^^^^^^^^^^ figure iqr 47–83
                                                ^^ figure median 71
                                                    ^^^^^^^^^^^^^^^ figure iqr 52–95
    `);
  });

  it('in words, whole or in part', () => {
    figures(`
      Loss was 310 (IQ range 205-455) mL.
               ^^^ figure median 310
                    ^^^^^^^^^^^^^^^^ figure iqr 205–455
    `);
    figures(`
      Stay was 6 [inter-quartile interval 4–9] days.
               ^ figure median 6
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure iqr 4–9
    `);
    figures(`
      Output was 61 (quartiles 45, 82) mL.
                 ^^ figure median 61
                     ^^^^^^^^^^^^^^^^ figure iqr 45–82
    `);
  });

  it('in percentiles', () => {
    figures(`
      The time was 54 (25th-75th percentile, 41-67) min.
                   ^^ figure median 54
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure iqr 41–67
    `);
    figures(`
      Median (25th-75th centile) delay was 9 (7-12) min.
                                           ^ figure median 9
                                              ^^^^ figure iqr 7–12
    `);
    ignores(['figure'], 'The lower limit was set by the upper one.');
  });
});
