import { strict as assert } from 'node:assert';
import { type UnitReading, unitAt, unitWords } from '../../../src/core/lexicon/units.js';
import { BEGINS_UNIT, createVocabulary } from '../../../src/core/lexicon/vocabulary.js';
import { Tokens } from '../../../src/core/text/tokens.js';

const vocabulary = createVocabulary([{ table: unitWords, begins: BEGINS_UNIT }]);

/** The unit after the first number of a text, with the tokens that it was read from. */
function read(text: string): { readonly tokens: Tokens; readonly unit: UnitReading | undefined } {
  const tokens = new Tokens(vocabulary).read(text);
  let at = 0;
  while (!tokens.isNumber(at)) at++;
  return { tokens, unit: unitAt(tokens, at + 1) };
}

describe('units', () => {
  const printed: Readonly<Record<string, string>> = {
    '8 mg orally': 'mg',
    '20-mg tablet': 'mg',
    '125 mg/m² IV': 'mg/m2',
    '125 mg/m2 IV': 'mg/m2',
    '125 mg/m(2) IV': 'mg/m2',
    '125 mg/m^2 IV': 'mg/m2',
    '125 mg/m 2 IV': 'mg/m2',
    '125 mg·m−2': 'mg/m2',
    '125 mg·m-2': 'mg/m2',
    '125 mg m⁻² given': 'mg/m2',
    '0.5 mg/kg/day for': 'mg/kg/d',
    '0.5 mg kg-1 day-1': 'mg/kg/d',
    '10 mg per kilogram of body weight per day': 'mg/kg/d',
    '75 mg per square meter of body-surface area on': 'mg/m2',
    '90 g/L': 'g/L',
    '1.5×10⁹/L': '10*9/L',
    '1.5×109/L': '10*9/L',
    '1.5 x 10^9/L': '10*9/L',
    '1.5 x 10(9)/L': '10*9/L',
    '1.5 × 10 9/L': '10*9/L',
    '1.5x109/L': '10*9/L',
    '1.5 109/L': '10*9/L',
    '60ml/min': 'mL/min',
    '60 mL/min/1.73 m² or': 'mL/min/{1.73_m2}',
    '60 ml per minute per 1.73 m2': 'mL/min/{1.73_m2}',
    '10mmol/L': 'mmol/L',
    '5 mM': 'mmol/L',
    '10 mm': 'mm',
    '150 mmHg': 'mm[Hg]',
    '150 mm Hg': 'mm[Hg]',
    '450ms': 'ms',
    '30 kg/m²': 'kg/m2',
    '40 IU/L': '[IU]/L',
    '50 copies/ml': '{copies}/mL',
    '200 cells/µL': '{cells}/uL',
    '200 cells per cubic millimeter': '{cells}/mm3',
    '100,000/mm³': '/mm3',
    '2 × 10⁶ CAR-T': '',
    '2 × 10⁶ CAR-positive T cells/kg': '10*6.{cells}/kg',
    '10⁸ cells': '10*7.{cells}',
    '5×10¹⁰ viral particles': '10*10.{particles}',
    '2 × 10⁶ cells/kg': '10*6.{cells}/kg',
    '3 million IU': '10*6.[IU]',
    '3 MIU': '10*6.[IU]',
    '3 mIU/mL': 'm[IU]/mL',
    '12 %': '%',
    '12 per cent': '%',
    '7 per 100 person-years': '/(100.a)',
    '12 months': 'mo',
    '24 h': 'h',
    '38.5 °C': 'Cel',
    '1.0 g/24 h': 'g/(24.h)',
    '300 ng·h/mL': 'ng.h/mL',
    '5 log10 copies/mL': '{log_10_copies}/mL',
    '12 patients': '',
    '3 cells were': '',
    '3 S': '',
    '4 per week': '',
    '109 patients': '',
    '5 x 10 patients': '',
  };
  for (const [text, ucum] of Object.entries(printed)) {
    it(`reads ${text} as ${ucum || 'no unit'}`, () => {
      assert.equal(read(text).unit?.ucum ?? '', ucum);
    });
  }

  it('tells where the unit ends', () => {
    const { tokens, unit } = read('10 mg per kilogram of body weight per day for 7 days');
    assert.equal(tokens.word(unit?.end ?? -1), 'for');
  });

  it('names what is measured before and after each "per"', () => {
    const { unit } = read('0.5 mg/kg/day');
    assert.deepEqual([unit?.dimension, unit?.per], ['mass', ['mass', 'time']]);
  });

  const lost: Readonly<Record<string, readonly [string, string] | undefined>> = {
    'ANC ≥ 1.5×109/L': ['109', '10⁹'],
    'ANC ≥ 1.5 x109/L': ['109', '10⁹'],
    'PLT 100×1012/l': ['1012', '10¹²'],
    '125 mg/m2': ['m2', 'm²'],
    '1.5×10⁹/L': undefined,
    '1.5×10^9/L': undefined,
    '125 mg/m²': undefined,
    '125 mg/m(2)': undefined,
    '109 mg/L': undefined,
  };
  for (const [text, expected] of Object.entries(lost)) {
    it(`${expected ? 'sees the lost exponent' : 'misses no exponent'} in ${text}`, () => {
      const found = read(text).unit?.lostExponent;
      assert.deepEqual(found && [text.slice(found.start, found.end), found.repaired], expected);
    });
  }
});
