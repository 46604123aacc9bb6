import { finds, ignores } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: numbers in many prints', () => {
  it('numbers in many prints', () => {
    figures(`
      1.254 Patienten wurden eingeschlossen (n = 1.254; 59,5 %).
      ^^^^^ figure count 1254
                                             ^^^^^^^^^ figure sample-size 1254
                                                        ^^^^^^ figure percentage 59.5
    `);
    figures(`
      The change was minus 3.2 mm (95% CI minus 4.1 to minus 2.3).
                     ^^^^^^^^^^^^ figure mean -3.2 unit=mm
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure interval -4.1–-2.3
    `);
    figures(`
      The difference was − 2.1 (95% CI − 3.4 to − 0.8).
          ^^^^^^^^^^^^^^^^^^^^ figure difference -2.1
                                ^^^^^^^^^^^^^^^^^^^^^ figure interval -3.4–-0.8
    `);
    figures(`
      The difference was - 2.1 (95% CI: - 3.4, - 0.8).
          ^^^^^^^^^^^^^^^^^^^^ figure difference -2.1
                                ^^^^^^^^^^^^^^^^^^^^ figure interval -3.4–-0.8
    `);
    figures(`
      The difference was −2.1 (95% CI −3.4–−0.8).
          ^^^^^^^^^^^^^^^^^^^ figure difference -2.1
                               ^^^^^^^^^^^^^^^^ figure interval -3.4–-0.8
    `);
    figures(`
      The difference was -2.1 (95% CI -3.4--0.8).
          ^^^^^^^^^^^^^^^^^^^ figure difference -2.1
                               ^^^^^^^^^^^^^^^^ figure interval -3.4–-0.8
    `);
    figures(`
      HR 0,62 (95 % CI 0,45–0,85; p = 0,003).
      ^^^^^^^ figure hazard-ratio 0.62
               ^^^^^^^^^^^^^^^^^ figure interval 0.45–0.85
                                  ^^^^^^^^^ figure p-value 0.003
    `);
    figures(`
      HR .62 (95% CI .45–.85).
      ^^^^^^ figure hazard-ratio 0.62
              ^^^^^^^^^^^^^^ figure interval 0.45–0.85
    `);
    figures(`
      HR 0.62 (95% CI 0.45‑0.85).
      ^^^^^^^ figure hazard-ratio 0.62
               ^^^^^^^^^^^^^^^^ figure interval 0.45–0.85
    `);
    figures(`
      HR=0.62(95%CI:0.45-0.85,P=0.003)
      ^^^^^^^ figure hazard-ratio 0.62
              ^^^^^^^^^^^^^^^ figure interval 0.45–0.85
                              ^^^^^^^ figure p-value 0.003
    `);
    figures(`
      hazard ratio [HR] = 0.62 [95% CI = 0.45 to 0.85]; P = .003
      ^^^^^^^^^^^^^^^^^^^^^^^^ figure hazard-ratio 0.62
                                ^^^^^^^^^^^^^^^^^^^^^ figure interval 0.45–0.85
                                                        ^^^^^^^^ figure p-value 0.003
    `);
    figures(`
      We saw 12 000 women and 1,200,000 children.
             ^^^^^^ figure count 12000
                              ^^^^^^^^^ figure count 1200000
    `);
    figures(`
      Nine hundred ninety-nine patients and two thousand five hundred women slept.
      ^^^^^^^^^^^^^^^^^^^^^^^^ figure count 999
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^ figure count 2500
    `);
    figures(`
      ANC was ≥1.5×10⁹/L and WBC 4.2×10^9/L.
               ^^^^^^^^^ figure quantity 1.5 unit=10*9/L comparator=>=
                                 ^^^^^^^^^^ figure quantity 4.2 unit=10*9/L
    `);
    figures(`
      The 95% limits of agreement were −1.2 to 1.4 mm.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure interval -1.2–1.4 unit=mm
    `);
  });

  it('more that is none', () => {
    ignores(['figure'], 'Omicron BA.4/5, XBB.1.5 and H3N2 circulated.');
    ignores(['figure'], 'Samples were drawn at 08:00 and 12:30 h.');
    ignores(['figure'], 'Patient 7 died; experiment 1 had three parts; site 12 was closed.');
    ignores(['figure'], 'Hypotheses 1 and 2 were tested, as were quintiles 1 through 5.');
    ignores(['figure'], '2,4-D and 1,2-dichloroethane are toxic.');
    ignores(['figure'], 'A 14-gauge needle, a 3T scanner and 3-0 sutures were used.');
    ignores(['figure'], 'HPV16/18, HLA-B27, BRCA1/2 and del(17p) were typed.');
    ignores(['figure'], 'COX-2, GLP-1, SGLT2, TNF-α and IL-17A play a part.');
    ignores(['figure'], 'CA-125 and CA 19-9 were high.');
    ignores(['figure'], 'Factor 8, protein C, B-12, D3 and K2 were listed.');
    ignores(['figure'], 'Model 1, model 2 and model 3 were fitted.');
    ignores(['figure'], 'Version 2 of the CONSORT 2010 checklist, item 12a, was used.');
    ignores(['figure'], 'PMID 12345678 and PMC1234567 report it.');
    ignores(['figure'], 'The 25(OH)D, 17-OHP and 25-hydroxyvitamin D assays agreed.');
    ignores(['figure'], 'Isolates of ST131 carried CTX-M-15; 16S rRNA was sequenced.');
    ignores(['figure'], 'T1-2N0M0 and pT3 tumours, Dukes B and Bloom-Richardson 2 were included.');
    ignores(['figure'], 'Pumps of 1:10,000 epinephrine were kept at hand.');
    ignores(['figure'], 'Chapter 4, verse 3; room 12; box 45.');
    ignores(['figure'], 'Tel: 555-0123; fax 020-1234567.');
    ignores(['figure'], 'The third visit was at the second site, half a mile away.');
    ignores(['figure'], 'In women or men, RR and OR need no number.');
  });

  it('in degrees, behind a sign of currency, and with words between an interval and its name', () => {
    figures(`
      The cost difference was €3470 (95% CI 2035 to 4318).
                              ^^^^^ figure quantity 3470
                                     ^^^^^^^^^^^^^^^^^^^ figure interval 2035–4318
    `);
    figures(`
      Flexion increased 21.3° (SD 14.6) and 17.8° (SD 15.2).
                        ^^^^^ figure mean 21.3
                               ^^^^^^^ figure sd 14.6
                                            ^^^^^ figure mean 17.8
                                                   ^^^^^^^ figure sd 15.2
    `);
    figures(`
      Death was rarer (risk ratio 0·80, 95% CI adjusted for clustering 0·66–0·96).
                       ^^^^^^^^^^^^^^^ figure risk-ratio 0.8
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure interval 0.66–0.96
    `);
    figures(`
      Pooled lots 842/862 (97.7%) were positive, as were 155/166 v 151/156 pts of the others.
                  ^^^^^^^ figure fraction 842/862
                           ^^^^^ figure percentage 97.7
                                                         ^^^^^^^ figure fraction 155/166
                                                                   ^^^^^^^ figure fraction 151/156
    `);
  });
});
