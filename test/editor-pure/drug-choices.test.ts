import assert from 'node:assert/strict';
import {
  type CanonicalDrug,
  canonicalDrugOf,
  canonicalDrugs,
  compileDrugNames,
  unlistedDrug,
} from '../../src/core/index.js';
import { drugChoices, mostShown } from '../../src/editor/features/review/drug-choices.js';
import { untranslated as t } from './made-up.js';

const lexicon = { known: (name: string) => canonicalDrugOf(name), unlisted: unlistedDrug };
const shown = (typed: string, drugs: readonly CanonicalDrug[] = canonicalDrugs()) =>
  drugChoices(drugs, typed, lexicon, t).map(({ label, description }) => `${label} — ${description}`);

describe('the names that a drug may be linked to', () => {
  it('are the generic names with their class, those that begin with what was typed first', () => {
    const made: CanonicalDrug[] = [
      { name: 'acid fast', class: 'x' },
      { name: 'fastatin' },
      { name: 'belfast' },
      { name: 'slow', class: 'fast kind' },
    ];
    const names = drugChoices(made, 'fast', lexicon, t).map(({ drug }) => drug.name);
    assert.deepEqual(names, ['fastatin', 'acid fast', 'belfast', 'slow', 'fast']);
    assert.equal(shown('docetax')[0], 'docetaxel — taxane');
  });

  it('lead from a brand or a code to its generic, and from several names to a combination', () => {
    assert.equal(shown('Keytruda')[0], 'pembrolizumab — known as “Keytruda” · PD-1 antibody');
    const [both] = drugChoices(canonicalDrugs(), 'ramipril + metformin', lexicon, t);
    assert.deepEqual(both?.drug, { name: 'ramipril/metformin', parts: ['ramipril', 'metformin'] });
  });

  it('end with what was typed as a name of its own, unless a lexicon knows it', () => {
    assert.deepEqual(shown('Qorvextinib').slice(-1), [
      'Use “Qorvextinib” — a name of your own · tyrosine kinase inhibitor',
    ]);
    assert.equal(drugChoices([], 'Qorvexinib', lexicon, t)[0]?.drug.name, 'qorvexinib');
    assert.equal(drugChoices([], 'XY-1234', lexicon, t)[0]?.drug.name, 'XY-1234');
    assert.ok(!shown('docetaxel').some((entry) => entry.startsWith('Use')));
  });

  it('draw no icon from what a person or a list wrote', () => {
    assert.equal(shown('q$(bug)zz', [{ name: 'q$(bug)zzz', list: '$(x)' }])[0], 'q\\$(bug)zzz — from \\$(x)');
  });

  it('of imported lists are among them, also the generics of their brands', () => {
    const rows = [
      { name: 'qorvexa' },
      { name: 'Zembrio', generics: ['vexoral', 'metformin'], mention: 'brand' as const },
    ];
    const imported = compileDrugNames([{ title: 'ours.csv', rows }]);
    const names = canonicalDrugs(imported);
    const ours = names.filter(({ list }) => list === 'ours.csv').map(({ name }) => name);
    assert.deepEqual(ours, ['qorvexa', 'vexoral']);
    assert.deepEqual(canonicalDrugOf('zembrio', imported)?.parts, ['vexoral', 'metformin']);
    assert.deepEqual(canonicalDrugOf('metformin', imported), { name: 'metformin', class: 'biguanide' });
  });

  it('are few at a time, however many there are', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => ({ name: `drug${i}`, class: 'made up' }));
    assert.equal(drugChoices(many, '', lexicon, t).length, mostShown);
    const began = performance.now();
    assert.ok(drugChoices(many, 'made', lexicon, t).length <= mostShown + 1);
    assert.ok(performance.now() - began < 200);
  });

  it('are every one a name that the lexicon knows as itself', () => {
    const wrong = canonicalDrugs().filter(({ name }) => canonicalDrugOf(name)?.name !== name);
    assert.deepEqual(wrong, []);
    assert.ok(canonicalDrugs().length >= 4800);
  });
});
