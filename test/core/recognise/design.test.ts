import { finds, ignores } from './carets.js';

const found = (drawing: string) => finds(['design'], drawing);
const nothing = (text: string) => ignores(['design'], text);

describe('design: words', () => {
  it('reads allocation, masking, arms and centres', () => {
    found(`
      A multicenter, double-blind, placebo-controlled, randomized controlled, parallel-group, two-arm trial
        ^^^^^^^^^^^ design centres multicentre
                     ^^^^^^^^^^^^ design masking double-blind
                                   ^^^^^^^^^^^^^^^^^^ design control placebo-controlled
                                                       ^^^^^^^^^^ design allocation randomised
                                                                  ^^^^^^^^^^ design control controlled
                                                                              ^^^^^^^^^^^^^^ design model parallel
                                                                                              ^^^^^^^ design arms two-arm
    `);
  });

  it('reads other designs', () => {
    found(`
      A prospective, non-randomised, open-label, single-arm, single-centre crossover study of non-inferiority
        ^^^^^^^^^^^ design model prospective
                     ^^^^^^^^^^^^^^ design allocation non-randomised
                                     ^^^^^^^^^^ design masking open-label
                                                 ^^^^^^^^^^ design arms single-arm
                                                             ^^^^^^^^^^^^^ design centres single-centre
                                                                           ^^^^^^^^^^^^^^^ design model crossover
                                                                                              ^^^^^^^^^^^^^^^ design control non-inferiority
    `);
  });

  it('reads the fields of a registry', () => {
    found(`
      Study type Interventional
                 ^^^^^^^^^^^^^^ design model interventional
      Single Group Assignment
      ^^^^^^^^^^^^^^^^^^^^^^^ design arms single-arm
      None (Open label)
      ^^^^^^^^^^^^^^^^^ design masking open-label
      Status Not yet recruiting
             ^^^^^^^^^^^^^^^^^^ design status not yet recruiting
      Completed NCT03918538 - A Study
      ^^^^^^^^^ design status completed
      Active, not recruiting NCT04548830
      ^^^^^^^^^^^^^^^^^^^^^^ design status active, not recruiting
    `);
  });

  it('reads allocation ratios in several spellings', () => {
    found(`
      Randomly assigned (1:1:1), in a 2:1 ratio or by 3-to-1 randomisation
      ^^^^^^^^^^^^^^^^^ design allocation randomised
                         ^^^^^ design ratio 1:1:1
                                      ^^^ design ratio 2:1
                                                      ^^^^^^ design ratio 3:1
                                                             ^^^^^^^^^^^^^ design allocation randomised
    `);
  });

  it('leaves times, titres, verbs and other controls alone', () => {
    nothing('At 12:30 the titre was 1:64 and the dilution 1:2.');
    nothing('Patients with controlled diabetes completed the visit and withdrawn drugs were unknown.');
    nothing('Crossover to nivolumab was allowed; interventional radiology; parallel lines.');
  });
});
