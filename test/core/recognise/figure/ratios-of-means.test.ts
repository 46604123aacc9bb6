import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: ratios of means and of hazards', () => {
  it('are those of geometric means', () => {
    figures(`
      The ratio of geometric means for AUC was 0.97 (90% CI 0.88 to 1.07) and for Cmax 1.12 (0.99 to 1.27).
                                               ^^^^ figure risk-ratio 0.97
                                                     ^^^^^^^^^^^^^^^^^^^ figure interval 0.88–1.07
                                                                                       ^^^^ figure risk-ratio 1.12
                                                                                             ^^^^^^^^^^^^ figure interval 0.99–1.27
    `);
    figures(`
      GMT ratios of the new to the old vaccine were 1.08 (0.92 to 1.27), 0.97 (0.83 to 1.13) and 1.21 (1.02 to 1.43).
                                                    ^^^^ figure risk-ratio 1.08
                                                          ^^^^^^^^^^^^ figure interval 0.92–1.27
                                                                         ^^^^ figure risk-ratio 0.97
                                                                               ^^^^^^^^^^^^ figure interval 0.83–1.13
                                                                                                 ^^^^ figure risk-ratio 1.21
                                                                                                       ^^^^^^^^^^^^ figure interval 1.02–1.43
    `);
    figures(`
      The geometric mean ratio (90% CI) was 1.04 (0.97–1.12) for AUC.
                                            ^^^^ figure risk-ratio 1.04
                                                  ^^^^^^^^^ figure interval 0.97–1.12
    `);
  });

  it('are hazards and odds with an interval', () => {
    figures(`
      The hazard for recurrence was 1.31 (95% CI 1.07–1.60) in the control group.
                                    ^^^^ figure hazard-ratio 1.31
                                          ^^^^^^^^^^^^^^^^ figure interval 1.07–1.6
    `);
    figures(`
      The odds of remission were 2.31 (95% CI 1.40 to 3.81) with venlafaxine.
                                 ^^^^ figure odds-ratio 2.31
                                       ^^^^^^^^^^^^^^^^^^^ figure interval 1.4–3.81
    `);
  });

  it('may have their ends behind a comma', () => {
    figures(`
      The vaccine was safe (HR for any fracture 1.03, 0.76–1.40).
                                                ^^^^ figure hazard-ratio 1.03
                                                      ^^^^^^^^^ figure interval 0.76–1.4
    `);
  });

  it('stand alone with their interval', () => {
    figures(`
      Exacerbations were fewer with the drug (ratio 0.58, 0.41 to 0.82).
                                              ^^^^^^^^^^ figure risk-ratio 0.58
                                                          ^^^^^^^^^^^^ figure interval 0.41–0.82
    `);
    figures(`
      The risk of relapse was halved (0.51, 0.33–0.79).
                                      ^^^^ figure risk-ratio 0.51
                                            ^^^^^^^^^ figure interval 0.33–0.79
    `);
  });
});
