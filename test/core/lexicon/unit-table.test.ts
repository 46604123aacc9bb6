/** The table of units against UCUM itself, as the library of the National Library of Medicine knows it. */
import { strict as assert } from 'node:assert';
import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { type Dimension, unitRows } from '../../../src/core/lexicon/unit-table.js';
import { unitAt, unitWords } from '../../../src/core/lexicon/units.js';
import { BEGINS_UNIT, createVocabulary } from '../../../src/core/lexicon/vocabulary.js';
import { Tokens } from '../../../src/core/text/tokens.js';

const ucum = UcumLhcUtils.getInstance();

/** A unit of each dimension that all units of that dimension can be turned into. */
const REFERENCES: Partial<Record<Dimension, string>> = {
  mass: 'g',
  volume: 'L',
  time: 's',
  length: 'm',
  area: 'm2',
  pressure: 'Pa',
  temperature: 'K',
  frequency: 'Hz',
  energy: 'J',
  power: 'W',
  radioactivity: 'Bq',
};

describe('the table of units', () => {
  for (const { ucum: code, dimension } of unitRows) {
    it(`has a valid UCUM code in ${code}`, () => {
      const { status, ucumCode } = ucum.validateUnitString(code);
      assert.deepEqual([status, ucumCode], ['valid', code]);
    });
    const reference = REFERENCES[dimension];
    if (reference === undefined) continue;
    it(`gives ${code} the dimension ${dimension}`, () => {
      assert.equal(ucum.convertUnitTo(code, 1, reference).status, 'succeeded');
    });
  }

  it('has no spelling twice', () => {
    for (const list of ['words', 'exact'] as const) {
      const spellings = unitRows.flatMap((row) => row[list]?.split(' ') ?? []);
      assert.deepEqual(
        spellings.filter((spelling, k) => spellings.indexOf(spelling) !== k),
        [],
      );
    }
  });
});

describe('a unit put together', () => {
  const vocabulary = createVocabulary([{ table: unitWords, begins: BEGINS_UNIT }]);
  const sizes: Readonly<Record<string, readonly [number, string]>> = {
    'mg/kg/day': [1e-3, 'g/kg/d'],
    'mg per square metre of body-surface area': [1e-3, 'g/m2'],
    'µg·kg⁻¹·min⁻¹': [60, 'ug/kg/h'],
    'mg m−2': [1e-3, 'g/m2'],
    '× 10⁹/L': [1e9, '/L'],
    'MBq/kg': [1e6, 'Bq/kg'],
    mCi: [37e6, 'Bq'],
    'mL/h': [1e-3, 'L/h'],
    'mEq/kg': [1e-3, 'eq/kg'],
    'g/24 h': [1, 'g/d'],
    '× 10¹⁴ vg/kg': [1e14, '{particles}/kg'],
    'Gy per fraction': [1, 'Gy/{fraction}'],
    cGy: [0.01, 'Gy'],
  };
  for (const [text, [size, reference]] of Object.entries(sizes)) {
    it(`${text} is ${size} ${reference}`, () => {
      const tokens = new Tokens(vocabulary).read(`1 ${text}`);
      const { status, toVal } = ucum.convertUnitTo(unitAt(tokens, 1)?.ucum ?? '', 1, reference);
      assert.equal(status, 'succeeded');
      assert.ok(Math.abs((toVal ?? 0) / size - 1) < 1e-9, `${toVal}`);
    });
  }

  // Arbitrary units are measured by their own methods: UCUM turns them into no other.
  const arbitrary: Readonly<Record<string, string>> = {
    'million IU': '10*6.[IU]',
    'MIU/m²': '10*6.[IU]/m2',
    'kIU/kg': 'k[IU]/kg',
    'billion CFU': '10*9.[CFU]',
    '× 10⁸ PFU/mL': '10*8.[PFU]/mL',
    TCID50: '[TCID_50]',
    'mIU/mL': 'm[IU]/mL',
    'BAU/mL': '{BAU}/mL',
  };
  for (const [text, code] of Object.entries(arbitrary)) {
    it(`${text} is ${code}`, () => {
      const tokens = new Tokens(vocabulary).read(`1 ${text}`);
      assert.equal(unitAt(tokens, 1)?.ucum, code);
      assert.equal(ucum.validateUnitString(code).status, 'valid');
    });
  }
});
