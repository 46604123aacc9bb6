import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);
const nothing = (text: string) => ignores(['figure'], text);

describe('figures: counts that a list or the words around them tell', () => {
  it('what happened, in how many', () => {
    figures(`
      Toxicity was mild: nausea in 34, alopecia in 40 and stomatitis in 9 patients.
                                   ^^ figure count 34
                                                   ^^ figure count 40
                                                                        ^ figure count 9
    `);
    figures(`
      A partial response was seen in 37, stable disease in 29, and progression in 24.
                                     ^^ figure count 37
                                                           ^^ figure count 29
                                                                                  ^^ figure count 24
    `);
    figures(`
      There were 4 cases of nausea, 2 cases of fever and 1 case of rash.
                 ^ figure count 4
                                    ^ figure count 2
                                                         ^ figure count 1
    `);
    nothing('The registers were opened in Oslo in 2003, in Bergen in 2005 and in Tromso in 2008.');
  });

  it('a second kind of the same people', () => {
    figures(`
      Of the 44 women, 21 were pre- and 18 postmenopausal.
             ^^ figure sample-size 44
                       ^^ figure count 21
                                        ^^ figure count 18
    `);
    figures(`
      Of 72 women, 66 (33 in each group) completed the study.
         ^^ figure sample-size 72
                   ^^ figure count 66
                       ^^ figure sample-size 33
    `);
    figures(`
      Of 240 randomised people, 198 provided data.
         ^^^ figure sample-size 240
                                ^^^ figure count 198
    `);
    figures(`
      One patient in each arm died of sepsis.
      ^^^ figure count 1
    `);
  });

  it('none where only the order is told', () => {
    figures(`
      During the first three cycles 14 patients vomited.
                                    ^^ figure count 14
    `);
    figures(`
      At a median follow-up of 6.1 years there were 231 recurrences and 142 deaths.
                               ^^^^^^^^^ figure median 6.1
                                                    ^^^ figure count 231
                                                                        ^^^ figure count 142
    `);
  });

  it('averages of things that are counted', () => {
    figures(`
      Patients received a median of 6 cycles (range 1 to 12).
                                    ^ figure median 6
                                              ^^^^^^^^^^^^^ figure range 1–12
    `);
  });

  it('sizes of arms named by a rhythm, and of those described at length', () => {
    figures(`
      Women were randomised 1:1, 212 to 3-weekly and 208 to weekly paclitaxel.
                                 ^^^ figure sample-size 212
                                                     ^^^ figure sample-size 208
    `);
    figures(`
      The operation took 52 min. Forty patients aged 20–60 years, undergoing mastectomy under general anaesthesia, were randomised into two groups of 20.
                         ^^^^^^ figure duration 52
                                 ^^^^^ figure sample-size 40
                                                     ^^^^^^^^^^^ figure age 20–60
                                                                                                                                                      ^^ figure sample-size 20
    `);
  });

  it('changes that go on from one another', () => {
    figures(`
      The mean anxiety score fell from 8.1 to 5.9 with training and from 8.0 to 7.2 in controls.
                                       ^^^ figure mean 8.1
                                              ^^^ figure mean 5.9
                                                                         ^^^ figure mean 8
                                                                                ^^^ figure mean 7.2
    `);
    figures(`
      The mean number of hot flushes per day decreased from 7.6 to 3.4 (55%) with venlafaxine 75 mg and from 7.8 to 5.9 (24%) with placebo.
                                                            ^^^ figure mean 7.6
                                                                   ^^^ figure mean 3.4
                                                                        ^^^ figure percentage 55
                                                                                                             ^^^ figure mean 7.8
                                                                                                                    ^^^ figure mean 5.9
                                                                                                                         ^^^ figure percentage 24
    `);
  });

  it('shares and ranges side by side', () => {
    figures(`
      Neutropenia, fever and neuropathy were seen in 61/12/4% and 22/3/19% of patients.
                                                     ^^ figure percentage 61
                                                        ^^ figure percentage 12
                                                           ^^ figure percentage 4
                                                                  ^^ figure percentage 22
                                                                     ^ figure percentage 3
                                                                       ^^^ figure percentage 19
    `);
    figures(`
      Pain scores on day 1 were 2 (1-3) and 4 (2-5).
                                ^ figure median 2
                                   ^^^ figure iqr 1–3
                                            ^ figure median 4
                                               ^^^ figure iqr 2–5
    `);
    figures(`
      At 5 years the hazard ratio was 0.91, 0.62 to 1.34.
         ^^^^^^^ figure duration 5
                     ^^^^^^^^^^^^^^^^^^^^^ figure hazard-ratio 0.91
                                            ^^^^^^^^^^^^ figure interval 0.62–1.34
    `);
    nothing('A combination of 160/4.5 was used.');
  });

  it('of sexes by their letters, of levels, and of reasons for leaving', () => {
    figures(`
      They were 48 M / 42 F; the grade was 2 in 121, 3 in 127 and 4 in 58 knees.
                ^^ figure count 48
                       ^^ figure count 42
                                                ^^^ figure count 121
                                                          ^^^ figure count 127
                                                                       ^^ figure count 58
    `);
    figures(`
      Sixteen were excluded: lack of efficacy 8, loss to follow-up 5, adverse event 3.
      ^^^^^^^ figure count 16
                                              ^ figure count 8
                                                                   ^ figure count 5
                                                                                    ^ figure count 3
    `);
  });
});
