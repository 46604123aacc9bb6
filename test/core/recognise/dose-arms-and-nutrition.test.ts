/** Doses of arms, of dose finding and of what is eaten, injected and infused, in the shapes that texts print. */
import { finds } from './carets.js';

describe('doses in arms, dose finding, nutrition and procedures', () => {
  const drawings: readonly string[] = [
    `
    Patients took vorexitinib 100 mg or 200 mg once daily. One died (200 mg). Response was 42% at 200 mg. Urine protein was 200 mg.
                              ^^^^^^ dose 100 mg frequency=QD
                                        ^^^^^^ dose 200 mg frequency=QD
                                                                     ^^^^^^ dose 200 mg
                                                                                                  ^^^^^^ dose 200 mg
    `,
    `
    METHODS: Forty-two patients with chronic hepatitis B received either lamivudine (100 mg/day, group 1) or adefovir dipivoxil (10 mg/day, group 2) for 52 weeks.
                                                                                     ^^^^^^^^^^ dose 100 mg/d
                                                                                                                                 ^^^^^^^^^ dose 10 mg/d
    `,
    `
    Arm A: cisplatin 50 mg/m2 days 1, 8, 29, 36 and etoposide 50 mg/m2 days 1-5 and 29-33 with concurrent thoracic RT (61 Gy).
                     ^^^^^^^^ dose 50 mg/m2 days=[1,8,29,36]
                                                              ^^^^^^^^ dose 50 mg/m2 days=[1,2,3,4,5,29,30,31,32,33]
                                                                                                                       ^^^^^ dose 61 Gy
    `,
    `
    In the low-dose arm, patients received prednisone 0.5 mg/kg/day; in the high-dose arm, 1 mg/kg/day.
                                                      ^^^^^^^^^^^^^ dose 0.5 mg/kg/d
                                                                                           ^^^^^^^^^^^ dose 1 mg/kg/d
    `,
    `
    Eligible women were treated with tamoxifen 20 mg per day for 5 years, anastrozole 1 mg per day for 5 years, or both.
                                               ^^^^^^^^^^^^^ dose 20 mg/d
                                                                                      ^^^^^^^^^^^^ dose 1 mg/d
    `,
    `
    All patients got 40 mg enoxaparin subcutaneously 12 hours before surgery.
                     ^^^^^ dose 40 mg route=subcutaneous
    `,
    `
    The intervention group consumed 30 g of whey protein after exercise.
                                    ^^^^ dose 30 g
    `,
    `
    Participants ingested 3 g creatine monohydrate or maltodextrin.
                          ^^^ dose 3 g
    `,
    `
    Subjects took 1000 mg of calcium carbonate and 400 IU of vitamin D daily.
                  ^^^^^^^ dose 1000 mg frequency=QD
                                                   ^^^^^^ dose 400 [IU] frequency=QD
    `,
    `
    Green tea extract (800 mg EGCG) or placebo for 12 weeks.
                       ^^^^^^ dose 800 mg
    `,
    `
    Ginger 1 g versus vitamin B6 75 mg.
           ^^^ dose 1 g
                                 ^^^^^ dose 75 mg
    `,
    `
    Saffron 15 mg bid vs fluoxetine 10 mg bid.
            ^^^^^ dose 15 mg frequency=BID
                                    ^^^^^ dose 10 mg frequency=BID
    `,
    `
    Acupuncture was compared with ibuprofen (1200 mg/d).
                                             ^^^^^^^^^ dose 1200 mg/d
    `,
    `
    Patients with type 2 diabetes on metformin ≥1500 mg/day were enrolled.
                                                ^^^^^^^^^^^ dose 1500 mg/d
    `,
    `
    Patients taking > 10 mg/day of prednisone were excluded.
                      ^^^^^^^^^ dose 10 mg/d
    `,
    `
    Patients were on stable doses of methotrexate (15-25 mg/wk) for at least 12 weeks.
                                                   ^^^^^^^^^^^ dose 15–25 mg/wk
    `,
    `
    Rescue medication was salbutamol 100 μg/puff.
                                     ^^^^^^^^^^^ dose 100 ug/{puff}
    `,
    `
    Median dose of lenvatinib was 18.4 mg/day.
                                  ^^^^^^^^^^^ dose 18.4 mg/d
    `,
    `
    Dose-limiting toxicity occurred at 120 mg/m².
                                       ^^^^^^^^^ dose 120 mg/m2
    `,
    `
    Escalation started at 0.3 mg/kg and ended at 10 mg/kg every 3 weeks.
                          ^^^^^^^^^ dose 0.3 mg/kg frequency=Q3W
                                                 ^^^^^^^^ dose 10 mg/kg frequency=Q3W
    `,
    `
    Cohorts of three patients received 20, 40, 60, 80 or 100 mg/m²/day of drug ZX-12.
                                       ^^ dose 20 mg/m2/d
                                           ^^ dose 40 mg/m2/d
                                               ^^ dose 60 mg/m2/d
                                                   ^^ dose 80 mg/m2/d
                                                         ^^^^^^^^^^^^^ dose 100 mg/m2/d
    `,
    `
    After a 7-day washout, volunteers were given 75 mg ZX-12 under fasting conditions.
                                                 ^^^^^ dose 75 mg timing="fasting"
    `,
    `
    Daptomycin 6 mg/kg (n=45) or 10 mg/kg (n = 47) q24h.
               ^^^^^^^ dose 6 mg/kg
                                 ^^^^^^^^ dose 10 mg/kg frequency=QD
    `,
    `
    Ceftobiprole (500 mg q8h as a 2-h infusion) versus vancomycin (1 g q12h as a 1-h infusion).
                  ^^^^^^ dose 500 mg route=intravenous frequency=Q8H
                                                                   ^^^ dose 1 g route=intravenous frequency=Q12H
    `,
    `
    Patients received 1.2 g of amoxicillin–clavulanic acid intravenously.
                      ^^^^^ dose 1.2 g
    `,
    `
    Doxycycline 100 mg daily for 5 days; rifampicin 10 mg/kg; ofloxacin 400 mg.
                ^^^^^^ dose 100 mg frequency=QD
                                                    ^^^^^^^^ dose 10 mg/kg
                                                                        ^^^^^^ dose 400 mg
    `,
    `
    Pyrazinamide (25 mg/kg), ethambutol (15 mg/kg) and isoniazid (5 mg/kg) daily for 2 months.
                  ^^^^^^^^ dose 25 mg/kg frequency=QD
                                         ^^^^^^^^ dose 15 mg/kg frequency=QD
                                                                  ^^^^^^^ dose 5 mg/kg frequency=QD
    `,
    `
    Chloroquine 25 mg base/kg over 3 days.
                ^^^^^^^^^^^^^ dose 25 mg/kg
    `,
    `
    Quinine sulphate 10 mg salt/kg 8-hourly for 7 days.
                     ^^^^^^^^^^^^^ dose 10 mg/kg frequency=TID
    `,
    `
    Sulfadoxine-pyrimethamine (500 mg/25 mg per tablet; three tablets as a single dose).
                               ^^^^^^ dose 500 mg
                                      ^^^^^^^^^^^^^^^^ dose 25 mg/{tablet}
                                                        ^^^^^^^^^^^^^ dose 3 {tablet} frequency=once
    `,
    `
    Primaquine 0.25 mg/kg/d x 14 d.
               ^^^^^^^^^^^^ dose 0.25 mg/kg/d
    `,
    `
    Measles vaccine 0.5 ml s.c.
                    ^^^^^^ dose 0.5 mL route=subcutaneous
    `,
    `
    Hepatitis B vaccine 20 μg at 0, 1, and 6 months.
                        ^^^^^ dose 20 ug
    `,
    `
    Influenza vaccine, 15 μg of haemagglutinin per strain.
                       ^^^^^ dose 15 ug
    `,
    `
    Hyaluronic acid 20 mg/2 mL weekly for 5 weeks.
                    ^^^^^^^^^^ dose 20 mg/(2.mL) frequency=QW
    `,
    `
    Triamcinolone acetonide 40 mg/mL, 1 mL intra-articular injection.
                                      ^^^^ dose 1 mL route=intra-articular
    `,
    `
    Methylprednisolone acetate 80 mg plus lidocaine 1% 4 mL.
                               ^^^^^ dose 80 mg
                                                    ^^ dose 1 %
                                                       ^^^^ dose 4 mL
    `,
    `
    Fentanyl 1–2 μg/kg; midazolam 0.05 mg/kg; atracurium 0.5 mg/kg.
             ^^^^^^^^^ dose 1–2 ug/kg
                                  ^^^^^^^^^^ dose 0.05 mg/kg
                                                         ^^^^^^^^^ dose 0.5 mg/kg
    `,
    `
    Neostigmine 50 μg/kg with glycopyrrolate 10 μg/kg.
                ^^^^^^^^ dose 50 ug/kg
                                             ^^^^^^^^ dose 10 ug/kg
    `,
    `
    Morphine PCA (1 mg bolus, 5-min lockout).
                  ^^^^ dose 1 mg
    `,
    `
    Spinal anaesthesia with 12.5 mg of 0.5% heavy bupivacaine.
                            ^^^^^^^ dose 12.5 mg
                                       ^^^^ dose 0.5 %
    `,
    `
    Candesartan cilexetil 8 → 16 mg.
                          ^ dose 8 mg
                              ^^^^^ dose 16 mg
    `,
    `
    Hydrochlorothiazide 12.5-25 mg/d added to olmesartan 40 mg/d.
                        ^^^^^^^^^^^^ dose 12.5–25 mg/d
                                                         ^^^^^^^ dose 40 mg/d
    `,
    `
    Perindopril 4 mg/indapamide 1.25 mg.
                ^^^^ dose 4 mg
                                ^^^^^^^ dose 1.25 mg
    `,
    `
    Atorvastatin 80 mg (n = 1,203) or 10 mg (n = 1,210).
                 ^^^^^ dose 80 mg
                                      ^^^^^ dose 10 mg
    `,
    `
    rt-PA 0.6 mg/kg i.v.
          ^^^^^^^^^ dose 0.6 mg/kg route=intravenous
    `,
    `
    UFH 70–100 IU/kg.
        ^^^^^^^^^^^^ dose 70–100 [IU]/kg
    `,
    `
    Eptifibatide 180 μg/kg bolus ×2, 2 μg/kg/min.
                 ^^^^^^^^^ dose 180 ug/kg
                                     ^^^^^^^^^^^ dose 2 ug/kg/min
    `,
    `
    Levosimendan 6–12 μg/kg followed by 0.1 μg kg⁻¹ min⁻¹.
                 ^^^^^^^^^^ dose 6–12 ug/kg
                                        ^^^^^^^^^^^^^^^^^ dose 0.1 ug/kg/min
    `,
    `
    Adenosine 140 μg/kg/min i.v. for 6 min.
              ^^^^^^^^^^^^^ dose 140 ug/kg/min route=intravenous
    `,
    `
    GnRH agonist triptorelin 0.1 mg daily.
                             ^^^^^^ dose 0.1 mg frequency=QD
    `,
    `
    Dydrogesterone 10 mg tds.
                   ^^^^^ dose 10 mg frequency=TID
    `,
    `
    Cabergoline 0.5 mg/wk.
                ^^^^^^^^^ dose 0.5 mg/wk
    `,
    `
    Bromocriptine 2.5 mg bd with food.
                  ^^^^^^ dose 2.5 mg frequency=BID timing="with meals"
    `,
    `
    Clomiphene citrate 100 mg, days 5–9.
                       ^^^^^^ dose 100 mg days=[5,6,7,8,9]
    `,
    `
    Carboprost 250 μg i.m.
               ^^^^^^ dose 250 ug route=intramuscular
    `,
    `
    Letrozole (2.5 to 7.5 mg/day) for 5 days.
               ^^^^^^^^^^^^^^^^^ dose 2.5–7.5 mg/d
    `,
    `
    Testosterone undecanoate 1000 mg i.m. every 10–14 wk.
                             ^^^^^^^ dose 1000 mg route=intramuscular frequency=Q10W
    `,
    `
    Alendronate 70 mg/week.
                ^^^^^^^^^^ dose 70 mg/wk
    `,
  ];
  for (const drawing of drawings) {
    it(`are found in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['dose'], drawing));
  }
});
