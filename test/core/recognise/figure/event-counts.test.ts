import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: counts that no noun follows', () => {
  it('one, where it counts', () => {
    figures(`
      Angioedema occurred in one woman after the second dose.
                             ^^^ figure count 1
    `);
    figures(`
      Retention was seen in one child and in one adult.
                            ^^^ figure count 1
                                             ^^^ figure count 1
    `);
    figures(`
      After sham, one death was reported.
                  ^^^ figure count 1
    `);
    figures(`
      One case of keratitis healed by itself.
      ^^^ figure count 1
    `);
    ignores(['figure'], 'One patient group was closed.');
    ignores(['figure'], 'In one patient group the tube was blocked.');
    ignores(['figure'], 'One death certificate was lost.');
  });

  it('severity and kinds', () => {
    figures(`
      Neutropenia was grade 3 or worse in 14.
                                          ^^ figure count 14
    `);
    figures(`
      Two harms counted: one grade 3 colitis and one grade 4 rash.
      ^^^ figure count 2
                         ^^^ figure count 1
                                                 ^^^ figure count 1
    `);
    figures(`
      The remission rate was 25% (9/36; 3 unconfirmed).
                             ^^^ figure percentage 25
                                  ^^^^ figure fraction 9/36
                                        ^ figure count 3
    `);
    figures(`
      Five grade 2 burns and 12 grade 3 burns were dressed.
      ^^^^ figure count 5
                             ^^ figure count 12
    `);
    ignores(['figure'], 'Grade 3 or higher itching was rare.');
    ignores(['figure'], 'Hypertension (grade 2; grade 3) was common.');
  });

  it('parts of those who were named', () => {
    figures(`
      Cramps were reported by 27 of those in the heat arm.
                              ^^ figure count 27
    `);
    figures(`
      Of the swabs, 18 of those turned positive.
                    ^^ figure count 18
    `);
    figures(`
      Thirteen of the nurses had a needle injury.
      ^^^^^^^^ figure count 13
    `);
    ignores(['figure'], 'Two of the authors read each paper.');
    ignores(['figure'], 'See part 1 of those rules.');
    ignores(['figure'], 'Phase 2 of the trials ended early.');
  });

  it('counts of groups', () => {
    figures(`
      Dislocation occurred in three and one.
                              ^^^^^ figure count 3
                                        ^^^ figure count 1
    `);
    figures(`
      Forty-one and 38 infants died.
      ^^^^^^^^^ figure count 41
                    ^^ figure count 38
    `);
    figures(`
      Attacks of gout numbered 22 and 35.
                               ^^ figure count 22
                                      ^^ figure count 35
    `);
    figures(`
      In all, 16 infants died (8 in each group).
              ^^ figure count 16
                               ^ figure count 8
    `);
    figures(`
      Major bleeds: five in each arm.
                    ^^^^ figure count 5
    `);
    figures(`
      Croup (6 and 10 toddlers) and thrush (2 and 1) were treated at home.
             ^ figure count 6
                   ^^ figure count 10
                                            ^ figure count 2
                                                  ^ figure count 1
    `);
    ignores(['figure'], 'The boxes were numbered 31 and 38.');
    ignores(['figure'], 'The dose fell in two and rose in three steps.');
  });

  it('a count behind a mean or median', () => {
    figures(`
      Median age was 47 years (range 19–72) and 130 (61.3%) were women.
                     ^^^^^^^^ figure median 47
                               ^^^^^^^^^^^ figure range 19–72
                                                ^^^ figure count 130
                                                     ^^^^^ figure percentage 61.3
    `);
    figures(`
      Mean follow-up was 3.2 years, 75 (12%) moved away.
                         ^^^^^^^^^ figure mean 3.2
                                    ^^ figure count 75
                                        ^^^ figure percentage 12
    `);
  });

  it('a drug before the number of the second group', () => {
    figures(`
      Ibuprofen failed in 33 patients and naproxen in 21.
                          ^^ figure count 33
                                                      ^^ figure count 21
    `);
    ignores(['figure'], 'Ibuprofen was sold in the city and naproxen in 2019.');
  });

  it('numbers that add up to those treated', () => {
    figures(`
      At our clinic 52 patients were seen (30 psoriasis, 15 eczema, 7 other).
                    ^^ figure count 52
                                           ^^ figure count 30
                                                         ^^ figure count 15
                                                                    ^ figure count 7
    `);
  });
});
