import assert from 'node:assert/strict';
import { createEngine, type Span } from '../../src/core/index.js';
import {
  markedParts,
  partValue,
  readerOf,
  readParts,
  suggestedParts,
} from '../../src/editor/features/review/splitting.js';
import type { Judged } from '../../src/schema/index.js';
import { untranslated as t } from './made-up.js';

const engine = createEngine();
const proposed = (words: string, type: string) =>
  markedParts(words, suggestedParts(words, type, readerOf(type, engine)(words)));
const valueAt = (whole: Judged, words: string, part: Span) =>
  partValue(whole, words, part, readerOf(whole.type, engine));

function partsOf(words: string, line: string): readonly string[] | string {
  const parted = readParts(words, line, t);
  if ('reason' in parted) return parted.reason;
  return parted.parts.map(({ start, end }) => words.slice(start, end));
}

function values(whole: Judged, words: string): readonly (Judged | undefined)[] {
  const parts = suggestedParts(words, whole.type, readerOf(whole.type, engine)(words));
  return parts.map((part) => valueAt(whole, words, part));
}

describe('the parts of an annotation that holds several values', () => {
  it('are proposed by what is found in its words, else by what joins them', () => {
    assert.equal(proposed('10 or 20 mg', 'dose'), '10 | or | 20 mg');
    assert.equal(proposed('63 and 81%', 'figure'), '63 | and | 81%');
    assert.equal(proposed('qorvexa plus\n zembrio', 'drug'), 'qorvexa | plus | zembrio');
    assert.equal(proposed('1,000 to 2,000', 'population'), '1,000 to 2,000');
    assert.equal(proposed('aged 8, 9 or 10 years', 'date'), 'aged 8 | , | 9 | or | 10 years');
  });

  it('are read from the marked words, whatever the white space', () => {
    assert.deepEqual(partsOf('10 or 20 mg', '10 | or | 20 mg'), ['10', '20 mg']);
    assert.deepEqual(partsOf('10 or\n2\u200b0 mg', '10|or 20  mg'), ['10', '2\u200b0 mg']);
    assert.deepEqual(partsOf('5, 10, and 20 mg', '5, | 10, and | 20 mg'), ['5', '10', '20 mg']);
    assert.deepEqual(partsOf('oral acid plus orange', 'oral acid plus | orange'), ['oral acid', 'orange']);
    assert.deepEqual(partsOf('a|b c', 'a|b | c'), ['a|b', 'c']);
  });

  it('must be several, in words that stay as they are', () => {
    assert.equal(partsOf('10 or 20 mg', '10 or 20 mg'), 'Mark two parts or more with “|” between them.');
    assert.equal(partsOf('10 or 20 mg', '10 or | mg'), 'Put in “|” alone; the words must stay as they are.');
    assert.equal(partsOf('10 or 20 mg', '10 | or 20'), 'Put in “|” alone; the words must stay as they are.');
    assert.equal(
      partsOf('10 or 20 mg', '10 | or 30 mg'),
      'Put in “|” alone; the words must stay as they are.',
    );
  });

  it('have the unit of the whole, and what else it says of a dose', () => {
    const whole = {
      type: 'dose',
      amount: { value: 10, high: 20, unit: 'mg' },
      frequency: 'QD',
      route: 'oral',
    };
    assert.deepEqual(values(whole, '10 or 20 mg'), [
      { ...whole, amount: { value: 10, unit: 'mg' } },
      { ...whole, amount: { value: 20, unit: 'mg' } },
    ]);
    assert.deepEqual(valueAt(whole, '10 against 20 mg', { start: 0, end: 2 })?.amount, {
      value: 10,
      unit: 'mg',
    });
  });

  it('are figures of the same kind, with their own digits', () => {
    const whole = { type: 'figure', kind: 'median', value: 10, unit: 'mo', printed: { value: '10' } };
    assert.deepEqual(values(whole, '10.0 and 12 months'), [
      { ...whole, printed: { value: '10.0' } },
      { ...whole, value: 12, printed: { value: '12' } },
    ]);
    const range = {
      type: 'figure',
      kind: 'range',
      low: 63,
      high: 81,
      unit: '%',
      printed: { low: '63', high: '81' },
    };
    assert.deepEqual(values(range, '63 and 81%')[1], {
      type: 'figure',
      kind: 'percentage',
      value: 81,
      unit: '%',
      printed: { value: '81' },
    });
  });

  it('that nothing is found in have no value yet', () => {
    assert.deepEqual(values({ type: 'endpoint', concept: 'x', name: 'x' }, 'flurb and glimp'), [
      undefined,
      undefined,
    ]);
  });
});
