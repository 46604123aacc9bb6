/** Doses of antibiotics, vaccines, inhaled drugs and oxygen. */
import { finds } from './carets.js';

describe('doses in infection, vaccination and respiratory medicine', () => {
  const drawings: readonly string[] = [
    `
    Amoxicillin-clavulanate 875/125 mg twice daily for 7 days.
                            ^^^^^^^^^^ dose 875 mg frequency=BID
    `,
    `
    Oral amoxicillin/clavulanic acid (45/6.4 mg/kg/day) in 2 divided doses.
                                      ^^^^^^^^^^^^^^^^ dose 45 mg/kg/d route=oral frequency=BID
    `,
    `
    Co-trimoxazole 960 mg daily or trimethoprim-sulfamethoxazole 160/800 mg three times weekly.
                   ^^^^^^ dose 960 mg frequency=QD
                                                                 ^^^^^^^^^^ dose 160 mg frequency=TIW
    `,
    `
    Artemether-lumefantrine (20/120 mg) was given at 0, 8, 24, 36, 48 and 60 h.
                             ^^^^^^^^^ dose 20 mg
    `,
    `
    Benzathine penicillin G 2.4 million units intramuscularly.
                            ^^^^^^^^^^^^^^^^^ dose 2400000 U route=intramuscular
    `,
    `
    Vancomycin 15 to 20 mg/kg every 8 to 12 hours.
               ^^^^^^^^^^^^^^ dose 15–20 mg/kg frequency=Q8H
    `,
    `
    Piperacillin–tazobactam (4.5 g q6h) or meropenem (1 g q8h).
                             ^^^^^ dose 4.5 g frequency=Q6H
                                                      ^^^ dose 1 g frequency=Q8H
    `,
    `
    Acyclovir 800 mg five times daily for 7 days.
              ^^^^^^ dose 800 mg frequency=5x/day
    `,
    `
    Tobramycin 300 mg nebulised twice daily in alternating 28-day cycles.
               ^^^^^^ dose 300 mg route=inhaled frequency=BID cycleDays=28
    `,
    `
    Two 30-µg doses of BNT162b2 were given 21 days apart.
        ^^^^^ dose 30 ug
    `,
    `
    Participants received a 0.5-mL intramuscular injection containing 50 µg of mRNA-1273.
                            ^^^^^^ dose 0.5 mL route=intramuscular
                                                                      ^^^^^ dose 50 ug
    `,
    `
    Infants received 1 × 10⁹ CFU of Lactobacillus reuteri in 5 drops once daily.
                     ^^^^^^^^^^^ dose 1000000000 [CFU] frequency=QD
                                                             ^^^^^^^ dose 5 [drp] frequency=QD
    `,
    `
    Saccharomyces boulardii 5 billion CFU twice daily.
                            ^^^^^^^^^^^^^ dose 5000000000 [CFU] frequency=BID
    `,
    `
    MVA-BN at a dose of 1×10⁸ TCID50.
                        ^^^^^^^^^^^^ dose 100000000 [TCID_50]
    `,
    `
    Rabies vaccine 0.1 mL intradermally on days 0, 3, 7 and 28.
                   ^^^^^^ dose 0.1 mL route=intradermal days=[0,3,7,28]
    `,
    `
    Fosfomycin 3 g single oral dose.
               ^^^ dose 3 g route=oral frequency=once
    `,
    `
    Ivermectin 200 µg/kg at weeks 0 and 2.
               ^^^^^^^^^ dose 200 ug/kg
    `,
    `
    Isoniazid 5 mg/kg (max 300 mg) daily for 6 months.
              ^^^^^^^ dose 5 mg/kg frequency=QD
                           ^^^^^^ dose 300 mg frequency=QD
    `,
    `
    Rifapentine 900 mg plus isoniazid 900 mg once weekly for 12 weeks (3HP).
                ^^^^^^ dose 900 mg frequency=QW
                                      ^^^^^^ dose 900 mg frequency=QW
    `,
    `
    Praziquantel 40 mg/kg was given as a single dose.
                 ^^^^^^^^ dose 40 mg/kg frequency=once
    `,
    `
    A single 500-mg dose of ciprofloxacin.
             ^^^^^^ dose 500 mg frequency=once
    `,
    `
    Fluticasone/salmeterol 250/50 µg one inhalation twice daily.
                           ^^^^^^^^^ dose 250 ug frequency=BID
                                     ^^^^^^^^^^^^^^ dose 1 {inhalation} frequency=BID
    `,
    `
    Budesonide–formoterol 200 μg–6 μg, one inhalation as needed.
                          ^^^^^^ dose 200 ug frequency=PRN
                                 ^^^^ dose 6 ug frequency=PRN
                                       ^^^^^^^^^^^^^^ dose 1 {inhalation} frequency=PRN
    `,
    `
    Salbutamol 2.5 mg by nebuliser every 20 min.
               ^^^^^^ dose 2.5 mg frequency=Q20MIN
    `,
    `
    Omalizumab 150–375 mg every 2 or 4 weeks.
               ^^^^^^^^^^ dose 150–375 mg frequency=Q2W
    `,
    `
    Prednisolone 30 mg/day was tapered by 5 mg every week.
                 ^^^^^^^^^ dose 30 mg/d
                                          ^^^^ dose 5 mg
    `,
    `
    Oxygen at 2 L/min via nasal cannula.
              ^^^^^^^ dose 2 L/min route=intranasal
    `,
    `
    High-flow nasal oxygen at 50 L per minute.
                              ^^^^^^^^^^^^^^^ dose 50 L/min route=intranasal
    `,
    `
    Mometasone furoate nasal spray 200 µg once daily (two sprays in each nostril).
                                   ^^^^^^ dose 200 ug route=intranasal frequency=QD
                                                      ^^^^^^^^^^ dose 2 {spray}
    `,
    `
    Acetylcysteine 600 mg effervescent tablets b.i.d.
                   ^^^^^^ dose 600 mg frequency=BID
    `,
    `
    Peginterferon alfa-2a 180 µg qw + ribavirin 1000–1200 mg/day (weight based).
                          ^^^^^^ dose 180 ug frequency=QW
                                                ^^^^^^^^^^^^^^^^ dose 1000–1200 mg/d
    `,
    `
    Sofosbuvir 400 mg/velpatasvir 100 mg once daily.
               ^^^^^^ dose 400 mg frequency=QD
                                  ^^^^^^ dose 100 mg frequency=QD
    `,
    `
    Dolutegravir/abacavir/lamivudine 50/600/300 mg.
                                     ^^^^^^^^^^^^^ dose 50 mg
    `,
    `
    Tenofovir 300 mg/emtricitabine 200 mg.
              ^^^^^^ dose 300 mg
                                   ^^^^^^ dose 200 mg
    `,
    `
    A single dose of azithromycin (1 g) or doxycycline (100 mg twice daily for 7 days).
                                   ^^^ dose 1 g frequency=once
                                                        ^^^^^^ dose 100 mg frequency=BID
    `,
    `
    A single i.v. dose of 1.5 g cefuroxime.
                          ^^^^^ dose 1.5 g route=intravenous frequency=once
    `,
    `
    Two tablets (each containing 300 mg tenofovir) at onset.
    ^^^^^^^^^^^ dose 2 {tablet}
                                 ^^^^^^ dose 300 mg
    `,
    `
    Prednisone 40 mg/day ×5 d.
               ^^^^^^^^^ dose 40 mg/d
    `,
    `
    Oseltamivir 75 mg bid for 5 d.
                ^^^^^ dose 75 mg frequency=BID
    `,
    `
    Ipratropium 0.5 mg with salbutamol 5 mg nebules.
                ^^^^^^ dose 0.5 mg
                                       ^^^^ dose 5 mg
    `,
    `
    Budesonide 1 mg/2 mL nebulized.
               ^^^^^^^^^ dose 1 mg/(2.mL) route=inhaled
    `,
    `
    Formoterol 12 mcg via Aerolizer.
               ^^^^^^ dose 12 ug
    `,
    `
    Indacaterol/glycopyrronium 110/50 μg o.d.
                               ^^^^^^^^^ dose 110 ug frequency=QD
    `,
    `
    Umeclidinium 62.5 µg/vilanterol 25 µg.
                 ^^^^^^^ dose 62.5 ug
                                    ^^^^^ dose 25 ug
    `,
  ];
  for (const drawing of drawings) {
    it(`are found in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['dose'], drawing));
  }
});
