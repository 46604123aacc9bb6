import { finds, ignores } from './carets.js';

const found = (drawing: string) => finds(['date'], drawing);
const nothing = (text: string) => ignores(['date'], text);

describe('date: forms', () => {
  it('reads month names in every order', () => {
    found(`
      August 8, 2022; 8 August 2022; 2023 Sep 21; Jan 2015; 21st of May 2018; MAY 2018; Sept. 2020
      ^^^^^^^^^^^^^^ date 2022-08-08 precision=day
                      ^^^^^^^^^^^^^ date 2022-08-08
                                     ^^^^^^^^^^^ date 2023-09-21
                                                  ^^^^^^^^ date 2015-01 precision=month
                                                            ^^^^^^^^^^^^^^^^ date 2018-05-21
                                                                              ^^^^^^^^ date 2018-05
                                                                                        ^^^^^^^^^^ date 2020-09
    `);
  });

  it('reads dates in digits', () => {
    found(`
      11.06.2025, 2022-08-08, 08/31/2022, 31/08/2022 and 2015/03/12
      ^^^^^^^^^^ date 2025-06-11
                  ^^^^^^^^^^ date 2022-08-08
                              ^^^^^^^^^^ date 2022-08-31
                                          ^^^^^^^^^^ date 2022-08-31
                                                         ^^^^^^^^^^ date 2015-03-12
    `);
  });

  it('gives a month the year that stands behind the second one', () => {
    found(`
      From January to December 2015 and March 1 to June 30, 2019
           ^^^^^^^ date 2015-01
                      ^^^^^^^^^^^^^ date 2015-12
                                        ^^^^^^^ date 2019-03-01
                                                   ^^^^^^^^^^^^^ date 2019-06-30
    `);
  });

  it('reads a year alone behind words of time', () => {
    found(`
      In 2019, since 2010, between 2012 and 2014 (2015–2017); the 2022 CSCO guidelines
         ^^^^ date 2019 precision=year
                     ^^^^ date 2010
                                   ^^^^ date 2012
                                            ^^^^ date 2014
                                                  ^^^^ date 2015
                                                       ^^^^ date 2017
                                                                  ^^^^ date 2022
    `);
  });
});

describe('date: roles', () => {
  it('says what a date dates', () => {
    found(`
      Enrolled between April 2019 and January 2022 with a data cut-off date of August 8, 2022
                       ^^^^^^^^^^ date 2019-04 role=start
                                      ^^^^^^^^^^^^ date 2022-01 role=end
                                                                               ^^^^^^^^^^^^^^ date 2022-08-08 role=cut-off
    `);
  });

  it('reads the fields of a registry', () => {
    found(`
      Start date September 2023
                 ^^^^^^^^^^^^^^ date 2023-09 role=start
      Completion date September 2026
                      ^^^^^^^^^^^^^^ date 2026-09 role=completion
    `);
  });

  it('reads citations', () => {
    found(`
      EClinicalMedicine. 2023 Sep 21:64:102240. eCollection 2023 Oct. © Copyright 2026
                         ^^^^^^^^^^^ date 2023-09-21 role=publication
                                                            ^^^^^^^^ date 2023-10 role=publication
                                                                                  ^^^^ date 2026 role=publication
    `);
  });
});

describe('date: silence', () => {
  it('leaves counts, doses and times alone', () => {
    nothing('In 2019 patients and in 2020 consecutive women the dose was 2000 mg.');
    nothing('Of 1998 screened, 1234 took part; at 12:30 may 12 stop?');
    nothing('The rate was 1.2.3 and the ratio 10/12/99 of version 3.11.2.');
    nothing('They march 10 km; 2015 mL of saline; a total of 2048 cells.');
  });
});

describe('date: one form after another', () => {
  for (const [text, mark, expected] of [
    ['Opened in Q1 2020', 'Q1 2020', '2020-Q1 precision=quarter role=start'],
    ['Results are due in 3Q 2021', '3Q 2021', '2021-Q3 precision=quarter'],
    ['In the first quarter of 2020', 'first quarter of 2020', '2020-Q1'],
    ['In 2020 Q2', '2020 Q2', '2020-Q2'],
    ['Since mid-2015', '2015', '2015 precision=year'],
    ['It was the end of 2018', '2018', '2018 precision=year'],
    ['Study Start (Actual) 2015-01-15', '2015-01-15', '2015-01-15 role=start'],
    ['Primary Completion (Estimated): 2020-12', '2020-12', '2020-12 precision=month role=completion'],
    ['Study start date: 2015-01', '2015-01', '2015-01 role=start'],
    ['Posted on 2015-01-15T00:00:00Z', '2015-01-15', '2015-01-15'],
    ['On 15-JAN-15 it opened', '15-JAN-15', '2015-01-15'],
    ['On 01-Jan-2015 it opened', '01-Jan-2015', '2015-01-01'],
    ['As of June 30, 2021, 12 had died', 'June 30, 2021', '2021-06-30 role=cut-off'],
    ['The data cutoff was 30 June 2021', '30 June 2021', '2021-06-30 role=cut-off'],
    ['The first patient was enrolled on May 3, 2015', 'May 3, 2015', '2015-05-03 role=start'],
    ['Published online March 3, 2020', 'March 3, 2020', '2020-03-03 role=publication'],
  ] as const) {
    it(`reads: ${text}`, () => {
      const at = text.indexOf(mark);
      found(`${text}\n${' '.repeat(at)}${'^'.repeat(mark.length)} date ${expected}`);
    });
  }

  it('reads both years of a span without a word before it', () => {
    found(`
      (2015 to 2017)
       ^^^^ date 2015
               ^^^^ date 2017
    `);
  });

  for (const text of [
    'Patients in Q1 and Q3 of the score; quartile Q2 1200 mL; the interquartile range (Q1-Q3).',
    'Phone 2015-01; pages 2012-09 of volume 3; the code 2014-11 was used.',
    'A ratio of 2015 to 2017 patients; 15 may 20 tablets of mg.',
    'The mid-2000 mL; early 1200 calories; the first quarter of patients.',
  ]) {
    it(`leaves alone: ${text}`, () => nothing(text));
  }
});
