import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: rates of a list', () => {
  it('are told at its head', () => {
    figures(`
      Incidence rates per 100 person-years (95% CI): infection, 1.6 (1.1–2.2); zoster, 1.5 (1.0–2.1).
                                                                ^^^ figure rate 1.6
                                                                     ^^^^^^^ figure interval 1.1–2.2
                                                                                       ^^^ figure rate 1.5
                                                                                            ^^^^^^^ figure interval 1–2.1
    `);
    figures(`
      Incidence rates per 100 person-years: malaria 12.4, pneumonia 3.1, diarrhoea 8.9.
                                                    ^^^^ figure rate 12.4
                                                                    ^^^ figure rate 3.1
                                                                                   ^^^ figure rate 8.9
    `);
    figures(`
      Event rates (per 100 patient-years) were: death 3.4 and 4.1, stroke 1.0 and 1.3.
                                                      ^^^ figure rate 3.4
                                                              ^^^ figure rate 4.1
                                                                          ^^^ figure rate 1
                                                                                  ^^^ figure rate 1.3
    `);
  });

  it('are told behind its last', () => {
    figures(`
      Serious infections occurred at 3.4 (2.3–5.0) and 2.1 (1.3–3.4) events per 100 patient-years.
                                     ^^^ figure rate 3.4
                                          ^^^^^^^ figure interval 2.3–5
                                                       ^^^ figure rate 2.1
                                                            ^^^^^^^ figure interval 1.3–3.4
    `);
    figures(`
      Ventilator-associated pneumonia fell from 14.2 to 8.1 per 1000 ventilator-days.
                                                ^^^^ figure rate 14.2
                                                        ^^^ figure rate 8.1
    `);
    figures(`
      Bleeding was seen less often (annualised 2.4 vs. 3.1%/yr).
                                               ^^^ figure rate 2.4
                                                       ^^^^^^^ figure rate 3.1
    `);
  });

  it('are none where each person has one', () => {
    figures(`
      Heart rate fell from 82.1 to 74.3 with the drug.
                           ^^^^ figure mean 82.1
                                   ^^^^ figure mean 74.3
    `);
  });

  it('stand beside the time in which they were counted', () => {
    figures(`
      There were 88 strokes in 1410.2 person-years with the patch and 121 during 1382 PY without.
                 ^^ figure count 88
                               ^^^^^^^^^^^^^^^^^^^ figure quantity 1410.2
                                                                      ^^^ figure count 121
                                                                                 ^^^^^^^ figure quantity 1382
    `);
    figures(`
      In all 88 and 121 fell ill, in 1,410 and 1,382 patient-days.
             ^^ figure count 88
                    ^^^ figure count 121
                                     ^^^^^ figure quantity 1410
                                               ^^^^^^^^^^^^^^^^^^ figure quantity 1382
    `);
  });

  it('and events stand before the time, whoever was watched', () => {
    figures(`
      There were 412 in 18,260 exposed person-years and 29 in 2,868 patient-days; the rates were 20.2 vs. 3.6 per 100; both fell.
                 ^^^ figure count 412
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure quantity 18260
                                                        ^^ figure count 29
                                                              ^^^^^^^^^^^^^^^^^^ figure quantity 2868
                                                                                                 ^^^^ figure rate 20.2
                                                                                                          ^^^^^^^^^^^ figure rate 3.6
    `);
  });
});
