import { finds, ignores } from './carets.js';

describe('endpoints that sentences report', () => {
  const drawings: readonly string[] = [
    `
    Breast shrinkage and telangiectasia were less common after the shorter schedule.
    ^^^^^^^^^^^^^^^^ endpoint breast-shrinkage
                         ^^^^^^^^^^^^^^ endpoint telangiectasia
    `,
    `
    Moderate or severe fibrosis occurred in 4.4% of women.
                       ^^^^^^^^ endpoint fibrosis
    `,
    `
    Photopsia and headache were the commonest side effects.
    ^^^^^^^^^ endpoint photopsia
                  ^^^^^^^^ endpoint headache
                                              ^^^^^^^^^^^^ endpoint AE
    `,
    `
    Lethargy, ataxia and blurred vision led to withdrawal of 14 patients.
    ^^^^^^^^ endpoint lethargy
              ^^^^^^ endpoint ataxia
                         ^^^^^^^^^^^^^^ endpoint blurred-vision
    `,
    `
    Digital ulceration was recognised in three patients, and handgrip remained weaker.
    ^^^^^^^^^^^^^^^^^^ endpoint digital-ulceration
                                                             ^^^^^^^^ endpoint handgrip
    `,
    `
    Retention of sealants was 78% at two years, and parents' acceptance was good.
    ^^^^^^^^^^^^^^^^^^^^^ endpoint retention-sealants
                                                    ^^^^^^^^^^^^^^^^^^^ endpoint parents-acceptance
    `,
    `
    Fatigue was assessed with the Brief Fatigue Inventory (BFI) and the Impact of Event Scale.
    ^^^^^^^ endpoint fatigue
                                  ^^^^^^^^^^^^^^^^^^^^^^^ endpoint brief-fatigue-inventory
                                                           ^^^ endpoint brief-fatigue-inventory
                                                                        ^^^^^^^^^^^^^^^^^^^^^ endpoint impact-event-scale
    `,
    `
    The DASH score and the Harris hip score improved; BFI items were summed.
        ^^^^^^^^^^ endpoint dash-score
                           ^^^^^^^^^^^^^^^^ endpoint harris-hip-score
                                                      ^^^^^^^^^ endpoint brief-fatigue-inventory
    `,
    `
    Fear of falling (FES-I) and gait speed were measured; FES-I improved.
    ^^^^^^^^^^^^^^^ endpoint fear-falling
                     ^^^^^ endpoint fear-falling
                                ^^^^^^^^^^ endpoint gait-speed
                                                          ^^^^^ endpoint fear-falling
    `,
    `
    Total morphine consumption was lower with the block.
                   ^^^^^^^^^^^ endpoint morphine-consumption
    `,
    `
    Stigma, disclosure and confidence were secondary outcomes.
    ^^^^^^ endpoint stigma
            ^^^^^^^^^^ endpoint disclosure
                           ^^^^^^^^^^ endpoint confidence
    `,
    `
    HIV-1 RNA below 50 copies/mL was the aim; HIV-1 RNA <50 copies/mL was achieved by 88%.
    ^^^^^^^^^ endpoint hiv-rna
                                              ^^^^^^^^^ endpoint hiv-rna
    `,
    `
    Induction-to-delivery interval, tachysystole and meconium-stained liquor were recorded.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint induction-to-delivery-interval
                                    ^^^^^^^^^^^^ endpoint tachysystole
                                                     ^^^^^^^^^^^^^^^^^^^^^^^ endpoint meconium-stained-liquor
    `,
    `
    Space closure took 5 months, and phase angle was maintained.
    ^^^^^^^^^^^^^ endpoint space-closure
                                     ^^^^^^^^^^^ endpoint phase-angle
    `,
    `
    Polycythaemia and jaundice were outcomes.
    ^^^^^^^^^^^^^ endpoint polycythemia
                      ^^^^^^^^ endpoint jaundice
    `,
    `
    The rate of breast conservation was 67%, and symptomatic CHF was a cardiac event.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint rate-breast-conservation
                                                 ^^^^^^^^^^^^^^^ endpoint CHF
                                                                       ^^^^^^^^^^^^^ endpoint cardiac-event
    `,
    `
    Sepsis and mucositis were the main toxicities; bradycardia did not occur.
    ^^^^^^ endpoint sepsis
               ^^^^^^^^^ endpoint mucositis
                                       ^^^^^^^^^^ endpoint AE
                                                   ^^^^^^^^^^^ endpoint bradycardia
    `,
    `
    Morning PEF rose by 33 L/min, and kinesiophobia (TSK) and 24-h pad weight decreased.
    ^^^^^^^^^^^ endpoint morning-pef
                                      ^^^^^^^^^^^^^ endpoint kinesiophobia
                                                     ^^^ endpoint kinesiophobia
                                                              ^^^^^^^^^^^^^^^ endpoint 24-h-pad-weight
    `,
    `
    NEWS2, time to discharge and all-cause mortality were compared.
    ^^^^^ endpoint news2
           ^^^^^^^^^^^^^^^^^ endpoint time-to-discharge
                                 ^^^^^^^^^^^^^^^^^^^ endpoint mortality
    `,
    `
    Main outcome measures: prescribing per 1000 patients, reconsultation, and referral.
                           ^^^^^^^^^^^ endpoint prescribing
                                                          ^^^^^^^^^^^^^^ endpoint reconsultation
                                                                              ^^^^^^^^ endpoint referral
    `,
    `
    The cost per practice was €2923, and rises in eye pressure were transient.
        ^^^^ endpoint cost
                                         ^^^^^^^^^^^^^^^^^^^^^ endpoint rises-eye-pressure
    `,
  ];
  for (const drawing of drawings) {
    it(`finds in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['endpoint'], drawing));
  }

  const silent: readonly string[] = [
    'The incubation temperature was 37 °C and the discount rate was 3%.',
    'The groups were well balanced with respect to age, menopausal status and tumour size.',
    'Low back pain is common and its cost is high.',
    'The risk of bias was high in six trials.',
    'Median follow-up was 62 months, and the power was 80%.',
    'Cells were cultured for two days, and migration decreased.',
    'Women in labour received epidural analgesia or deep sedation.',
    'The questionnaire was returned by 412 women (response rate 78%).',
    'Ethanol lock, heparin 5000 U and taurolidine were compared.',
    'The Gleason score was 7 in 41% of men and the Charlson index was 2.',
  ];
  for (const text of silent) {
    it(`ignores: ${text}`, () => ignores(['endpoint'], text));
  }
});
