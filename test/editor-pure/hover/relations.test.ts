import assert from 'node:assert/strict';
import { relationLines } from '../../../src/editor/features/hover/relations.js';
import { partnerInWords } from '../../../src/editor/features/relation-words.js';
import type { Relation } from '../../../src/schema/relation.js';
import { analysisOf, drug, figure, untranslated as t } from '../made-up.js';

describe('the hover of a relation', () => {
  const text = 'anlotinib and 16% of all';
  const one = drug(text, 'anlotinib');
  const share = figure(text, '16%', { kind: 'percentage', value: 16 });
  const relation: Relation = {
    kind: 'result-of-arm',
    verdict: 'related',
    annotation: share.id,
    other: one.id,
    by: 'person:first [reader]',
  };
  const analysis = analysisOf(text, { annotations: [one, share], relations: [relation] });

  it('says at either end with what it goes and who said so, with nothing of it as markup', () => {
    assert.deepEqual(relationLines(one, analysis, t), [
      '$(link) With “16\\%”, related by first \\[reader\\]',
    ]);
    assert.deepEqual(relationLines(share, analysis, t), [
      '$(link) With “anlotinib”, related by first \\[reader\\]',
    ]);
  });

  it('says what was cut', () => {
    const cut = { ...analysis, relations: [{ ...relation, verdict: 'cut' as const }] };
    assert.deepEqual(relationLines(share, cut, t), [
      '$(debug-disconnect) Not with “anlotinib”, cut by first \\[reader\\]',
    ]);
  });

  it('says nothing where nobody said anything', () => {
    assert.deepEqual(relationLines(undefined, analysis, t), []);
    assert.deepEqual(relationLines(share, { ...analysis, relations: [] }, t), []);
  });

  it('tells what the other end of a pair is to the annotation at the cursor', () => {
    const pair = { kind: 'result-of-arm', part: share, other: one } as const;
    assert.equal(partnerInWords(pair, share.id, t), 'drug of the arm with this result');
    assert.equal(partnerInWords(pair, one.id, t), 'result of the arm with this drug');
  });
});
