import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: means and medians of groups', () => {
  it('by how much each group changed', () => {
    figures(`
      Grip rose by 3.4 points with splints and 1.2 with tape.
                   ^^^^^^^^^^ figure mean 3.4
                                               ^^^ figure mean 1.2
    `);
    figures(`
      Itch scores fell by 3.1 and 2.2.
                          ^^^ figure mean 3.1
                                  ^^^ figure mean 2.2
    `);
    figures(`
      Sitting time fell by 1.8 and 0.4 h per day.
                           ^^^ figure mean 1.8
                                   ^^^^^^^^^^^^^ figure mean 0.4
    `);
    figures(`
      Stiffness fell by 1.6 and rose by 0.3 points.
                        ^^^ figure mean 1.6
                                        ^^^^^^^^^^ figure mean 0.3
    `);
    figures(`
      The YMRS total score improved by −9.1 and −6.4.
                                       ^^^^ figure mean -9.1
                                                ^^^^ figure mean -6.4
    `);
    figures(`
      Costs rose by 2.1% and 3.4%.
                    ^^^^ figure percentage 2.1
                             ^^^^ figure percentage 3.4
    `);
    ignores(['figure'], 'The risk fell by half and by a third.');
    ignores(['figure'], 'Prices were raised by 12 in 2012 and 14 in 2014.');
    ignores(['figure'], 'The dose was increased by 2.5 and 5 mg.');
  });

  it('the mean of a group that fell by so much', () => {
    figures(`
      Mean weight fell by 310 (95% CI 205 to 415).
                          ^^^ figure mean 310
                               ^^^^^^^^^^^^^^^^^ figure interval 205–415
    `);
    figures(`
      The mean itch score fell by 3.2 (95% CI 2.7–3.7) in the oil group; 2.9 (95% CI 2.4–3.4) in the cream group; and 1.1 (0.6–1.6) in the water group.
                                  ^^^ figure mean 3.2
                                       ^^^^^^^^^^^^^^ figure interval 2.7–3.7
                                                                         ^^^ figure mean 2.9
                                                                              ^^^^^^^^^^^^^^ figure interval 2.4–3.4
                                                                                                                      ^^^ figure mean 1.1
                                                                                                                           ^^^^^^^ figure interval 0.6–1.6
    `);
    figures(`
      Wear was 0.31 mm (CI 0.22–0.40) and 0.45 mm (CI 0.35–0.55).
               ^^^^^^^ figure mean 0.31
                        ^^^^^^^^^^^^ figure interval 0.22–0.4
                                          ^^^^^^^ figure mean 0.45
                                                   ^^^^^^^^^^^^ figure interval 0.35–0.55
    `);
    figures(`
      Swelling was 12.1 mm (95% CI 9.2 to 15.0) with ice.
                   ^^^^^^^ figure mean 12.1
                            ^^^^^^^^^^^^^^^^^^ figure interval 9.2–15
    `);
  });

  it('medians', () => {
    figures(`
      Calprotectin 310 µg/g [182–495] v 288 [170–460].
                   ^^^^^^^^ figure median 310
                             ^^^^^^^ figure range 182–495
                                        ^^^ figure median 288
                                             ^^^^^^^ figure range 170–460
    `);
    figures(`
      They had a median of five earlier operations.
                           ^^^^ figure median 5
    `);
    figures(`
      Blood loss (median) was 240 (range 90-610) ml.
                              ^^^ figure median 240
                                   ^^^^^^^^^^^^ figure range 90–610
    `);
    figures(`
      The Oxford Knee Score was 41 (range 22–48).
                                ^^ figure median 41
                                    ^^^^^^^^^^^ figure range 22–48
    `);
    ignores(['figure'], 'A median of three groups was drawn.');
    ignores(['figure'], 'The mean of two readings was used.');
  });
});
