import assert from 'node:assert/strict';
import {
  compileDrugNames,
  createEngine,
  type Drug,
  type DrugNameRow,
  whyNoDrugName,
} from '../../../src/core/index.js';
import { judgedOf } from '../../../src/review/layer.js';

function drugsIn(text: string, rows: readonly DrugNameRow[]): readonly Partial<Drug>[] {
  const engine = createEngine({ drugNames: compileDrugNames([{ title: 'ours.csv', rows }]) });
  return engine
    .analyse(text)
    .annotations.filter((one): one is Drug => one.type === 'drug')
    .map((one) => {
      const { type: _type, ...value } = judgedOf(one);
      return { text: one.text, ...value };
    });
}

describe('drug: imported names', () => {
  it('are found, and say which list they come from', () => {
    assert.deepEqual(drugsIn('Patients received Qorvexa 8 mg daily.', [{ name: 'qorvexa' }]), [
      { text: 'Qorvexa', name: 'qorvexa', mention: 'generic', importedFrom: 'ours.csv' },
    ]);
  });

  it('are found in any case, with hyphens left out or put in, and over several words', () => {
    const rows = [{ name: 'qor-vexa forte' }];
    for (const text of ['QOR-VEXA FORTE', 'Qor vexa forte', 'qor‑vexa Forte']) {
      assert.deepEqual(
        drugsIn(`${text} was given.`, rows).map((drug) => drug.text),
        [text],
      );
    }
  });

  it('take the class and the canonical spelling of a generic that the project knows', () => {
    assert.deepEqual(
      drugsIn('Qorvexa was given.', [
        { name: 'Qorvexa', generics: ['METFORMIN HYDROCHLORIDE'], mention: 'brand' },
      ]),
      [
        {
          text: 'Qorvexa',
          name: 'metformin',
          mention: 'brand',
          class: 'biguanide',
          importedFrom: 'ours.csv',
        },
      ],
    );
  });

  it('of a fixed combination tell its parts', () => {
    const [drug] = drugsIn('Qorvexa was given.', [
      { name: 'Qorvexa', generics: ['ramipril', 'vexoral sodium'], mention: 'brand' },
    ]);
    assert.deepEqual([drug?.name, drug?.parts], ['ramipril/vexoral', ['ramipril', 'vexoral']]);
  });

  it('go before the project where they are longer, and leave it its own where they are not', () => {
    const rows: DrugNameRow[] = [
      { name: 'gemcitabine elaidate' },
      { name: 'cisplatin', generics: ['another'], mention: 'brand' },
    ];
    assert.deepEqual(
      drugsIn('Gemcitabine elaidate or cisplatin was given.', rows).map(({ text, name }) => [text, name]),
      [
        ['Gemcitabine elaidate', 'gemcitabine elaidate'],
        ['cisplatin', 'cisplatin'],
      ],
    );
  });

  it('of analytes still need words that treat', () => {
    assert.deepEqual(drugsIn('Serum calcium was 2.4 mmol/L.', [{ name: 'calcium' }]), []);
  });

  it('do not keep a word that a longer name begins with from being told by its stem', () => {
    assert.deepEqual(
      drugsIn('Vexolimab was given.', [{ name: 'vexolimab ravtansine' }]).map(({ name }) => name),
      ['vexolimab'],
    );
  });

  it('in exact case are met in these letters only', () => {
    const rows = [{ name: 'QVX', exactCase: true, mention: 'abbreviation' as const }];
    assert.equal(drugsIn('We gave QVX.', rows).length, 1);
    assert.equal(drugsIn('We gave qvx.', rows).length, 0);
  });

  it('with a salt are found without it too', () => {
    assert.deepEqual(
      drugsIn('Qorvexa was given.', [{ name: 'qorvexa mesylate' }]).map(({ name }) => name),
      ['qorvexa'],
    );
  });

  it('near a known drug are no misspelling of it', () => {
    const [drug] = drugsIn('Gemcitabane was given.', [{ name: 'gemcitabane' }]);
    assert.deepEqual([drug?.name, drug?.misspelled], ['gemcitabane', undefined]);
  });
});

describe('drug: names that are refused', () => {
  const refused: readonly (readonly [string, RegExp])[] = [
    ['', /fewer than three/],
    ['AB', /fewer than three/],
    ['--a--', /fewer than three/],
    ['12345', /no letters/],
    ['Balance', /ordinary word/],
    ['clear eyes', /made of ordinary words/],
    ['cholesterol', /only looks like a drug/],
    ['survival', /means something else/],
    ['January', /means something else/],
    ['one two three four five six seven eight nine', /is no name/],
  ];
  for (const [name, reason] of refused) {
    it(`"${name}" ${String(reason)}`, () => assert.match(whyNoDrugName(name) ?? 'accepted', reason));
  }

  for (const name of ['qorvexa', 'calcium', 'S-1', 'QVX-101', 'mannitol', 'fish oil', 'sodium chloride']) {
    it(`"${name}" is accepted`, () => assert.equal(whyNoDrugName(name), undefined));
  }
});
