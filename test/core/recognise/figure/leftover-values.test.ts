import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: values that no known form announces', () => {
  it('are values in a sentence of results, where they are nothing else', () => {
    figures(`
      Growth was kept in the drug group (70.1 at entry, 69.0 at two years).
                                         ^^^^ figure mean 70.1
                                                        ^^^^ figure mean 69
                                                                ^^^^^^^^^ figure duration 2 unit=a
    `);
    figures(`
      The RAND-36 score on day 3 was 61 (9) vs 57 (12).
                                     ^^ figure mean 61
                                         ^ figure sd 9
                                               ^^ figure mean 57
                                                   ^^ figure sd 12
    `);
    figures(`
      The nausea score fell by 2.1 in A and 0.4 in B, the itch score by 1.8 and 1.7.
                               ^^^ figure mean 2.1
                                            ^^^ figure mean 0.4
                                                                        ^^^ figure mean 1.8
                                                                                ^^^ figure mean 1.7
    `);
  });

  it('are medians where the sentence says so anywhere', () => {
    figures(`
      Pain after surgery was 4 (2–6) in group A, 2 (0–4) in group B and 3 (1–5) in group C [median (min–max)].
                             ^ figure median 4
                                ^^^ figure range 2–6
                                                 ^ figure median 2
                                                    ^^^ figure range 0–4
                                                                        ^ figure median 3
                                                                           ^^^ figure range 1–5
    `);
  });

  it('go with the ends around them and the spreads of their list', () => {
    figures(`
      With the drops pain was lower by 4.2 points than with saline (1.4, 7.0).
                                       ^^^^^^^^^^ figure difference 4.2
                                                                    ^^^^^^^^ figure interval 1.4–7
    `);
    figures(`
      Median peaks were 31, 40 and 52 spots (IQR 22–38, 30–51 and 41–66).
                        ^^ figure median 31
                            ^^ figure median 40
                                   ^^ figure median 52
                                             ^^^^^^^^^ figure iqr 22–38
                                                        ^^^^^ figure iqr 30–51
                                                                  ^^^^^ figure iqr 41–66
    `);
  });

  it('are in per cent where what is measured is so, and its next value is told as its last', () => {
    figures(`
      HbA1c decreased by 1.2% with A, by 0.9% with B and by 0.1% with placebo.
                         ^^^^ figure mean 1.2 unit=%
                                         ^^^^ figure mean 0.9 unit=%
                                                            ^^^^ figure mean 0.1 unit=%
    `);
    figures(`
      The ejection fraction was 34% in both groups and rose to 41% and 36%.
                                ^^^ figure mean 34 unit=%
                                                               ^^^ figure mean 41 unit=%
                                                                       ^^^ figure mean 36 unit=%
    `);
    figures(`
      HbA1c was 7.9% and 8.1%, and 45% of patients reached the target.
                ^^^^ figure mean 7.9 unit=%
                         ^^^^ figure mean 8.1 unit=%
                                   ^^^ figure percentage 45 unit=%
    `);
    figures(`
      Patients had an ejection fraction of 45% or more.
                                           ^^^ figure percentage 45 unit=%
    `);
  });

  it('are no limits, ends of ranges, versions or effect sizes', () => {
    ignores(['figure'], 'Scores were worked out with version 9.4 of the program.');
    ignores(['figure'], 'The arms were alike in all respects but the slope was set to 0.5 to 0.8.');
  });

  it('are read as the paragraph says of all its values', () => {
    figures(`
      Results are means ± SEM. Glycogen fell from 412 ± 18 to 198 ± 21 mmol/kg.
                                                  ^^^ figure mean 412
                                                      ^^^^ figure se 18
                                                              ^^^ figure mean 198 unit=mmol/kg
                                                                  ^^^^^^^^^^^^ figure se 21 unit=mmol/kg
    `);
    figures(`
      Data are median [IQR]. Cough frequency was 11 [7–19] and 21 [12–34] per hour.
                                                 ^^ figure median 11
                                                     ^^^^ figure iqr 7–19
                                                               ^^ figure median 21
                                                                   ^^^^^ figure iqr 12–34
    `);
    figures(`
      Titres declined to 38 (26–56) by day 84 in the group.
                         ^^ figure mean 38
                             ^^^^^ figure interval 26–56
    `);
  });

  it('have their deviation alone in brackets behind a unit', () => {
    figures(`
      Operations took 74 (19) minutes v 41 (14) minutes.
                      ^^ figure mean 74
                          ^^ figure sd 19
                                        ^^ figure mean 41
                                            ^^ figure sd 14
    `);
    figures(`
      Labour lasted 7.2 h (3.1) with the gel and 9.8 h (3.9) without.
                    ^^^^^ figure mean 7.2 unit=h
                           ^^^ figure sd 3.1 unit=h
                                                 ^^^^^ figure mean 9.8 unit=h
                                                        ^^^ figure sd 3.9 unit=h
    `);
    figures(`
      Extubation took 8.2 min (2.1) and 11.6 min (3.0), respectively.
                      ^^^ figure mean 8.2 unit=min
                               ^^^ figure sd 2.1 unit=min
                                        ^^^^ figure mean 11.6 unit=min
                                                  ^^^ figure sd 3 unit=min
    `);
  });

  it('are pressures with their spreads, and least and greatest values', () => {
    figures(`
      Supine pressure fell from 161/101 ± 4/2 to 148/90 ± 3/2 mm Hg.
                                ^^^^^^^ figure mean 161 unit=mm[Hg]
                                          ^^^ figure sd 4 unit=mm[Hg]
                                                 ^^^^^^ figure mean 148 unit=mm[Hg]
                                                          ^^^^^^^^^ figure sd 3 unit=mm[Hg]
    `);
    figures(`
      Median time since surgery was 31 months (min 4; max 190).
                                    ^^^^^^^^^ figure median 31 unit=mo
                                                   ^^^^^^^^^^ figure range 4–190
    `);
    figures(`
      Blood loss was 640 ml (SD 210; 240 to 1190) in the drain group.
                     ^^^^^^ figure mean 640 unit=mL
                             ^^^^^^ figure sd 210
                                     ^^^^^^^^^^^ figure range 240–1190
    `);
  });

  it('are means in per cent where a deviation stands behind them', () => {
    figures(`
      Hip density rose by 1.8% (SD 2.9) on the drug and fell by 0.7% (SD 3.1) on placebo.
                          ^^^^ figure mean 1.8 unit=%
                                ^^^^^^ figure sd 2.9
                                                                ^^^^ figure mean 0.7 unit=%
                                                                      ^^^^^^ figure sd 3.1
    `);
    figures(`
      FEV1 was 61% of predicted at entry.
               ^^^ figure mean 61 unit=%
    `);
  });

  it('are no times of a list, counts with shares or limits', () => {
    figures(`
      Pressure was reduced by 7.1, 6.6 and 5.2 mmHg at weeks 2, 6 and 12.
                              ^^^ figure mean 7.1
                                   ^^^ figure mean 6.6
                                           ^^^^^^^^ figure mean 5.2
    `);
    ignores(['figure'], 'Infections were 12 (10) vs 18 (15).');
  });
});
