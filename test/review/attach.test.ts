import assert from 'node:assert/strict';
import { anchorOf } from '../../src/review/anchor.js';
import { attached, dismissed } from '../../src/review/attach.js';
import type { Orphan } from '../../src/review/layer.js';
import { type Draft, OpenReview } from '../../src/review/open-review.js';
import type { Decision, PlacedDecision } from '../../src/schema/decision.js';
import { accepted, digest, minute } from './made-up.js';

const before = 'Patients received anlotinib 12 mg daily.';
const after = 'Patients received anlotinub 12 mg daily.';
const place = { start: 18, end: 27 };

const orphanOf = (decision: PlacedDecision): Orphan => ({ decision, proposals: [] });
const stamped = (drafts: readonly Draft[]): Decision[] =>
  drafts.map((draft, index) => ({ ...draft, id: `later-${index}`, at: minute(9), by: 'second' }));

function comment(id: string, thread: string): PlacedDecision {
  const { anchor } = accepted(before, 'anlotinib', id);
  return { action: 'comment', id, at: minute(1), by: 'first', anchor, note: `note ${id}`, thread };
}

describe('review: a decision without a place', () => {
  it('keeps its action and value at the new place, in place of the old decision', () => {
    const old = accepted(before, 'anlotinib', 'old');
    const review = new OpenReview(after, undefined, [old]);
    assert.ok('proposals' in review.place(old));
    review.record(stamped(attached(orphanOf(old), [], anchorOf(after, place, digest))));
    const [now, ...more] = review.standing;
    assert.deepEqual(more, []);
    assert.ok(now?.action === 'accept');
    assert.equal(now.replaces, 'old');
    assert.equal(now.by, 'second');
    assert.deepEqual(now.annotation, old.action === 'accept' && old.annotation);
    assert.deepEqual(review.place(now), place);
    review.undo(() => ({ id: 'undone', at: minute(10), by: 'second' }));
    assert.deepEqual(review.standing, [old], 'undo makes it an orphan again');
  });

  it('takes another value where the words are others', () => {
    const value = { type: 'drug', name: 'anlotinub' };
    const anchor = anchorOf(after, place, digest);
    const accept = accepted(before, 'anlotinib', 'old');
    assert.ok(accept.action === 'accept');
    const change: PlacedDecision = { ...accept, action: 'change', to: { type: 'drug', name: 'a' } };
    const [first] = attached(orphanOf(accept), [], anchor, value);
    assert.deepEqual(first?.action === 'accept' && first.annotation, value);
    const [second] = attached(orphanOf(change), [], anchor, value);
    assert.deepEqual(second?.action === 'change' && second.to, value);
    assert.deepEqual(second?.action === 'change' && second.annotation, accept.annotation);
  });

  it('is let go by dismissing it, which undo takes back', () => {
    const old = accepted(before, 'anlotinib', 'old');
    const review = new OpenReview(after, undefined, [old]);
    review.record(stamped(dismissed(orphanOf(old), [])));
    assert.deepEqual(review.standing, []);
    review.undo(() => ({ id: 'undone', at: minute(10), by: 'second' }));
    assert.deepEqual(review.standing, [old]);
  });

  it('takes the rest of a thread along, and no other thread', () => {
    const orphans = [comment('1', 'a'), comment('2', 'b'), comment('3', 'a')].map(orphanOf);
    const [first] = orphans;
    assert.ok(first);
    const ids = (drafts: readonly Draft[]) => drafts.map(({ replaces }) => replaces);
    assert.deepEqual(ids(attached(first, orphans, anchorOf(after, place, digest))), ['1', '3']);
    assert.deepEqual(ids(dismissed(first, orphans)), ['1', '3']);
  });
});
