import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/index.js';

const { analyse } = createEngine();

function sections(text: string): readonly string[] {
  return analyse(text).document.sections.map(({ kind, title }) => `${kind}: ${title}`);
}

function abbreviations(text: string): readonly string[] {
  return analyse(text).document.abbreviations.map(({ short, long }) => `${short} = ${long}`);
}

describe('sections', () => {
  it('are found by labels at the start of a block and inside it', () => {
    assert.deepEqual(
      sections('Background: Little is known. **Methods:** We asked. Results: Many answered.'),
      ['background: Background', 'methods: Methods', 'results: Results'],
    );
  });

  it('are found by headings on a line of their own, with the value below', () => {
    assert.deepEqual(sections('Inclusion criteria\n\n  • Adults\n\nEnrollment\n\n32 estimated patients'), [
      'eligibility: Inclusion criteria',
      'registration: Enrollment',
    ]);
  });

  it('are found by labels glued to their value', () => {
    assert.deepEqual(sections('Format Journal Article\nLanguageEnglish\nISSN:1476-4598'), [
      'bibliography: Format',
      'bibliography: Language',
      'bibliography: ISSN',
    ]);
  });

  it('are found by labels in capitals that run into the text', () => {
    assert.deepEqual(
      sections(
        'IMPORTANCE Little is known. DESIGN, SETTING, AND PARTICIPANTS Randomized trial. RESULTS Of 12 patients, all did well.',
      ),
      ['background: IMPORTANCE', 'methods: DESIGN, SETTING, AND PARTICIPANTS', 'results: RESULTS'],
    );
  });

  it('tell the name of a field from its value', () => {
    assert.deepEqual(sections('Study type Interventional\nPhase Phase 3'), [
      'registration: Study type',
      'registration: Phase',
    ]);
    assert.deepEqual(sections('Status and phase\n\nUnknown\nPhase 2'), ['registration: Status and phase']);
  });

  it('are not found in running text', () => {
    assert.deepEqual(sections('The results of this trial: none. Safety was good.'), []);
  });
});

describe('records', () => {
  it('are cut at rules and form feeds', () => {
    const { records } = analyse('First abstract.\n\n---\n\nSecond abstract.\n\fThird abstract.').document;
    assert.equal(records.length, 3);
  });
});

describe('abbreviations', () => {
  it('are found with their long form on either side of the bracket', () => {
    assert.deepEqual(
      abbreviations('The objective response rate (ORR) and PFS (progression-free survival).'),
      ['ORR = objective response rate', 'PFS = progression-free survival'],
    );
  });

  it('take a plural and small letters', () => {
    assert.deepEqual(abbreviations('objective response rates (ORRs), metastatic pancreatic cancer (mPC)'), [
      'ORR = objective response rates',
      'mPC = metastatic pancreatic cancer',
    ]);
  });

  it('are not made of brackets that explain something else', () => {
    assert.deepEqual(abbreviations('Patients (n = 45) in Berlin (Germany) had asthma (Table 2).'), []);
  });

  it('give offsets into the text as it stands', () => {
    const text = 'ä 😀 overall survival (OS)';
    const [found] = analyse(text).document.abbreviations;
    assert.equal(text.slice(found?.shortSpan.start, found?.shortSpan.end), 'OS');
    assert.equal(text.slice(found?.longSpan.start, found?.longSpan.end), 'overall survival');
  });
});
