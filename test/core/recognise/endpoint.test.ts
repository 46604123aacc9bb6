import { finds, ignores } from './carets.js';

describe('endpoints', () => {
  const drawings: readonly string[] = [
    `
    The primary end point was a composite of cardiovascular death, nonfatal myocardial infarction, or nonfatal stroke (MACE).
                                             ^^^^^^^^^^^^^^^^^^^^ endpoint CV-death role=primary
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint MI role=primary
                                                                                                      ^^^^^^^^^^^^^^^ endpoint stroke role=primary
                                                                                                                       ^^^^ endpoint MACE role=primary
    `,
    `
    Major adverse cardiovascular events occurred in 12.3% of the patients in the semaglutide group.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint MACE
    `,
    `
    Secondary outcomes were change from baseline in HbA1c at week 26, body weight, and the proportion of patients achieving HbA1c less than 7.0%.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint change-in-HbA1c role=secondary
                                                                      ^^^^^^^^^^^ endpoint body-weight role=secondary
                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint proportion-patients-achieving-hba1c-less-than-7-0% role=secondary
    `,
    `
    The mean change from baseline in MADRS total score at week 6 was −12.4 with esketamine versus −8.1 with placebo.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint change-in-MADRS
    `,
    `
    Stroke recurrence was lower with clopidogrel (HR 0.68; 95% CI, 0.57 to 0.81).
    ^^^^^^^^^^^^^^^^^ endpoint stroke-recurrence
    `,
    `
    Time to first hospitalization for heart failure was the primary end point.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint time-to-first-hospitalization-for-heart-failure role=primary
    `,
    `
    Co-primary endpoints were PFS and OS; key secondary endpoints included ORR and quality of life.
                              ^^^ endpoint PFS role=primary
                                      ^^ endpoint OS role=primary
                                                                           ^^^ endpoint ORR role=secondary
                                                                                   ^^^^^^^^^^^^^^^ endpoint QoL role=secondary
    `,
    `
    At 12 months, overall survival was 67% and event-free survival 54%.
                  ^^^^^^^^^^^^^^^^ endpoint OS
                                               ^^^^^^^^^^^^^^^^^^^ endpoint EFS
    `,
    `
    Mean systolic blood pressure fell by 8.1 mmHg compared with placebo.
         ^^^^^^^^^^^^^^^^^^^^^^^ endpoint SBP
    `,
    `
    The live birth rate was 45% in the letrozole group.
        ^^^^^^^^^^^^^^^ endpoint live-birth
    `,
    `
    SVR12 was achieved in 97% of patients.
    ^^^^^ endpoint SVR
    `,
    `
    PASI 75 response at week 12 was the primary end point.
    ^^^^^^^^^^^^^^^^ endpoint pasi-75-response role=primary
    `,
    `
    Pain scores (VAS, 0–10) at 24 hours were significantly lower in the block group.
    ^^^^^^^^^^^ endpoint pain-score
                 ^^^ endpoint pain-score
    `,
    `
    Amputation-free survival at 1 year was 71%.
    ^^^^^^^^^^^^^^^^^^^^^^^^ endpoint amputation-free-survival
    `,
    `
    CR was seen in 12 patients and PR in 20; 8 had SD and 3 had PD.
    ^^ endpoint CR
                                   ^^ endpoint PR
                                                   ^^ endpoint SD
                                                                ^^ endpoint PD
    `,
    `
    The most common grade 3 or 4 adverse events were neutropenia (32%), anemia (12% vs 4%), and febrile neutropenia (5 [3%]).
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint grade-3-4-AE
                                                     ^^^^^^^^^^^ endpoint neutropenia
                                                                        ^^^^^^ endpoint anemia
                                                                                                ^^^^^^^^^^^^^^^^^^^ endpoint febrile-neutropenia
    `,
    `
    The incidence of postoperative delirium was 8.7% with dexmedetomidine.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint delirium
    `,
    `
    The primary outcome, 28-day all-cause mortality, did not differ.
                                ^^^^^^^^^^^^^^^^^^^ endpoint mortality role=primary
    `,
    `
    Ventilator-free days were similar between groups.
    ^^^^^^^^^^^^^^^^^^^^ endpoint VFD
    `,
    `
    The annualized relapse rate was 0.22 with ofatumumab.
        ^^^^^^^^^^^^^^^^^^^^^^^ endpoint ARR
    `,
    `
    Adverse events were mild; serious adverse events occurred in 4%.
    ^^^^^^^^^^^^^^ endpoint AE
                              ^^^^^^^^^^^^^^^^^^^^^^ endpoint SAE
    `,
    `
    Vaccine efficacy was 94.1% (95% CI, 89.3 to 96.8).
    ^^^^^^^^^^^^^^^^ endpoint vaccine-efficacy
    `,
    `
    Failure-free survival (FFS) and complete clinical response (cCR) were reported; cCR was 40%.
    ^^^^^^^^^^^^^^^^^^^^^ endpoint FFS
                           ^^^ endpoint FFS
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint cCR
                                                                ^^^ endpoint cCR
                                                                                    ^^^ endpoint cCR
    `,
    `
    The proportion of patients achieving a ≥50% reduction in seizure frequency was 45%.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint proportion-patients-achieving-50%-reduction-seizure-frequency
    `,
    `
    FEV1 improved by 120 mL at week 12.
    ^^^^ endpoint FEV1
    `,
    `
    6-minute walk distance increased by 30 m; 6MWD was longer.
    ^^^^^^^^^^^^^^^^^^^^^^ endpoint 6MWD
                                              ^^^^ endpoint 6MWD
    `,
    `
    Primary outcome: Mortality at 30 days. Secondary outcomes: length of stay, readmission.
                     ^^^^^^^^^ endpoint mortality role=primary
                                                               ^^^^^^^^^^^^^^ endpoint LOS role=secondary
                                                                               ^^^^^^^^^^^ endpoint readmission role=secondary
    `,
    `
    Exploratory endpoints included ctDNA clearance and EQ-5D-5L.
                                   ^^^^^^^^^^^^^^^ endpoint ctdna-clearance role=exploratory
                                                       ^^^^^^^^ endpoint EQ-5D role=exploratory
    `,
    `
    ORR (the primary endpoint) was 45%.
    ^^^ endpoint ORR role=primary
    `,
    `
    Secondary endpoints: PFS; OS; DoR; and safety.
                         ^^^ endpoint PFS role=secondary
                              ^^ endpoint OS role=secondary
                                  ^^^ endpoint DOR role=secondary
                                           ^^^^^^ endpoint safety role=secondary
    `,
    `
    Neither the median time to recovery nor 28-day mortality differed.
                       ^^^^^^^^^^^^^^^^ endpoint time-to-recovery
                                                   ^^^^^^^^^ endpoint mortality
    `,
    `
    The cumulative incidence of relapse at 2 years was 23%.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint CIR
    `,
    `
    Bone mineral density at the lumbar spine increased by 9.2%.
    ^^^^^^^^^^^^^^^^^^^^ endpoint BMD
    `,
    `
    Grade ≥3 TRAEs occurred in 28% of patients.
    ^^^^^^^^^^^^^^ endpoint grade-3-4-AE
    `,
    `
    Complete remission (CR) rate was 72%.
    ^^^^^^^^^^^^^^^^^^ endpoint CR
                        ^^ endpoint CR
    `,
    `
    The primary outcome was pain-free walking distance at 6 months, and secondary outcomes were ankle–brachial index, foot ulcer recurrence, and cost.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint pain-free-walking-distance role=primary
                                                                                                ^^^^^^^^^^^^^^^^^^^^ endpoint ankle-brachial-index role=secondary
                                                                                                                      ^^^^^^^^^^^^^^^^^^^^^ endpoint foot-ulcer-recurrence role=secondary
                                                                                                                                                 ^^^^ endpoint cost role=secondary
    `,
    `
    OS was a secondary endpoint and PFS was the primary endpoint.
    ^^ endpoint OS role=secondary
                                    ^^^ endpoint PFS role=primary
    `,
    `
    Surgical-site infection occurred in 5.1% and 8.9% of patients.
    ^^^^^^^^^^^^^^^^^^^^^^^ endpoint surgical-site-infection
    `,
    `
    Intraocular pressure was reduced by 7.2 mmHg at month 3.
    ^^^^^^^^^^^^^^^^^^^^ endpoint IOP
    `,
    `
    The mean PANSS total score decreased by 18.4 points.
             ^^^^^^^^^^^^^^^^^ endpoint PANSS
    `,
    `
    Preterm birth before 37 weeks occurred in 21 women (4.3%).
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint preterm-birth
    `,
    `
    Abstinence rates at week 24 were 23% with varenicline.
    ^^^^^^^^^^^^^^^^ endpoint abstinence
    `,
    `
    Median PFS was 15.74 months and mOS was not reached.
           ^^^ endpoint PFS
                                    ^^^ endpoint OS
    `,
    `
    The pathological complete response rate was 57.5%.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ endpoint pCR
    `,
    `
    A clinical cure rate of 89% was seen in both groups.
      ^^^^^^^^^^^^^^^^^^ endpoint clinical-cure
    `,
    `
    The secondary end points were the 1-year OS rate and DFS.
                                             ^^^^^^^ endpoint OS role=secondary
                                                         ^^^ endpoint DFS role=secondary
    `,
  ];
  for (const drawing of drawings) {
    it(`finds in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['endpoint'], drawing));
  }

  const silent: readonly string[] = [
    'Patients with type 2 diabetes and HbA1c of 7.0 to 10.0% were randomly assigned to metformin.',
    'Patients with acute ischemic stroke within 4.5 hours of onset were eligible.',
    'Serum creatinine (Cr) ≤ 1.5× ULN.',
    'PD-L1 expression was assessed; PD-1 inhibitors were allowed.',
    'The mean age was 62 years (SD 9), and 45% were women.',
    'Cancer is a leading cause of death worldwide.',
    'The OR was 2.3 (95% CI 1.2-4.4) and the RR was 0.8.',
    'The operating room (OR) was prepared; the emergency department (ED) staff were trained.',
    'Patients who had a history of stroke or myocardial infarction were excluded.',
    'The phase of treatment and the rate of infusion were recorded.',
    'The primary endpoint was met; the secondary endpoint was not assessed.',
    'Treatment continued until disease progression or unacceptable toxicity.',
    'The primary objective was to evaluate the efficacy of the vaccine.',
    'Primary and secondary endpoints were similar between groups.',
    'The pR interval and the os coccygis were imaged.',
    'Mutation rates of EGFR vary between regions.',
    'The infusion rate was 5 mL per hour.',
    'From time to time the dose was changed.',
    '  • Patients with a risk of gastrointestinal bleeding may not be enrolled.',
    'Prior primary care visits were counted.',
    'Randomization was stratified by the presence of liver metastasis.',
    'Heart failure patients were referred to a stroke unit.',
  ];
  for (const text of silent) {
    it(`ignores: ${text}`, () => ignores(['endpoint'], text));
  }
});
