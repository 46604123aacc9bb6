import { finds } from './carets.js';

describe('endpoints of surgery, anaesthesia, dentistry, eyes and birth', () => {
  const drawings: readonly string[] = [
    `
    Plaque index, gingival index and probing depth were recorded at baseline and 3 months.
    ^^^^^^^^^^^^ endpoint plaque-index
                  ^^^^^^^^^^^^^^ endpoint gingival-index
                                     ^^^^^^^^^^^^^ endpoint probing-depth
    `,
    `
    Operative time, blood loss, hospital stay and complication rate were similar.
    ^^^^^^^^^^^^^^ endpoint operative-time
                    ^^^^^^^^^^ endpoint blood-loss
                                ^^^^^^^^^^^^^ endpoint LOS
                                                  ^^^^^^^^^^^^^^^^^ endpoint postoperative-complications
    `,
    `
    There were no significant differences between the two groups with regard to operative time, blood loss, or conversion to open surgery.
                                                                                ^^^^^^^^^^^^^^ endpoint operative-time
                                                                                                ^^^^^^^^^^ endpoint blood-loss
                                                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint conversion-to-open-surgery
    `,
    `
    The time to first rescue analgesia was longer with the block.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint time-to-first-rescue-analgesia
    `,
    `
    Time to first flatus was shorter with chewing gum.
    ^^^^^^^^^^^^^^^^^^^^ endpoint time-to-first-flatus
    `,
    `
    The incidence of nausea was lower in the dexamethasone group (12% vs 31%, p = 0.01).
        ^^^^^^^^^^^^^^^^^^^ endpoint nausea
    `,
    `
    There was no difference in vomiting between groups.
                               ^^^^^^^^ endpoint vomiting
    `,
    `
    Patient satisfaction did not differ significantly.
    ^^^^^^^^^^^^^^^^^^^^ endpoint satisfaction
    `,
    `
    Wound healing was faster (14 v 19 days) in the honey group.
    ^^^^^^^^^^^^^ endpoint wound-healing
    `,
    `
    Early physiotherapy improves function and reduces pain after rotator cuff repair, but does not affect re-tear rate.
                                 ^^^^^^^^ endpoint function
                                                      ^^^^ endpoint pain
                                                                                                          ^^^^^^^^^^^^ endpoint re-tear-rate
    `,
    `
    Pain at 24 h was 3.2 (SD 1.1) v 4.6 (1.4) cm (P<0.001).
    ^^^^ endpoint pain
    `,
    `
    Emergence agitation occurred in 14% of the children.
    ^^^^^^^^^^^^^^^^^^^ endpoint emergence-agitation
    `,
    `
    Duration of mechanical ventilation and ICU length of stay were shorter by one day.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint duration-mechanical-ventilation
                                           ^^^^^^^^^^^^^^^^^^ endpoint icu-length-stay
    `,
    `
    Anastomotic leakage was seen in 6 of 102 patients.
    ^^^^^^^^^^^^^^^^^^^ endpoint anastomotic-leakage
    `,
    `
    Graft patency at 12 months was 88%.
    ^^^^^^^^^^^^^ endpoint graft-patency
    `,
    `
    The mean number of oocytes retrieved and the fertilization rate were comparable, but the implantation rate was higher in the letrozole group.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint oocytes-retrieved
                                                 ^^^^^^^^^^^^^^^^^^ endpoint fertilization-rate
                                                                                             ^^^^^^^^^^^^^^^^^ endpoint implantation-rate
    `,
    `
    Caesarean section, postpartum haemorrhage and admission to the neonatal intensive care unit were similar in both arms.
    ^^^^^^^^^^^^^^^^^ endpoint cesarean
                       ^^^^^^^^^^^^^^^^^^^^^^ endpoint PPH
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint admission-to-neonatal-intensive-care-unit
    `,
    `
    The odds of live birth were not increased.
                ^^^^^^^^^^ endpoint live-birth
    `,
    `
    Exclusive breastfeeding at 6 months was 41% in the support arm.
    ^^^^^^^^^^^^^^^^^^^^^^^ endpoint exclusive-breastfeeding
    `,
    `
    Apgar scores and birth weight did not differ.
    ^^^^^^^^^^^^ endpoint apgar-score
                     ^^^^^^^^^^^^ endpoint birth-weight
    `,
    `
    Blood loss in the third stage of labour was reduced by oxytocin.
    ^^^^^^^^^^ endpoint blood-loss
                      ^^^^^^^^^^^^^^^^^^^^^ endpoint third-stage-labor
    `,
    `
    The incidence of dry socket was 4% vs 13%; trismus and swelling were less in the ozone group.
        ^^^^^^^^^^^^^^^^^^^^^^^ endpoint dry-socket
                                               ^^^^^^^ endpoint trismus
                                                           ^^^^^^^^ endpoint swelling
    `,
    `
    Best corrected visual acuity improved by 7 letters and central macular thickness decreased by 110 µm.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint BCVA
                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint CRT
    `,
    `
    Root coverage averaged 84% and the attachment gain was 2.1 mm.
    ^^^^^^^^^^^^^ endpoint root-coverage
                                       ^^^^^^^^^^^^^^^ endpoint attachment-gain
    `,
    `
    Incontinence episodes per day and urgency were reduced by pelvic floor training.
    ^^^^^^^^^^^^^^^^^^^^^ endpoint incontinence
                                      ^^^^^^^ endpoint urgency
    `,
  ];
  for (const drawing of drawings) {
    it(`finds in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['endpoint'], drawing));
  }
});
