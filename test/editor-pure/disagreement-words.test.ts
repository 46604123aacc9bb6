import assert from 'node:assert/strict';
import { disagreementInWords } from '../../src/editor/features/review/disagreement-words.js';
import { agreement, type Mark } from '../../src/review/agreement.js';
import { untranslated as t } from './made-up.js';

const text = 'Patients received anlotinib 12 mg daily; ORR\nwas 47.3%.';

function mark(words: string, type: string, more: object = {}): Mark {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length, judged: { type, ...more } };
}

/** Every disagreement of the two as the person sees it. */
function shown(first: readonly Mark[], second: readonly Mark[]): string[] {
  return agreement(first, second).disagreements.map((one) => {
    const { label, description } = disagreementInWords(one, text, ['ann', 'bob'], t);
    return `${label} – ${description}`;
  });
}

describe('comparing annotators: disagreements in words', () => {
  it('say what either makes of the words, and only what they differ in', () => {
    assert.deepEqual(
      shown(
        [
          mark('anlotinib', 'drug', { name: 'anlotinib' }),
          mark('12 mg', 'dose'),
          mark('ORR', 'endpoint'),
          mark('47.3%', 'figure', { value: 47.3 }),
        ],
        [
          mark('anlotinib', 'population'),
          mark('12 mg daily', 'dose'),
          mark('47.3%', 'figure', { value: 43.7 }),
        ],
      ),
      [
        'anlotinib – ann: drug | bob: population',
        '12 mg – ann: “12 mg” | bob: “12 mg daily”',
        'ORR – ann: endpoint | bob: nothing',
        '47.3% – ann: value = 47.3 | bob: value = 43.7',
      ],
    );
  });

  it('stay on one line and short, whatever the text holds', () => {
    assert.deepEqual(shown([], [mark('ORR\nwas', 'endpoint')]), ['ORR was – ann: nothing | bob: endpoint']);
    const long = 'a'.repeat(500);
    const one = { kind: 'only-first', first: { start: 0, end: 500, judged: { type: 'drug' } } } as const;
    const { label } = disagreementInWords({ ...one, second: undefined }, long, ['a', 'b'], t);
    assert.ok(label.length <= 81);
  });
});
