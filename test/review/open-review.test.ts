import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OpenReview, type Stamp } from '../../src/review/open-review.js';
import type { PlacedDecision } from '../../src/schema/decision.js';
import { accepted, digest, minute } from './made-up.js';

const text =
  'Patients received anlotinib (12 mg) and penpulimab. The ORR was 16% (8/49), as was that of others.';

function stamps(): () => Stamp {
  let count = 100;
  return () => ({ by: 'first', at: minute(++count), id: `n${count}` });
}

function names(): () => string {
  const stamp = stamps();
  return () => stamp().id;
}

function quoteAt(review: OpenReview, now: string, id: string): string {
  const decision = review.standing.find((one): one is PlacedDecision => one.id === id && 'anchor' in one);
  assert.ok(decision, id);
  const where = review.place(decision);
  return 'proposals' in where ? 'orphan' : now.slice(where.start, where.end);
}

function replaced(review: OpenReview, now: string, from: string, to: string): string {
  const offset = now.indexOf(from);
  const after = now.slice(0, offset) + to + now.slice(offset + from.length);
  review.edit([{ offset, length: from.length, text: to }], after);
  return after;
}

describe('review: an open text', () => {
  it('keeps decisions on their words through edits before, behind and right beside them', () => {
    const review = new OpenReview(text, digest, [accepted(text, 'penpulimab', 'a')]);
    let now = replaced(review, text, 'Patients', 'In total, 49 patients');
    now = replaced(review, now, 'penpulimab. ', 'penpulimab twice. ');
    now = replaced(review, now, ' and ', ', ');
    assert.equal(quoteAt(review, now, 'a'), 'penpulimab');
  });

  it('stays as it is where what was written to the disk comes back', () => {
    const review = new OpenReview(text, digest, [accepted(text, 'penpulimab', 'a')]);
    const before = review.decisions;
    review.merge([...before]);
    assert.equal(review.decisions, before);
    review.merge([accepted(text, 'anlotinib', 'b', { at: minute(1) })]);
    assert.equal(review.decisions.length, 2);
  });

  it('makes an orphan of a decision whose words changed, and brings it back when the edit is undone', () => {
    const review = new OpenReview(text, digest, [accepted(text, '16%', 'a')]);
    const changed = replaced(review, text, '16%', '18%');
    assert.equal(quoteAt(review, changed, 'a'), 'orphan');
    const back = replaced(review, changed, '18%', '16%');
    assert.equal(quoteAt(review, back, 'a'), '16%');
  });

  it('makes an orphan of a figure that grew by a digit typed right beside it', () => {
    const review = new OpenReview(text, digest, [accepted(text, '8/49', 'a')]);
    assert.equal(quoteAt(review, replaced(review, text, '8/49', '8/491'), 'a'), 'orphan');
    const other = new OpenReview(text, digest, [accepted(text, '8/49', 'a')]);
    const offset = text.indexOf('8/49') + 4;
    const typed = `${text.slice(0, offset)}1${text.slice(offset)}`;
    other.edit([{ offset, length: 0, text: '1' }], typed);
    assert.equal(quoteAt(other, typed, 'a'), 'orphan');
  });

  it('takes a step back and forth as a whole', () => {
    const review = new OpenReview(text, digest);
    const stamp = stamps();
    review.record([accepted(text, 'anlotinib', 'a'), accepted(text, 'penpulimab', 'b')]);
    assert.equal(review.undo(stamp), 2);
    assert.deepEqual(review.standing, []);
    assert.equal(review.redo(stamp), 2);
    assert.deepEqual(review.standing.map(({ id }) => id).sort(), ['a', 'b']);
    assert.equal(review.undo(stamp), 2);
    assert.deepEqual(review.standing, []);
    assert.ok(review.decisions.length > 2, 'the history keeps everything');
  });

  it('anchors afresh, when saved, what its old context would not find again', () => {
    const review = new OpenReview(text, digest, [accepted(text, '16%', 'a')]);
    let now = replaced(review, text, 'The ORR was ', 'A confirmed response was seen in ');
    now = replaced(review, now, ' (8/49), as was that of others.', ' of the patients.');
    assert.equal(quoteAt(review, now, 'a'), '16%');
    const [fresh] = review.renewed('b'.repeat(64), names());
    assert.equal(fresh?.replaces, 'a');
    assert.deepEqual([fresh?.by, fresh?.at], ['first', minute(0)], 'whoever saves has decided nothing');
    const reopened = new OpenReview(now, undefined, review.decisions);
    assert.equal(quoteAt(reopened, now, fresh?.id ?? ''), '16%');
  });

  it('takes back a decision that was anchored afresh meanwhile, and brings it again', () => {
    const review = new OpenReview(text, digest);
    const stamp = stamps();
    review.record([accepted(text, '16%', 'a')]);
    let now = text;
    for (const [from, to] of [
      ['The ORR was ', 'A confirmed response was seen in '],
      [' (8/49), as was that of others.', ' of the patients.'],
    ] as const) {
      now = replaced(review, now, from, to);
    }
    const [fresh] = review.renewed('b'.repeat(64), () => 'fresh');
    assert.equal(fresh?.id, 'fresh');
    assert.equal(review.undo(stamp), 1);
    assert.deepEqual(review.standing, []);
    assert.equal(review.redo(stamp), 1);
    assert.deepEqual(
      review.standing.map(({ id }) => id),
      ['fresh'],
    );
    assert.equal(quoteAt(review, now, 'fresh'), '16%');
  });

  it('through any edits, is either on the very words or an orphan; saved and opened again it stands as it stood', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab 1.(😀%\n'), maxLength: 5 });
    const edits = fc.array(fc.record({ at: fc.nat(500), length: fc.nat(6), text: letters }), {
      maxLength: 15,
    });
    fc.assert(
      fc.property(edits, fc.constantFrom('anlotinib', '12 mg', '16%', '8/49'), (script, quote) => {
        const review = new OpenReview(text, digest, [accepted(text, quote, 'a')]);
        let now = text;
        for (const { at, length, text: inserted } of script) {
          const offset = at % (now.length + 1);
          const edit = { offset, length: Math.min(length, now.length - offset), text: inserted };
          now = now.slice(0, offset) + inserted + now.slice(offset + edit.length);
          review.edit([edit], now);
        }
        const found = quoteAt(review, now, 'a');
        assert.ok(found === 'orphan' || found === quote, found);
        const [fresh] = review.renewed('b'.repeat(64), names());
        const reopened = new OpenReview(now, 'b'.repeat(64), review.decisions);
        assert.equal(quoteAt(reopened, now, fresh?.id ?? 'a'), found);
      }),
      { numRuns: 300 },
    );
  });
});
