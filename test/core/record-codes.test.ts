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

describe('names that no lexicon knows, over a record', () => {
  const shown = 'Methods: patients received navokastat 300 mg daily.';
  const told = 'Conclusions: Navokastat halved the number of attacks.';
  const names = (text: string): string[] => namesOf(engine.analyse(text).annotations);
  const namesOf = (annotations: readonly { readonly type: string; readonly text: string }[]): string[] =>
    annotations.filter(({ type }) => type === 'drug').map(({ text }) => text);

  it('a salt, a dose or a development code behind a name shows that it is a drug', () => {
    assert.deepEqual(names('Navokastat hydrochloride was given.'), ['Navokastat hydrochloride']);
    assert.deepEqual(names('Navokastat (150–600 mg/day) was given.'), ['Navokastat']);
    assert.deepEqual(names('Patients received OBP-2266: navokastat (OBP-2266) is oral.'), [
      'OBP-2266',
      'navokastat',
      'OBP-2266',
    ]);
    assert.deepEqual(names(told), []);
  });

  it('no word of the language and nothing that is measured is one', () => {
    for (const text of [
      'The preparation 300 mg was given.',
      'Bicarbonaturia 30 mg/dL was found.',
      'The questionnaire (QLQ-C30) was used.',
      'Kreatinin 1.4 mg/dL was found.',
    ])
      assert.deepEqual(names(text), [], text);
  });

  it('one paragraph shows it for the whole record, before it and behind it, and for no other', () => {
    assert.deepEqual(names(`${shown}\n\n${told}`), ['navokastat', 'Navokastat']);
    assert.deepEqual(names(`${told}\n\n${shown}`), ['Navokastat', 'navokastat']);
    assert.deepEqual(names(`${shown}\n\n---\n\n${told}`), ['navokastat']);
  });

  it('follows edits of the paragraph that showed it', () => {
    const session = engine.open(`${shown}\n\n${told}`);
    assert.equal(namesOf(session.analysis().annotations).length, 2);
    session.edit({ offset: shown.indexOf(' 300 mg'), length: ' 300 mg'.length, text: '' });
    assert.deepEqual(namesOf(session.analysis().annotations), []);
    session.edit({ offset: shown.indexOf(' daily') - ' 300 mg'.length, length: 0, text: ' 300 mg' });
    assert.deepEqual(namesOf(session.analysis().annotations), ['navokastat', 'Navokastat']);
  });
});

describe('names that a record shows to be drugs', () => {
  const names = Array.from({ length: 26 }, (_, i) => `gruvok${String.fromCharCode(97 + i)}am`);
  const shown = names.map((name) => `Patients took ${name} 300 mg.`);
  const named = (text: string): readonly string[] =>
    engine
      .analyse(text)
      .annotations.filter((one) => one.type === 'drug' && one.start < 40)
      .map((one) => one.text);

  it('are found before the paragraphs that show them, whether these show one or many', () => {
    const before = 'Gruvokgam was stopped in (µ) two people.';
    assert.deepEqual(named(before), []);
    assert.deepEqual(named(`${before}\n\n${shown[6]}`), ['Gruvokgam']);
    assert.deepEqual(named(`${before}\n\n${shown.join('\n\n')}`), ['Gruvokgam']);
    assert.deepEqual(named(`${before}\n\n${shown.slice(7).join('\n\n')}`), []);
  });
});
