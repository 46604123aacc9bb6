/** Harms: severe, serious and related ones are parts of those of any grade, for the same event and arm. */
import { strict as assert } from 'node:assert';
import { createEngine } from '../../../src/core/index.js';

const engine = createEngine();

function found(text: string): readonly string[] {
  return engine
    .analyse(text)
    .findings.flatMap(({ rule, message }) => (rule === 'safety-nesting' ? [message] : []));
}

function labels(text: string): readonly string[] {
  return engine.analyse(text).claims.flatMap(({ kind, label }) => (kind === 'safety' ? [label] : []));
}

describe('checks: harms', () => {
  it('reads what stands before a share and what stands behind it', () => {
    assert.deepEqual(
      labels(
        'TEAEs were seen in 88.2% (grade ≥3: 40.3%); 22.7% had a serious TEAE, and 9.2% discontinued because of a TEAE.',
      ),
      ['AE: any-grade 88.2%, severe 40.3%, serious 22.7%, discontinued-for-harm 9.2%'],
    );
    assert.deepEqual(labels('Rash was seen in 54% (grade 3–4, 20%), and nausea in 27% (grade 3–4, 3%).'), [
      'rash: any-grade 54%, severe 20%',
      'nausea: any-grade 27%, severe 3%',
    ]);
    assert.deepEqual(
      labels('Hypoglycaemia occurred in 11.2% of patients; severe hypoglycaemia occurred in 0.3%.'),
      ['hypoglycemia: any-grade 11.2%, severe 0.3%'],
    );
  });

  it('finds a part that is more than the whole', () => {
    assert.deepEqual(found('Rash was seen in 24% (grade 3–4, 42%).'), [
      'rash 24 %, of which severe 42 %: a part cannot be more than the whole.',
    ]);
    assert.equal(
      found(
        'Any-grade adverse events occurred in 44% of patients in the zelotinib group and 91% in the placebo group; grade 3 or higher adverse events occurred in 61% and 48%, respectively.',
      ).length,
      1,
    );
    assert.equal(found('TEAEs were seen in 18.2% (grade ≥3: 14.3%); 22.7% had a serious TEAE.').length, 1);
    assert.equal(
      found(
        'Treatment-related adverse events occurred in 31% and grade 3 or 4 treatment-related adverse events in 36% of patients.',
      ).length,
      1,
    );
  });

  it('is silent on other events, arms, times and counts of events', () => {
    for (const text of [
      'Grade 1–2 rash was seen in 22% and grade 3 rash in 25% of patients.',
      'Hepatic adverse events occurred in 12%. Serious adverse events occurred in 18%.',
      'Adverse events occurred in 12% with placebo. Serious adverse events occurred in 18% with zelotinib.',
      'During the first cycle adverse events occurred in 12%; serious adverse events occurred in 18% overall.',
      'Adverse events leading to dose reduction occurred in 12%, and serious adverse events in 18%.',
      'Adverse events of special interest occurred in 12%, and serious adverse events in 18%.',
      'Common adverse events were nausea (12%) and grade 3 neutropenia (18%).',
      'Adverse events occurred in more than 10% of patients, and serious adverse events in 18%.',
      'Of the 40 patients with nausea (10%), 30% had severe nausea.',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it('leaves out what is given twice with different values', () => {
    assert.deepEqual(
      labels(
        'Adverse events occurred in 72%. Adverse events occurred in 64%. Serious adverse events occurred in 18%.',
      ),
      [],
    );
  });
});
