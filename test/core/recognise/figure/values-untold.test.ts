import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: measured values of which nothing beside them tells what they are', () => {
  it('are means in a sentence of results', () => {
    figures(`
      Serum calcium went up by 0.06 mmol/L under the binder.
                               ^^^^^^^^^^^ figure mean 0.06 unit=mmol/L
    `);
    figures(`
      Triglycerides changed by -12 and +3 mg/dL (P = .02).
                               ^^^ figure mean -12 unit=mg/dL
                                        ^^^^^^^ figure mean 3 unit=mg/dL
                                                 ^^^^^^^ figure p-value 0.02 comparator==
    `);
    figures(`
      Diastolic pressure was reduced of 7,4 and 8,1 mmHg, respectively.
                                        ^^^ figure mean 7.4 unit=mm[Hg]
                                                ^^^^^^^^ figure mean 8.1 unit=mm[Hg]
    `);
    figures(`
      The annualised relapse rate was 0.31 vs 0.22.
                                      ^^^^ figure rate 0.31
                                              ^^^^ figure rate 0.22
    `);
  });

  it('are what an earlier value in the same place was', () => {
    figures(`
      Median ferritin was 14 µg/L at baseline; it rose to 41 µg/L on iron.
                          ^^^^^^^ figure median 14 unit=ug/L
                                                          ^^^^^^^ figure median 41 unit=ug/L
    `);
    figures(`
      The difference was 0.2% (95% CI −0.1 to 0.5) [2 mmol/mol (−1 to 5)].
          ^^^^^^^^^^^^^^^^^^^ figure difference 0.2
                               ^^^^^^^^^^^^^^^^^^ figure interval -0.1–0.5
                                                    ^^^^^^^^^^ figure difference 2 unit=mmol/mol
                                                                ^^^^^^^ figure interval -1–5
    `);
  });

  it('are differences where groups are set against each other', () => {
    figures(`
      Quality of life differed by 5.1 points.
                                  ^^^^^^^^^^ figure difference 5.1
    `);
    figures(`
      At follow-up the difference shrank to –2 mmol/mol (95% CI –6 to 2).
                                            ^^^^^^^^^^^ figure difference -2 unit=mmol/mol
                                                         ^^^^^^^^^^^^^^ figure interval -6–2
    `);
    figures(`
      The effect on anxiety was larger in men (−4.2 points) than in women (−1.3 points).
                                               ^^^^^^^^^^^ figure difference -4.2
                                                                           ^^^^^^^^^^^ figure difference -1.3
    `);
    figures(`
      Weight fell by 3.1 kg (SE 0.3) with the diet and by 1.2 kg (0.3) with advice.
                     ^^^^^^ figure mean 3.1 unit=kg
                             ^^^^^^ figure se 0.3
                                                          ^^^^^^ figure mean 1.2 unit=kg
                                                                  ^^^ figure se 0.3
    `);
  });

  it('stay quantities as limits, plans, doses and what one person had', () => {
    figures(`
      Eligible patients had a pressure of 160 mmHg.
                                          ^^^^^^^^ figure quantity 160 unit=mm[Hg]
    `);
    figures(`
      The lowest count was 1.7 × 10^9/L.
                           ^^^^^^^^^^^^ figure quantity 1.7 unit=10*9/L
    `);
    figures(`
      In this patient potassium rose to 6.4 mmol/L.
                                        ^^^^^^^^^^ figure quantity 6.4 unit=mmol/L
    `);
    figures(`
      The mean concentration never exceeded 2 ng/ml.
                                            ^^^^^^^ figure quantity 2 unit=ng/mL
    `);
  });
});

describe('figures: ranges that go on, and numbers that are no values', () => {
  it('further ranges of what ranged', () => {
    figures(`
      Pressure reductions ranged from 6.1 to 7.2 mm Hg with A and from 5.9 to 7.0 mm Hg with B.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure range 6.1–7.2 unit=mm[Hg]
                                                                       ^^^^^^^^^^^^^^^^ figure range 5.9–7 unit=mm[Hg]
    `);
    figures(`
      Heart rate decreased by 4 to 7 beats/min in all groups.
                              ^^^^^^^^^^^^^^^^ figure range 4–7
    `);
  });

  it('no times of day', () => {
    ignores(['figure'], 'Pressure was the average of 0900, 1100, and 1700 hours.');
  });

  it('no count behind what a median was of', () => {
    figures(`
      After a median follow-up of 41.2 months, 126 events had been recorded.
                                  ^^^^^^^^^^^ figure median 41.2 unit=mo
                                               ^^^ figure count 126
    `);
  });
});

describe('figures: values whose name stands further off', () => {
  it('differences with their error go on', () => {
    figures(`
      The differences from placebo being −2.1 (SE 0.41), −3.6 (0.42) and −3.9 (0.44) mmHg.
                                         ^^^^ figure difference -2.1
                                               ^^^^^^^ figure se 0.41
                                                         ^^^^ figure difference -3.6
                                                               ^^^^ figure se 0.42
                                                                         ^^^^ figure difference -3.9 unit=mm[Hg]
                                                                               ^^^^ figure se 0.44 unit=mm[Hg]
    `);
  });

  it('differences of shares, and the same in another unit', () => {
    figures(`
      The outcome was met (treatment difference against sham 31.0%, 95% CI 18.2–43.8).
                                                             ^^^^^ figure difference 31 unit=% printed={"value":"31.0"}
                                                                    ^^^^^^^^^^^^^^^^ figure interval 18.2–43.8
    `);
    figures(`
      The difference was –5 mmol/mol (95% CI –8 to –2); –0.5% (95% CI –0.7 to –0.2).
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ figure difference -5 unit=mmol/mol
                                      ^^^^^^^^^^^^^^^ figure interval -8–-2
                                                        ^^^^^ figure difference -0.5 unit=%
                                                               ^^^^^^^^^^^^^^^^^^^ figure interval -0.7–-0.2
    `);
  });

  it('means of what is measured in percent', () => {
    figures(`
      HbA1 was lowered in both groups (from 9.8 to 8.1 per cent and from 9.9 to 8.3 per cent, respectively).
                                            ^^^ figure mean 9.8 unit=%
                                                   ^^^^^^^^^^^^ figure mean 8.1 unit=%
                                                                         ^^^ figure mean 9.9 unit=%
                                                                                ^^^^^^^^^^^^ figure mean 8.3 unit=%
    `);
  });

  it('lists in units that the lexicon does not know', () => {
    figures(`
      Inhaler use diminished by 1.2, 0.7 and 0.9 puffs/day.
                                ^^^ figure mean 1.2
                                     ^^^ figure mean 0.7
                                             ^^^ figure mean 0.9
    `);
    figures(`
      The attacks correspond to 0.31, 0.48 and 0.52 per patient/year.
                                ^^^^ figure rate 0.31 unit=/a
                                      ^^^^ figure rate 0.48 unit=/a
                                               ^^^^^^^^^^^^^^^^^^^^^ figure rate 0.52 unit=/a
    `);
    figures(`
      Free days rose by 29, 21 and 25 percentage points.
                        ^^ figure percentage 29 unit=%
                            ^^ figure percentage 21 unit=%
                                   ^^^^^^^^^^^^^^^^^^^^ figure percentage 25 unit=%
    `);
  });

  it('p-values of both sides', () => {
    figures(`
      Deaths were fewer (2p = 0.02).
                         ^^^^^^^^^ figure p-value 0.02 comparator==
    `);
  });
});
