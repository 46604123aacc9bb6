import { finds, ignores } from './carets.js';

const doses = (drawing: string) => finds(['dose'], drawing);

describe('doses of cohorts, pumps and volumes', () => {
  it('of cohorts, which are named by them', () => {
    doses(`
      Cohorts took 50 mg (n = 3), 100 mg (6), 200 mg (12), and 350 mg (9).
                   ^^^^^ dose 50 mg
                                  ^^^^^^ dose 100 mg
                                              ^^^^^^ dose 200 mg
                                                               ^^^^^^ dose 350 mg
    `);
    doses(`
      One dose-limiting toxicity occurred at 200 mg.
                                             ^^^^^^ dose 200 mg
    `);
    doses(`
      A 300-to-600-mg loading dose of clopidogrel was given.
        ^^^^^^^^^^^^^ dose 300–600 mg
    `);
    ignores(['dose'], 'Hypoglycaemia occurred at 50 mg/dL in the placebo group.');
    ignores(['dose'], 'Protein loss was 50 mg and 70 mg.');
  });

  it('that a pump is set to or that are given by volume', () => {
    doses(`
      Target-controlled propofol 1.5–2.5 µg/mL was given.
                                 ^^^^^^^^^^^^^ dose 1.5–2.5 ug/mL
    `);
    doses(`
      Sodium bicarbonate 4.2% was infused in volumes of 125 to 250 mL over 30 min.
                         ^^^^ dose 4.2 %
                                                        ^^^^^^^^^^^^^ dose 125–250 mL
    `);
    doses(`
      The block was done with bupivacaine 10 mL 0.5%.
                                          ^^^^^ dose 10 mL
                                                ^^^^ dose 0.5 %
    `);
    ignores(
      ['dose'],
      'Mean tidal volume was 420 mL and blood loss in a total volume of 300 mL was recorded.',
    );
    ignores(['dose'], 'The propofol concentration at waking was 1.2 µg/mL.');
  });
});
