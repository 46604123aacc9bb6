/** Doses in cardiology, diabetes, nephrology, haematology, bones and nutrition: loading, titration, fixed combinations, units of activity. */
import { finds } from './carets.js';

describe('doses in cardiology, diabetes, kidneys and bones', () => {
  const drawings: readonly string[] = [
    `
    Heparin was given as a 60 U/kg bolus (maximum, 4000 U) followed by 12 U/kg/h.
                           ^^^^^^^ dose 60 U/kg
                                                   ^^^^^^ dose 4000 U
                                                                       ^^^^^^^^^ dose 12 U/kg/h
    `,
    `
    Enoxaparin 1 mg/kg every 12 h or 40 mg once daily.
               ^^^^^^^ dose 1 mg/kg frequency=Q12H
                                     ^^^^^ dose 40 mg frequency=QD
    `,
    `
    Sacubitril/valsartan 97/103 mg twice daily was compared with enalapril 10 mg twice daily.
                         ^^^^^^^^^ dose 97 mg frequency=BID
                                                                           ^^^^^ dose 10 mg frequency=BID
    `,
    `
    Amlodipine/valsartan 5/160 mg once daily for 8 weeks.
                         ^^^^^^^^ dose 5 mg frequency=QD
    `,
    `
    Bisoprolol was started at 1.25 mg and titrated up to 10 mg daily.
                              ^^^^^^^ dose 1.25 mg frequency=QD
                                                         ^^^^^ dose 10 mg frequency=QD
    `,
    `
    Metoprolol succinate (target dose 200 mg/day).
                                      ^^^^^^^^^^ dose 200 mg/d
    `,
    `
    Furosemide 80 mg i.v. bolus followed by 10 mg/h.
               ^^^^^ dose 80 mg route=intravenous
                                            ^^^^^^^ dose 10 mg/h
    `,
    `
    Evolocumab 140 mg every 2 weeks or 420 mg monthly.
               ^^^^^^ dose 140 mg frequency=Q2W
                                       ^^^^^^ dose 420 mg frequency=monthly
    `,
    `
    Inclisiran 284 mg on day 1, day 90 and every 6 months thereafter.
               ^^^^^^ dose 284 mg frequency=Q6M days=[1,90]
    `,
    `
    Sitagliptin/metformin 50/1000 mg bid.
                          ^^^^^^^^^^ dose 50 mg frequency=BID
    `,
    `
    Insulin glargine was started at 10 units at bedtime and increased by 2 units every 3 days.
                                    ^^^^^^^^ dose 10 U frequency=QHS
                                                                         ^^^^^^^ dose 2 U
    `,
    `
    Basal insulin at 0.2 IU/kg/day and lispro 4 IU before each meal.
                     ^^^^^^^^^^^^^ dose 0.2 [IU]/kg/d
                                              ^^^^ dose 4 [IU] timing="before meals"
    `,
    `
    Semaglutide was escalated from 0.25 mg to 1.0 mg once weekly.
                                   ^^^^^^^ dose 0.25 mg frequency=QW
                                              ^^^^^^ dose 1 mg frequency=QW
    `,
    `
    Liraglutide 0.6 mg increased weekly by 0.6 mg to 3.0 mg.
                ^^^^^^ dose 0.6 mg
                                           ^^^^^^ dose 0.6 mg
                                                     ^^^^^^ dose 3 mg
    `,
    `
    Dapagliflozin (10 mg) or matching placebo once daily.
                   ^^^^^ dose 10 mg frequency=QD
    `,
    `
    Epoetin alfa 40,000 IU once a week subcutaneously.
                 ^^^^^^^^^ dose 40000 [IU] route=subcutaneous frequency=QW
    `,
    `
    Darbepoetin alfa 0.75 μg/kg q2w.
                     ^^^^^^^^^^ dose 0.75 ug/kg frequency=Q2W
    `,
    `
    Iron isomaltoside 1000 mg as a single infusion over 15 min.
                      ^^^^^^^ dose 1000 mg route=intravenous frequency=once
    `,
    `
    Ferric carboxymaltose (15 mg Fe/kg, max 1000 mg).
                           ^^^^^^^^^^^ dose 15 mg/kg
                                            ^^^^^^^ dose 1000 mg
    `,
    `
    Eculizumab 900 mg weekly for 4 doses, then 1200 mg every 2 weeks.
               ^^^^^^ dose 900 mg frequency=QW
                                               ^^^^^^^ dose 1200 mg frequency=Q2W
    `,
    `
    Antithymocyte globulin 1.5 mg/kg/day x 4 days.
                           ^^^^^^^^^^^^^ dose 1.5 mg/kg/d
    `,
    `
    Rituximab 1000 mg on days 1 and 15.
              ^^^^^^^ dose 1000 mg days=[1,15]
    `,
    `
    Emicizumab 1.5 mg/kg/wk.
               ^^^^^^^^^^^^ dose 1.5 mg/kg/wk
    `,
    `
    Recombinant factor VIII 25–40 IU/kg every other day.
                            ^^^^^^^^^^^ dose 25–40 [IU]/kg frequency=QOD
    `,
    `
    Sodium bicarbonate 0.5 mEq/kg/d.
                       ^^^^^^^^^^^^ dose 0.5 meq/kg/d
    `,
    `
    Potassium chloride 40 mmol daily.
                       ^^^^^^^ dose 40 mmol frequency=QD
    `,
    `
    Patiromer 8.4 g once daily.
              ^^^^^ dose 8.4 g frequency=QD
    `,
    `
    Sevelamer 800 mg three times daily with meals.
              ^^^^^^ dose 800 mg frequency=TID timing="with meals"
    `,
    `
    Cinacalcet 30–180 mg.
               ^^^^^^^^^ dose 30–180 mg
    `,
    `
    Calcitriol 0.25 µg on alternate days.
               ^^^^^^^ dose 0.25 ug frequency=QOD
    `,
    `
    Intravenous immunoglobulin 2 g/kg over 2–5 days.
                               ^^^^^^ dose 2 g/kg
    `,
    `
    Hydroxyurea 20 mg/kg per day.
                ^^^^^^^^^^^^^^^^ dose 20 mg/kg/d
    `,
    `
    Deferasirox 20–40 mg/kg/day.
                ^^^^^^^^^^^^^^^ dose 20–40 mg/kg/d
    `,
    `
    Levothyroxine 1.6 µg/kg/day.
                  ^^^^^^^^^^^^^ dose 1.6 ug/kg/d
    `,
    `
    Somatropin 0.05 mg/kg/d or 0.24 mg/kg/wk.
               ^^^^^^^^^^^^ dose 0.05 mg/kg/d
                               ^^^^^^^^^^^^^ dose 0.24 mg/kg/wk
    `,
    `
    Zoledronate 5 mg/100 mL once yearly.
                ^^^^^^^^^^^ dose 5 mg/(100.mL) frequency=yearly
    `,
    `
    Teriparatide 20 mcg SC daily.
                 ^^^^^^ dose 20 ug route=subcutaneous frequency=QD
    `,
    `
    Testosterone gel 1% (50 mg/d).
                     ^^ dose 1 %
                         ^^^^^^^ dose 50 mg/d
    `,
    `
    Cholecalciferol 50,000 IU/wk or 4000 IU/d.
                    ^^^^^^^^^^^^ dose 50000 [IU]/wk
                                    ^^^^^^^^^ dose 4000 [IU]/d
    `,
    `
    Docosahexaenoic acid 1 g/d.
                         ^^^^^ dose 1 g/d
    `,
    `
    Omega-3 fatty acids (4 g/day) or corn oil.
                         ^^^^^^^ dose 4 g/d
    `,
    `
    Participants were randomly assigned (1:1:1) to tirzepatide 5 mg, 10 mg, or 15 mg, or to placebo, once weekly.
                                                               ^^^^ dose 5 mg frequency=QW
                                                                     ^^^^^ dose 10 mg frequency=QW
                                                                               ^^^^^ dose 15 mg frequency=QW
    `,
    `
    Rosuvastatin (10-40 mg) was titrated to reach LDL-C below 70 mg/dL.
                  ^^^^^^^^ dose 10–40 mg
    `,
    `
    Patients received losartan 50 mg, with an increase to 100 mg if needed.
                               ^^^^^ dose 50 mg
                                                          ^^^^^^ dose 100 mg
    `,
    `
    Oral prednisone at 1 mg per kilogram per day, tapered over 6 weeks to 5 mg.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^ dose 1 mg/kg/d route=oral
                                                                          ^^^^ dose 5 mg
    `,
    `
    Tacrolimus (target trough, 5–10 ng/mL) and mycophenolate (2 g/day).
                                                              ^^^^^^^ dose 2 g/d
    `,
    `
    Heparin bolus 5000 IU followed by infusion at 1000 IU/h.
                  ^^^^^^^ dose 5000 [IU]
                                                  ^^^^^^^^^ dose 1000 [IU]/h
    `,
    `
    Bivalirudin 0.75 mg/kg bolus plus 1.75 mg/kg/h infusion.
                ^^^^^^^^^^ dose 0.75 mg/kg route=intravenous
                                      ^^^^^^^^^^^^ dose 1.75 mg/kg/h route=intravenous
    `,
    `
    Vitamin D3 (cholecalciferol; 1000 IU) and calcium (600 mg) daily.
                                 ^^^^^^^ dose 1000 [IU] frequency=QD
                                                       ^^^^^^ dose 600 mg frequency=QD
    `,
    `
    Folic acid 5 mg/d from before conception to 12 weeks.
               ^^^^^^ dose 5 mg/d
    `,
    `
    Iron 60 mg + folic acid 400 mcg daily.
         ^^^^^ dose 60 mg frequency=QD
                            ^^^^^^^ dose 400 ug frequency=QD
    `,
    `
    Insulin aspart 0.1 U/kg/h i.v.
                   ^^^^^^^^^^ dose 0.1 U/kg/h route=intravenous
    `,
    `
    NPH insulin 10 IU twice daily before meals.
                ^^^^^ dose 10 [IU] frequency=BID timing="before meals"
    `,
    `
    Pramlintide 60 µg before meals.
                ^^^^^ dose 60 ug timing="before meals"
    `,
    `
    Exenatide 10 µg SC BID or 2 mg QW.
              ^^^^^ dose 10 ug route=subcutaneous frequency=BID
                              ^^^^ dose 2 mg frequency=QW
    `,
    `
    Octreotide LAR 30 mg every 28 days.
                   ^^^^^ dose 30 mg frequency=Q4W
    `,
    `
    Denosumab 60 mg every 6 months (Q6M).
              ^^^^^ dose 60 mg frequency=Q6M
    `,
    `
    Ibandronate 150 mg once-monthly or 3 mg i.v. every 3 months.
                ^^^^^^ dose 150 mg frequency=monthly
                                       ^^^^ dose 3 mg route=intravenous frequency=Q3M
    `,
    `
    Romosozumab 210 mg monthly for 12 months.
                ^^^^^^ dose 210 mg frequency=monthly
    `,
    `
    Etanercept 25 mg twice weekly or 50 mg once weekly.
               ^^^^^ dose 25 mg frequency=BIW
                                     ^^^^^ dose 50 mg frequency=QW
    `,
  ];
  for (const drawing of drawings) {
    it(`are found in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['dose'], drawing));
  }
});
