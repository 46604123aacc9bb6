import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: sizes of arms in further forms', () => {
  it('in one bracket, each with its arm or in a row', () => {
    figures(`
      Women were randomised (87 tovimab, 91 placebo).
                             ^^ figure sample-size 87
                                         ^^ figure sample-size 91
    `);
    figures(`
      Children were assigned to syrup, spray or nothing (44/45/43).
                                                         ^^ figure sample-size 44
                                                            ^^ figure sample-size 45
                                                               ^^ figure sample-size 43
    `);
    figures(`
      Nausea occurred (12 tovimab, 5 placebo).
                       ^^ figure count 12
                                   ^ figure count 5
    `);
  });

  it('with "each", per arm, in fields and equations', () => {
    figures(`
      Joints were allocated to a splint or a cast, 35 each.
                                                   ^^ figure sample-size 35
    `);
    figures(`
      We planned 52 per arm. Target sample size: 240.
                 ^^ figure sample-size 52
                                                 ^^^ figure sample-size 240
    `);
    figures(`
      A sample size of 240 was split (n="120").
                       ^^^ figure sample-size 240
                                      ^^^^^^ figure sample-size 120
    `);
  });
});

describe('figures: counts in further forms', () => {
  it('behind a colon, with their share, and of one person who did something', () => {
    figures(`
      Falls: 14 and 9 in the two wards.
             ^^ figure count 14
                    ^ figure count 9
    `);
    figures(`
      Rash was rare (26, 16.8%), fever common (20; 34.5%).
                     ^^ figure count 26
                         ^^^^^ figure percentage 16.8
                                               ^^ figure count 20
                                                   ^^^^^ figure percentage 34.5
    `);
    figures(`
      One man withdrew.
      ^^^ figure count 1
    `);
  });

  it('are none of the mean before a comma', () => {
    figures(`
      The mean age was 61 years, 45 were men.
                       ^^^^^^^^ figure mean 61 unit=a
                                 ^^ figure count 45
    `);
  });

  it('two grades named at once are no fraction', () => {
    for (const name of ['DLQI 0/1', 'IGA 0/1', 'ACR20/50/70', 'ACR 20/50', 'sPGA 0 or 1', 'BA.4/5', 'BA 4/5'])
      ignores(['figure'], `We name ${name} as one.`);
    ignores(['figure'], 'EASI-75, EASI 75/90 and PASI 90/100 responses.');
  });
});

describe('figures: medians that their quartiles show', () => {
  it('with a unit behind the bracket, or behind that of the next group', () => {
    figures(`
      Stay was 4 [0–8] days versus 6 [2–11] days.
               ^ figure median 4 unit=d
                  ^^^ figure iqr 0–8 unit=d
                                   ^ figure median 6 unit=d
                                      ^^^^ figure iqr 2–11 unit=d
    `);
    figures(`
      Fever lasted 4 (2–7) and 6 (3–12) hours.
                   ^ figure median 4 unit=h
                      ^^^ figure iqr 2–7 unit=h
                               ^ figure median 6 unit=h
                                  ^^^^ figure iqr 3–12 unit=h
    `);
    figures(`
      Fever lasted 3 days (Q1–Q3 2–5).
                   ^^^^^^ figure median 3 unit=d
                           ^^^^^^^^^ figure iqr 2–5
    `);
  });

  it('with a range nested in the bracket', () => {
    figures(`
      Blood loss was, median (IQR [range]), 250 (150–400 [50–1200]) mL.
                                            ^^^ figure median 250 unit=mL
                                                 ^^^^^^^ figure iqr 150–400
                                                          ^^^^^^^ figure range 50–1200
    `);
  });

  it('a mean or median share', () => {
    figures(`
      A mean improvement of 10.6% was found.
                            ^^^^^ figure mean 10.6 unit=%
    `);
  });

  it('labels with a range are none', () => {
    ignores(['figure'], 'Grade 2 (1–3) is common.');
  });
});
