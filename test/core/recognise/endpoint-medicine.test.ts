import { finds } from './carets.js';

describe('endpoints of internal medicine, infection and metabolism', () => {
  const drawings: readonly string[] = [
    `
    Compared with usual care, the programme reduced hospital admissions (RR 0.72) and improved self-care behaviour and disease knowledge.
                                                    ^^^^^^^^^^^^^^^^^^^ endpoint hospitalization
                                                                                               ^^^^^^^^^^^^^^^^^^^ endpoint self-care-behavior
                                                                                                                       ^^^^^^^^^^^^^^^^^ endpoint disease-knowledge
    `,
    `
    Compared with placebo, semaglutide led to a greater reduction in body weight (-12.4% vs -2.1%).
                                                                     ^^^^^^^^^^^ endpoint body-weight
    `,
    `
    At 6 months the coached group had lower HbA1c (-0.5%), lower systolic blood pressure and better quality of life.
                                            ^^^^^ endpoint HbA1c
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^ endpoint SBP
                                                                                                    ^^^^^^^^^^^^^^^ endpoint QoL
    `,
    `
    No significant between-group differences were seen in body weight, waist circumference or lipid profile.
                                                          ^^^^^^^^^^^ endpoint body-weight
                                                                       ^^^^^^^^^^^^^^^^^^^ endpoint waist-circumference
                                                                                              ^^^^^^^^^^^^^ endpoint lipid-profile
    `,
    `
    Median time to sputum culture conversion was 28 days shorter; treatment success was 89% vs 78%.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint sputum-culture-conversion
                                                                  ^^^^^^^^^^^^^^^^^ endpoint treatment-success
    `,
    `
    Children receiving zinc had fewer episodes of diarrhoea and a shorter duration of illness.
                                                  ^^^^^^^^^ endpoint diarrhea
                                                                          ^^^^^^^^^^^^^^^^^^^ endpoint duration-illness
    `,
    `
    Treatment with vitamin D did not reduce the risk of falls or fractures.
                                                ^^^^^^^^^^^^^ endpoint falls
                                                                 ^^^^^^^^^ endpoint fracture
    `,
    `
    Effects of Mediterranean diet on cognitive function and cardiovascular risk in older adults: a randomised trial
                                     ^^^^^^^^^^^^^^^^^^ endpoint cognitive-function
                                                            ^^^^^^^^^^^^^^^^^^^ endpoint cardiovascular-risk
    `,
    `
    We measured plasma zinc, height-for-age z score and diarrhoea episodes every 3 months.
                ^^^^^^^^^^^ endpoint plasma-zinc
                             ^^^^^^^^^^^^^^^^^^^^^^ endpoint height-for-age-z-score
                                                        ^^^^^^^^^^^^^^^^^^ endpoint diarrhea
    `,
    `
    Serum 25-hydroxyvitamin D rose from 38 to 92 nmol/L; no participant developed hypercalcaemia.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint serum-25-hydroxyvitamin-d
                                                                                  ^^^^^^^^^^^^^^ endpoint hypercalcemia
    `,
    `
    Serum levels of IL-6, TNF-alpha and CRP were significantly reduced after 8 weeks.
    ^^^^^^^^^^^^^^^^^^^^ endpoint il-6
                          ^^^^^^^^^ endpoint tnf-alpha
                                        ^^^ endpoint c-reactive-protein
    `,
    `
    Total cholesterol and LDL cholesterol fell by 12% and 18%.
    ^^^^^^^^^^^^^^^^^ endpoint total-cholesterol
                          ^^^^^^^^^^^^^^^ endpoint LDL-C
    `,
    `
    Cmax increased with dose, and the terminal half-life was 14 hours, as a primary outcome.
    ^^^^ endpoint Cmax
                                      ^^^^^^^^^^^^^^^^^^ endpoint terminal-half-life
    `,
    `
    Peak expiratory flow and asthma control improved, but the use of oral steroids was unchanged.
    ^^^^^^^^^^^^^^^^^^^^ endpoint peak-expiratory-flow
                             ^^^^^^^^^^^^^^ endpoint asthma-control
    `,
    `
    The rate of COPD exacerbations was 1.1 versus 1.4 per year.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint exacerbations
    `,
    `
    Flow-mediated dilation and arterial stiffness did not change.
    ^^^^^^^^^^^^^^^^^^^^^^ endpoint flow-mediated-dilation
                               ^^^^^^^^^^^^^^^^^^ endpoint arterial-stiffness
    `,
    `
    Urinary albumin excretion declined by 28% with the higher dose.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint urinary-albumin-excretion
    `,
    `
    Faecal calprotectin, stool frequency and clinical remission favoured the biologic (all P<0.01).
    ^^^^^^^^^^^^^^^^^^^ endpoint fecal-calprotectin
                         ^^^^^^^^^^^^^^^ endpoint stool-frequency
                                             ^^^^^^^^^^^^^^^^^^ endpoint clinical-remission
    `,
    `
    Liver stiffness decreased significantly, whereas hepatic fat was unaffected.
    ^^^^^^^^^^^^^^^ endpoint liver-stiffness
                                                     ^^^^^^^^^^^ endpoint hepatic-fat
    `,
    `
    Viral clearance at day 7 did not differ between arms.
    ^^^^^^^^^^^^^^^ endpoint viral-clearance
    `,
    `
    Parasite clearance time was 32 h with the combination.
    ^^^^^^^^^^^^^^^^^^^^^^^ endpoint parasite-clearance-time
    `,
    `
    Seroconversion rates 28 days after vaccination were 92% and 88%.
    ^^^^^^^^^^^^^^^^^^^^ endpoint seroconversion
    `,
    `
    The 6-minute walk distance and NYHA class improved in the iron group.
        ^^^^^^^^^^^^^^^^^^^^^^ endpoint 6MWD
                                   ^^^^^^^^^^ endpoint nyha-class
    `,
    `
    Neutralising antibody titres at month 6 were higher after the third dose.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint neutralizing-antibody-titers
    `,
    `
    Uric acid levels were lower with the higher dose (P=0.002).
    ^^^^^^^^^^^^^^^^ endpoint uric-acid
    `,
  ];
  for (const drawing of drawings) {
    it(`finds in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['endpoint'], drawing));
  }
});
