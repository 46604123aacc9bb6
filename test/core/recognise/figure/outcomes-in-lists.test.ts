import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: values of several outcomes and in rarer units', () => {
  it('are times of one list', () => {
    figures(`
      Duration of surgery, of anaesthesia and of stay was 61, 92 and 240 min.
                                                          ^^ figure mean 61
                                                              ^^ figure mean 92
                                                                     ^^^^^^^ figure mean 240
    `);
  });

  it('are money and shares', () => {
    figures(`
      Length of stay, cost and readmissions were 5.1 days, $8,210 and 12% in the pathway group.
                                                 ^^^^^^^^ figure mean 5.1
                                                           ^^^^^^ figure quantity 8210
                                                                      ^^^ figure percentage 12
    `);
  });

  it('are effect sizes', () => {
    figures(`
      Effect sizes were d = 0.61, 0.44 and 0.20 for pain, sleep and mood.
                        ^^^^^^^^ figure quantity 0.61
                                  ^^^^ figure quantity 0.44
                                           ^^^^ figure quantity 0.2
    `);
    figures(`
      Hedges' g was 0.41 (0.12 to 0.70) for depression and 0.33 (0.05 to 0.61) for anxiety.
      ^^^^^^^^^^^^^^^^^^ figure quantity 0.41
                          ^^^^^^^^^^^^ figure interval 0.12–0.7
                                                           ^^^^ figure quantity 0.33
                                                                 ^^^^^^^^^^^^ figure interval 0.05–0.61
    `);
  });

  it('are angles and parts in a thousand million', () => {
    figures(`
      Knee flexion was 112° in the early group and 104° in the late group.
                       ^^^^ figure mean 112
                                                   ^^^^ figure mean 104
    `);
    figures(`
      FeNO rose from 15.0 to 19.2 ppb with placebo but not with the steroid (14.6 to 15.1 ppb).
                     ^^^^ figure mean 15
                             ^^^^^^^^ figure mean 19.2
                                                                             ^^^^ figure mean 14.6
                                                                                     ^^^^^^^^ figure mean 15.1
    `);
  });

  it('are changes further from their verb', () => {
    figures(`
      Compared with placebo, pirfenidone improved FVC by 116 mL.
                                                         ^^^^^^ figure mean 116
    `);
  });

  it('count beside rates', () => {
    figures(`
      There were 12 infections (1.3 per 1000 catheter-days) vs 24 (2.9 per 1000 catheter-days).
                 ^^ figure count 12
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ figure rate 1.3
                                                               ^^ figure count 24
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ figure rate 2.9
    `);
  });
});
