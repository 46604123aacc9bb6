import assert from 'node:assert/strict';
import { anchorOf } from '../../src/review/anchor.js';
import { mergeHistories } from '../../src/review/history.js';
import { OpenReview } from '../../src/review/open-review.js';
import { type Thread, threadsOf } from '../../src/review/threads.js';
import type { Decision, PlacedDecision } from '../../src/schema/decision.js';
import { digest, minute, retraction } from './made-up.js';

const text = 'Patients received anlotinib 12 mg daily. The ORR was 47.3% (27/61) at the second look.';

function place(words: string) {
  const start = text.indexOf(words);
  return anchorOf(text, { start, end: start + words.length }, digest);
}

function comment(id: string, thread: string, words: string, at: number, note = id): PlacedDecision {
  return { action: 'comment', id, at: minute(at), by: `author of ${id}`, anchor: place(words), note, thread };
}

function resolve(id: string, thread: string, words: string, at: number, resolved = true): PlacedDecision {
  return { action: 'resolve', id, at: minute(at), by: 'first', anchor: place(words), thread, resolved };
}

function threadsIn(review: OpenReview): readonly Thread[] {
  return threadsOf(review.decisions, (one) => review.place(one));
}

const notes = (thread: Thread | undefined) => thread?.comments.map(({ note }) => note);

describe('review: threads', () => {
  const talk = [
    comment('second answer', 'a', '47.3%', 5),
    comment('first words', 'a', '47.3%', 1),
    comment('first answer', 'a', '47.3%', 3),
    comment('other', 'b', '12 mg', 4),
  ];

  it('stand in text order, each in the order in which it was said', () => {
    const [first, second, ...more] = threadsIn(new OpenReview(text, digest, talk));
    assert.deepEqual(more, []);
    assert.equal(first?.id, 'b');
    assert.deepEqual(notes(second), ['first words', 'first answer', 'second answer']);
    assert.equal(second?.comments[0]?.by, 'author of first words');
    assert.equal(text.slice(second?.start, second?.end), '47.3%');
  });

  it('of two people who talk through their files are one, whichever file is read first', () => {
    const [question, answer, other] = talk;
    assert.ok(question && answer && other);
    const mine = [comment('mine', 'a', '47.3%', 2), resolve('done', 'a', '47.3%', 9)];
    const theirs = [comment('theirs', 'a', '47.3%', 1), comment('later', 'a', '47.3%', 6)];
    const placed = new OpenReview(text, digest, [...mine, ...theirs]);
    const read = (decisions: readonly Decision[]) => threadsOf(decisions, (one) => placed.place(one));
    const [thread, ...more] = read(mergeHistories(mine, theirs));
    assert.deepEqual(more, []);
    assert.deepEqual(notes(thread), ['theirs', 'mine', 'later']);
    assert.equal(thread?.resolved, true);
    assert.deepEqual(read(mergeHistories(theirs, mine)), [thread]);
  });

  it('say what they are about: a pair, or a finding', () => {
    const pair: PlacedDecision = {
      action: 'comment',
      id: 'pair',
      at: minute(1),
      by: 'first',
      anchor: place('27/61'),
      other: place('47.3%'),
      note: 'these two',
      thread: 'p',
    };
    const finding: PlacedDecision = {
      action: 'comment',
      id: 'finding',
      at: minute(1),
      by: 'first',
      anchor: place('12 mg'),
      rule: 'percent-mismatch',
      note: 'this one',
      thread: 'f',
    };
    const [first, second] = threadsIn(new OpenReview(text, digest, [pair, finding]));
    assert.equal(first?.rule, 'percent-mismatch');
    assert.equal(text.slice(second?.other?.start, second?.other?.end), '47.3%');
  });

  it('are resolved and opened again, the last word holding', () => {
    const closed = [...talk, resolve('r1', 'a', '47.3%', 6)];
    const resolved = (decisions: readonly PlacedDecision[]) =>
      threadsIn(new OpenReview(text, digest, decisions)).map((thread) => thread.resolved);
    assert.deepEqual(resolved(talk), [false, false]);
    assert.deepEqual(resolved(closed), [false, true]);
    assert.deepEqual(resolved([...closed, resolve('r2', 'a', '47.3%', 7, false)]), [false, false]);
  });

  it('go with their last comment, and never show a place that is lost', () => {
    const review = new OpenReview(text, digest, [comment('only', 'c', '27/61', 1)]);
    assert.equal(threadsIn(review).length, 1);
    const at = text.indexOf('27/61');
    review.edit([{ offset: at, length: 2, text: '29' }], text.replace('27/61', '29/61'));
    assert.deepEqual(threadsIn(review), []);
    const taken = new OpenReview(text, digest, [comment('only', 'c', '27/61', 1)]);
    taken.merge([retraction('gone', 'only', minute(2))]);
    assert.deepEqual(threadsIn(taken), []);
  });

  it('keep author, moment and order when their places are renewed', () => {
    const review = new OpenReview(text, digest, talk);
    // New words all around: the old context no longer finds the place, which the review has followed.
    const now = 'X 47.3% Y';
    const at = text.indexOf('47.3%');
    review.edit(
      [
        { offset: at + 5, length: text.length - at - 5, text: ' Y' },
        { offset: 0, length: at, text: 'X ' },
      ],
      now,
    );
    let count = 9;
    // Ids that sort against the order of the talk.
    assert.equal(review.renewed('b'.repeat(64), () => `z${count--}`).length, 3);
    const [thread] = threadsIn(review);
    assert.deepEqual(notes(thread), ['first words', 'first answer', 'second answer']);
    assert.deepEqual(
      thread?.comments.map(({ at: moment }) => moment),
      [minute(1), minute(3), minute(5)],
    );
    assert.equal(thread?.comments[2]?.by, 'author of second answer');
  });
});
