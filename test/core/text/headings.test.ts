import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/index.js';

const { analyse } = createEngine();

function kinds(text: string): readonly string[] {
  return analyse(text).document.sections.map(({ kind }) => kind);
}

function titles(text: string): readonly string[] {
  return analyse(text).document.sections.map(({ title }) => title);
}

describe('headings of structured abstracts', () => {
  const parts = ['background', 'methods', 'results', 'conclusion'];

  for (const [name, text] of [
    ['colons', 'Background: Rare. Methods: We asked 12. Findings: Of 12, 5 died. Interpretation: It works.'],
    [
      'capitals',
      'BACKGROUND Rare disease. METHODS We asked 12. RESULTS Of 12, 5 died. CONCLUSIONS It works.',
    ],
    [
      'dashes',
      'BACKGROUND—Rare. RESEARCH DESIGN AND METHODS—We asked 12. RESULTS—Of 12, 5 died. CONCLUSIONS—It works.',
    ],
    [
      'bold',
      '**Background** Rare.\n**Methods** We asked 12.\n**Results** Of 12, 5 died.\n**Conclusion** It works.',
    ],
    [
      'bold with colons',
      '**Background:** Rare. **Methods:** We asked. **Results:** Of 12, 5 died. **Conclusion:** It works.',
    ],
    [
      'HTML',
      '<b>Background:</b> Rare. <b>Methods:</b> We asked. <b>Results:</b> 5 died. <b>Conclusions:</b> It works.',
    ],
    ['brackets', '[Background] Rare. [Methods] We asked. [Results] 5 died. [Conclusions] It works.'],
    ['glue', 'BackgroundRare disease.\nMethodsWe asked 12.\nFindingsOf 12, 5 died.\nInterpretationIt works.'],
    [
      'stops',
      'Background. Rare. Methods. We asked 12 people. Results. Of 12, 5 died. Conclusions. It works.',
    ],
    ['lines', 'Background\nRare.\nMethods\nWe asked.\nFindings\n5 died.\nInterpretation\nIt works.'],
    [
      'Markdown',
      '## Background\n\nRare.\n\n## Methods\n\nWe asked.\n\n## Results\n\n5 died.\n\n## Discussion\n\nIt works.',
    ],
    [
      'numbers',
      '1. Introduction\nRare.\n2. Methods\nWe asked.\n3. Results\n5 died.\n4. Discussion\nIt works.',
    ],
    ['gaps', 'Background  Rare.\n\nMethods  We asked.\n\nResults  Of 12, 5 died.\n\nConclusions  It works.'],
    [
      'nothing',
      'Background Little is known of it. Methods In this trial we asked 12 adults. Findings Of 12, 5 died. Interpretation It works.',
    ],
  ] as const) {
    it(`are found by ${name}`, () => assert.deepEqual(kinds(text), parts));
  }

  it('are found with the titles of many journals', () => {
    const text = `Importance: Rare. Objective: To ask. Design, Setting, and Participants: Trial. Interventions: A or B.
Main Outcomes and Measures: Death. Measurements and Main Results: 5 died. Conclusion(s): It works. What this paper adds: All.
Trial registration number: NCT01234567. Funding: None.`;
    assert.deepEqual(kinds(text), [
      'background',
      'objective',
      'methods',
      'methods',
      'methods',
      'results',
      'conclusion',
      'conclusion',
      'registration',
      'funding',
    ]);
  });

  it('are found with slashes and question marks', () => {
    assert.deepEqual(
      titles(
        'Aims/hypothesis: To ask. Methods: We did. Conclusions/interpretation: Yes.\n\nWho can participate?\n\nAdults',
      ),
      ['Aims/hypothesis', 'Methods', 'Conclusions/interpretation', 'Who can participate?'],
    );
  });

  it('are found in MEDLINE exports', () => {
    assert.deepEqual(
      kinds(
        'PMID- 12345678\nTI  - Drug A in gout.\nAB  - BACKGROUND: Rare. METHODS: We asked.\nSI  - ClinicalTrials.gov/NCT01234567',
      ),
      ['bibliography', 'title', 'other', 'background', 'methods', 'registration'],
    );
  });

  for (const text of [
    'The methods of this trial: none. In design and setting it was like the others.',
    'Patients in both groups improved. Results were mixed. Methods to treat pain differ.',
    'Conclusions drawn from these findings Are weak; objectives differ.',
    'Safety was good, and efficacy: poor. Outcomes for women [see results] were better.',
    'The aim was met (background: asthma) and the purpose — unclear — was not.',
  ]) {
    it(`are not found in: ${text}`, () => assert.deepEqual(kinds(text), []));
  }
});

describe('records of exports', () => {
  const count = (text: string) => analyse(text).document.records.length;

  it("begin with PubMed's numbered citations", () => {
    assert.equal(
      count(
        '1. J Clin Oncol. 2019 Mar 1;37(7):537-546.\n\nDrug A.\n\nPMID: 30589372\n\n2. Lancet. 2020;395:1-9.\n\nDrug B.\n\nPMID: 30589373',
      ),
      2,
    );
  });

  it('begin with "Record 2 of 3", a MEDLINE id or a RIS type', () => {
    assert.equal(count('Record 1 of 3\n\nA.\n\nRecord 2 of 3\n\nB.\n\nRecord 3 of 3\n\nC.'), 3);
    assert.equal(count('PMID- 12345678\nTI  - A.\n\nPMID- 12345679\nTI  - B.'), 2);
    assert.equal(count('TY  - JOUR\nTI  - A.\n\nTY  - JOUR\nTI  - B.'), 2);
    assert.equal(count('<1>\nA.\n\n<2>\nB.'), 2);
  });

  it('do not begin with the items of a list of references or of a plan', () => {
    assert.equal(
      count(
        'References\n\n1. Smith J, Jones K. A trial. Lancet. 2012;30:1-5.\n\n2. World Health Organization. 2012. Report.\n\n3. Drug B was given in 2012; it works.',
      ),
      1,
    );
    assert.equal(count('Abstract\n\nAbstract reasoning: 12.\n\nRecord keeping: good.'), 1);
  });

  it('end the sections of the record before', () => {
    const text = 'Drug A.\n\nFunding: none.\n\n---\n\nDrug B.\n\nMethods: We asked.';
    const { sections } = analyse(text).document;
    assert.deepEqual(
      sections.map(({ start, end }) => text.slice(start, end).trim()),
      ['Funding: none.\n\n---', 'Methods: We asked.'],
    );
  });
});
