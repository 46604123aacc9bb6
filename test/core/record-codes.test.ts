import assert from 'node:assert/strict';
import { createEngine } from '../../src/core/index.js';

const methods = 'Methods: Patients received VLT-118 300 mg.';
const conclusion = 'Conclusions: VLT-118 halved proteinuria.';
const engine = createEngine();

const codes = (text: string): string[] => codesOf(engine.analyse(text).annotations);

function codesOf(annotations: readonly { readonly type: string; readonly text: string }[]): string[] {
  return annotations
    .filter(({ type, text }) => type === 'drug' && text.includes('-'))
    .map(({ text }) => text);
}

describe('development codes over a record', () => {
  it('one that a paragraph shows to be a drug is one in every paragraph, before it and behind it', () => {
    assert.deepEqual(codes(conclusion), []);
    assert.deepEqual(codes(`${methods}\n\n${conclusion}`), ['VLT-118', 'VLT-118']);
    assert.deepEqual(codes(`${conclusion}\n\n${methods}`), ['VLT-118', 'VLT-118']);
  });

  it('says nothing of another record', () => {
    assert.deepEqual(codes(`${methods}\n\n---\n\n${conclusion}`), ['VLT-118']);
  });

  it('follows edits of the paragraph that showed it', () => {
    const text = `${methods}\n\n${conclusion}`;
    const session = engine.open(text);
    assert.equal(codesOf(session.analysis().annotations).length, 2);
    const offset = text.indexOf('received');
    session.edit({ offset, length: 'received'.length, text: 'typed as' });
    session.edit({ offset: session.text.indexOf(' 300 mg'), length: ' 300 mg'.length, text: '' });
    assert.deepEqual(codesOf(session.analysis().annotations), codes(session.text));
    assert.deepEqual(codesOf(session.analysis().annotations), []);
    session.edit({ offset, length: 'typed as'.length, text: 'received' });
    assert.deepEqual(codesOf(session.analysis().annotations), ['VLT-118', 'VLT-118']);
  });
});
