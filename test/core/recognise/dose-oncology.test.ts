/** Doses of cancer drugs, vectors and cells: exposures, cycles, shared schedules, loading and maintenance. */
import { finds } from './carets.js';

describe('doses in oncology', () => {
  const drawings: readonly string[] = [
    `
    Carboplatin was dosed to an area under the curve of 5 on day 1 of each 21-day cycle.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^ dose 5 mg.min/mL days=[1] cycleDays=21
    `,
    `
    Paclitaxel 175 mg/m² plus carboplatin AUC=6 every 3 weeks for six cycles.
               ^^^^^^^^^ dose 175 mg/m2 frequency=Q3W
                                          ^^^^^ dose 6 mg.min/mL frequency=Q3W
    `,
    `
    Carboplatin (area under the concentration-time curve 5 mg/mL per min) and etoposide (100 mg/m² on days 1–3) were given every 21 days.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dose 5 mg.min/mL frequency=Q3W
                                                                                         ^^^^^^^^^ dose 100 mg/m2 days=[1,2,3] cycleDays=21
    `,
    `
    Carboplatin at AUC 2 weekly with 50 mg/m² paclitaxel and concurrent radiotherapy (60 Gy/30 fx).
                   ^^^^^ dose 2 mg.min/mL frequency=QW
                                     ^^^^^^^^ dose 50 mg/m2
                                                                                      ^^^^^^^^^^^ dose 60 Gy
    `,
    `
    Talimogene laherparepvec at 10⁶ PFU/mL followed by 10⁸ PFU/mL every 2 weeks.
                                ^^^^^^^^^^ dose 1000000 [PFU]/mL
                                                       ^^^^^^^^^^ dose 100000000 [PFU]/mL frequency=Q2W
    `,
    `
    Axicabtagene ciloleucel at a target dose of 2×10^6 CAR T cells per kilogram after fludarabine 30 mg/m²/day and cyclophosphamide 500 mg/m²/day on days -5, -4 and -3.
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dose 2000000 {cells}/kg
                                                                                                  ^^^^^^^^^^^^ dose 30 mg/m2/d days=[-5,-4,-3]
                                                                                                                                    ^^^^^^^^^^^^^ dose 500 mg/m2/d days=[-5,-4,-3]
    `,
    `
    Onasemnogene abeparvovec 1.1×10¹⁴ vg/kg was infused once.
                             ^^^^^^^^^^^^^^ dose 110000000000000 {particles}/kg route=intravenous frequency=once
    `,
    `
    Valoctocogene roxaparvovec at a dose of 6 × 10(13) vector genomes per kilogram.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dose 60000000000000 {particles}/kg
    `,
    `
    Cisplatin 75 mg·m-2 and 5-FU 1 000 mg/m²/d by continuous infusion on D1-4, q3w.
              ^^^^^^^^^ dose 75 mg/m2 route=intravenous days=[1,2,3,4] cycleDays=21
                                 ^^^^^^^^^^^^^ dose 1000 mg/m2/d route=intravenous days=[1,2,3,4] cycleDays=21
    `,
    `
    Docetaxel 75 mg m−2 every three weeks with prednisone 5 mg b.i.d.
              ^^^^^^^^^ dose 75 mg/m2 frequency=Q3W
                                                          ^^^^ dose 5 mg frequency=BID
    `,
    `
    Vincristine 1,4 mg/m² (maximum 2 mg) on day 1.
                ^^^^^^^^^ dose 1.4 mg/m2 days=[1]
                                   ^^^^ dose 2 mg days=[1]
    `,
    `
    Bortezomib 1·3 mg/m² on days 1, 4, 8 and 11 of 3-week cycles.
               ^^^^^^^^^ dose 1.3 mg/m2 days=[1,4,8,11] cycleDays=21
    `,
    `
    Imatinib 400 mg/d was increased to 800 mg/d at progression.
             ^^^^^^^^ dose 400 mg/d
                                       ^^^^^^^^ dose 800 mg/d
    `,
    `
    Capecitabine 825 mg/m2 bid on radiation days.
                 ^^^^^^^^^ dose 825 mg/m2 frequency=BID
    `,
    `
    S-1 40–60 mg twice daily on days 1–28 every 42 days.
        ^^^^^^^^ dose 40–60 mg frequency=BID days=[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28] cycleDays=42
    `,
    `
    Trastuzumab 8 mg/kg loading dose, then 6 mg/kg q3wk for 1 year.
                ^^^^^^^ dose 8 mg/kg
                                           ^^^^^^^ dose 6 mg/kg frequency=Q3W
    `,
    `
    Trastuzumab (loading dose 8 mg/kg, maintenance dose 6 mg/kg, every 3 weeks).
                              ^^^^^^^ dose 8 mg/kg
                                                        ^^^^^^^ dose 6 mg/kg frequency=Q3W
    `,
    `
    Atezolizumab at a fixed dose of 1,200 mg every 3 weeks.
                                    ^^^^^^^^ dose 1200 mg frequency=Q3W
    `,
    `
    Nivolumab 240 mg q2wk or 480 mg q4wk.
              ^^^^^^ dose 240 mg frequency=Q2W
                             ^^^^^^ dose 480 mg frequency=Q4W
    `,
    `
    Sunitinib at 37.5 mg once daily on a continuous dosing schedule.
                 ^^^^^^^ dose 37.5 mg frequency=QD
    `,
    `
    Interferon alfa-2b 20 MIU/m² intravenously 5 days a week for 4 weeks, then 10 MIU/m² subcutaneously 3 times a week.
                       ^^^^^^^^^ dose 20 10*6.[IU]/m2 route=intravenous frequency=5x/week
                                                                               ^^^^^^^^^ dose 10 10*6.[IU]/m2 route=subcutaneous frequency=TIW
    `,
    `
    Leucovorin 400 mg/m² over 2 h, 5-fluorouracil 400 mg/m² bolus then 2400 mg/m² over 46 h, every 14 days.
               ^^^^^^^^^ dose 400 mg/m2
                                                  ^^^^^^^^^ dose 400 mg/m2
                                                                       ^^^^^^^^^^ dose 2400 mg/m2 frequency=Q2W
    `,
    `
    Methotrexate 12 mg intrathecally weekly.
                 ^^^^^ dose 12 mg route=intrathecal frequency=QW
    `,
    `
    BCG 81 mg was instilled intravesically once weekly for 6 weeks.
        ^^^^^ dose 81 mg route=intravesical frequency=QW
    `,
    `
    Goserelin 3.6 mg every 28 days or leuprorelin 11.25 mg every 12 weeks.
              ^^^^^^ dose 3.6 mg frequency=Q4W
                                                  ^^^^^^^^ dose 11.25 mg frequency=Q12W
    `,
    `
    Ticagrelor 180 mg loading dose followed by 90 mg twice daily.
               ^^^^^^ dose 180 mg
                                               ^^^^^ dose 90 mg frequency=BID
    `,
    `
    Clopidogrel (300-mg loading dose, 75 mg per day thereafter) plus aspirin (75 to 325 mg daily).
                 ^^^^^^ dose 300 mg
                                      ^^^^^^^^^^^^^ dose 75 mg/d
                                                                              ^^^^^^^^^^^^ dose 75–325 mg frequency=QD
    `,
    `
    AC (doxorubicin 60 mg/m2 + cyclophosphamide 600 mg/m2, q3w × 4) followed by weekly paclitaxel 80 mg/m2 × 12.
                    ^^^^^^^^ dose 60 mg/m2 frequency=Q3W
                                                ^^^^^^^^^ dose 600 mg/m2 frequency=Q3W
                                                                                                  ^^^^^^^^ dose 80 mg/m2 frequency=QW
    `,
    `
    mFOLFOX6 (oxaliplatin 85 mg/m², leucovorin 400 mg/m², bolus 5-FU 400 mg/m² on day 1, and 5-FU 2,400 mg/m² over 46 h) every 2 weeks.
                          ^^^^^^^^ dose 85 mg/m2 frequency=Q2W
                                               ^^^^^^^^^ dose 400 mg/m2 frequency=Q2W
                                                                     ^^^^^^^^^ dose 400 mg/m2 frequency=Q2W
                                                                                                  ^^^^^^^^^^^ dose 2400 mg/m2 frequency=Q2W
    `,
    `
    Arm A: gemcitabine 1000 mg/m2 d1,8,15 q28d; Arm B: capecitabine 1660 mg/m2/day d1-21 q28d.
                       ^^^^^^^^^^ dose 1000 mg/m2 days=[1,8,15] cycleDays=28
                                                                    ^^^^^^^^^^^^^^ dose 1660 mg/m2/d days=[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21] cycleDays=28
    `,
    `
    Interferon alfa-2b (5 million units/m2 daily, s.c.).
                        ^^^^^^^^^^^^^^^^^^ dose 5000000 U/m2 route=subcutaneous frequency=QD
    `,
    `
    Cabozantinib 60mg vs everolimus 10mg.
                 ^^^^ dose 60 mg
                                    ^^^^ dose 10 mg
    `,
    `
    Cetuximab (400 mg/m2 week 1, then 250 mg/m2 weekly).
               ^^^^^^^^^ dose 400 mg/m2
                                      ^^^^^^^^^ dose 250 mg/m2 frequency=QW
    `,
    `
    Cetuximab 400 mg/m² initial dose followed by 250 mg/m² per week.
              ^^^^^^^^^ dose 400 mg/m2
                                                 ^^^^^^^^^^^^^^^^^^ dose 250 mg/m2/wk
    `,
    `
    Leucovorin (LV) 20 mg/m2/d and 5-FU 425 mg/m2/d on days 1–5 every 4–5 weeks.
                    ^^^^^^^^^^ dose 20 mg/m2/d days=[1,2,3,4,5] cycleDays=28
                                        ^^^^^^^^^^^ dose 425 mg/m2/d days=[1,2,3,4,5] cycleDays=28
    `,
    `
    Methotrexate, 40 mg/m2; vinblastine, 3 mg/m2; doxorubicin, 30 mg/m2; and cisplatin, 70 mg/m2.
                  ^^^^^^^^ dose 40 mg/m2
                                         ^^^^^^^ dose 3 mg/m2
                                                               ^^^^^^^^ dose 30 mg/m2
                                                                                        ^^^^^^^^ dose 70 mg/m2
    `,
    `
    Dexamethasone 20 mg i.v. d1, 4 mg p.o. bid d2-3.
                  ^^^^^ dose 20 mg route=intravenous days=[1]
                                 ^^^^ dose 4 mg route=oral frequency=BID days=[2,3]
    `,
    `
    Aprepitant 125 mg on day 1 and 80 mg on days 2 and 3.
               ^^^^^^ dose 125 mg days=[1]
                                   ^^^^^ dose 80 mg days=[2,3]
    `,
    `
    Palonosetron 0.25 mg IV 30 min before chemotherapy.
                 ^^^^^^^ dose 0.25 mg route=intravenous
    `,
    `
    Filgrastim 5 µg/kg/day s.c. from day 5 until ANC ≥ 1.0 × 10⁹/L.
               ^^^^^^^^^^^ dose 5 ug/kg/d route=subcutaneous days=[5]
    `,
    `
    Pegfilgrastim 6 mg on day 2.
                  ^^^^ dose 6 mg days=[2]
    `,
    `
    Busulfan 3.2 mg/kg/d × 4 and melphalan 140 mg/m².
             ^^^^^^^^^^^ dose 3.2 mg/kg/d
                                           ^^^^^^^^^ dose 140 mg/m2
    `,
  ];
  for (const drawing of drawings) {
    it(`are found in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['dose'], drawing));
  }
});
