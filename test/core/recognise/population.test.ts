import { finds, ignores } from './carets.js';

const found = (drawing: string) => finds(['population'], drawing);
const nothing = (text: string) => ignores(['population'], text);

describe('population: conditions', () => {
  it('reads a disease with the words before it', () => {
    found(`
      metastatic pancreatic cancer (mPC), advanced esophageal squamous cell carcinoma and locally advanced or metastatic NSCLC
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ population condition metastatic pancreatic cancer
                                    ^^^ population condition metastatic pancreatic cancer
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ population condition advanced esophageal squamous cell carcinoma
                                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ population condition locally advanced or metastatic non-small cell lung cancer
    `);
  });

  it('reads conditions of many fields', () => {
    found(`
      type 2 diabetes, heart failure, moderate asthma, rheumatoid arthritis, major depressive disorder, chronic kidney disease, uncomplicated malaria
      ^^^^^^^^^^^^^^^ population condition type 2 diabetes
                       ^^^^^^^^^^^^^ population condition heart failure
                                      ^^^^^^^^^^^^^^^ population condition moderate asthma
                                                       ^^^^^^^^^^^^^^^^^^^^ population condition rheumatoid arthritis
                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ population condition major depressive disorder
                                                                                                        ^^^^^^^^^^^^^^^^^^^^^^ population condition chronic kidney disease
                                                                                                                                ^^^^^^^^^^^^^^^^^^^^^ population condition uncomplicated malaria
    `);
  });

  it('leaves answers to treatment and compounds alone', () => {
    nothing('Stable disease, progressive disease, disease progression, disease-free and tumor response.');
    nothing('The cancer society and the disease registry.');
  });
});

describe('population: age, status, stage and line', () => {
  it('reads ages', () => {
    found(`
      aged 18–75; 18+ years old; 18 years of age or older; aged ≥65 years; 12 to 17 years of age; younger than 5 years
      ^^^^^^^^^^ population age 18–75 low=18 high=75
                  ^^^^^^^^^^^^^ population age ≥18 low=18
                                 ^^^^^^^^^^^^^^^^^^^^^^^^ population age ≥18 low=18
                                                           ^^^^^^^^^^^^^^ population age ≥65 low=65
                                                                           ^^^^^^^^^^^^^^^^^^^^^ population age 12–17
                                                                                                  ^^^^^^^^^^^^^^^^^^^^ population age ≤5 high=5
    `);
  });

  it('reads performance status', () => {
    found(`
      ECOG 0–1; Eastern Cooperative Oncology Group Performance Status 0 or 1; ECOG performance status of 2; Karnofsky performance status ≥70
      ^^^^^^^^ population performance-status ECOG 0–1 low=0 high=1
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ population performance-status ECOG 0–1
                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ population performance-status ECOG 2
                                                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ population performance-status Karnofsky ≥70 low=70
    `);
  });

  it('reads stages and lines', () => {
    found(`
      stage IV, stage IIIB–IV, first-line, second- or third-line, treatment-naïve and previously treated
      ^^^^^^^^ population stage stage IV
                ^^^^^^^^^^^^^ population stage stage IIIB–IV
                               ^^^^^^^^^^ population line first-line
                                           ^^^^^^^^^^^^^^^^^^^^^ population line second-line or third-line
                                                                  ^^^^^^^^^^^^^^^ population line treatment-naive
                                                                                      ^^^^^^^^^^^^^^^^^^ population line previously treated
    `);
  });

  it('reads analysis sets', () => {
    found(`
      The intention-to-treat (ITT), per-protocol and safety population
          ^^^^^^^^^^^^^^^^^^ population analysis-set intention-to-treat
                              ^^^ population analysis-set intention-to-treat
                                    ^^^^^^^^^^^^ population analysis-set per-protocol
                                                     ^^^^^^^^^^^^^^^^^ population analysis-set safety
    `);
  });

  it('leaves durations and tables alone', () => {
    nothing('After 5 years the first line of the table shows 12 months; a mean of 62 years.');
    nothing('At an early stage of development; the 5-year survival; stage fright.');
  });
});
