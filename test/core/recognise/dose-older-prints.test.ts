/** Doses as older reports and other countries print them. */
import { finds, ignores } from './carets.js';

describe('doses in older prints', () => {
  const drawings: readonly string[] = [
    `
    Radiotherapy consisted of 50Gy/25f or 40 Gy in 15# to the breast, formerly 4600 rad.
                              ^^^^^^^^ dose 50 Gy
                                          ^^^^^^^^^^^^ dose 40 Gy
                                                                               ^^^^^^^^ dose 4600 RAD
    `,
    `
    Patients took 4x250 mg paracetamol or 2x500 mg metformin.
                  ^^^^^^^^ dose 250 mg
                                          ^^^^^^^^ dose 500 mg
    `,
    `
    Cyclophosphamide 600 mg m(-2) was infused on day 1.
                     ^^^^^^^^^^^^ dose 600 mg/m2
    `,
    `
    Epidural bupivacaine 0.1% with fentanyl 2 microg/mL was infused at 10 mL/h.
                         ^^^^ dose 0.1 %
                                            ^^^^^^^^^^^ dose 2 ug/mL
                                                                       ^^^^^^^ dose 10 mL/h
    `,
    `
    Iron 60 mg plus folic acid 400 microg was taken daily.
         ^^^^^ dose 60 mg
                               ^^^^^^^^^^ dose 400 ug
    `,
  ];
  for (const drawing of drawings) {
    it(`finds in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['dose'], drawing));
  }

  const silent: readonly string[] = [
    'Women walked 30 min at 60% of their maximum, three times 12 repetitions with 10 kg.',
    'The table turned at 2 rad/s; the platelets were 1.5x109/L.',
    'Plasma lidocaine was 2 ng/mL after the block.',
  ];
  for (const text of silent) {
    it(`ignores: ${text}`, () => ignores(['dose'], text));
  }
});
