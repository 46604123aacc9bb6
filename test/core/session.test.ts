import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../src/core/index.js';

const engine = createEngine();

/** Pieces that make blocks begin, end and merge, definitions come and go, and figures appear. */
const PIECES = [
  'The objective response rate (ORR) was 56.5% (95% CI 41.1-71.1). ',
  'ORR was 8/49 in AG. ',
  'Patients received anlotinib 8 mg daily. ',
  '\n',
  '\n\n',
  '\r\n\r\n',
  '  • ',
  '---\n',
  'Methods: ',
  'overall response ratio (ORR) ',
  ' NCT01234567 ',
  '12',
  '.',
  '(',
  '😀é',
  'x'.repeat(190),
  'Record 2 of 3\n',
  '1. Lancet. 2020;395:1-9.\n',
  'In a previous study, ',
  'KEYNOTE-189 trial ',
];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
const edits = fc.array(
  fc.record({
    at: fc.nat(2000),
    length: fc.nat(60),
    text: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES)),
  }),
  { maxLength: 8 },
);

describe('a session', () => {
  it('says after any edits what a fresh reading of the text says', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(texts, edits, (text, changes) => {
        const session = engine.open(text);
        session.analysis();
        let now = text;
        for (const change of changes) {
          const offset = Math.min(change.at, now.length);
          const length = Math.min(change.length, now.length - offset);
          session.edit({ offset, length, text: change.text });
          now = now.slice(0, offset) + change.text + now.slice(offset + length);
        }
        assert.equal(session.text, now);
        assert.deepEqual(session.analysis(), engine.analyse(now));
      }),
      {
        numRuns: 300,
        examples: [
          // A definition that an edit moves into another record holds no longer.
          [
            'The overall response ratio (ORR) was high. The ORR fell.\nRecord 2 of 3\n---\nThe ORR was 56%.\n',
            [
              { at: 57, length: 0, text: 'The objective response rate (ORR) was 12%. ' },
              { at: 62, length: 0, text: 'x'.repeat(200) },
              { at: 20, length: 37, text: '' },
            ],
          ],
        ],
      },
    );
  });

  it('gives every annotation the characters that stand at its place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const ids = new Set<string>();
        for (const one of engine.analyse(text).annotations) {
          assert.equal(one.text, text.slice(one.start, one.end));
          assert.ok(!ids.has(one.id), `two annotations have the id ${one.id}`);
          ids.add(one.id);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the annotations around a place without reading the rest', () => {
    const text = 'Patients had 12 months.\n\nThe ORR was 56.5%.\n\nOf 53 screened patients, 46 completed.';
    const session = engine.open(text);
    const at = text.indexOf('56.5');
    assert.ok(session.annotationsIn({ start: at, end: at + 5 }).some((one) => one.text === '56.5%'));
    session.edit({ offset: at, length: 4, text: '61.5' });
    assert.ok(session.annotationsIn({ start: at, end: at + 5 }).some((one) => one.text === '61.5%'));
  });

  it('reads a text in slices to the same end', () => {
    const text = Array.from({ length: 40 }, (_, i) => `The ORR was ${i}% (95% CI 1-99).`).join('\n\n');
    const session = engine.open(text);
    let slices = 1;
    while (!session.readAhead(7)) slices++;
    assert.equal(slices, 6);
    assert.deepEqual(session.analysis(), engine.analyse(text));
    session.edit({ offset: 0, length: 3, text: 'Their' });
    assert.equal(session.readAhead(0), false);
    assert.equal(session.readAhead(1), true);
  });

  it('throws on no text whatever', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        engine.analyse(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the time an analysis takes', () => {
  /** Doubling a text may little more than double the time; a quadratic pattern makes it four times. */
  for (const [name, unit] of [
    ['digits', '7'],
    ['letters', 'amab'],
    ['words', 'survival '],
    ['points and digits', '1.2,'],
    ['opening brackets', '(a'],
    ['dashes', '-–'],
    ['definitions', 'Ab (AB) '],
    ['numbers in a row', '12 and '],
    ['percentages', '5% (3/60) '],
    ['numbers in brackets', 'scores (45) and '],
    ['colons', 'Results: '],
    ['short lines', 'a\n'],
    ['bold labels', '**Results** '],
    ['titles without a mark', 'Methods A b. Results A b. '],
    ['ids', 'NCT01234567, '],
    ['letters of ids', 'NCT 12 '],
  ] as const) {
    it(`grows in line with a long row of ${name}`, function () {
      this.timeout(60_000);
      const long = unit.repeat(Math.ceil(30_000 / unit.length));
      const time = (text: string) => {
        const begin = performance.now();
        engine.analyse(text);
        return performance.now() - begin;
      };
      time(long);
      // Other work on the machine may fall into one measurement, hardly into the best of several.
      let [once, fourfold] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let turn = 0; turn < 5; turn++) {
        once = Math.min(once, time(long), time(long));
        fourfold = Math.min(fourfold, time(long.repeat(4)));
        if (fourfold < once * 6) return;
      }
      assert.ok(fourfold < once * 9 + 100, `${once.toFixed(1)} ms became ${fourfold.toFixed(1)} ms`);
    });
  }
});
