import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorOf, isTorn, placeAnchor } from '../../src/review/anchor.js';
import { type Edit, followEdit } from '../../src/review/follow-edit.js';
import { digest } from './made-up.js';

const text =
  'The ORR was 16% (8/49). In the control arm the ORR was 16% (7/44), which was 3 fewer than planned.';

function spanOf(quote: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length };
}

function placeIn(after: string, span: { start: number; end: number }): string {
  const placed = placeAnchor(after, anchorOf(text, span, digest));
  return placed.kind === 'placed'
    ? `${after.slice(0, placed.span.start)}[${after.slice(placed.span.start, placed.span.end)}]`
    : `orphan, ${placed.proposals.length} proposals`;
}

describe('review: anchors', () => {
  it('find their place after a change elsewhere', () => {
    const after = `Results of the trial. ${text}`;
    assert.equal(placeIn(after, spanOf('16%')), 'Results of the trial. The ORR was [16%]');
    assert.match(placeIn(after, spanOf('16%', 30)), /control arm the ORR was \[16%\]$/);
  });

  it('are orphans where a digit of the quote has changed, although an equal quote stands elsewhere', () => {
    const after = text.replace('16% (8/49)', '18% (8/49)');
    assert.match(placeIn(after, spanOf('16%')), /^orphan/);
    assert.match(placeIn(after, spanOf('16%', 30)), /control arm the ORR was \[16%\]$/);
  });

  it('are orphans where a digit was put right before or behind the quote', () => {
    assert.match(placeIn(text.replace('8/49', '8/491'), spanOf('8/49')), /^orphan/);
    assert.match(placeIn(text.replace('8/49', '18/49'), spanOf('8/49')), /^orphan/);
    assert.ok(!isTorn('x8/49', { start: 1, end: 5 }, 'x', ' '));
  });

  it('propose the stretch between what stood around a quote that is gone', () => {
    const after = text.replace('16% (8/49)', '18% (8/49)');
    const placed = placeAnchor(after, anchorOf(text, spanOf('16%'), digest));
    assert.equal(placed.kind, 'orphan');
    const [first] = placed.kind === 'orphan' ? placed.proposals : [];
    assert.ok(first !== undefined);
  });

  it('do not choose between two places that look alike', () => {
    const row = 'Nausea 12% in all patients who were treated at any time.\n';
    const before = `${row}`;
    const anchor = anchorOf(before, { start: 7, end: 10 }, digest);
    const placed = placeAnchor(`${row}${row}`, anchor);
    assert.equal(placed.kind, 'orphan');
    assert.equal(placed.kind === 'orphan' && placed.proposals.length, 2);
  });

  it('stand where they stood in the very same text, also beside equal quotes', () => {
    const row = 'Nausea 12%\n';
    const anchor = anchorOf(row + row, { start: 18, end: 21 }, digest);
    assert.deepEqual(placeAnchor(row + row, anchor, digest), {
      kind: 'placed',
      span: { start: 18, end: 21 },
    });
  });

  it('do not cut a character of two code units', () => {
    const emoji = '😀'.repeat(60);
    const anchor = anchorOf(`${emoji}ORR${emoji}`, { start: 120, end: 123 }, digest);
    // A lone half of a character would not survive UTF-8.
    const encoded = new TextDecoder().decode(new TextEncoder().encode(anchor.prefix + anchor.suffix));
    assert.equal(encoded, anchor.prefix + anchor.suffix);
  });
});

const character = fc.constantFrom(...'aé0 9.%(\n–中😀', '8/49', ' ORR', '16%');
const anyText = fc.array(character, { minLength: 1, maxLength: 120 }).map((parts) => parts.join(''));
const fractions = fc.tuple(fc.nat(1000), fc.nat(1000));

describe('review: spans that follow edits', () => {
  it('stay on their quote through any edits that leave it alone, and are given up by any other', () => {
    const edits = fc.array(
      fc.record({ at: fc.nat(1000), length: fc.nat(12), text: fc.string({ unit: character, maxLength: 6 }) }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(anyText, fractions, edits, (start, [a, b], script) => {
        let now = start;
        const [from, to] = [a % (start.length + 1), b % (start.length + 1)].sort((x, y) => x - y);
        if (from === undefined || to === undefined || from === to) return;
        const quote = start.slice(from, to);
        let span: { start: number; end: number } | undefined = { start: from, end: to };
        for (const { at, length, text: inserted } of script) {
          const offset = at % (now.length + 1);
          const edit: Edit = { offset, length: Math.min(length, now.length - offset), text: inserted };
          const before: { start: number; end: number } | undefined = span;
          now = now.slice(0, edit.offset) + edit.text + now.slice(edit.offset + edit.length);
          span = before && followEdit(before, edit);
          if (before === undefined) continue;
          const reaches = edit.offset < before.end && edit.offset + edit.length > before.start;
          const typedInside = edit.offset > before.start && edit.offset < before.end;
          assert.equal(span === undefined, reaches || typedInside);
          if (span !== undefined) assert.equal(now.slice(span.start, span.end), quote);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('review: anchors after edits that nobody saw', () => {
  it('are placed on their quote and nowhere else, or are orphans', () => {
    fc.assert(
      fc.property(anyText, anyText, fractions, (before, after, [a, b]) => {
        const [from, to] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y);
        if (from === undefined || to === undefined || from === to) return;
        const placed = placeAnchor(after, anchorOf(before, { start: from, end: to }, digest));
        if (placed.kind === 'orphan') return;
        assert.equal(after.slice(placed.span.start, placed.span.end), before.slice(from, to));
      }),
      { numRuns: 500 },
    );
  });

  it('are found again where only the beginning of the text has changed', () => {
    fc.assert(
      fc.property(anyText, anyText, (head, other) => {
        const kept =
          ' In the second stage, 21 of 32 patients (65.6%) responded to the treatment, which was expected.';
        const at = head.length + kept.indexOf('65.6%');
        const anchor = anchorOf(head + kept, { start: at, end: at + 5 }, digest);
        const placed = placeAnchor(other + kept, anchor);
        assert.deepEqual(placed, {
          kind: 'placed',
          span: {
            start: other.length + kept.indexOf('65.6%'),
            end: other.length + kept.indexOf('65.6%') + 5,
          },
        });
      }),
    );
  });
});
