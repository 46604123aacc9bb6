import assert from 'node:assert/strict';
import { unitInPrint, withUnit } from '../../../src/editor/features/hover/unit-words.js';
import { untranslated as t } from '../made-up.js';

describe('units in print', () => {
  for (const [ucum, print] of [
    ['mg/m2', 'mg/m²'],
    ['ug/kg', 'µg/kg'],
    ['uL', 'µL'],
    ['10*9/L', '×10⁹/L'],
    ['10*6.[IU]', '×10⁶ IU'],
    ['mL/min/{1.73_m2}', 'mL/min/1.73 m²'],
    ['mm[Hg]', 'mmHg'],
    ['{points}', 'points'],
    ['ng.h/mL', 'ng·h/mL'],
    ['patients', 'patients'],
  ] as const) {
    it(`${ucum} reads ${print}`, () => assert.equal(unitInPrint(ucum), print));
  }

  it('says spans of time in words', () => {
    assert.equal(withUnit('15.74', 'mo', t), '15.74 months');
    assert.equal(withUnit('1', 'a', t), '1 year');
    assert.equal(withUnit('9.0 to 27.2', 'wk', t), '9.0 to 27.2 weeks');
    assert.equal(withUnit('1.5', '{ULN}', t), '1.5 × ULN');
  });
});
