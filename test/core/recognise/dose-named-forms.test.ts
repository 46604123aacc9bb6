/** Strengths that words name, powers of ten in lists, light, gases, food, allergens, and doses that people came to take. */
import { finds, ignores } from './carets.js';

describe('doses in named forms', () => {
  const drawings: readonly string[] = [
    `
    Drops of 0.15% or 0.3% or of their vehicle were used in 64 eyes.
             ^^^^^ dose 0.15 %
                      ^^^^ dose 0.3 %
    `,
    `
    Patients were assigned to WXY-1207 0.5%, WXY-1207 1% or timolol 0.5% in the evening.
                                       ^^^^ dose 0.5 %
                                                      ^^ dose 1 %
                                                                    ^^^^ dose 0.5 %
    `,
    `
    Redness was seen in 9% of the 0.15% group and 22% of the 0.3% group, and two people on 0.3% withdrew.
                                  ^^^^^ dose 0.15 %
                                                             ^^^^ dose 0.3 %
                                                                                           ^^^^ dose 0.3 %
    `,
    `
    The drug was instilled at concentrations of 0.01%, 0.02% or 0.04%, each in 20 eyes.
                                                ^^^^^ dose 0.01 %
                                                       ^^^^^ dose 0.02 %
                                                                ^^^^^ dose 0.04 %
    `,
    `
    Patients used travoprost/timolol 0.004%/0.5% in the evening.
                                     ^^^^^^^^^^^ dose 0.004 %
    `,
    `
    Volunteers drank 10^5, 10^6 or 10^7 PFU of the vaccine.
                     ^^^^ dose 100000 [PFU]
                           ^^^^ dose 1000000 [PFU]
                                   ^^^^^^^^ dose 10000000 [PFU]
    `,
    `
    Cohorts got 4 × 10⁹ (n = 6), 2 × 10¹⁰ (n = 6) or 1 × 10¹¹ viral particles.
                ^^^^^^^ dose 4000000000 {particles}
                                 ^^^^^^^^ dose 20000000000 {particles}
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^ dose 100000000000 {particles}
    `,
    `
    Cells were injected at 20 million, 60 million or 120 million cells.
                           ^^^^^^^^^^ dose 20000000 {cells}
                                       ^^^^^^^^^^ dose 60000000 {cells}
                                                     ^^^^^^^^^^^^^^^^^ dose 120000000 {cells}
    `,
    `
    The vector was infused at 3×1011 and 9×1011 vector genomes per kilogram.
                              ^^^^^^ dose 300000000000 {particles}/kg
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dose 900000000000 {particles}/kg
    `,
    `
    Lymphocytes were infused at 2 × 10^7 CD3+ cells/kg.
                                ^^^^^^^^^^^^^^^^^^^^^^ dose 20000000 {cells}/kg
    `,
    `
    Each eye received 3 × 10^10 vg/eye of the vector.
                      ^^^^^^^^^^^^^^^^ dose 30000000000 {particles}/{eye}
    `,
    `
    Infants received inhaled nitric oxide at 10 ppm.
                                             ^^^^^^ dose 10 [ppm]
    `,
    `
    Anaesthesia was kept with sevoflurane at 0.8 MAC.
                                             ^^^^^^^ dose 0.8 {MAC}
    `,
    `
    Children received a formula of 120 kcal/kg/day.
                                   ^^^^^^^^^^^^^^^ dose 120 kcal/kg/d
    `,
    `
    A grass tablet of 75,000 SQ-T or a mite tablet of 12 SQ-HDM was taken daily.
                      ^^^^^^^^^^^ dose 75000 {SQ}
                                                      ^^^^^^^^^ dose 12 {SQ}
    `,
    `
    Adults with rhinitis took a grass pollen tablet of 300 IR daily.
                                                       ^^^^^^ dose 300 {IR}
    `,
    `
    Adults were randomised to protein ≥ 1.8 g/kg/day or ≤ 1.0 g/kg/day.
                                        ^^^^^^^^^^^^ dose 1.8 g/kg/d
                                                          ^^^^^^^^^^^^ dose 1 g/kg/d
    `,
    `
    The final doses were 14.5 ± 3.1 mg/day and 5.2 ± 1.9 mg/day.
                         ^^^^ dose 14.5 mg/d
                                               ^^^ dose 5.2 mg/d
    `,
    `
    Mean daily doses in the fourth week were 310 mg and 14 mg, respectively.
                                             ^^^^^^ dose 310 mg
                                                        ^^^^^ dose 14 mg
    `,
    `
    Steroids were tapered from 40 mg to ≤ 5 mg/day by week 12.
                               ^^^^^ dose 40 mg
                                          ^^^^^^^^ dose 5 mg/d
    `,
    `
    Amoxicillin was given, 50 mg per kg of body weight to children, then 1.5 g daily.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ dose 50 mg/kg
                                                                         ^^^^^ dose 1.5 g
    `,
    `
    Patients received piperacillin-tazobactam 4 g/0.5 g every 6 h.
                                              ^^^^^^^^^ dose 4 g
    `,
    `
    They were randomized to 80 mg. mitomycin C once a week.
                            ^^^^^ dose 80 mg
    `,
    `
    Articaine 4% with 1:200,000 epinephrine or lidocaine 2% with adrenaline 1:80 000 was injected.
              ^^ dose 4 %
                      ^^^^^^^^^ dose 5 ug/mL
                                                         ^^ dose 2 %
                                                                            ^^^^^^^^ dose 12.5 ug/mL
    `,
    `
    Vitamin A 100 000 IU or 200 000 IU was given to children of 6 to 59 months.
              ^^^^^^^^^^ dose 100000 [IU]
                            ^^^^^^^^^^ dose 200000 [IU]
    `,
    `
    Adults received two 2.2-mL cartridges (4.4 mL) of either solution.
                        ^^^^^^ dose 2.2 mL
                                           ^^^^^^ dose 4.4 mL
    `,
    `
    Brachytherapy with 8 Gy x 3 controlled more tumours than 6 Gy x 3.
                       ^^^^ dose 8 Gy
                                                             ^^^^ dose 6 Gy
    `,
    `
    The synbiotic held 3 × 10^9 CFU plus 200 mg inulin.
                       ^^^^^^^^^^^^ dose 3000000000 [CFU]
                                         ^^^^^^ dose 200 mg
    `,
    `
    A regimen consisted of 150 mg or 75 mg at weeks 0, 1 and 2.
                           ^^^^^^ dose 150 mg
                                     ^^^^^ dose 75 mg
    `,
    `
    Group B got a paravertebral block with 15 ml of the same drug.
                                           ^^^^^ dose 15 mL
    `,
    `
    Newborns got 2 mL of 24% sucrose or water before a heel lance.
                 ^^^^ dose 2 mL
                         ^^^ dose 24 %
    `,
    `
    Calcium gluconate 10% 10 mL was injected.
                      ^^^ dose 10 %
                          ^^^^^ dose 10 mL
    `,
    `
    Fluoxetine was increased from 20 to 40 mg in non-responders.
                                  ^^ dose 20 mg
                                        ^^^^^ dose 40 mg
    `,
    `
    Prednisone was given, tapered to 15 mg by day 30 and 5–10 mg by month 4.
                                     ^^^^^ dose 15 mg
                                                         ^^^^^^^ dose 5–10 mg
    `,
    `
    Half of the children received rasmetacin 30 mg/kg. Cure was more frequent than with the standard 20 mg/kg of rasmetacin.
                                             ^^^^^^^^ dose 30 mg/kg
                                                                                                     ^^^^^^^^ dose 20 mg/kg
    `,
    `
    Betamethasone dipropionate 0.5 mg g−1 alone was less effective.
                               ^^^^^^^^^^ dose 0.5 mg/g
    `,
  ];
  for (const drawing of drawings) {
    it(`are found in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['dose'], drawing));
  }

  const silent: readonly string[] = [
    'Nausea led to withdrawal in 3% with WXY-1207 2% and placebo 1%.',
    'Nausea was reported in 2% on WXY-1207 (3/150) and in 1% with the vehicle.',
    'LDL cholesterol fell by 0.5%, 1% and 2% with the drug once daily.',
    'Concentrations of HbF rose by 5% and 3%.',
    'Irradiance was 9 mW/cm2 and the minimal erythema dose 0.6 J/cm² under UVB light.',
    'Exhaled carbon monoxide of 8 ppm or less confirmed abstinence from nicotine.',
    'Participants on the diet burned 350 kcal per session.',
    'The energy intake with the supplement was 1900 kcal/day.',
    'Twelve MAC patients were cured with clarithromycin.',
    'The final insulin dose was 38 U with lispro and 41 U with aspart.',
    'The insulin dose was 0.6 ± 0.2 U/kg at the end.',
    'Total propofol dose was 156 ± 41 mg in group A.',
    'Salbutamol use fell from 2.1 to 1.2 puffs/day.',
    'The difference between the two doses of glycopyrronium was 40 mL.',
    'FEV1 rose by 120 mL (SE 11) with tiotropium, 60 mL (12) with salmeterol and 90 mL (11) with both.',
    'Blots were probed with anti-EGFR (1:1000).',
    'Proteinuria was reduced from 400 to 300 mg with losartan.',
    'The levodopa-equivalent daily dose fell by 210 mg.',
    'Growth of 10^3 to 10^5 CFU/mL in lavage fluid defined pneumonia.',
  ];
  for (const text of silent) it(`are not found in: ${text}`, () => ignores(['dose'], text));
});
