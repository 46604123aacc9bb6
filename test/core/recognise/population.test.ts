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

describe('population: ages in every form', () => {
  for (const [text, mark, expected] of [
    ['Patients ≥18 years were enrolled', '≥18 years', 'age ≥18 low=18'],
    ['Those over 75 years of age', 'over 75 years of age', 'age ≥75 low=75'],
    ['A third were under 5 years of age', 'under 5 years of age', 'age ≤5 high=5'],
    ['They were aged under 5 years', 'aged under 5 years', 'age ≤5 high=5'],
    ['They were at least 18 years of age', 'at least 18 years of age', 'age ≥18 low=18'],
    [
      'They were between 18 and 65 years of age',
      'between 18 and 65 years of age',
      'age 18–65 low=18 high=65',
    ],
    ['Ages: 18 Years to 75 Years', 'Ages: 18 Years to 75 Years', 'age 18–75'],
    ['They were 18 to 75 years old', '18 to 75 years old', 'age 18–75'],
    ['They were aged 6–35 months', 'aged 6–35 months', 'age 6–35 months low=0.5'],
    ['They were 2 to 12 months of age', '2 to 12 months of age', 'age 2–12 months high=1'],
    ['They were 65 years of age and above', '65 years of age and above', 'age ≥65 low=65'],
    ['They were aged 12 to <18 years', 'aged 12 to <18 years', 'age 12–18'],
    ["They were born at <32 weeks' gestation", "<32 weeks' gestation", 'people gestation <32 weeks'],
    ['At 24 to 28 weeks of gestation', '24 to 28 weeks of gestation', 'people gestation 24–28 weeks'],
    ['A gestational age of 30–34 weeks', '30–34 weeks', 'people gestation 30–34 weeks'],
    ['We studied postmenopausal women', 'postmenopausal women', 'people postmenopausal women'],
    ['We studied breastfeeding women', 'breastfeeding women', 'people breastfeeding women'],
    ['We studied preterm infants', 'preterm infants', 'people neonates'],
    ['We studied nursing home residents', 'nursing home residents', 'people nursing home residents'],
    ['We studied men who have sex with men', 'men who have sex with men', 'people men who have sex with men'],
    ['We studied critically ill patients', 'critically ill patients', 'people critically ill patients'],
  ] as const) {
    it(`reads: ${text}`, () => {
      const at = text.indexOf(mark);
      found(`${text}\n${' '.repeat(at)}${'^'.repeat(mark.length)} population ${expected}`);
    });
  }

  for (const text of [
    'Over 5 years, survival was 40%; over 12 months it was 80%, and less than 2 weeks passed.',
    'Follow-up of 6 to 12 months; treated for 12 to 24 weeks; under 30 days of therapy.',
    'Duration: 12 to 24 months. Time: 6 weeks.',
    'The mean age was 62 years, the median age 58 years (range 41–79).',
    'A 5-year interval, a 12-week course and a 28-day cycle.',
    'Age at onset and ages of the earth; the aged mouse; old age.',
    'At 24 weeks, at week 32 and within 28 weeks of randomization.',
  ]) {
    it(`leaves alone: ${text}`, () => nothing(text));
  }
});
