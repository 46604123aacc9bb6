import { ignores } from '../carets.js';

describe('figures: numbers that are none', () => {
  it('places in a text', () => {
    ignores(['figure'], 'See Table 2, Fig. 3 and section 3.4.');
    ignores(['figure'], 'Details are in Supplementary Table S5 and eFigure 2.');
    ignores(['figure'], 'This was shown before.12,13 Others doubt it [14–16].');
    ignores(['figure'], 'See reference 12 and equation 4.');
    ignores(['figure'], 'Page 12 of the appendix lists them.');
    ignores(['figure'], 'J Clin Oncol 2018; 36: 1234–1240.');
    ignores(['figure'], 'Published in 2019;380(12):1116–26, pages 45–52.');
    ignores(['figure'], 'Lancet 2003; 361: 1149–58.');
  });

  it('addresses, numbers of grants and codes', () => {
    ignores(['figure'], 'Call +44 20 7946 0123 or write to 221 Baker Street, London NW1 6XE.');
    ignores(['figure'], 'He lives at 12 Main Street, Suite 300, Boston, MA 02115.');
    ignores(['figure'], 'ICD-10 codes I21.0 to I25.9 were used (ICD-9 410.1).');
    ignores(['figure'], 'Funded by grant R01-HL-123456 and 5U10CA180821.');
    ignores(['figure'], 'ISSN 0140-6736, doi 10.1016/S0140-6736(19)12345-6.');
    ignores(['figure'], 'The EudraCT number is 2010-012345-12.');
    ignores(['figure'], 'It is registered as NCT01234567.');
    ignores(['figure'], 'The protocol is version 3.0, amendment 2.');
    ignores(['figure'], 'Batch 12345 and lot 678 were recalled.');
  });

  it('dates and visits', () => {
    ignores(['figure'], 'Recruitment ran from 1 January 2019 to 31 December 2020.');
    ignores(['figure'], 'It opened on 12/03/2017 and closed in May 2019.');
    ignores(['figure'], 'Day 1 of each cycle, then weeks 4, 8, and 12.');
    ignores(['figure'], 'The 2021 guideline was revised in 2023.');
  });

  it('grades, stages, types and groups', () => {
    ignores(['figure'], 'Grade 3–4 toxicity was rare.');
    ignores(['figure'], 'Stage IIIB, stage 4 and T2N1M0 tumours were included.');
    ignores(['figure'], 'NYHA class II-III and ASA 1–2 were allowed.');
    ignores(['figure'], 'Type 2 diabetes and hepatitis B were exclusions.');
    ignores(['figure'], 'An ECOG performance status of 0–1 was required.');
    ignores(['figure'], 'Grades 1, 2 and 3 were merged.');
    ignores(['figure'], 'Type 1 and type 2 errors were considered.');
    ignores(['figure'], 'Phase 3 trials and phase II/III trials were pooled.');
  });

  it('designs', () => {
    ignores(['figure'], 'Allocation was 2:1 in blocks of 4 or 6.');
    ignores(['figure'], 'It was a 2 x 2 factorial, 3-arm trial.');
    ignores(['figure'], 'A two-sided test was used.');
    ignores(['figure'], 'A 3-point scale and a 100-mm line were used.');
  });

  it('doses', () => {
    ignores(['figure'], 'Patients received 5 mg twice daily.');
    ignores(['figure'], 'Insulin 10 IU and aspirin 81 mg were given.');
    ignores(['figure'], 'Metformin 500 mg was given.');
  });
});

describe('figures: settings of instruments are none', () => {
  for (const text of [
    'Blood was centrifuged at 3000 rpm for 10 min at 4 °C.',
    'Absorbance was read at 450 nm with a spectrophotometer (Model 680, room 214).',
    'Sections were stained and seen under a microscope at 400 µm.',
    'Images were taken on a 3 T scanner with TR 2000 ms and slice thickness 3 mm.',
    'A 5-mL syringe and a 12-mm trocar were used.',
    'The wave was sampled at 100 Hz with a 6–13 MHz head.',
    'We used SPSS version 26.0; the code is on pages 12 to 18.',
  ])
    it(text, () => ignores(['figure'], text));
});

describe('figures: grades and lines of treatment', () => {
  it('are none', () => {
    ignores(['figure'], 'Neutropenia of G≥3 was rare with 1L in metastatic disease.');
  });
});
