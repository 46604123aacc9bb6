import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: whole sentences of reports', () => {
  it('surgery and anaesthesia', () => {
    figures(`
      Mean arterial pressure was lower (78 ± 9 vs 86 ± 10 mm Hg; P < 0.01) and fewer needed rescue (12 vs 25; p=0.02).
                                        ^^ figure mean 78
                                           ^^^ figure sd 9
                                                  ^^ figure mean 86 unit=mm[Hg]
                                                     ^^^^^^^^^^ figure sd 10 unit=mm[Hg]
                                                                 ^^^^^^^^ figure p-value 0.01 comparator=<
                                                                                                    ^^ figure count 12
                                                                                                          ^^ figure count 25
                                                                                                              ^^^^^^ figure p-value 0.02
    `);
    figures(`
      Mean operative time was 92 min (range 45-180 min) and mean blood loss 210 ml (range 50-900).
                              ^^^^^^ figure mean 92 unit=min
                                      ^^^^^^^^^^^^^^^^ figure range 45–180 unit=min
                                                                            ^^^^^^ figure mean 210 unit=mL
                                                                                    ^^^^^^^^^^^^ figure range 50–900
    `);
    figures(`
      Thirty-day mortality was 3.2% (7 of 219) and 5.5% (12 of 218).
      ^^^^^^^^^^ figure duration 30 unit=d
                               ^^^^ figure percentage 3.2
                                     ^^^^^^^^ figure fraction 7/219
                                                   ^^^^ figure percentage 5.5
                                                         ^^^^^^^^^ figure fraction 12/218
    `);
    figures(`
      Nausea was rarer (28% [21/75] vs 52% [39/75]; RR 0.54; 95% CI, 0.35-0.82; P=0.003).
                        ^^^ figure percentage 28
                             ^^^^^ figure fraction 21/75
                                       ^^^ figure percentage 52
                                            ^^^^^ figure fraction 39/75
                                                    ^^^^^^^ figure risk-ratio 0.54
                                                             ^^^^^^^^^^^^^^^^^ figure interval 0.35–0.82
                                                                                ^^^^^^^ figure p-value 0.003
    `);
    figures(`
      Hospital stay was shorter (4.5 vs 6.2 days; P=.02).
                                 ^^^ figure mean 4.5 unit=d
                                        ^^^^^^^^ figure mean 6.2 unit=d
                                                  ^^^^^ figure p-value 0.02
    `);
    figures(`
      Drains came out at 2.1 (0.8) days with glue and at 3.4 (1.2) days without.
                         ^^^ figure mean 2.1 unit=d
                              ^^^ figure sd 0.8 unit=d
                                                         ^^^ figure mean 3.4 unit=d
                                                              ^^^ figure sd 1.2 unit=d
    `);
  });

  it('hearts and kidneys', () => {
    figures(`
      The primary end point occurred in 103 of 1,210 patients (8.5%) and 132 of 1,201 (11.0%).
                                        ^^^^^^^^^^^^ figure fraction 103/1210
                                                               ^^^^ figure percentage 8.5
                                                                         ^^^^^^^^^^^^ figure fraction 132/1201
                                                                                       ^^^^^ figure percentage 11 printed={"value":"11.0"}
    `);
    figures(`
      The FEV1 improved by 0.21 L in the active group and 0.05 L in the sham group.
                           ^^^^^^ figure mean 0.21 unit=L
                                                          ^^^^^^ figure mean 0.05 unit=L
    `);
    figures(`
      The change in eGFR was −1.2 ml/min/1.73 m2 per year versus −2.9 ml/min/1.73 m2 per year.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure mean -1.2 unit=mL/min/{1.73_m2}/a
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure mean -2.9 unit=mL/min/{1.73_m2}/a
    `);
    figures(`
      Risk of death was reduced by 24% (HR 0.76; 95.3% CI 0.60–0.97).
                                   ^^^ figure percentage 24
                                        ^^^^^^^ figure hazard-ratio 0.76
                                                 ^^^^^^^^^^^^^^^^^^ figure interval 0.6–0.97 level=95.3
    `);
    figures(`
      Event rates were 2.1 and 3.4 per 100 patient-years.
                       ^^^ figure rate 2.1 unit=/(100.a)
                               ^^^^^^^^^^^^^^^^^^^^^^^^^ figure rate 3.4 unit=/(100.a)
    `);
  });

  it('minds and nerves', () => {
    figures(`
      BDI scores fell from 28.3 (SD = 8.2) to 14.1 (SD = 9.0).
                           ^^^^ figure mean 28.3
                                 ^^^^^^^^ figure sd 8.2
                                              ^^^^ figure mean 14.1
                                                    ^^^^^^^^ figure sd 9 printed={"value":"9.0"}
    `);
    figures(`
      Abstinence rates were 22.4%, 15.1%, and 9.8%; OR 2.65 (1.7–4.1).
                            ^^^^^ figure percentage 22.4
                                   ^^^^^ figure percentage 15.1
                                              ^^^^ figure percentage 9.8
                                                    ^^^^^^^ figure odds-ratio 2.65
                                                             ^^^^^^^ figure interval 1.7–4.1
    `);
    figures(`
      Sixty per cent (n=36) were free of headache within 2 h compared with thirty-five per cent (n=21).
      ^^^^^^^^^^^^^^ figure percentage 60
                      ^^^^ figure count 36
                                                         ^^^ figure duration 2 unit=h
                                                                           ^^^^^^^^^^^^^^^^^^^^ figure percentage 35
                                                                                                 ^^^^ figure count 21
    `);
    figures(`
      The EDSS was 3.5 vs 3.1.
                   ^^^ figure mean 3.5
                          ^^^ figure mean 3.1
    `);
    figures(`
      Mania scores were 4.2 and 5.6.
                        ^^^ figure mean 4.2
                                ^^^ figure mean 5.6
    `);
  });

  it('births and children', () => {
    figures(`
      Eighty-two infants (41 per group) completed the study; mean birth weight was 1,012 (SD 234) g.
      ^^^^^^^^^^ figure sample-size 82
                          ^^ figure sample-size 41
                                                                                   ^^^^^ figure mean 1012 unit=g
                                                                                          ^^^^^^ figure sd 234
    `);
    figures(`
      Pregnancy occurred in 31 (38.3%) of 81 women and 22 (27.5%) of 80.
                            ^^ figure count 31
                                ^^^^^ figure percentage 38.3
                                          ^^ figure sample-size 81
                                                       ^^ figure count 22
                                                           ^^^^^ figure percentage 27.5
                                                                     ^^ figure sample-size 80
    `);
    figures(`
      Gestation was 28 0/7 to 36 6/7 weeks.
                    ^^^^^^ figure duration 28 unit=wk
                              ^^^^^^^^^^^^ figure duration 36 unit=wk
    `);
    figures(`
      Boys 12- to 17-years-old and girls <5 years were seen.
           ^^^^^^^^^^^^^^^ figure age 12–17 unit=a
                                          ^^^^^^^ figure age 5 unit=a comparator=<
    `);
    figures(`
      Of 1000 women approached, 812 agreed; 405 received leaflets.
         ^^^^ figure sample-size 1000
                                ^^^ figure count 812
                                            ^^^ figure count 405
    `);
  });

  it('infections and vaccines', () => {
    figures(`
      Seroprotection rates were 95.2% [95% CI: 91.8; 97.5] and 93.1% [89.2; 95.9].
                                ^^^^^ figure percentage 95.2
                                       ^^^^^^^^^^^^^^^^^^ figure interval 91.8–97.5
                                                               ^^^^^ figure percentage 93.1
                                                                      ^^^^^^^^^^ figure interval 89.2–95.9
    `);
    figures(`
      The geometric mean titre was 1:128.
                                   ^^^^^ figure mean 128
    `);
    figures(`
      Viral load was 4.2 log10 copies/mL and platelets ≥100,000/mm3.
                     ^^^^^^^^^^^^^^^^^^^ figure mean 4.2 unit="{log_10_copies}/mL"
                                                        ^^^^^^^^^^^ figure quantity 100000 unit=/mm3 comparator=>=
    `);
    figures(`
      Fewer had exacerbations (0.42 vs. 0.78 per patient per year).
                               ^^^^ figure rate 0.42 unit=/a
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ figure rate 0.78 unit=/a
    `);
  });

  it('tables and forms', () => {
    figures(`
      Age, mean (SD), y 61.3 (10.2) 60.8 (9.9)
                        ^^^^ figure mean 61.3
                              ^^^^ figure sd 10.2
                                    ^^^^ figure mean 60.8
                                          ^^^ figure sd 9.9
    `);
    figures(`
      Female sex, No. (%) 612 (51.2) 598 (50.1)
                          ^^^ figure count 612
                               ^^^^ figure percentage 51.2
                                     ^^^ figure count 598
                                          ^^^^ figure percentage 50.1
    `);
    figures(`
      Weight (kg) 81.2 ± 14.1 80.7 ± 13.9
                  ^^^^ figure mean 81.2
                       ^^^^^^ figure sd 14.1
                              ^^^^ figure mean 80.7
                                   ^^^^^^ figure sd 13.9
    `);
    figures(`
      Median (Q1, Q3) age was 61 (52, 70) years.
                              ^^ figure median 61 unit=a
                                  ^^^^^^ figure iqr 52–70 unit=a
    `);
    figures(`
      No. of patients: 120. No. analysed = 118.
                       ^^^ figure sample-size 120
                                           ^^^ figure sample-size 118
    `);
    figures(`
      Actual enrollment: 238
                         ^^^ figure sample-size 238
    `);
    figures(`
      Enrolment: 240 participants.
                 ^^^ figure sample-size 240
    `);
  });

  it('values beside what they measure', () => {
    figures(`
      Blood loss was 420 (180) vs 510 (210) ml.
                     ^^^ figure mean 420 unit=mL
                          ^^^ figure sd 180 unit=mL
                                  ^^^ figure mean 510 unit=mL
                                       ^^^ figure sd 210 unit=mL
    `);
    figures(`
      Length of stay was 4 (IQR 3-5) days in both wards.
                         ^ figure median 4 unit=d
                            ^^^^^^^ figure iqr 3–5
    `);
    figures(`
      CRP fell from 12.3 (IQR 6.1–22.8) mg/L to 4.5 (2.2–9.0) mg/L.
                    ^^^^ figure median 12.3 unit=mg/L
                          ^^^^^^^^^^^^ figure iqr 6.1–22.8
                                                ^^^ figure median 4.5
                                                     ^^^^^^^ figure iqr 2.2–9
    `);
    figures(`
      Nuns of a mean age 67.3, mean BMI 29.3, were seen.
                         ^^^^ figure mean 67.3
                                        ^^^^ figure mean 29.3
    `);
    figures(`
      Mean IOP was 17.8 mm Hg at 12 months and 18.2 mm Hg at 24 months.
                   ^^^^^^^^^^ figure mean 17.8 unit=mm[Hg]
                                 ^^^^^^^^^ figure duration 12 unit=mo
                                               ^^^^^^^^^^ figure mean 18.2 unit=mm[Hg]
                                                             ^^^^^^^^^ figure duration 24 unit=mo
    `);
    figures(`
      The seizures stopped in 72% v 21% (difference 51%, 27–75; p<0.0001).
                              ^^^ figure percentage 72
                                    ^^^ figure percentage 21
                                         ^^^^^^^^^^^^^^ figure difference 51
                                                         ^^^^^ figure interval 27–75
                                                                ^^^^^^^^ figure p-value 0.0001 comparator=<
    `);
    figures(`
      The intraclass correlation was high (correlation coefficient 0.91).
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure quantity 0.91
    `);
    ignores(['figure'], 'An IGA of 0/1 was aimed at.');
  });
});
