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

describe('design: one phrase after another', () => {
  for (const [text, mark, expected] of [
    ['allocated in a ratio of 2 to 1', '2 to 1', 'ratio 2:1'],
    ['with one-to-one allocation', 'one-to-one', 'ratio 1:1'],
    ['allocated in a two-to-one ratio', 'two-to-one', 'ratio 2:1'],
    ['assigned in a 1:1:1:1 ratio', '1:1:1:1', 'ratio 1:1:1:1'],
    ['The examiners and blinded assessors', 'blinded assessors', 'masking assessor-blind'],
    ['A patient-blinded trial', 'patient-blinded', 'masking participant-blind'],
    ['A triple-masked trial', 'triple-masked', 'masking triple-blind'],
    ['Masking: Double (Participant, Investigator)', 'Double', 'masking double-blind'],
    ['Masking: Single (Outcomes Assessor)', 'Single', 'masking single-blind'],
    ['Primary Purpose: Supportive Care', 'Supportive Care', 'purpose supportive care'],
    ['A cluster randomised trial', 'cluster randomised', 'allocation cluster-randomised'],
    ['A stepped-wedge trial', 'stepped-wedge', 'model stepped-wedge'],
    ['A two-period crossover comparison', 'two-period crossover', 'model crossover'],
    ['A 2 × 2 factorial trial', 'factorial', 'model factorial'],
    ['A basket trial', 'basket trial', 'model basket'],
    ['An umbrella study', 'umbrella study', 'model umbrella'],
    ['A platform trial', 'platform trial', 'model platform'],
    ['A Bayesian adaptive trial', 'Bayesian adaptive', 'model adaptive'],
    ['With a 3+3 design', '3+3', 'model 3+3'],
    ['With a standard 3 + 3 dose scheme', '3 + 3', 'model 3+3'],
    ['A series of n-of-1 trials', 'n-of-1', 'model N-of-1'],
    ['A meta-analysis of 12 trials', 'meta-analysis', 'model meta-analysis'],
    ['An active-controlled trial', 'active-controlled', 'control active-controlled'],
    ['A sham-controlled trial', 'sham-controlled', 'control sham-controlled'],
    ['A superiority trial', 'superiority trial', 'control superiority'],
    ['A therapeutic equivalence study', 'therapeutic equivalence', 'control equivalence'],
    ['A pragmatic comparison', 'pragmatic', 'model pragmatic'],
    ['A discontinuation design', 'discontinuation design', 'model randomised withdrawal'],
    ['A split-mouth comparison', 'split-mouth', 'model within-person'],
    ['The trial is ongoing', 'is ongoing', 'status ongoing'],
    ['The study was stopped early for futility', 'stopped early', 'status terminated'],
    ['It is closed to accrual', 'closed to accrual', 'status active, not recruiting'],
    ['Recruitment Status: Withdrawn', 'Withdrawn', 'status withdrawn'],
    ['Overall Status: UNKNOWN', 'UNKNOWN', 'status unknown'],
  ] as const) {
    it(`reads: ${text}`, () => {
      const at = text.indexOf(mark);
      found(`${text}\n${' '.repeat(at)}${'^'.repeat(mark.length)} design ${expected}`);
    });
  }

  for (const text of [
    'They were assigned to take 1 to 2 tablets 3 to 4 times a day.',
    'Treatment was stopped early in 12 patients, and pain was ongoing.',
    'A double dose, a single tablet and a triple combination; none responded.',
    'The purpose of treatment is prevention; screening took place before.',
    'The basket of fruit, the umbrella term and the platform were adaptive.',
    'The sum 3 + 3 is 6; 3+ protein in the urine; grade 3+3.',
    'Crossover to nivolumab was allowed; blind patients; the withdrawn consent.',
    'One to two patients a month, and a one-to-one talk with a nurse.',
  ]) {
    it(`leaves alone: ${text}`, () => nothing(text));
  }
});

describe('design: countries', () => {
  it('reads where a trial was done', () => {
    found(`
      At 25 centres in Germany, South Africa and the U.S. patients were enrolled in Viet Nam and the UK.
                       ^^^^^^^ design countries Germany
                                ^^^^^^^^^^^^ design countries South Africa
                                                     ^^^^ design countries United States
                                                                                    ^^^^^^^^ design countries Vietnam
                                                                                                     ^^ design countries United Kingdom
    `);
  });

  it('leaves addresses, people and words alone', () => {
    nothing(
      'Department of Oncology, Hospital of the City, Shanghai, China; University of Bern, Switzerland.',
    );
    nothing('Patients from China ate turkey; Guinea pigs, Japan Tobacco and the US dollar; give us chad.');
  });
});
