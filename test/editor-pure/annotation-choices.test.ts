import assert from 'node:assert/strict';
import { annotationInWords, deedsFor } from '../../src/editor/features/review/annotation-choices.js';
import type { ReviewedAnnotation, ReviewStatus } from '../../src/review/layer.js';
import { drug as drugIn, untranslated as t } from './made-up.js';

const text = 'Patients received imatinib.';
const suggestion = drugIn(text, 'imatinib');

function reviewed(status: ReviewStatus, more: Partial<ReviewedAnnotation> = {}): ReviewedAnnotation {
  const { start, end } = suggestion;
  return {
    start,
    end,
    status,
    judged: { type: 'drug', name: 'imatinib', mention: 'generic' },
    suggestion,
    decision: undefined,
    ...more,
  };
}

describe('an annotation in the list of those at the cursor', () => {
  it('shows words, type, what was decided, and the value', () => {
    assert.deepEqual(annotationInWords(reviewed('suggested'), 'imatinib', t), {
      label: 'imatinib',
      description: 'drug · Not reviewed',
      detail: 'name = imatinib; mention = generic',
    });
  });

  it('draws no icon and breaks no line, whatever the text holds', () => {
    const { label, detail } = annotationInWords(
      reviewed('suggested', { judged: { type: 'drug', name: '$(bug)' } }),
      '$(bug~spin)\nx $(12 mg',
      t,
    );
    assert.equal(label, '\\$(bug~spin) x $(12 mg');
    assert.equal(detail, 'name = \\$(bug)');
  });

  it('offers what would change anything', () => {
    assert.deepEqual(deedsFor(reviewed('suggested')), [
      'accept',
      'reject',
      'change',
      'split',
      'linkDrug',
      'relate',
      'cutRelation',
    ]);
    assert.deepEqual(deedsFor(reviewed('rejected')), ['takeBack', 'change']);
    assert.deepEqual(
      deedsFor(reviewed('added', { suggestion: undefined, judged: { type: 'phase', phase: '2' } })),
      ['reject', 'change', 'split', 'takeBack'],
    );
  });
});
