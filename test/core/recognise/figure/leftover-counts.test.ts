import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: counts that no known form announces', () => {
  it('are numbers that are nothing else in a sentence about people', () => {
    figures(`
      Vomiting was in 13 of the case and in 8 of the control group.
                      ^^ figure count 13
                                            ^ figure count 8
    `);
    figures(`
      Sixty women completed the course (22 AG, 20 LG, 18 CG).
      ^^^^^ figure sample-size 60
                                        ^^ figure count 22
                                               ^^ figure count 20
                                                      ^^ figure count 18
    `);
    figures(`
      Rash occurred in three patients after 10 mg, one after 30 mg and 13 after placebo.
                       ^^^^^ figure count 3
                                                   ^^^ figure count 1
                                                                       ^^ figure count 13
    `);
    figures(`
      RESULTS—34 patients took the drops.
              ^^ figure count 34
    `);
    figures(`
      Infants were randomised to drops (41) or spray (43).
                                        ^^ figure sample-size 41
                                                      ^^ figure sample-size 43
    `);
  });

  it('close the names of a list, or stand in rows with slashes', () => {
    figures(`
      Of 60 enrolled (ND 12, R/R 48; F/M 31/29), 6 withdrew.
         ^^ figure sample-size 60
                         ^^ figure sample-size 12
                                 ^^ figure sample-size 48
                                         ^^ figure count 31
                                            ^^ figure count 29
                                                 ^ figure count 6
    `);
    figures(`
      Adverse events were mild: headache (12; 15), rash (7; 4).
                                          ^^ figure count 12
                                              ^^ figure count 15
                                                         ^ figure count 7
                                                            ^ figure count 4
    `);
  });

  it('stand side by side with slashes, where no fraction could', () => {
    figures(`
      Lost to follow-up 12 / 10 / 9 infants.
                        ^^ figure count 12
                             ^^ figure count 10
                                  ^ figure count 9
    `);
    figures(`
      Leaks were seen in 4/3, ileus in 3/1.
                         ^ figure count 4
                           ^ figure count 3
                                       ^ figure count 3
                                         ^ figure count 1
    `);
  });

  it('are words where others are counted', () => {
    figures(`
      In the sham group there were four: one for rash, two for fever and one for pain.
                                   ^^^^ figure count 4
                                         ^^^ figure count 1
                                                       ^^^ figure count 2
                                                                         ^^^ figure count 1
    `);
    figures(`
      Ketosis was seen in none of the treated and seven of the control infants.
                          ^^^^ figure count 0
                                                  ^^^^^ figure count 7
    `);
    figures(`
      Four children had fever and one of them a seizure.
      ^^^^ figure count 4
                                  ^^^ figure count 1
    `);
    figures(`
      Three children were not evaluable (early death one, refusal two).
      ^^^^^ figure sample-size 3
                                                     ^^^ figure count 1
                                                                  ^^^ figure count 2
    `);
  });

  it('are small numbers in words that close a clause behind "in", or stand before an outcome', () => {
    figures(`
      Rash led to withdrawal in three (two on the drug, one on placebo).
                                ^^^^^ figure count 3
                                       ^^^ figure count 2
                                                        ^^^ figure count 1
    `);
    figures(`
      The trial ended early, so that 38 and 36 women completed; one embolism was seen.
                                     ^^ figure count 38
                                            ^^ figure count 36
                                                                ^^^ figure count 1
    `);
    figures(`
      The mean age was 61.4 ± 8.2 years, and 55% (44) were men.
                       ^^^^ figure mean 61.4
                            ^^^^^^^^^^^ figure sd 8.2
                                             ^^^ figure percentage 55
                                                  ^^ figure count 44
    `);
    figures(`
      We saw 42 and 41 women at 4 weeks, and at 6 months 37 and 36 (81.1% of 90).
             ^^ figure count 42
                    ^^ figure count 41
                                ^^^^^^^ figure duration 4
                                                ^^^^^^^^ figure duration 6
                                                         ^^ figure count 37
                                                                ^^ figure count 36
                                                                    ^^^^^ figure percentage 81.1
                                                                             ^^ figure sample-size 90
    `);
    ignores(['figure'], 'The tablets for the patients were cut in two halves.');
  });

  it('are no labels, limits, times, parts of names or parts of a design', () => {
    for (const sentence of [
      'Patients had one of three regimens.',
      'The scores at days 1, 8 and 15 were lower in both groups.',
      'It acts on cotransporter 2 in patients with oedema.',
      'Patients aged 18 or more were eligible.',
      'This is one of the causes of death in children.',
      'Outcomes in women: 1) pain; 2) fever.',
      'Eyes of patients with an acuity of 20/20 were included.',
      'Stays of patients were coded by version 4.',
      'The costs for each patient were 895 dollars.',
    ])
      ignores(['figure'], sentence);
  });

  it('behind a colon, two alone', () => {
    finds(
      ['figure'],
      `
      Readmission within 9 days: 11 versus 14. Positive culture on day 4: 1 and 3.
                         ^^^^^^ figure duration 9
                                 ^^ figure count 11
                                           ^^ figure count 14
                                                                          ^ figure count 1
                                                                                ^ figure count 3
      `,
    );
  });
});
