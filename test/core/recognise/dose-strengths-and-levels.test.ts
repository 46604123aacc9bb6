/** Doses that name an arm: strengths of drops, levels of cohorts, fixed combinations, amounts that vaccines hold. */
import { finds, ignores } from './carets.js';

describe('strengths, levels and combinations', () => {
  const drawings: readonly string[] = [
    `
    Children received 0.25% (n = 46), 0.5% (n = 47), or vehicle (n = 44) twice daily.
                      ^^^^^ dose 0.25 %
                                      ^^^^ dose 0.5 %
    `,
    `
    Iron was given as 500 mg or 1000 mg per visit.
                      ^^^^^^ dose 500 mg
                                ^^^^^^^ dose 1000 mg
    `,
    `
    We studied 35 mg/kg in adults, reached by titration from 0.25 mg.
               ^^^^^^^^ dose 35 mg/kg
                                                             ^^^^^^^ dose 0.25 mg
    `,
    `
    Sixty eyes were assigned to 0.25% betaxolol, 0.5% betaxolol, or 1% carteolol.
                                ^^^^^ dose 0.25 %
                                                 ^^^^ dose 0.5 %
                                                                    ^^ dose 1 %
    `,
    `
    Participants were randomized to QRS-4410 0.02% (n = 41), 0.04% (n = 40) or vehicle (n = 42).
                                             ^^^^^ dose 0.02 %
                                                             ^^^^^ dose 0.04 %
    `,
    `
    Patients were assigned to QRS-4410 0.3% (n = 30) or vehicle. The 0.3% concentration stung.
                                       ^^^^ dose 0.3 %
                                                                     ^^^^ dose 0.3 %
    `,
    `
    Patients were assigned to QRS-4410 0.3% (n = 30) or 0.6% (n = 31). Four stopped on 0.6%.
                                       ^^^^ dose 0.3 %
                                                        ^^^^ dose 0.6 %
                                                                                       ^^^^ dose 0.6 %
    `,
    `
    Patients used dorzolamide, 2%, and timolol, 0.5%, in one bottle.
                               ^^ dose 2 %
                                                ^^^^ dose 0.5 %
    `,
    `
    Vildagliptin/metformin 50 mg/1000 mg twice daily was compared with placebo.
                           ^^^^^^^^^^^^^ dose 50 mg frequency=BID
    `,
    `
    Patients took miglitol (3 x 50 mg daily).
                            ^^^^^^^^^ dose 50 mg frequency=QD
    `,
    `
    Patients were randomised to glimepiride, 2 to 6 mg once daily, or to placebo.
                                             ^^^^^^^^^ dose 2–6 mg frequency=QD
    `,
    `
    Patients were randomised: 61 to 20 mg, 64 to 40 mg and 60 to placebo once daily.
                                    ^^^^^ dose 20 mg frequency=QD
                                                 ^^^^^ dose 40 mg frequency=QD
    `,
    `
    Topotecan was given at four dose levels: 0.4 (3 patients), 0.8 (3), 1.2 (6) and 1.6 mg/m2 (4).
                                             ^^^ dose 0.4 mg/m2
                                                               ^^^ dose 0.8 mg/m2
                                                                        ^^^ dose 1.2 mg/m2
                                                                                    ^^^^^^^^^ dose 1.6 mg/m2
    `,
    `
    Infants were vaccinated with 10 µg HBsAg and 25 µg adjuvant.
                                 ^^^^^ dose 10 ug
                                                 ^^^^^ dose 25 ug
    `,
    `
    Sponges soaked in mitomycin (0.4 mg/mL for 2 minutes) were applied.
                                 ^^^^^^^^^ dose 0.4 mg/mL
    `,
    `
    Responses were seen at ≥ 3.6 mg/kg; 5.4 mg/kg was selected for part 2.
                             ^^^^^^^^^ dose 3.6 mg/kg
                                        ^^^^^^^^^ dose 5.4 mg/kg
    `,
    `
    The code is being studied at 75 and 150 mg.
                                 ^^ dose 75 mg
                                        ^^^^^^ dose 150 mg
    `,
    `
    AHI fell by 12% with acetazolamide 250 mg (95% CI 4 to 20).
                                       ^^^^^^ dose 250 mg
    `,
    `
    Silver diamine fluoride (SDF) at 30% and at 10% was used: 90 children had 30% SDF.
                                     ^^^ dose 30 %
                                                ^^^ dose 10 %
                                                                              ^^^ dose 30 %
    `,
    `
    Pressure fell by 0.7 mm Hg for 0.0004%. Drops were sepetaprost 0.0004% or 0.003%.
                                   ^^^^^^^ dose 0.0004 %
                                                                   ^^^^^^^ dose 0.0004 %
                                                                              ^^^^^^ dose 0.003 %
    `,
    `
    Stroke volume rose by 4.6 ± 4.4 with 0.5 μg/kg/min. Istaroxime was given at 0.5 μg/kg/min.
                                         ^^^^^^^^^^^^^ dose 0.5 ug/kg/min
                                                                                ^^^^^^^^^^^^^ dose 0.5 ug/kg/min
    `,
    `
    We treated 26: 17 in arm A (15 mg, n=3; 25 mg, 3; 35 mg, 11) and 9 in arm B (5 mg, n=9).
                                ^^^^^ dose 15 mg
                                            ^^^^^ dose 25 mg
                                                      ^^^^^ dose 35 mg
                                                                                 ^^^^ dose 5 mg
    `,
    `
    Pimobendan was given at 6 mg or 3 mg; 6 mg has little advantage over 3 mg.
                            ^^^^ dose 6 mg
                                    ^^^^ dose 3 mg
                                          ^^^^ dose 6 mg
                                                                         ^^^^ dose 3 mg
    `,
    `
    We recommend 75 mg/m2 for phase II studies.
                 ^^^^^^^^ dose 75 mg/m2
    `,
  ];
  for (const drawing of drawings) {
    it(`are found in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['dose'], drawing));
  }

  const silent: readonly string[] = [
    'Of the 31 drop-outs, four had taken auranofin.',
    'The mean daily insulin dose was 38 and 41 U.',
    'Stool output was 180 g/kg with zinc and 205 g/kg without.',
    'The dose of esmolol at response was given as 140 +/- 12 micrograms/kg/min.',
    'Conjunctivitis occurred in 0.3% with QRS-4410 2% and vehicle 1%.',
    'In patients who received durvalumab 3% had colitis.',
    'Rescue use of albuterol averaged 2.3, 2.4, and 3.1 puffs/d.',
  ];
  for (const text of silent) it(`are not found in: ${text}`, () => ignores(['dose'], text));

  it('are those of a drug between its strength and how often it is instilled', () => {
    finds(
      ['dose'],
      `
      We compared 0.2% nipradilol twice daily (n = 30) with 0.5% timolol.
                  ^^^^ dose 0.2 %
                                                            ^^^^ dose 0.5 %
    `,
    );
  });
});
