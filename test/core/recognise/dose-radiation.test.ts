/** Doses of radiation, whole and by fraction, and of radioactivity. */
import { finds } from './carets.js';

describe('doses of radiation and radioactivity', () => {
  const drawings: readonly string[] = [
    `
    Patients received 50 Gy in 25 fractions followed by a boost of 16 Gy in 8 fractions.
                      ^^^^^^^^^^^^^^^^^^^^^ dose 50 Gy
                                                                   ^^^^^^^^^^^^^^^^^^^^ dose 16 Gy
    `,
    `
    Hypofractionated radiotherapy at 40.05 Gy in 15 fractions over 3 weeks was compared with 50 Gy in 25 fractions over 5 weeks.
                                     ^^^^^^^^^^^^^^^^^^^^^^^^ dose 40.05 Gy
                                                                                             ^^^^^^^^^^^^^^^^^^^^^ dose 50 Gy
    `,
    `
    Radiotherapy was delivered to a total dose of 70.2 Gy (1.8 Gy per fraction, 5 fractions per week).
                                                  ^^^^^^^ dose 70.2 Gy
                                                           ^^^^^^^^^^^^^^^^^^^ dose 1.8 Gy/{fraction} frequency=5x/week
    `,
    `
    A single 8-Gy fraction was as good as 20 Gy in five fractions for pain.
             ^^^^ dose 8 Gy
                                          ^^^^^^^^^^^^^^^^^^^^^^^ dose 20 Gy
    `,
    `
    [177Lu]Lu-PSMA-617 7.4 GBq every 6 weeks for up to six cycles.
                       ^^^^^^^ dose 7.4 GBq frequency=Q6W
    `,
    `
    Radium-223 55 kBq/kg intravenously every 4 weeks.
               ^^^^^^^^^ dose 55 kBq/kg route=intravenous frequency=Q4W
    `,
    `
    TBI 12 Gy in 6 fractions over 3 days.
        ^^^^^^^^^^^^^^^^^^^^ dose 12 Gy
    `,
    `
    WBRT 30 Gy/10 fractions or SRS 20-24 Gy.
         ^^^^^^^^^^^^^^^^^^ dose 30 Gy
                                   ^^^^^^^^ dose 20–24 Gy
    `,
    `
    SBRT 3 × 18 Gy.
             ^^^^^ dose 18 Gy
    `,
    `
    Brachytherapy 7 Gy × 4.
                  ^^^^ dose 7 Gy
    `,
    `
    66 Gy (2 Gy/fraction, 33 fractions).
    ^^^^^ dose 66 Gy
           ^^^^^^^^^^^^^ dose 2 Gy/{fraction}
    `,
    `
    Radiotherapy 45–50.4 Gy with 1.8 Gy fractions.
                 ^^^^^^^^^^ dose 45–50.4 Gy
                                 ^^^^^^ dose 1.8 Gy
    `,
    `
    Stereotactic radiotherapy: 48 Gy in 4 fx.
                               ^^^^^^^^^^^^^ dose 48 Gy
    `,
    `
    131I-MIBG 18 mCi/kg.
              ^^^^^^^^^ dose 18 mCi/kg
    `,
    `
    90Y-ibritumomab 14.8 MBq/kg.
                    ^^^^^^^^^^^ dose 14.8 MBq/kg
    `,
    `
    Verteporfin 6 mg/m2 with light dose 50 J/cm2.
                ^^^^^^^ dose 6 mg/m2
                                        ^^^^^^^^ dose 50 J/cm2
    `,
    `
    Narrow-band UVB was begun at 250 mJ/cm2 and the minimal erythema dose was 400 mJ/cm2.
                                 ^^^^^^^^^^ dose 250 mJ/cm2
    `,
  ];
  for (const drawing of drawings) {
    it(`are found in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['dose'], drawing));
  }
});
