/** Doses in the forms of many countries: tildes, doses per time, steps with arrows, days counted from a transplantation, summaries of doses. */
import { finds } from './carets.js';

describe('doses in the printed forms of many countries', () => {
  const drawings: readonly string[] = [
    `
    Rash occurred in 4/12 pts at 600 mg and 1/9 pts at 400 mg.
                                 ^^^^^^ dose 600 mg
                                                       ^^^^^^ dose 400 mg
    `,
    `
    XGF 320/18/9.6 µg was inhaled by those who needed ≥ 0.25 µg/kg/min of a vasopressor.
        ^^^^^^^^^^^^^ dose 320 ug
                                                        ^^^^^^^^^^^^^^ dose 0.25 ug/kg/min
    `,
    `
    In the NORTHSTAR-3 trial, adults with uncontrolled asthma received tezepelumab 210 mg or placebo subcutaneously every 4 weeks.
                                                                                   ^^^^^^ dose 210 mg route=subcutaneous frequency=Q4W
    `,
    `
    Participants had a mean HbA1c of 8.1% and were taking metformin at a mean dose of 1,850 mg daily.
                                                                                      ^^^^^^^^ dose 1850 mg frequency=QD
    `,
    `
    Patients with eGFR 30–60 mL/min/1.73 m² and UACR 300–5000 mg/g received 10 mg or 20 mg of finerenone once daily.
                                                                            ^^^^^ dose 10 mg frequency=QD
                                                                                     ^^^^^ dose 20 mg frequency=QD
    `,
    `
    Cumulative cisplatin dose of at least 200 mg/m2 was reached in 81%.
                                          ^^^^^^^^^ dose 200 mg/m2
    `,
    `
    Mean cumulative dose was 186 mg/m2.
                             ^^^^^^^^^ dose 186 mg/m2
    `,
    `
    Response was 12% at 1 mg/kg, 25% at 3 mg/kg and 31% at 10 mg/kg.
                        ^^^^^^^ dose 1 mg/kg
                                        ^^^^^^^ dose 3 mg/kg
                                                           ^^^^^^^^ dose 10 mg/kg
    `,
    `
    Two dose-limiting toxicities were observed at 800 mg BID.
                                                  ^^^^^^ dose 800 mg frequency=BID
    `,
    `
    No DLT was seen at the 50 mg QD dose level.
                           ^^^^^ dose 50 mg frequency=QD
    `,
    `
    Half of the patients (n = 24) had their dose reduced to 7.5 mg.
                                                            ^^^^^^ dose 7.5 mg
    `,
    `
    Dose modification (12 mg→10 mg→8 mg) was permitted.
                       ^^^^^ dose 12 mg
                             ^^^^^ dose 10 mg
                                   ^^^^ dose 8 mg
    `,
    `
    Tablets of 5 and 20 mg were supplied.
               ^ dose 5 mg
                     ^^^^^ dose 20 mg
    `,
    `
    Placebo tablets were identical to the 10-mg tablets.
                                          ^^^^^ dose 10 mg
    `,
    `
    Aspirin (100mg/d), clopidogrel(75 mg/d) and rosuvastatin(10mg/d).
             ^^^^^^^ dose 100 mg/d
                                   ^^^^^^^ dose 75 mg/d
                                                             ^^^^^^ dose 10 mg/d
    `,
    `
    Patients were given i.v. paclitaxel liposome 135-175mg/m2,d1,every 21 days.
                                                 ^^^^^^^^^^^^ dose 135–175 mg/m2 route=intravenous days=[1] cycleDays=21
    `,
    `
    Oral tegafur 40mg bid, d1~14, q21d.
                 ^^^^ dose 40 mg route=oral frequency=BID days=[1,2,3,4,5,6,7,8,9,10,11,12,13,14] cycleDays=21
    `,
    `
    Camrelizumab(200mg,iv drip,D1,Q3W) plus apatinib(250 mg,po,qd).
                 ^^^^^ dose 200 mg route=intravenous days=[1] cycleDays=21
                                                     ^^^^^^ dose 250 mg route=oral frequency=QD
    `,
    `
    Treatment: sintilimab 200mg iv d1 + bevacizumab biosimilar 15mg/kg iv d1 Q3W.
                          ^^^^^ dose 200 mg route=intravenous days=[1] cycleDays=21
                                                               ^^^^^^^ dose 15 mg/kg route=intravenous days=[1] cycleDays=21
    `,
    `
    Drug dose: 0.5mg/tablet, 2 tablets/time, 3 times/day.
               ^^^^^^^^^^^^ dose 0.5 mg/{tablet} frequency=TID
                             ^^^^^^^^^^^^^^ dose 2 {tablet}/{dose} frequency=TID
    `,
    `
    Nimodipine 30 mg/time, 3 times/day.
               ^^^^^^^^^^ dose 30 mg/{dose} frequency=TID
    `,
    `
    10 mg/kg/dose every 6 hours.
    ^^^^^^^^^^^^^ dose 10 mg/kg/{dose} frequency=Q6H
    `,
    `
    Paracetamol 15 mg/kg/dose q6h.
                ^^^^^^^^^^^^^ dose 15 mg/kg/{dose} frequency=Q6H
    `,
    `
    Subjects in Cohort 1 received 0.5 mg/kg Q2W, Cohort 2 1.0 mg/kg Q2W.
                                  ^^^^^^^^^ dose 0.5 mg/kg frequency=Q2W
                                                          ^^^^^^^^^ dose 1 mg/kg frequency=Q2W
    `,
    `
    Patients received 5mg of tadalafil OD.
                      ^^^ dose 5 mg frequency=QD
    `,
    `
    Dapoxetine 30mg "on demand" 1-3 h before intercourse.
               ^^^^ dose 30 mg frequency=PRN
    `,
    `
    Mirabegron 50 mg o.d. and solifenacin 5 mg o.d.
               ^^^^^ dose 50 mg frequency=QD
                                          ^^^^ dose 5 mg frequency=QD
    `,
    `
    Desmopressin 120 µg melt at bedtime.
                 ^^^^^^ dose 120 ug frequency=QHS
    `,
    `
    Tamsulosin 0.4 mg/day ± dutasteride 0.5 mg/day.
               ^^^^^^^^^^ dose 0.4 mg/d
    `,
    `
    Gemcitabine intravesical 2 g/50 mL.
                             ^^^^^^^^^ dose 2 g/(50.mL) route=intravesical
    `,
    `
    Treosulfan 10 g/m2/day x 3.
               ^^^^^^^^^^^ dose 10 g/m2/d
    `,
    `
    ATG-F 20 mg/kg/d days −3 to −1.
          ^^^^^^^^^^ dose 20 mg/kg/d days=[-3,-2,-1]
    `,
    `
    Letermovir 480 mg/d (240 mg/d with cyclosporine).
               ^^^^^^^^ dose 480 mg/d
                         ^^^^^^^^ dose 240 mg/d
    `,
    `
    CsA 3 mg/kg/d from day −1, MTX 15 mg/m2 on day +1 and 10 mg/m2 on days +3, +6 and +11.
        ^^^^^^^^^ dose 3 mg/kg/d days=[-1]
                                   ^^^^^^^^ dose 15 mg/m2 days=[1]
                                                          ^^^^^^^^ dose 10 mg/m2 days=[3,6,11]
    `,
    `
    Sirolimus (trough 5–10 ng/mL), prednisone 5 mg/d.
                                              ^^^^^^ dose 5 mg/d
    `,
    `
    Basiliximab 20 mg on days 0 and 4.
                ^^^^^ dose 20 mg days=[0,4]
    `,
    `
    Belatacept 10 mg/kg at months 1 to 3, then 5 mg/kg q8w.
               ^^^^^^^^ dose 10 mg/kg
                                               ^^^^^^^ dose 5 mg/kg frequency=Q8W
    `,
    `
    TIL infusion (up to 150×10⁹ cells).
                        ^^^^^^^^^^^^^ dose 150000000000 {cells}
    `,
    `
    CD34+ cells 5×10^6/kg recipient weight.
                ^^^^^^^^^ dose 5000000 /kg
    `,
    `
    Fecal microbiota transplantation (50 g stool in 250 mL).
                                      ^^^^ dose 50 g
    `,
    `
    Vitamin K1 10 mg i.v.
               ^^^^^ dose 10 mg route=intravenous
    `,
    `
    4F-PCC 50 IU/kg.
           ^^^^^^^^ dose 50 [IU]/kg
    `,
    `
    Fibrinogen concentrate 4 g.
                           ^^^ dose 4 g
    `,
    `
    rFVIIa 90 μg/kg every 2 hours.
           ^^^^^^^^ dose 90 ug/kg frequency=Q2H
    `,
    `
    C1-inhibitor 60 IU/kg.
                 ^^^^^^^^ dose 60 [IU]/kg
    `,
    `
    Agalsidase beta 1 mg/kg every other week.
                    ^^^^^^^ dose 1 mg/kg frequency=Q2W
    `,
    `
    Nusinersen 12 mg intrathecally on days 1, 29, 85 and 274.
               ^^^^^ dose 12 mg route=intrathecal days=[1,29,85,274]
    `,
    `
    Risdiplam 5 mg/day (or 0.25 mg/kg/day if < 20 kg).
              ^^^^^^^^ dose 5 mg/d
                           ^^^^^^^^^^^^^^ dose 0.25 mg/kg/d
    `,
    `
    Hydroxychloroquine 800 mg at 0 and 6 h, followed by 400 mg every 12 h for 9 days.
                       ^^^^^^ dose 800 mg
                                                        ^^^^^^ dose 400 mg frequency=Q12H
    `,
    `
    Tocilizumab 8 mg/kg (maximum 800 mg).
                ^^^^^^^ dose 8 mg/kg
                                 ^^^^^^ dose 800 mg
    `,
    `
    Dexamethasone (6 mg once per day).
                   ^^^^ dose 6 mg frequency=QD
    `,
    `
    Casirivimab 1.2 g and imdevimab 1.2 g.
                ^^^^^ dose 1.2 g
                                    ^^^^^ dose 1.2 g
    `,
    `
    Nirmatrelvir 300 mg/ritonavir 100 mg every 12 h for 5 days.
                 ^^^^^^ dose 300 mg frequency=Q12H
                                  ^^^^^^ dose 100 mg frequency=Q12H
    `,
    `
    160 milligrams (mg) orally (PO) twice daily (BID)
    ^^^^^^^^^^^^^^ dose 160 mg route=oral frequency=BID
    `,
    `
    Patients received 1200 mg flat dose every 3 weeks.
                      ^^^^^^^ dose 1200 mg frequency=Q3W
    `,
    `
    Rituximab 25 mg on days 1, 8 and 15 and 20 mg on day 22.
              ^^^^^ dose 25 mg days=[1,8,15]
                                            ^^^^^ dose 20 mg days=[22]
    `,
  ];
  for (const drawing of drawings) {
    it(`are found in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['dose'], drawing));
  }
});
