import { finds } from './carets.js';

describe('endpoints that sentences and registry fields name', () => {
  const drawings: readonly string[] = [
    `
    The primary outcome was the Roland-Morris Disability Questionnaire score at 12 weeks; secondary outcomes were pain bothersomeness, global improvement, and sick leave.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint roland-morris-disability-questionnaire role=primary
                                                                                                                  ^^^^^^^^^^^^^^^^^^^ endpoint pain-bothersomeness role=secondary
                                                                                                                                       ^^^^^^^^^^^^^^^^^^ endpoint global-improvement role=secondary
                                                                                                                                                               ^^^^^^^^^^ endpoint sick-leave role=secondary
    `,
    `
    Secondary outcome measures included time to full enteral feeding, late-onset sepsis, necrotizing enterocolitis (NEC), bronchopulmonary dysplasia and death before discharge.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint time-to-full-enteral-feeding role=secondary
                                                                      ^^^^^^^^^^^^^^^^^ endpoint late-onset-sepsis role=secondary
                                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint necrotizing-enterocolitis role=secondary
                                                                                                                    ^^^ endpoint necrotizing-enterocolitis role=secondary
                                                                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint BPD role=secondary
                                                                                                                                                         ^^^^^ endpoint mortality role=secondary
    `,
    `
    Main outcome measures: all cause mortality, non-fatal stroke, and hospital admission for heart failure at 2 years.
                           ^^^^^^^^^^^^^^^^^^^ endpoint mortality role=primary
                                                ^^^^^^^^^^^^^^^^ endpoint stroke role=primary
                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint HF-hospitalization role=primary
    `,
    `
    Secondary outcomes were suicidal ideation, functioning, and adverse events.
                            ^^^^^^^^^^^^^^^^^ endpoint suicidality role=secondary
                                               ^^^^^^^^^^^ endpoint functioning role=secondary
                                                                ^^^^^^^^^^^^^^ endpoint AE role=secondary
    `,
    `
    Outcome measures were gastric emptying half-time, postprandial glucose and satiety ratings.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint gastric-emptying-half-time
                                                      ^^^^^^^^^^^^^^^^^^^^ endpoint postprandial-glucose
                                                                               ^^^^^^^^^^^^^^^ endpoint satiety
    `,
    `
    Primary Outcome(s): Change from baseline in forced vital capacity at week 52
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint change-in-FVC role=primary
    `,
    `
    Secondary Outcome Measures: Number of hospital visits; Quality of life
                                ^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint number-hospital-visits role=secondary
                                                           ^^^^^^^^^^^^^^^ endpoint QoL role=secondary
    `,
    `
    The key secondary end points were pain-free walking distance and ulcer healing.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint pain-free-walking-distance role=secondary
                                                                     ^^^^^^^^^^^^^ endpoint ulcer-healing role=secondary
    `,
    `
    Exploratory outcomes included gut microbiota and grip strength.
                                  ^^^^^^^^^^^^^^ endpoint gut-microbiota role=exploratory
                                                     ^^^^^^^^^^^^^ endpoint grip-strength role=exploratory
    `,
    `
    Sleep quality was the primary outcome and daytime sleepiness was a secondary outcome.
    ^^^^^^^^^^^^^ endpoint sleep-quality role=primary
                                              ^^^^^^^^^^^^^^^^^^ endpoint daytime-sleepiness role=secondary
    `,
    `
    The co-primary outcomes were knee pain and physical function at 3 months.
                                 ^^^^^^^^^ endpoint knee-pain role=primary
                                               ^^^^^^^^^^^^^^^^^ endpoint physical-function role=primary
    `,
    `
    Outcomes included caries increment and plaque index.
                      ^^^^^^^^^^^^^^^^ endpoint caries-increment
                                           ^^^^^^^^^^^^ endpoint plaque-index
    `,
  ];
  for (const drawing of drawings) {
    it(`finds in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['endpoint'], drawing));
  }
});
