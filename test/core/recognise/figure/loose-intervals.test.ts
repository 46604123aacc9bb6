import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: intervals that nothing names', () => {
  it('in a paragraph whose other intervals were named', () => {
    figures(`
      The mean change was −16.4% (95% CI −31.3 to −1.4), −30.2% with 200 mg (−45.4 to −15.1) and 12.1% (8.0 to 16.2) in all.
                          ^^^^^^ figure mean -16.4
                                  ^^^^^^^^^^^^^^^^^^^^ figure interval -31.3–-1.4
                                                         ^^^^^^ figure mean -30.2
                                                                             ^^^^^^^^^^^^^^ figure interval -45.4–-15.1
                                                                                                 ^^^^^ figure mean 12.1
                                                                                                        ^^^^^^^^^^^ figure interval 8–16.2
    `);
    figures(`
      Cure was seen in 131 (94.9%; 95% CI 89.8–97.9) and 128 (92.1%; 86.3–96.0).
                       ^^^ figure count 131
                            ^^^^^ figure percentage 94.9
                                   ^^^^^^^^^^^^^^^^ figure interval 89.8–97.9
                                                         ^^^ figure count 128
                                                              ^^^^^ figure percentage 92.1
                                                                     ^^^^^^^^^ figure interval 86.3–96
    `);
    figures(`
      Median survival was 12.1 months (95% CI 9.9–14.0). The median duration was 9.8 months (6.3–NR).
                          ^^^^^^^^^^^ figure median 12.1
                                       ^^^^^^^^^^^^^^^ figure interval 9.9–14
                                                                                 ^^^^^^^^^^ figure median 9.8
                                                                                             ^^^^^^ figure interval 6.3–
    `);
  });

  it('but not where the last spread was another, or holds nothing', () => {
    figures(`
      Age was 54 years (IQR 41–63). Adherence was 93% (80–100).
              ^^^^^^^^ figure age 54
                        ^^^^^^^^^ figure iqr 41–63
                                                  ^^^ figure percentage 93
                                                       ^^^^^^ figure range 80–100
    `);
    figures(`
      The rate was 12% (95% CI 9–15) in centres with more beds (20–40).
                   ^^^ figure percentage 12
                        ^^^^^^^^^^^ figure interval 9–15
    `);
  });
});
