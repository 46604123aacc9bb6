import { finds, ignores } from './carets.js';

describe('doses', () => {
  const drawings: readonly string[] = [
    `
    Anlotinib 12 mg was given orally once daily on days 1–14 of a 21-day cycle.
              ^^^^^ dose 12 mg route=oral frequency=QD days=[1,2,3,4,5,6,7,8,9,10,11,12,13,14] cycleDays=21
    `,
    `
    Patients received pembrolizumab 200 mg every 3 weeks or docetaxel 75 mg/m² every 3 weeks.
                                    ^^^^^^ dose 200 mg frequency=Q3W
                                                                      ^^^^^^^^ dose 75 mg/m2 frequency=Q3W
    `,
    `
    Pembrolizumab (200 mg IV, day 1), pemetrexed (500 mg/m2, day 1), and carboplatin (AUC 5) every 3 weeks for four cycles.
                   ^^^^^^ dose 200 mg route=intravenous days=[1] cycleDays=21
                                                  ^^^^^^^^^ dose 500 mg/m2 days=[1] cycleDays=21
                                                                                      ^^^^^ dose 5 mg.min/mL frequency=Q3W
    `,
    `
    Oral capecitabine 1000 mg/m2 twice daily on days 1-14 plus oxaliplatin 130 mg/m2 on day 1, repeated every 21 days.
                      ^^^^^^^^^^ dose 1000 mg/m2 route=oral frequency=BID days=[1,2,3,4,5,6,7,8,9,10,11,12,13,14] cycleDays=21
                                                                           ^^^^^^^^^ dose 130 mg/m2 days=[1] cycleDays=21
    `,
    `
    Lenalidomide (25 mg per day on days 1 to 21) and dexamethasone (40 mg on days 1, 8, 15, and 22) in 28-day cycles.
                  ^^^^^^^^^^^^^ dose 25 mg/d days=[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21] cycleDays=28
                                                                    ^^^^^ dose 40 mg days=[1,8,15,22] cycleDays=28
    `,
    `
    Rituximab 375 mg/m(2) was given weekly for 4 weeks.
              ^^^^^^^^^^^ dose 375 mg/m2 frequency=QW
    `,
    `
    Radiotherapy (60 Gy in 30 fractions) with cisplatin 40 mg/m² weekly.
                  ^^^^^^^^^^^^^^^^^^^^^ dose 60 Gy
                                                        ^^^^^^^^ dose 40 mg/m2 frequency=QW
    `,
    `
    Participants took metformin 500 mg BID with meals.
                                ^^^^^^ dose 500 mg frequency=BID
    `,
    `
    Patients were assigned to 10 or 20 mg of atorvastatin once daily.
                              ^^ dose 10 mg frequency=QD
                                    ^^^^^ dose 20 mg frequency=QD
    `,
    `
    Empagliflozin 10 mg, empagliflozin 25 mg, or placebo once daily.
                  ^^^^^ dose 10 mg frequency=QD
                                       ^^^^^ dose 25 mg frequency=QD
    `,
    `
    Insulin glargine 0.2 U/kg at bedtime.
                     ^^^^^^^^ dose 0.2 U/kg frequency=QHS
    `,
    `
    Semaglutide 2.4 mg subcutaneously once weekly for 68 weeks.
                ^^^^^^ dose 2.4 mg route=subcutaneous frequency=QW
    `,
    `
    Aspirin 75–100 mg daily was continued.
            ^^^^^^^^^ dose 75–100 mg frequency=QD
    `,
    `
    Apixaban 5 mg twice daily was compared with warfarin.
             ^^^^ dose 5 mg frequency=BID
    `,
    `
    Amoxicillin 80–90 mg/kg/day in two divided doses for 10 days.
                ^^^^^^^^^^^^^^^ dose 80–90 mg/kg/d frequency=BID
    `,
    `
    Ceftriaxone 2 g IV q24h.
                ^^^ dose 2 g route=intravenous frequency=QD
    `,
    `
    Colistin 9 million IU loading dose.
             ^^^^^^^^^^^^ dose 9000000 [IU] 
    `,
    `
    Budesonide/formoterol 160/4.5 µg, two inhalations twice daily.
                          ^^^^^^^^^^ dose 160 ug frequency=BID
                                      ^^^^^^^^^^^^^^^ dose 2 {inhalation} frequency=BID
    `,
    `
    Salbutamol 100 mcg, 2 puffs every 4 hours as needed.
               ^^^^^^^ dose 100 ug frequency=Q4H
                        ^^^^^^^ dose 2 {puff} frequency=Q4H
    `,
    `
    Ranibizumab 0.5 mg intravitreal injections were given monthly.
                ^^^^^^ dose 0.5 mg route=intravitreal frequency=monthly
    `,
    `
    Timolol 0.5% ophthalmic solution was instilled twice daily.
            ^^^^ dose 0.5 % route=ophthalmic frequency=BID
    `,
    `
    Bupivacaine 0.5% (20 mL) was injected.
                ^^^^ dose 0.5 % 
                      ^^^^^ dose 20 mL 
    `,
    `
    Ketamine 0.3 mg/kg IV bolus, then 0.1 mg/kg/h.
             ^^^^^^^^^ dose 0.3 mg/kg route=intravenous
                                      ^^^^^^^^^^^ dose 0.1 mg/kg/h 
    `,
    `
    Tranexamic acid 1 g intravenously over 10 minutes.
                    ^^^ dose 1 g route=intravenous
    `,
    `
    Oxytocin 10 IU intramuscularly after delivery.
             ^^^^^ dose 10 [IU] route=intramuscular
    `,
    `
    Escitalopram 10–20 mg/day for 8 weeks.
                 ^^^^^^^^^^^^ dose 10–20 mg/d 
    `,
    `
    The starting dose of esketamine was 56 mg, increased to 84 mg.
                                        ^^^^^ dose 56 mg 
                                                            ^^^^^ dose 84 mg 
    `,
    `
    Vitamin D3 2000 IU daily or placebo for 5 years.
               ^^^^^^^ dose 2000 [IU] frequency=QD
    `,
    `
    Adalimumab 40 mg SC every other week plus weekly methotrexate 15 mg.
               ^^^^^ dose 40 mg route=subcutaneous frequency=Q2W
                                                                  ^^^^^ dose 15 mg frequency=QW
    `,
    `
    Infliximab 5 mg per kilogram of body weight at weeks 0, 2, and 6.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dose 5 mg/kg 
    `,
    `
    Doses of 5, 10, and 20 mg were tested.
             ^ dose 5 mg
                ^^ dose 10 mg
                        ^^^^^ dose 20 mg
    `,
    `
    The 50-mg group had fewer events than the 100-mg group.
        ^^^^^ dose 50 mg
                                              ^^^^^^ dose 100 mg
    `,
    `
    Patients received 2 × 10⁶ CAR T cells/kg as a single infusion.
                      ^^^^^^^^^^^^^^^^^^^^^^ dose 2000000 {cells}/kg route=intravenous
    `,
    `
    Zoledronic acid 5 mg once a year.
                    ^^^^ dose 5 mg frequency=yearly
    `,
    `
    Remdesivir 200 mg on day 1, then 100 mg on days 2 through 10.
               ^^^^^^ dose 200 mg days=[1]
                                     ^^^^^^ dose 100 mg days=[2,3,4,5,6,7,8,9,10]
    `,
    `
    Ivermectin 400 μg per kilogram daily for 3 days.
               ^^^^^^^^^^^^^^^^^^^ dose 400 ug/kg frequency=QD
    `,
    `
    Nivolumab plus ipilimumab (3 mg/kg and 1 mg/kg, respectively) every 3 weeks.
                               ^^^^^^^ dose 3 mg/kg frequency=Q3W
                                           ^^^^^^^ dose 1 mg/kg frequency=Q3W
    `,
    `
    In each 28-day cycle, azacitidine 75 mg/m² was given subcutaneously on days 1–7.
                                      ^^^^^^^^ dose 75 mg/m2 route=subcutaneous days=[1,2,3,4,5,6,7] cycleDays=28
    `,
    `
    Dexamethasone 6 mg daily, orally or intravenously, for up to 10 days.
                  ^^^^ dose 6 mg route=oral frequency=QD
    `,
    `
    One tablet of sofosbuvir was taken once daily.
    ^^^^^^^^^^ dose 1 {tablet} frequency=QD
    `,
    `
    Prednisone ≥ 10 mg daily was not allowed.
                 ^^^^^ dose 10 mg frequency=QD
    `,
    `
    Heparin 5000 units SC every 8 hours.
            ^^^^^^^^^^ dose 5000 U route=subcutaneous frequency=Q8H
    `,
    `
    Noradrenaline 0.1 μg/kg/min was infused.
                  ^^^^^^^^^^^^^ dose 0.1 ug/kg/min route=intravenous
    `,
    `
    Each vaccine contained 30 μg of BNT162b2 in 0.3 mL.
                           ^^^^^ dose 30 ug 
                                                ^^^^^^ dose 0.3 mL 
    `,
    `
    Penpulimab (AK105) 200 mg q3w.
                       ^^^^^^ dose 200 mg frequency=Q3W
    `,
    `
    Sunitinib 50 mg/day (4 weeks on, 2 weeks off).
              ^^^^^^^^^ dose 50 mg/d 
    `,
  ];
  for (const drawing of drawings) {
    it(`finds in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['dose'], drawing));
  }

  const silent: readonly string[] = [
    'Hemoglobin ≥ 90 g/L, neutrophils ≥ 1.5×10⁹/L and platelets ≥ 75×109/L.',
    'Fasting glucose was 126 mg/dL and HbA1c 7.5%.',
    'Serum creatinine was 1.2 mg/dL and urinary protein excretion 3.5 g/day.',
    'Urine protein ≥ ++ and confirmed 24-hour urine protein quantitation > 1.0 g.',
    'Systolic blood pressure ≥150 mmHg or diastolic blood pressure ≥100 mmHg.',
    'Target lesions of at least 10 mm were measured by CT.',
    'Blood loss was 250 mL with tranexamic acid and 410 mL with placebo.',
    'The median birth weight was 2850 g.',
    'LDL cholesterol fell by 38 mg/dL with atorvastatin.',
    'Tacrolimus trough concentrations of 5 to 10 ng/mL were targeted.',
    'Creatinine clearance of 60 ml/min and body weight above 50 kg.',
    'Patients lost 5.2 kg with semaglutide.',
    'The response rate with anlotinib was 45%.',
    'Median follow-up was 12 months, and treatment lasted 8 weeks.',
    'Mean age was 62 years; 30 patients received placebo.',
    'The trial enrolled 1200 patients at 12 centres.',
    'FEV1 improved by 120 mL with tiotropium.',
    'The viral load was 50 copies/mL.',
    'QTc ≥450 ms was an exclusion criterion.',
    'Pain decreased by 2.1 points on the 10-cm scale.',
    'The area under the curve (AUC) was 0.85 for the model.',
    'Dietary sodium intake was 2300 mg per day in both countries.',
    'Visual acuity improved by 15 letters.',
    'The confidence interval for the difference was 3 to 5 mg.',
  ];
  for (const text of silent) {
    it(`ignores: ${text}`, () => ignores(['dose'], text));
  }
});
