import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../src/core/index.js';
import { anchorOf } from '../../src/review/anchor.js';
import { type ReviewLayer, reviewLayer } from '../../src/review/layer.js';
import {
  type MassVerdict,
  type MatchOptions,
  massDrafts,
  occurrencesFor,
  placesOf,
} from '../../src/review/occurrences.js';
import { OpenReview } from '../../src/review/open-review.js';
import type { Decision, Judged } from '../../src/schema/decision.js';
import { digest, minute } from './made-up.js';

const whole: MatchOptions = { wholeWord: true, matchCase: false };
const starts = (text: string, words: string, options: Partial<MatchOptions> = {}) =>
  placesOf(text, words, { ...whole, ...options }).map(({ start }) => start);

describe('review: places of the same words', () => {
  it('takes whole words, and numbers with nothing before or behind them', () => {
    assert.deepEqual(starts('8 mg, 18 mg, 1.8 mg, 8 mg.', '8 mg'), [0, 21]);
    assert.deepEqual(starts('in 12, 12.5 and 12. Then 1,12', '12'), [3, 16]);
    assert.deepEqual(starts('ORR and ORRs', 'ORR'), [0]);
    assert.deepEqual(starts('ORR and ORRs', 'ORR', { wholeWord: false }), [0, 8]);
    assert.deepEqual(starts('x(8%)(8%)', '(8%)'), [1, 5]);
  });

  it('tells upper from lower case only where that is wanted, and never shifts a place', () => {
    const text = 'İ: Anlotinib, anlotinib, ANLOTINIB';
    assert.deepEqual(starts(text, 'anlotinib'), [3, 14, 25]);
    assert.deepEqual(starts(text, 'anlotinib', { matchCase: true }), [14]);
  });

  it('finds exactly the words, without overlap, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'A', '1', '.', ' ', 'é', '😀'), maxLength: 60 }),
        fc.string({ unit: fc.constantFrom('a', '1', '.', ' ', '😀'), maxLength: 3 }),
        fc.boolean(),
        (text, words, wholeWord) => {
          let last = 0;
          for (const { start, end } of placesOf(text, words, { wholeWord, matchCase: true })) {
            assert.ok(start >= last);
            assert.equal(text.slice(start, end), words);
            last = end;
          }
        },
      ),
    );
  });
});

const text = 'Anlotinib was given. Patients on anlotinib improved; zzanib, zzanib and anlotinib did not.';
const { annotations } = createEngine().analyse(text);

/** A review on which each verdict falls on all places of the words, as one step. */
class Session {
  readonly review = new OpenReview(text, digest);
  private count = 0;

  get layer(): ReviewLayer {
    return reviewLayer(annotations, [], this.review.decisions, (one) => this.review.place(one));
  }

  found(verdict: MassVerdict, words: string) {
    return occurrencesFor(verdict, 'drug', placesOf(text, words, whole), this.layer.annotations);
  }

  judge(verdict: MassVerdict, words: string, value: Judged = { type: 'drug', name: words }): void {
    const drafts = massDrafts(verdict, value, this.found(verdict, words), (place) =>
      anchorOf(text, place, digest),
    );
    this.review.record(drafts.map((draft): Decision => ({ ...draft, ...this.stamp() })));
  }

  stamp = () => ({ id: `d${++this.count}`, at: minute(this.count), by: 'first' });

  statuses(words: string): string[] {
    return this.layer.annotations
      .filter(({ start, end }) => text.slice(start, end).toLowerCase() === words)
      .map(({ status, judged }) => `${status} ${judged.type} ${String(judged.name)}`);
  }
}

describe('review: one verdict on all occurrences', () => {
  it('accepts what is suggested and lists it no more; one undo takes all back', () => {
    const session = new Session();
    session.judge('accept', 'anlotinib');
    assert.deepEqual(session.statuses('anlotinib'), Array(3).fill('accepted drug anlotinib'));
    assert.deepEqual(session.found('accept', 'anlotinib'), []);
    assert.equal(session.review.undo(session.stamp), 3);
    assert.deepEqual(session.statuses('anlotinib'), Array(3).fill('suggested drug anlotinib'));
  });

  it('adds where nothing is suggested, and rejecting takes what was added away', () => {
    const session = new Session();
    assert.deepEqual(session.found('reject', 'zzanib'), []);
    session.judge('accept', 'zzanib');
    assert.deepEqual(session.statuses('zzanib'), Array(2).fill('added drug zzanib'));
    session.judge('reject', 'zzanib');
    assert.deepEqual(session.statuses('zzanib'), []);
    assert.equal(session.layer.orphans.length, 0);
  });

  it('relabels every one, and relabels again, without the suggestion coming back', () => {
    const session = new Session();
    session.judge('change', 'anlotinib', { type: 'population', name: 'p' });
    session.judge('change', 'anlotinib', { type: 'endpoint', name: 'e' });
    assert.deepEqual(session.statuses('anlotinib'), Array(3).fill('changed endpoint e'));
  });

  it('rejects what was relabelled, without the suggestion coming back', () => {
    const session = new Session();
    session.judge('change', 'anlotinib', { type: 'population', name: 'p' });
    session.judge('reject', 'anlotinib');
    assert.deepEqual(session.statuses('anlotinib'), Array(3).fill('rejected drug anlotinib'));
  });

  it('rejects every one, and offers the rejected for acceptance without ticking them', () => {
    const session = new Session();
    session.judge('reject', 'anlotinib');
    assert.deepEqual(session.statuses('anlotinib'), Array(3).fill('rejected drug anlotinib'));
    const again = session.found('accept', 'anlotinib');
    assert.deepEqual(
      again.map(({ doubtful }) => doubtful),
      [true, true, true],
    );
  });

  it('does not tick words inside a longer annotation of the type', () => {
    const session = new Session();
    const [first] = session.found('accept', 'anlotinib');
    assert.equal(first?.doubtful, false);
    const inside = occurrencesFor('accept', 'drug', [{ start: 0, end: 5 }], session.layer.annotations);
    assert.deepEqual(
      inside.map(({ doubtful }) => doubtful),
      [true],
    );
  });
});
