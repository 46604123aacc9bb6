/** What the words beside a result say of it. */
import { strict as assert } from 'node:assert';
import { createEngine } from '../../../src/core/index.js';
import type { Qualifier, Saying } from '../../../src/schema/claim.js';

const engine = createEngine();

/** What the result with the last ratio or p-value of the text says. */
function said(text: string): { readonly says: readonly Saying[]; readonly qualifiers: readonly Qualifier[] } {
  const results = engine.analyse(text).claims.filter(({ kind }) => kind === 'result');
  const last = results.reduce((a, b) => (b.end >= a.end ? b : a));
  return { says: last.says ?? [], qualifiers: last.qualifiers };
}

describe('what the words beside a result say', () => {
  const says = (text: string, ...expected: Saying[]) =>
    it(`${expected.join(', ') || 'nothing'}: ${text}`, () => assert.deepEqual(said(text).says, expected));

  describe('of significance', () => {
    says(
      'Survival was significantly longer with A than with B (HR 0.62; 95% CI 0.45–0.85; P=.003).',
      'significant',
    );
    says('There was a significant reduction in admissions (RR 0.80; 95% CI 0.66–0.97).', 'significant');
    says('Response rates were 48% v 31% (P=.01), which was significant.', 'significant');
    says('Survival did not differ between the arms (HR 0.97; 95% CI 0.80–1.18; P=.76).', 'not-significant');
    says('No statistically significant difference was seen (12% v 14%; P=.55).', 'not-significant');
    says(
      'Rates were 38.9% and 10.5%, although the difference did not reach significance (P=.06).',
      'not-significant',
    );
    says('Nausea was as frequent (12% v 14%; P=.55, NS).', 'ns');
  });

  describe('nothing of another clause, of other people or of two things at once', () => {
    says(
      'PFS was significantly longer with A (HR 0.62; 95% CI 0.45–0.85; P=.003), but OS was alike (HR 0.97; P=.76).',
    );
    says('Patients with significantly elevated troponin died as often (HR 1.05; 95% CI 0.88–1.25; P=.60).');
    says('Clinically significant bleeding was seen in 3.1% and 2.8% (P=.71).');
    says('There were no significant differences except for nausea (12% v 25%; P=.004).');
  });

  describe('of the side of 1', () => {
    says('Treatment was associated with a lower risk of stroke (HR 0.74; 95% CI 0.61–0.90).', 'lower-risk');
    says('Smokers were more likely to relapse (OR 1.90; 95% CI 1.30–2.78).', 'higher-risk');
    says('The drug reduced the odds of relapse (OR 0.44; 95% CI 0.30–0.65).', 'lower-risk');
    says('Patients at increased risk of bleeding had fewer strokes (HR 0.74; 95% CI 0.61–0.90).');
    says('A was not associated with a lower risk (HR 1.02; 95% CI 0.90–1.16).');
    says('Men had a lower survival probability (HR 2.31; 95% CI 1.60–3.33).');
  });

  describe('of the test and the question', () => {
    const qualifies = (text: string, ...expected: Qualifier[]) =>
      it(`${expected.join(', ') || 'nothing'}: ${text}`, () => {
        const found = said(text).qualifiers.filter(
          (one) => one === 'other-test' || one === 'other-hypothesis',
        );
        assert.deepEqual(found, expected);
      });
    qualifies('Survival was longer (HR 0.62; 95% CI 0.45–0.85; stratified log-rank P=.003).', 'other-test');
    qualifies(
      'Men and women gained alike (HR 0.70; 95% CI 0.55–0.89; P for interaction = .62).',
      'other-hypothesis',
    );
    qualifies('A was noninferior to B (HR 0.97; 95% CI 0.85–1.10; P<.001).', 'other-hypothesis');
    qualifies(
      'A did well (HR 0.70; 95% CI 0.55–0.89), without heterogeneity among sites (P=.62).',
      'other-hypothesis',
    );
    qualifies('Survival was longer (HR 0.62; 95% CI 0.45–0.85; two-sided P=.003).');
    qualifies('It was seen in 6% (12/200) of the drug group and 12% (24/200) of the placebo group (P=.04).');
  });
});
