import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: means, medians, rates and quantities', () => {
  it('means with their spread', () => {
    figures(`
      The mean age was 63.2 ± 9.1 years.
                       ^^^^ figure mean 63.2 unit=a
                            ^^^^^^^^^^^ figure sd 9.1 unit=a
    `);
    figures(`
      Mean (SD) systolic blood pressure was 142.3 (12.1) mmHg with salt and 139.8 (11.7) mmHg without.
                                            ^^^^^ figure mean 142.3 unit=mm[Hg]
                                                   ^^^^ figure sd 12.1 unit=mm[Hg]
                                                                            ^^^^^ figure mean 139.8 unit=mm[Hg]
                                                                                   ^^^^ figure sd 11.7 unit=mm[Hg]
    `);
    figures(`
      The mean (standard deviation) duration was 45.2 (10.3) min versus 61.0 (12.4) min.
                                                 ^^^^ figure mean 45.2 unit=min
                                                       ^^^^ figure sd 10.3 unit=min
                                                                        ^^^^ figure mean 61 unit=min printed={"value":"61.0"}
                                                                              ^^^^ figure sd 12.4 unit=min
    `);
    figures(`
      Pain scores at 24 h were 2.3 (1.1) in the block group and 4.1 (1.4) in the sham group.
                     ^^^^ figure duration 24 unit=h
                               ^^^ figure mean 2.3
                                    ^^^ figure sd 1.1
                                                                ^^^ figure mean 4.1
                                                                     ^^^ figure sd 1.4
    `);
    figures(`
      Itch scores were 4.2 (SD 1.3) versus 5.6 (SD 1.8).
                       ^^^ figure mean 4.2
                            ^^^^^^ figure sd 1.3
                                           ^^^ figure mean 5.6
                                                ^^^^^^ figure sd 1.8
    `);
    figures(`
      Mean ± SEM plasma glucose was 5.6 ± 0.2 mmol/l.
                                    ^^^ figure mean 5.6 unit=mmol/L
                                        ^^^^^^^^^^^^ figure se 0.2 unit=mmol/L
    `);
    figures(`
      Mean±SD: 12.3±4.5 vs 10.1±3.9.
               ^^^^ figure mean 12.3
                   ^^^^ figure sd 4.5
                           ^^^^ figure mean 10.1
                               ^^^^ figure sd 3.9
    `);
    figures(`
      Grip strength rose (mean 31.4 kg, standard deviation 6.2).
                               ^^^^^^^ figure mean 31.4 unit=kg
                                        ^^^^^^^^^^^^^^^^^^^^^^ figure sd 6.2
    `);
    figures(`
      Ejection fraction rose from 32±6% to 41±8%.
                                  ^^ figure mean 32
                                    ^^^ figure sd 6
                                           ^^ figure mean 41
                                             ^^^ figure sd 8
    `);
    figures(`
      LS mean change was -1.24 (SEM, 0.11).
                         ^^^^^ figure mean -1.24
                                ^^^^^^^^^ figure se 0.11
    `);
    figures(`
      Scar width was 3.1 +/- 0.4 mm.
                     ^^^ figure mean 3.1 unit=mm
                         ^^^^^^^^^^ figure sd 0.4 unit=mm
    `);
    figures(`
      M = 4.21, SD = 0.87.
          ^^^^ figure mean 4.21
                ^^^^^^^^^ figure sd 0.87
    `);
  });

  it('means and medians of further groups', () => {
    figures(`
      Mean blood loss was 350 mL with the clamp and 520 mL without it.
                          ^^^^^^ figure mean 350 unit=mL
                                                    ^^^^^^ figure mean 520 unit=mL
    `);
    figures(`
      The mean change from baseline was −2.3 in the yoga group and −1.1 in the waiting list.
                                        ^^^^ figure mean -2.3
                                                                   ^^^^ figure mean -1.1
    `);
    figures(`
      Mean (95% CI) weight change was −4.1 (−5.0 to −3.2) kg.
                                      ^^^^ figure mean -4.1 unit=kg
                                            ^^^^^^^^^^^^ figure interval -5–-3.2 unit=kg
    `);
    figures(`
      The median survival was 12.4 and 9.8 months.
                              ^^^^ figure median 12.4 unit=mo
                                       ^^^^^^^^^^ figure median 9.8 unit=mo
    `);
    figures(`
      Median VAS was 3 (IQR 2–5) vs 5 (4–7).
                     ^ figure median 3
                        ^^^^^^^ figure iqr 2–5
                                    ^ figure median 5
                                       ^^^ figure iqr 4–7
    `);
  });

  it('medians with their spread', () => {
    figures(`
      Median stay was 5 days [IQR, 2-8] versus 7 days [IQR, 4-11].
                      ^^^^^^ figure median 5 unit=d
                              ^^^^^^^^ figure iqr 2–8
                                               ^^^^^^ figure median 7 unit=d
                                                       ^^^^^^^^^ figure iqr 4–11
    `);
    figures(`
      The median (interquartile range) score was 12 (8–16).
                                                 ^^ figure median 12
                                                     ^^^^ figure iqr 8–16
    `);
    figures(`
      Median delay was 10 days (interquartile range 2 to 18).
                       ^^^^^^^ figure median 10 unit=d
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure iqr 2–18
    `);
    figures(`
      The median CD4 count was 342 cells/µL (Q1–Q3, 210–489).
                               ^^^^^^^^^^^^ figure median 342 unit="{cells}/uL"
                                             ^^^^^^^^^^^^^^ figure iqr 210–489
    `);
    figures(`
      Median labour lasted 4.0 h (range 1.5–9.0).
                           ^^^^^ figure median 4 unit=h printed={"value":"4.0"}
                                  ^^^^^^^^^^^^^ figure range 1.5–9
    `);
    figures(`
      Follow-up was 31 months (median; range, 2+ to 60+).
                    ^^^^^^^^^ figure median 31 unit=mo
                                       ^^^^^^^^^^^^^^^^ figure range 2–60
    `);
    figures(`
      Median (95% CI) survival was 10.1 (8.9-11.7) months.
                                   ^^^^ figure median 10.1 unit=mo
                                         ^^^^^^^^ figure interval 8.9–11.7 unit=mo
    `);
  });

  it('rates', () => {
    figures(`
      Falls occurred at 12.3 per 100 person-years.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^ figure rate 12.3 unit=/(100.a)
    `);
    figures(`
      Infections fell from 4.2/1000 catheter-days to 2.1/1000 catheter-days.
                           ^^^^^^^^^^^^^^^^^^^^^^ figure rate 4.2 unit=/(1000.d)
                                                     ^^^^^^^^^^^^^^^^^^^^^^ figure rate 2.1 unit=/(1000.d)
    `);
    figures(`
      There were 5.6 events per 1000 person-years.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure rate 5.6 unit=/(1000.a)
    `);
    figures(`
      There were 1.4 exacerbations per year with the inhaler and 1.9 per year without.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ figure rate 1.4 unit=/a
                                                                 ^^^^^^^^^^^^ figure rate 1.9 unit=/a
    `);
    figures(`
      Neonatal mortality was 3.2 per 1000 live births.
                             ^^^^^^^^^^^^^^^^^^^^^^^^ figure rate 3.2 unit=/(1000.{births})
    `);
    figures(`
      The annualised relapse rate was 0.17 vs 0.33.
                                      ^^^^ figure rate 0.17
                                              ^^^^ figure rate 0.33
    `);
  });

  it('changes from one value to another', () => {
    figures(`
      The mean LDL-C fell from 142 mg/dL to 98 mg/dL.
                               ^^^^^^^^^ figure mean 142 unit=mg/dL
                                            ^^^^^^^^ figure mean 98 unit=mg/dL
    `);
    figures(`
      GMT rose from 12.3 to 456.7.
                    ^^^^ figure mean 12.3
                            ^^^^^ figure mean 456.7
    `);
    figures(`
      HbA1c decreased from 8.4% to 7.1%.
                           ^^^^ figure mean 8.4
                                   ^^^^ figure mean 7.1
    `);
    figures(`
      Blood pressure dropped from 142/91 to 131/84 mmHg.
                                  ^^^^^^ figure mean 142 unit=mm[Hg]
                                            ^^^^^^^^^^^ figure mean 131 unit=mm[Hg]
    `);
  });

  it('quantities, limits, ages and times', () => {
    figures(`
      Haemoglobin was 12.3 g/dL and ferritin 18 µg/L.
                      ^^^^^^^^^ figure mean 12.3 unit=g/dL
                                             ^^^^^^^ figure mean 18 unit=ug/L
    `);
    figures(`
      Serum creatinine >2.0 mg/dL or eGFR <30 mL/min/1.73 m² ruled patients out.
                        ^^^^^^^^^ figure quantity 2 unit=mg/dL comparator=> printed={"value":"2.0"}
                                           ^^^^^^^^^^^^^^^^^ figure quantity 30 unit=mL/min/{1.73_m2} comparator=<
    `);
    figures(`
      An AHI ≥15 and an NIHSS of 6–22 were required.
              ^^ figure quantity 15 comparator=>=
                                 ^^^^ figure range 6–22
    `);
    figures(`
      Women aged ≥65 were seen.
                  ^^ figure age 65 unit=a comparator=>=
    `);
    figures(`
      Age >70 carried risk.
           ^^ figure age 70 unit=a comparator=>
    `);
    figures(`
      Titres were at least 1:40.
                           ^^^^ figure quantity 40
    `);
    figures(`
      There was a 2.3-fold increase.
                  ^^^^^^^^ figure quantity 2.3 unit="{fold}"
    `);
    figures(`
      A Glasgow Coma Scale score of 8 was common.
                                    ^ figure quantity 8
    `);
    figures(`
      Ice was applied for 20 minutes and a 6-week rest followed.
                          ^^^^^^^^^^ figure duration 20 unit=min
                                           ^^^^^^ figure duration 6 unit=wk
    `);
    figures(`
      Bilirubin ≤ 1.5 × ULN was needed.
                  ^^^^^^^^^ figure quantity 1.5 unit="{ULN}" comparator=<=
    `);
    figures(`
      BMI was 27.1 kg/m2 and waist 98 cm.
              ^^^^^^^^^^ figure mean 27.1 unit=kg/m2
                                   ^^^^^ figure mean 98 unit=cm
    `);
    figures(`
      Temperatures of 38.5 °C were reached within three days.
                      ^^^^^^^ figure quantity 38.5 unit=Cel
                                                  ^^^^^^^^^^ figure duration 3 unit=d
    `);
  });

  it('names with digits', () => {
    ignores(['figure'], 'SF-36, EQ-5D-3L, PHQ-9 and QLQ-C30 were filled in.');
    ignores(['figure'], 'HbA1c, FEV1, IL-6, CD4, PD-L1 and H1N1 were assayed.');
    ignores(['figure'], 'COVID-19, trisomy 21 and 22q11 deletion were exclusions.');
    ignores(['figure'], 'Vitamin B12, coenzyme Q10, CYP2D6 and HER2 play a part.');
    ignores(['figure'], 'Gleason score 3+4, Child-Pugh A5 and GOLD stage 2–4 were included.');
    ignores(['figure'], 'KRAS G12C, BRAF V600E and EGFR exon 20 were typed.');
    ignores(['figure'], 'The HAM-D17, the 6MWT and the ADAS-cog 11 were used.');
    ignores(['figure'], 'Omega-3 oils and 5-HT3 blockers were allowed.');
  });

  it('may be in metabolic equivalents', () => {
    figures(`
      Peak capacity was 7.9 (1.2) METs after training.
                        ^^^ figure mean 7.9
                             ^^^ figure sd 1.2
    `);
  });
});
