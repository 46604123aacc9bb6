/** Decisions about a pair of places: both ends follow the text, or the decision is shown as one without a place. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorOf } from '../../src/review/anchor.js';
import { attached } from '../../src/review/attach.js';
import { reviewLayer } from '../../src/review/layer.js';
import { OpenReview } from '../../src/review/open-review.js';
import { placingIn, type Where } from '../../src/review/place.js';
import type { Decision, PlacedDecision } from '../../src/schema/decision.js';
import { accepted, digest, minute } from './made-up.js';

const text =
  'Patients received anlotinib at a starting dose of 12 mg, which was lowered where toxicity asked for it.';

function pair(action: 'relate' | 'cut' | 'comment', id = action): PlacedDecision {
  const { anchor } = accepted(text, '12 mg', id);
  const other = accepted(text, 'anlotinib', id).anchor;
  const made = { id, at: minute(1), by: 'first', anchor, other };
  return action === 'comment'
    ? { action, ...made, note: 'Is this the starting dose?', thread: 'a' }
    : { action, ...made, relation: 'dose-of-drug' };
}

/** The words at both ends, or which end is lost. */
function ends(now: string, where: Where): readonly string[] {
  if ('proposals' in where) return ['lost', where.lost ?? 'anchor'];
  return [where, where.other].map((span) => (span ? now.slice(span.start, span.end) : 'none'));
}

function edited(review: OpenReview, now: string, from: string, to: string): string {
  const offset = now.indexOf(from);
  const after = now.slice(0, offset) + to + now.slice(offset + from.length);
  review.edit([{ offset, length: from.length, text: to }], after);
  return after;
}

describe('review: decisions about a pair', () => {
  for (const action of ['relate', 'cut', 'comment'] as const) {
    it(`${action} stands at both ends, and follows edits of the open text at both`, () => {
      const decision = pair(action);
      const review = new OpenReview(text, digest, [decision]);
      assert.deepEqual(ends(text, review.place(decision)), ['12 mg', 'anlotinib']);
      const now = edited(review, edited(review, text, 'Patients', 'All patients'), 'at a ', 'at the usual ');
      assert.deepEqual(ends(now, review.place(decision)), ['12 mg', 'anlotinib']);
    });

    it(`${action} loses its place where either end changed, in the open text and from outside`, () => {
      const decision = pair(action);
      for (const [from, to, lost] of [
        ['12 mg', '10 mg', 'anchor'],
        ['anlotinib', 'apatinib', 'other'],
      ] as const) {
        const review = new OpenReview(text, digest, [decision]);
        const now = edited(review, text, from, to);
        assert.deepEqual(ends(now, review.place(decision)), ['lost', lost]);
        assert.deepEqual(ends(now, placingIn(now)(decision)), ['lost', lost]);
        const { orphans } = reviewLayer([], [], [decision], (one) => review.place(one));
        assert.deepEqual(
          orphans.map((one) => [one.decision.id, one.lost ?? 'anchor']),
          [[action, lost]],
        );
      }
    });
  }

  it('are attached again at the end that lost its place, and keep the other', () => {
    const decision = pair('relate');
    const now = text.replace('anlotinib', 'apatinib');
    const review = new OpenReview(now, undefined, [decision]);
    const { orphans } = reviewLayer([], [], review.decisions, (one) => review.place(one));
    const [orphan] = orphans;
    assert.ok(orphan);
    const start = now.indexOf('apatinib');
    const drafts = attached(orphan, orphans, anchorOf(now, { start, end: start + 8 }, digest));
    review.record(drafts.map((draft): Decision => ({ ...draft, id: 'new', at: minute(2), by: 'first' })));
    const [standing] = review.standing;
    assert.ok(standing?.action === 'relate');
    assert.deepEqual(ends(now, review.place(standing)), ['12 mg', 'apatinib']);
  });

  it('are anchored afresh at both ends when the text is saved, also where one end is lost', () => {
    const decision = pair('comment');
    for (const drug of ['anlotinib', 'apatinib']) {
      const review = new OpenReview(text, digest, [decision]);
      let now = edited(review, text, 'Patients received ', 'They took ');
      now = edited(review, now, ' at a starting dose of ', ': ');
      now = edited(review, now, ', which was lowered where toxicity asked for it.', ' once.');
      now = edited(review, now, 'anlotinib', drug);
      const [fresh] = review.renewed('b'.repeat(64), () => 'fresh');
      assert.deepEqual([fresh?.by, fresh?.at], ['first', minute(1)]);
      const reopened = new OpenReview(now, 'b'.repeat(64), review.decisions);
      const [again] = reopened.standing;
      assert.ok(again && 'anchor' in again);
      const expected = drug === 'anlotinib' ? ['12 mg', 'anlotinib'] : ['lost', 'other'];
      assert.deepEqual(ends(now, reopened.place(again)), expected);
    }
  });

  it('through any edits, stand on the very words at both ends or nowhere; saved and opened again as before', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab 1.(😀%\n'), maxLength: 5 });
    const edits = fc.array(fc.record({ at: fc.nat(500), length: fc.nat(6), text: letters }), {
      maxLength: 15,
    });
    fc.assert(
      fc.property(edits, (script) => {
        const decision = pair('relate');
        const review = new OpenReview(text, digest, [decision]);
        let now = text;
        for (const { at, length, text: inserted } of script) {
          const offset = at % (now.length + 1);
          const edit = { offset, length: Math.min(length, now.length - offset), text: inserted };
          now = now.slice(0, offset) + inserted + now.slice(offset + edit.length);
          review.edit([edit], now);
        }
        const found = ends(now, review.place(decision));
        if (found[0] !== 'lost') assert.deepEqual(found, ['12 mg', 'anlotinib']);
        review.renewed('b'.repeat(64), () => 'fresh');
        const reopened = new OpenReview(now, 'b'.repeat(64), review.decisions);
        const [again] = reopened.standing;
        assert.ok(again && 'anchor' in again);
        assert.deepEqual(ends(now, reopened.place(again)), found);
      }),
      { numRuns: 300 },
    );
  });
});
