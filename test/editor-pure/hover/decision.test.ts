import assert from 'node:assert/strict';
import { decisionLines } from '../../../src/editor/features/hover/decision.js';
import type { ReviewLayer } from '../../../src/review/layer.js';
import type { PlacedDecision } from '../../../src/schema/decision.js';
import { drug, finding, untranslated as t } from '../made-up.js';

describe('the hover of a decision', () => {
  const text = 'anlotinib and 16%';
  const suggestion = drug(text, 'anlotinib');
  const { start, end } = suggestion;
  const anchor = { quote: 'anlotinib', prefix: '', suffix: '', start, end, sha256: '' };
  const base = { id: '1', at: '2026-03-01T12:00:00.000Z', by: 'first [reader]', anchor };
  const accept: PlacedDecision = { ...base, action: 'accept', annotation: { type: 'drug' } };
  const accused = finding(text, '16%', {});
  const confirm: PlacedDecision = {
    ...base,
    action: 'confirm',
    rule: accused.rule,
    message: accused.message,
    note: 'Which one is right?',
  };
  const layer: ReviewLayer = {
    annotations: [{ start, end, status: 'accepted', judged: { type: 'drug' }, suggestion, decision: accept }],
    findings: [{ finding: accused, status: 'confirmed', decision: confirm }],
    orphans: [],
    reviewed: 1,
    suggested: 1,
  };

  it('says who accepted an annotation, with nothing of the name as markup', () => {
    assert.deepEqual(decisionLines(layer, suggestion, start, t), ['$(check) Accepted by first \\[reader\\]']);
  });

  it('says who confirmed a finding, with the question', () => {
    assert.deepEqual(decisionLines(layer, undefined, accused.start, t), [
      '$(comment) Finding confirmed by first \\[reader\\]: Which one is right\\?',
    ]);
  });

  it('says nothing where nobody decided', () => {
    const open: ReviewLayer = {
      ...layer,
      annotations: [
        { start, end, status: 'suggested', judged: { type: 'drug' }, suggestion, decision: undefined },
      ],
      findings: [{ finding: accused, status: 'open', decision: undefined }],
    };
    assert.deepEqual(decisionLines(open, suggestion, start, t), []);
    assert.deepEqual(decisionLines(open, undefined, accused.start, t), []);
  });
});
