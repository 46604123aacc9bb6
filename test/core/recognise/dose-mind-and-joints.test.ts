/** Doses in psychiatry, neurology and rheumatology: ranges, steps, two strengths, short frequencies. */
import { finds } from './carets.js';

describe('doses in psychiatry, neurology and rheumatology', () => {
  const drawings: readonly string[] = [
    `
    Escitalopram was started at 5 mg up to 20 mg/day.
                                ^^^^ dose 5 mg
                                           ^^^^^^^^^ dose 20 mg/d
    `,
    `
    Sertraline 50 mg/d increased to 100 mg/d after 4 weeks if tolerated.
               ^^^^^^^ dose 50 mg/d
                                    ^^^^^^^^ dose 100 mg/d
    `,
    `
    Lithium carbonate 600-1200 mg/day in divided doses.
                      ^^^^^^^^^^^^^^^ dose 600–1200 mg/d
    `,
    `
    Olanzapine (5–20 mg/d; mean modal dose 12.3 mg/d) or risperidone (2–6 mg/d).
                ^^^^^^^^^ dose 5–20 mg/d
                                           ^^^^^^^^^ dose 12.3 mg/d
                                                                      ^^^^^^^^ dose 2–6 mg/d
    `,
    `
    Esketamine nasal spray 56 or 84 mg twice weekly.
                           ^^ dose 56 mg route=intranasal frequency=BIW
                                 ^^^^^ dose 84 mg route=intranasal frequency=BIW
    `,
    `
    Levodopa/carbidopa 100/25 mg t.i.d.
                       ^^^^^^^^^ dose 100 mg frequency=TID
    `,
    `
    Natalizumab 300 mg IV every 4 wk.
                ^^^^^^ dose 300 mg route=intravenous frequency=Q4W
    `,
    `
    Interferon beta-1a 44 µg s.c. tiw.
                       ^^^^^ dose 44 ug route=subcutaneous frequency=TIW
    `,
    `
    Glatiramer acetate 20 mg/day or 40 mg three times a week.
                       ^^^^^^^^^ dose 20 mg/d
                                    ^^^^^ dose 40 mg frequency=TIW
    `,
    `
    Donepezil 10 mg nocte.
              ^^^^^ dose 10 mg frequency=QHS
    `,
    `
    Levetiracetam 20 mg/kg (max 1500 mg) iv over 10 min.
                  ^^^^^^^^ dose 20 mg/kg route=intravenous
                                ^^^^^^^ dose 1500 mg route=intravenous
    `,
    `
    Alteplase 0.9 mg/kg (10% as bolus, remainder over 60 min; maximum 90 mg).
              ^^^^^^^^^ dose 0.9 mg/kg
                                                                      ^^^^^ dose 90 mg
    `,
    `
    Tenecteplase at 0.25 mg per kilogram of body weight (maximum dose, 25 mg).
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dose 0.25 mg/kg
                                                                       ^^^^^ dose 25 mg
    `,
    `
    Sumatriptan 6 mg s.c. or eletriptan 40 mg p.o. PRN.
                ^^^^ dose 6 mg route=subcutaneous
                                        ^^^^^ dose 40 mg route=oral frequency=PRN
    `,
    `
    Erenumab 70 mg or 140 mg monthly.
             ^^^^^ dose 70 mg frequency=monthly
                      ^^^^^^ dose 140 mg frequency=monthly
    `,
    `
    Methylphenidate OROS 18, 36 or 54 mg qAM.
                         ^^ dose 18 mg frequency=QD
                             ^^ dose 36 mg frequency=QD
                                   ^^^^^ dose 54 mg frequency=QD
    `,
    `
    Naltrexone 380 mg i.m. q4wk.
               ^^^^^^ dose 380 mg route=intramuscular frequency=Q4W
    `,
    `
    Methotrexate 7.5–25 mg/week with folic acid 5 mg/week.
                 ^^^^^^^^^^^^^^ dose 7.5–25 mg/wk
                                                ^^^^^^^^^ dose 5 mg/wk
    `,
    `
    Adalimumab 160 mg at week 0, 80 mg at week 2, then 40 mg eow.
               ^^^^^^ dose 160 mg
                                 ^^^^^ dose 80 mg
                                                       ^^^^^ dose 40 mg frequency=Q2W
    `,
    `
    Upadacitinib 15 mg or 30 mg QD or placebo.
                 ^^^^^ dose 15 mg frequency=QD
                          ^^^^^ dose 30 mg frequency=QD
    `,
    `
    Ustekinumab ~6 mg/kg i.v. induction then 90 mg SC q12w.
                 ^^^^^^^ dose 6 mg/kg route=intravenous
                                             ^^^^^ dose 90 mg route=subcutaneous frequency=Q12W
    `,
    `
    Infliximab 5 mg/kg at weeks 0, 2 and 6 and every 8 weeks thereafter.
               ^^^^^^^ dose 5 mg/kg frequency=Q8W
    `,
    `
    Mycophenolate mofetil 1 g bd and tacrolimus 0.1 mg/kg/day in two doses.
                          ^^^ dose 1 g frequency=BID
                                                ^^^^^^^^^^^^^ dose 0.1 mg/kg/d frequency=BID
    `,
    `
    Cyclophosphamide 0.5–1.0 g/m² monthly × 6.
                     ^^^^^^^^^^^^ dose 0.5–1 g/m2 frequency=monthly
    `,
    `
    Methylprednisolone 500 mg × 3 days followed by prednisone 0.5 mg/kg/d.
                       ^^^^^^ dose 500 mg
                                                              ^^^^^^^^^^^ dose 0.5 mg/kg/d
    `,
    `
    Group A got 5 mg, group B 10 mg and group C placebo.
                ^^^^ dose 5 mg
                              ^^^^^ dose 10 mg
    `,
    `
    Low-dose (5 mg) and high-dose (20 mg) prednisolone.
              ^^^^ dose 5 mg
                                   ^^^^^ dose 20 mg
    `,
    `
    Dose levels were 1, 3 and 10 mg/kg.
                     ^ dose 1 mg/kg
                        ^ dose 3 mg/kg
                              ^^^^^^^^ dose 10 mg/kg
    `,
    `
    Doses ranged from 0.1 to 10 mg/kg.
                      ^^^^^^^^^^^^^^^ dose 0.1–10 mg/kg
    `,
    `
    The MTD was 45 mg/m² and the RP2D 30 mg/m².
                ^^^^^^^^ dose 45 mg/m2
                                      ^^^^^^^^ dose 30 mg/m2
    `,
    `
    Patients were randomized to receive either placebo, 25 mg, 50 mg, or 100 mg of sildenafil.
                                                        ^^^^^ dose 25 mg
                                                               ^^^^^ dose 50 mg
                                                                         ^^^^^^ dose 100 mg
    `,
    `
    Doses of 2.5-, 5-, and 10-mg were evaluated.
             ^^^ dose 2.5 mg
                   ^ dose 5 mg
                           ^^^^^ dose 10 mg
    `,
    `
    Fluticasone propionate 88, 220 and 440 mcg bid.
                           ^^ dose 88 ug frequency=BID
                               ^^^ dose 220 ug frequency=BID
                                       ^^^^^^^ dose 440 ug frequency=BID
    `,
    `
    The 5-mg and 10-mg doses reduced HbA1c by 0.6% and 0.8%.
        ^^^^ dose 5 mg
                 ^^^^^ dose 10 mg
    `,
  ];
  for (const drawing of drawings) {
    it(`are found in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['dose'], drawing));
  }
});
