import assert from 'node:assert/strict';
import { editDistance } from '../../../src/core/recognise/edit-distance.js';
import { annotationsOf } from './carets.js';

describe('drug: edit distance', () => {
  it('counts letters added, dropped and changed, and gives up beyond the limit', () => {
    assert.equal(editDistance('peamplimab', 'penpulimab', 3), 3);
    assert.equal(editDistance('nivolumab', 'nivolumab', 1), 0);
    assert.equal(editDistance('nivolumab', 'ipilimumab', 2), 3);
  });
});

/** Text, name and whether it is marked, of every drug of a text. */
const drugsOf = (text: string): readonly string[] =>
  annotationsOf(['drug'], text).map((one) =>
    one.type === 'drug' ? `${one.text}: ${one.name}${one.misspelled === true ? ' misspelled' : ''}` : '',
  );

describe('drug: names with a slip', () => {
  for (const [word, name] of [
    ['nivolumb', 'nivolumab'],
    ['Adalimumb', 'adalimumab'],
    ['pembrolizumap', 'pembrolizumab'],
    ['gemcitabin', 'gemcitabine'],
    ['carboplatine', 'carboplatin'],
    ['METFROMIN', 'metformin'],
    ['dexametasone', 'dexamethasone'],
    ['cyclophophamide', 'cyclophosphamide'],
    ['aspirine', 'aspirin'],
    ['prednisolonee', 'prednisolone'],
  ]) {
    it(`takes ${word} for ${name}`, () => {
      assert.deepEqual(drugsOf(`Patients received ${word} for the first six weeks of the trial.`), [
        `${word}: ${name} misspelled`,
      ]);
    });
  }

  it('takes a word for a name that no lexicon knows and that stands beside it', () => {
    assert.deepEqual(
      drugsOf('Vexolimab was given to 40 patients. Of those on vexolimb, 12 responded.').map(String),
      ['Vexolimab: vexolimab', 'vexolimb: vexolimab misspelled'],
    );
  });

  it('leaves ordinary words, plurals and names of other things alone', () => {
    for (const text of [
      'Those aspiring to it were morphing each element of the quinone fraction.',
      'The prolamines of wheat were hydrolysed; the allantois was examined.',
      'The matrice of the study in Santorino was a triazine of the phenazine kind.',
      'Warfarins and penicillins differ.',
      'The aspirin1 of the footnote.',
      'A reversion of conversion, an insertion and a retention were recorded.',
    ]) {
      assert.deepEqual(
        drugsOf(text).filter((drug) => drug.includes('misspelled')),
        [],
        text,
      );
    }
  });

  it('links the spellings of other languages without calling them slips there', () => {
    for (const [text, word, name] of [
      [
        'Die Patienten wurden mit Gemcitabin und einer Strahlentherapie behandelt, die nach der Operation begann.',
        'Gemcitabin',
        'gemcitabine',
      ],
      [
        'Les patients ont reçu de la carboplatine avec une radiothérapie dans les six semaines après le diagnostic.',
        'carboplatine',
        'carboplatin',
      ],
      [
        'Los pacientes fueron tratados con gemcitabina una vez por semana y se evaluaron en el centro del estudio.',
        'gemcitabina',
        'gemcitabine',
      ],
    ] as const) {
      assert.deepEqual(drugsOf(text), [`${word}: ${name}`]);
    }
  });

  it('blames no ending that other languages have where the sentence is not plainly English', () => {
    assert.deepEqual(drugsOf('Semaglutida was compared with the usual care of the clinic.'), [
      'Semaglutida: semaglutide',
    ]);
    assert.deepEqual(drugsOf('Keywords: Gemcitabin, Strahlentherapie'), ['Gemcitabin: gemcitabine']);
  });

  it('blames none in a text of two languages either', () => {
    const german =
      'Die Patienten wurden mit Gemcitabin und einer Strahlentherapie behandelt, die nach der Operation mit dem Ziel der Heilung begann.';
    const english =
      'The patients were treated with gemcitabin and with a course of radiotherapy that was started after the operation was done.';
    assert.deepEqual(drugsOf(`${german}\n\n${english}`), [
      'Gemcitabin: gemcitabine',
      'gemcitabin: gemcitabine',
    ]);
    assert.deepEqual(drugsOf(english), ['gemcitabin: gemcitabine misspelled']);
  });
});

describe('drug: texts without end', () => {
  const hostile: readonly (readonly [name: string, text: string])[] = [
    ['letters', 'a'.repeat(100_000)],
    ['digits', '7'.repeat(100_000)],
    ['stems', 'mab'.repeat(33_000)],
    ['codes', 'AK105-'.repeat(16_000)],
    ['brackets', 'AG chemotherapy ('.repeat(6_000)],
    ['targets', `${'PD-1/'.repeat(20_000)} inhibitor`],
    ['months', 'January to '.repeat(9_000)],
    ['ratios', 'randomised 1:'.repeat(8_000)],
    ['modifiers', 'metastatic '.repeat(9_000)],
    ['dois', `10.1234/${'a)'.repeat(50_000)}`],
  ];
  for (const [name, text] of hostile) {
    it(`reads 100 kB of ${name} in linear time`, () => {
      annotationsOf(['drug', 'trial-id', 'date', 'phase', 'design', 'population'], text);
    }).timeout(8000);
  }

  it('reads many names that nobody knows', () => {
    const word = (i: number) =>
      `x${i.toString(26).replace(/[0-9]/g, (d) => 'qrstuvwxyz'[Number(d)] ?? '')}olanib`;
    const text = Array.from({ length: 5000 }, (_, i) => word(i)).join(' ');
    assert.equal(annotationsOf(['drug'], text).length, 5000);
  }).timeout(8000);
});
