/** Doses in gastroenterology, obstetrics and paediatrics: tablets, sachets, meals, amounts in words. */
import { finds } from './carets.js';

describe('doses in gastroenterology, obstetrics and paediatrics', () => {
  const drawings: readonly string[] = [
    `
    Mesalazine 4.8 g/day orally plus 4 g enema at bedtime.
               ^^^^^^^^^ dose 4.8 g/d route=oral
                                     ^^^ dose 4 g route=rectal frequency=QHS
    `,
    `
    Omeprazole 20 mg, amoxicillin 1 g and clarithromycin 500 mg, all twice daily, for 14 days.
               ^^^^^ dose 20 mg frequency=BID
                                  ^^^ dose 1 g frequency=BID
                                                         ^^^^^^ dose 500 mg frequency=BID
    `,
    `
    Bismuth subcitrate 120 mg q.i.d. before meals and at bedtime.
                       ^^^^^^ dose 120 mg frequency=QID timing="before meals"
    `,
    `
    Esomeprazole 40 mg before breakfast and dinner.
                 ^^^^^ dose 40 mg timing="before meals"
    `,
    `
    One sachet of macrogol twice a day.
    ^^^^^^^^^^ dose 1 {sachet} frequency=BID
    `,
    `
    Lactulose 30 ml t.d.s.
              ^^^^^ dose 30 mL frequency=TID
    `,
    `
    Pancrelipase 40,000 USP units with each meal.
                 ^^^^^^^^^^^^^^^^ dose 40000 U timing="with meals"
    `,
    `
    Misoprostol 400 µg sublingually or 800 mcg vaginally.
                ^^^^^^ dose 400 ug route=sublingual
                                       ^^^^^^^ dose 800 ug route=vaginal
    `,
    `
    Mifepristone 200 mg followed 24–48 h later by 800 µg buccal misoprostol.
                 ^^^^^^ dose 200 mg
                                                  ^^^^^^ dose 800 ug route=buccal
    `,
    `
    Magnesium sulphate 4 g IV loading dose followed by 1 g/h for 24 h.
                       ^^^ dose 4 g route=intravenous
                                                       ^^^^^ dose 1 g/h
    `,
    `
    Betamethasone 12 mg IM × 2 doses 24 h apart.
                  ^^^^^ dose 12 mg route=intramuscular
    `,
    `
    Progesterone 200 mg vaginal capsules nightly until 34 weeks.
                 ^^^^^^ dose 200 mg route=vaginal frequency=QHS
    `,
    `
    Letrozole 2.5 mg on cycle days 3–7.
              ^^^^^^ dose 2.5 mg days=[3,4,5,6,7]
    `,
    `
    Recombinant FSH 150 IU/day from day 2.
                    ^^^^^^^^^^ dose 150 [IU]/d days=[2]
    `,
    `
    Ethinylestradiol 30 µg/levonorgestrel 150 µg daily for 21 of 28 days.
                     ^^^^^ dose 30 ug frequency=QD
                                          ^^^^^^ dose 150 ug frequency=QD
    `,
    `
    Caffeine citrate 20 mg/kg loading dose, 5–10 mg/kg/day maintenance.
                     ^^^^^^^^ dose 20 mg/kg
                                            ^^^^^^^^^^^^^^ dose 5–10 mg/kg/d
    `,
    `
    Surfactant (poractant alfa) 200 mg/kg.
                                ^^^^^^^^^ dose 200 mg/kg
    `,
    `
    Oral zinc 20 mg daily and vitamin A 200 000 IU.
              ^^^^^ dose 20 mg route=oral frequency=QD
                                        ^^^^^^^^^^ dose 200000 [IU]
    `,
    `
    Half a tablet (2.5 mg) daily for a week, then 1 tablet daily.
    ^^^^^^^^^^^^^ dose 0.5 {tablet} frequency=QD
                   ^^^^^^ dose 2.5 mg frequency=QD
                                                  ^^^^^^^^ dose 1 {tablet} frequency=QD
    `,
    `
    Two capsules of Lactobacillus rhamnosus GG (5×10⁹ CFU each).
    ^^^^^^^^^^^^ dose 2 {capsule}
                                                ^^^^^^^^^ dose 5000000000 [CFU]
    `,
    `
    Cells were infused at 1×10^6/kg.
                          ^^^^^^^^^ dose 1000000 /kg
    `,
    `
    Mesenchymal stem cells (2 × 10^6 cells/kg) were infused intravenously.
                            ^^^^^^^^^^^^^^^^^ dose 2000000 {cells}/kg route=intravenous
    `,
    `
    One 40 mg capsule.
        ^^^^^ dose 40 mg
    `,
    `
    Patients took 1 capsule (150 mg) t.i.d. after meals.
                  ^^^^^^^^^ dose 1 {capsule} frequency=TID timing="after meals"
                             ^^^^^^ dose 150 mg frequency=TID timing="after meals"
    `,
    `
    Xiao Chai Hu granules, one sachet, three times a day.
                           ^^^^^^^^^^ dose 1 {sachet} frequency=TID
    `,
    `
    Traditional Chinese medicine granules 10 g twice daily.
                                          ^^^^ dose 10 g frequency=BID
    `,
    `
    Curcumin 500 mg bid; piperine 5 mg.
             ^^^^^^ dose 500 mg frequency=BID
                                  ^^^^ dose 5 mg
    `,
    `
    Melatonin 3 mg 1 hour before bedtime.
              ^^^^ dose 3 mg frequency=QHS
    `,
    `
    Zolpidem 10 mg h.s.
             ^^^^^ dose 10 mg frequency=QHS
    `,
    `
    Hydrocortisone 100 mg IV q8h x 7d.
                   ^^^^^^ dose 100 mg route=intravenous frequency=Q8H
    `,
  ];
  for (const drawing of drawings) {
    it(`are found in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['dose'], drawing));
  }
});
