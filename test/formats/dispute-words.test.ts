import assert from 'node:assert/strict';
import { disputeInWords, english, settlementInWords, sideInWords } from '../../src/formats/dispute-words.js';
import type { Adjudication } from '../../src/review/adjudication.js';
import { agreement, type Mark } from '../../src/review/agreement.js';
import { anchorOf } from '../../src/review/anchor.js';
import type { Settles } from '../../src/schema/index.js';

const text = 'Patients received anlotinib 12 mg daily; ORR\nwas 47.3%.';

function spanOf(words: string) {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

function mark(words: string, type: string, more: object = {}): Mark {
  return { ...spanOf(words), judged: { type, ...more } };
}

/** Every disagreement of the two as the person sees it. */
function shown(first: readonly Mark[], second: readonly Mark[]): string[] {
  return agreement(first, second).disagreements.map((one) => {
    const { words, sides } = disputeInWords({ about: 'annotation', ...one }, text, english);
    return `${words} – ${sides.join(' | ')}`;
  });
}

describe('disagreements in words', () => {
  it('say what either makes of the words, and only what they differ in', () => {
    assert.deepEqual(
      shown(
        [
          mark('anlotinib', 'drug', { name: 'anlotinib' }),
          mark('12 mg', 'dose'),
          mark('ORR', 'endpoint'),
          mark('47.3%', 'figure', { kind: 'percentage', value: 47.3, unit: '%' }),
        ],
        [
          mark('anlotinib', 'population'),
          mark('12 mg daily', 'dose'),
          mark('47.3%', 'figure', { kind: 'percentage', value: 43.7 }),
        ],
      ),
      [
        'anlotinib – drug | population',
        '12 mg – dose “12 mg” | dose “12 mg daily”',
        'ORR – endpoint | nothing',
        '47.3% – value = 47.3; unit = % | value = 43.7; no unit',
      ],
    );
  });

  it('stay on one line and short, whatever the text holds', () => {
    assert.deepEqual(shown([], [mark('ORR\nwas', 'endpoint')]), ['ORR was – nothing | endpoint']);
    const one = { kind: 'only-first', first: { start: 0, end: 500, judged: { type: 'drug' } } } as const;
    const dispute = { about: 'annotation', ...one, second: undefined } as const;
    const { words } = disputeInWords(dispute, 'a'.repeat(500), english);
    assert.ok(words.length <= 81);
    const side = { quote: 'a\u202eb', annotation: { type: 'drug', name: 'x\u001b[2J' } };
    assert.equal(sideInWords(side, english), 'drug “a\\u202eb” (name = x\\u001b[2J)');
  });

  it('of a pair say which two, and what a silence comes to', () => {
    const [part, other] = [spanOf('12 mg'), spanOf('anlotinib')];
    const decision = {
      action: 'cut',
      id: 'c',
      at: '2026-01-01T00:00:00.000Z',
      by: 'ann',
      relation: 'dose-of-drug',
      anchor: anchorOf(text, part, ''),
      other: anchorOf(text, other, ''),
    } as const;
    const first = { relation: 'dose-of-drug', verdict: 'cut', part, other, decision } as const;
    const dispute = {
      about: 'relation',
      relation: 'dose-of-drug',
      part,
      other,
      first,
      second: undefined,
    } as const;
    assert.deepEqual(disputeInWords(dispute, text, english), {
      words: '12 mg – anlotinib',
      sides: ['cut: dose of a drug', 'nothing: as it was read'],
    });
  });

  it('say who settled them and when, and what has changed since', () => {
    const settles: Settles = {
      disagreement: 'd',
      between: ['ann', 'bob'],
      sides: [{ quote: '12 mg', annotation: { type: 'dose' } }, null],
      taken: 'second',
    };
    const adjudication: Adjudication = {
      about: 'annotation',
      settles,
      decisions: [],
      by: 'judge',
      at: '2026-01-02T00:00:00.000Z',
      places: [],
      hasLostPlace: false,
    };
    const said = (state: 'settled' | 'stale', lost = false) =>
      settlementInWords(
        { dispute: undefined, adjudication: { ...adjudication, hasLostPlace: lost }, state },
        ['ann', 'bob'],
        english,
      );
    assert.equal(said('settled'), 'settled: the answer of bob, by judge on 2026-01-02');
    assert.equal(
      said('stale'),
      'stale, for a decision has changed since: the answer of bob, by judge on 2026-01-02; then ann: dose “12 mg”, bob: nothing',
    );
    assert.equal(said('stale', true), 'stale, its words are gone: the answer of bob, by judge on 2026-01-02');
  });
});
