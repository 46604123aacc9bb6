import assert from 'node:assert/strict';
import { createEngine, looksLikeTrialText } from '../../../src/core/index.js';
import { queryList } from '../../../src/formats/query-list.js';

describe('trial marks', () => {
  for (const text of [
    'Background: Little is known. Methods: In this randomised trial 120 patients received 5 mg. Results: HR 0.62 (95% CI 0.45–0.85).',
    'Status and phase\n\nPhase 2\n\nIdentifiers\n\nNCT01234567\n\nInclusion criteria\n\n  • Adults',
    'A double-blind trial of drug A in children. The primary outcome was pain at week 4 (P = .03).',
    'Sixty patients were treated with doxepin 75 mg/day. Scores fell from 24.1 ± 3.2 to 12.0 ± 4.1.',
    'Of 40 women in the study group 12 (30%) relapsed, as against 20 of 41 in the control group.',
    'Participant flow\n\nCompleted, n (%)\t41 (82)\t38 (78)\nAdverse events\t12 (24)\t10 (20)\nplacebo n = 49',
  ]) {
    it(`are borne by: ${text.slice(0, 50)}…`, () => assert.equal(looksLikeTrialText(text), true));
  }

  for (const text of [
    'Shopping: milk, eggs, 500 g flour. Call the dentist about Tuesday.',
    '# My project\n\nInstall it with `npm install`.\n\n## Results\n\nFast.',
    'Minutes of the meeting: patients’ parking was discussed. Phase 2 of the building works begins in May.',
    'Our baseline was a median of 12 ms; the response improved, and users received the patch. Efficacy and follow-up: see below.',
    'The survey reached 812 people; women answered more often than men, and 24% gave no answer.',
    '',
  ]) {
    it(`are not borne by: ${text.slice(0, 50)}…`, () => assert.equal(looksLikeTrialText(text), false));
  }

  it('are not sought in a letter that quotes a trial text', () => {
    const text =
      'Methods: In this randomised trial 120 patients received 5 mg. Results: HR 0.87 (95% CI 0.45–0.85; P = .003).';
    const findings = createEngine()
      .analyse(text)
      .findings.map((finding) => ({ finding, status: 'confirmed' as const, decision: undefined }));
    const letter = queryList([{ name: 'a.trial', text, findings, locate: () => ({ line: 1, column: 1 }) }]);
    assert.ok(letter.includes('0.87') && looksLikeTrialText(text));
    assert.equal(looksLikeTrialText(letter), false);
  });
});
