import assert from 'node:assert/strict';
import { createEngine } from '../../src/core/index.js';
import { emptyFields, readFields } from '../../src/editor/features/review/value-fields.js';
import { shownFields } from '../../src/formats/value-words.js';
import { judgedOf } from '../../src/review/layer.js';
import { type Judged, valueFields } from '../../src/schema/index.js';
import { untranslated as t } from './made-up.js';

const text =
  'A total of 120 patients were randomized; 47.30% (95% CI, 33.7 to 60.6) responded to anlotinib 12 mg once daily (days 1–14); ' +
  'mean (SD) weight change was −1.50 (2.1) kg; HR, 0.70. Phase 2b; NCT01234567, March 3, 2019; F(2, 87) = 4.50. ' +
  'FOLFIRINOX in adults with diabetes was open-label. Overall survival was the primary endpoint.';

function read(judged: Judged, line: string): Judged | string {
  const { type } = judged;
  const read = readFields({ type, fields: valueFields(type), from: judged }, line, t);
  return 'reason' in read ? read.reason : read.judged;
}

function valueIn(words: string): Judged {
  const one = createEngine()
    .analyse(text)
    .annotations.find((annotation) => annotation.text === words);
  assert.ok(one, words);
  return judgedOf(one);
}

describe('the line of fields that a person edits', () => {
  it('left as it is gives back the value whole, hidden fields too', () => {
    const { annotations } = createEngine().analyse(text);
    const types = new Set(annotations.map(({ type }) => type));
    assert.ok(types.size >= 8, [...types].join());
    for (const one of annotations) {
      const judged = judgedOf(one);
      assert.deepEqual(read(judged, shownFields(judged)), judged, one.text);
    }
  });

  it('changes only what was changed, and keeps how the other numbers are printed', () => {
    const interval = valueIn('95% CI, 33.7 to 60.6');
    const changed = read(interval, shownFields(interval).replace('33.7', '38.70'));
    assert.deepEqual(changed, {
      ...interval,
      low: 38.7,
      printed: { ...(interval.printed as object), low: '38.70' },
    });
    const sample = valueIn('120');
    assert.equal(sample.stage, 'randomised');
    assert.deepEqual(read(sample, shownFields(sample).replace('120', '210')), {
      ...sample,
      value: 210,
      printed: { value: '210' },
    });
  });

  it('shows and takes days that follow one another by the first and the last', () => {
    const dose = valueIn('12 mg');
    assert.match(shownFields(dose), /days = 1-14(?:;|$)/);
    const changed = read(dose, shownFields(dose).replace('1-14', '1-3, 8, 10-11'));
    assert.ok(typeof changed !== 'string');
    assert.deepEqual(changed.days, [1, 2, 3, 8, 10, 11]);
    assert.match(shownFields(changed), /days = 1-3, 8, 10, 11/);
    assert.match(String(read(dose, shownFields(dose).replace('1-14', '14-1'))), /list/);
  });

  it('drops a field that was taken out of the line, with its printed form', () => {
    const interval = valueIn('95% CI, 33.7 to 60.6');
    const changed = read(interval, shownFields(interval).replace(/; high = [\d.]+/, ''));
    assert.ok(typeof changed !== 'string');
    assert.equal(changed.high, undefined);
    assert.deepEqual(changed.printed, { low: '33.7' });
  });

  it('reads words as words and lists as lists, whatever they look like', () => {
    const phase = valueIn('Phase 2b');
    assert.deepEqual(read(phase, 'value = 3'), { type: 'phase', value: '3' });
    const regimen = valueIn('FOLFIRINOX');
    const changed = read(regimen, 'name = FOLFOX; mention = regimen; parts = oxaliplatin, fluorouracil');
    assert.deepEqual(changed, {
      type: 'drug',
      name: 'FOLFOX',
      mention: 'regimen',
      parts: ['oxaliplatin', 'fluorouracil'],
    });
    assert.deepEqual(
      read({ type: 'endpoint', concept: 'a', name: 'a' }, 'concept = a; name = pain; or death'),
      {
        type: 'endpoint',
        concept: 'a',
        name: 'pain; or death',
      },
    );
  });

  it('says what does not fit and how it is meant', () => {
    const dose = valueIn('12 mg');
    assert.equal(
      read(dose, 'amount.value = 0,5; amount.unit = mg'),
      '“amount.value” is a number, with a full stop before its decimals.',
    );
    assert.equal(read(dose, 'amount.value = 5'), '“amount.unit” must be given.');
    assert.equal(read(dose, 'amount.value = ; amount.unit = mg'), '“amount.value” has no value.');
    assert.match(
      String(read(dose, 'amount.value = 5; amount.unit = mg; rout = oral')),
      /“rout” is no field.*route/,
    );
    assert.match(
      String(read(valueIn('anlotinib'), 'name = a; mention = trade')),
      /“mention” is one of generic, brand/,
    );
    assert.equal(read(dose, '5 mg'), 'Write “field = value”; “5 mg” is no such pair.');
  });

  it('leaves gaps instead of inventing a value', () => {
    assert.equal(emptyFields(valueFields('dose'), 'two tablets'), 'amount.value = ; amount.unit = ');
    assert.equal(emptyFields(valueFields('figure'), '−3.5 points'), 'kind = ; value = -3.5');
    assert.equal(emptyFields(valueFields('drug'), 'XYZ-1'), 'name = XYZ-1; mention = ');
    assert.equal(valueFields('nothing').length, 0);
  });
});
