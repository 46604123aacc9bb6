/** Doses in percent strengths, infusion rates, volumes, drops and patches. */
import { finds } from './carets.js';

describe('doses in anaesthesia, eyes and skin', () => {
  const drawings: readonly string[] = [
    `
    Propofol 2–2.5 mg/kg and fentanyl 2 µg/kg were used for induction.
             ^^^^^^^^^^^ dose 2–2.5 mg/kg
                                      ^^^^^^^ dose 2 ug/kg
    `,
    `
    Remifentanil 0.05–0.2 µg·kg⁻¹·min⁻¹ was infused.
                 ^^^^^^^^^^^^^^^^^^^^^^ dose 0.05–0.2 ug/kg/min route=intravenous
    `,
    `
    Ropivacaine 0.2% at 8 mL/h through an epidural catheter.
                ^^^^ dose 0.2 % route=epidural
                        ^^^^^^ dose 8 mL/h route=epidural
    `,
    `
    Bupivacaine 0.5% 15 mL with dexamethasone 8 mg.
                ^^^^ dose 0.5 %
                     ^^^^^ dose 15 mL
                                              ^^^^ dose 8 mg
    `,
    `
    Patients received 20 mL of 0.25% bupivacaine.
                      ^^^^^ dose 20 mL
                               ^^^^^ dose 0.25 %
    `,
    `
    20 mL bupivacaine 0.5% with 5 μg/mL epinephrine.
    ^^^^^ dose 20 mL
                      ^^^^ dose 0.5 %
    `,
    `
    Intrathecal morphine 150 μg was added to 10 mg hyperbaric bupivacaine.
                         ^^^^^^ dose 150 ug route=intrathecal
                                             ^^^^^ dose 10 mg
    `,
    `
    Dexmedetomidine 1 µg/kg over 10 min, then 0.5 µg/kg/h.
                    ^^^^^^^ dose 1 ug/kg
                                              ^^^^^^^^^^^ dose 0.5 ug/kg/h
    `,
    `
    Rocuronium 0.6 mg kg−1 and sugammadex 4 mg kg–1.
               ^^^^^^^^^^^ dose 0.6 mg/kg
                                          ^^^^^^^^^ dose 4 mg/kg
    `,
    `
    Sevoflurane 2% in oxygen.
                ^^ dose 2 %
    `,
    `
    Paracetamol 1 g every 6 h and ketorolac 30 mg IV.
                ^^^ dose 1 g frequency=Q6H
                                            ^^^^^ dose 30 mg route=intravenous
    `,
    `
    Ondansetron 4 mg vs dexamethasone 0.1 mg/kg.
                ^^^^ dose 4 mg
                                      ^^^^^^^^^ dose 0.1 mg/kg
    `,
    `
    Lidocaine patch 5% was applied for 12 h.
                    ^^ dose 5 %
    `,
    `
    Tranexamic acid (15 mg/kg bolus, then 1 mg/kg per hour).
                     ^^^^^^^^ dose 15 mg/kg
                                          ^^^^^^^^^^^^^^^^ dose 1 mg/kg/h
    `,
    `
    Fentanyl transdermal patch 25 μg/h every 72 hours.
                               ^^^^^^^ dose 25 ug/h route=transdermal frequency=Q72H
    `,
    `
    Ketorolac 0.5% eye drops were instilled four times daily.
              ^^^^ dose 0.5 % route=ophthalmic frequency=QID
    `,
    `
    Hydroxyethyl starch 500 mL or Ringer's lactate 1000 mL was infused.
                        ^^^^^^ dose 500 mL
                                                   ^^^^^^^ dose 1000 mL route=intravenous
    `,
    `
    Clobetasol propionate 0.05% ointment was applied twice daily.
                          ^^^^^ dose 0.05 % frequency=BID
    `,
    `
    Tacrolimus ointment (0.1%) or hydrocortisone 1% cream.
                         ^^^^ dose 0.1 %
                                                 ^^ dose 1 %
    `,
    `
    Topical 5-fluorouracil 5% cream once daily for 4 weeks.
                           ^^ dose 5 % route=topical frequency=QD
    `,
    `
    Adapalene 0.1%/benzoyl peroxide 2.5% gel nightly.
              ^^^^ dose 0.1 % frequency=QHS
                                    ^^^^ dose 2.5 % frequency=QHS
    `,
    `
    Latanoprost 0.005% once daily in the evening and timolol 0.5% b.d.
                ^^^^^^ dose 0.005 % frequency=QD
                                                             ^^^^ dose 0.5 % frequency=BID
    `,
    `
    Aflibercept 2 mg (0.05 mL) intravitreally every 8 weeks after three monthly loading doses.
                ^^^^ dose 2 mg route=intravitreal frequency=Q8W
                      ^^^^^^^ dose 0.05 mL route=intravitreal frequency=Q8W
    `,
    `
    Atropine 0.01% eyedrops at bedtime.
             ^^^^^ dose 0.01 % route=ophthalmic frequency=QHS
    `,
    `
    Minoxidil 5% foam half a capful twice daily.
              ^^ dose 5 % frequency=BID
    `,
    `
    Cyclosporine A 0.05% ophthalmic emulsion bid.
                   ^^^^^ dose 0.05 % route=ophthalmic frequency=BID
    `,
    `
    Botulinum toxin type A 100 U was injected into the detrusor.
                           ^^^^^ dose 100 U
    `,
    `
    AbobotulinumtoxinA 500 units.
                       ^^^^^^^^^ dose 500 U
    `,
    `
    Epinephrine 1:100,000 with lidocaine 2% (1.8 mL).
                ^^^^^^^^^ dose 10 ug/mL
                                         ^^ dose 2 %
                                             ^^^^^^ dose 1.8 mL
    `,
    `
    Desflurane 6% vs. sevoflurane 2%.
               ^^ dose 6 %
                                  ^^ dose 2 %
    `,
    `
    Nitrous oxide 50% in oxygen.
                  ^^^ dose 50 %
    `,
    `
    Glucose 10% 2 mL/kg and 0.9% saline 20 mL/kg boluses.
                            ^^^^ dose 0.9 %
                                        ^^^^^^^^ dose 20 mL/kg
    `,
    `
    Hypertonic saline 3% 4 mL nebulised twice daily.
                      ^^ dose 3 % route=inhaled frequency=BID
                         ^^^^ dose 4 mL route=inhaled frequency=BID
    `,
    `
    Chlorhexidine 0.12% mouthwash twice daily for 2 weeks.
                  ^^^^^ dose 0.12 % frequency=BID
    `,
    `
    Povidone-iodine 10% solution.
                    ^^^ dose 10 %
    `,
    `
    2% lidocaine with 1:80,000 adrenaline.
                      ^^^^^^^^ dose 12.5 ug/mL
    ^^ dose 2 %
    `,
    `
    Botulinum toxin (Dysport) 500 U/2 mL.
                              ^^^^^^^^^^ dose 500 U/(2.mL)
    `,
    `
    OnabotulinumtoxinA 155 U across 31 sites.
                       ^^^^^ dose 155 U
    `,
    `
    Ranibizumab 0.3 mg/0.05 mL.
                ^^^^^^^^^^^^^^ dose 0.3 mg/(0.05.mL)
    `,
    `
    Mitomycin C 0.02% for 2 min.
                ^^^^^ dose 0.02 %
    `,
    `
    Riboflavin 0.1% drops every 2 min.
               ^^^^ dose 0.1 % frequency=Q2MIN
    `,
  ];
  for (const drawing of drawings) {
    it(`are found in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['dose'], drawing));
  }
});
