/** Three annotators on one text: what all agree on, and that what was settled between two holds for the third. */
import assert from 'node:assert/strict';
import { adjudicationDrafts } from '../../src/review/adjudicate.js';
import { adjudicatedText } from '../../src/review/adjudicated-decisions.js';
import { adjudicatedLayer, type Settlement } from '../../src/review/adjudication.js';
import { anchorOf } from '../../src/review/anchor.js';
import { placingIn } from '../../src/review/place.js';
import { type Decision, decisionsSchemaId, type Judged } from '../../src/schema/index.js';
import { digest, minute } from './made-up.js';

const text = 'Patients received anlotinib 12 mg daily with docetaxel or placebo.';
const place = placingIn(text, digest);
const drug = (name: string): Judged => ({ type: 'drug', name, mention: 'generic' });

let count = 0;
beforeEach(() => {
  count = 0;
});

function anchor(words: string) {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return anchorOf(text, { start, end: start + words.length }, digest);
}

function said(by: string, action: 'accept' | 'reject', words: string, annotation = drug(words)): Decision {
  count++;
  return { action, id: `${by}-${count}`, at: minute(count), by, anchor: anchor(words), annotation };
}

type Files = Readonly<Record<string, readonly Decision[]>>;

function over(files: Files) {
  const all = Object.entries(files).map(([annotator, decisions]) => ({
    head: { schema: decisionsSchemaId, document: 'a.trial', annotator } as const,
    decisions,
  }));
  return adjudicatedText(all, text, place, () => true);
}

/** "accept anlotinib: a & b" */
const agreed = (files: Files) =>
  over(files).decisions.map((one) => `${one.action} ${'anchor' in one ? one.anchor.quote : ''}: ${one.by}`);

const open = (files: Files) => over(files).settlements.filter(({ state }) => state !== 'settled');

describe('review: three annotators', () => {
  it('agree where all of them do, under the names of all who say so', () => {
    const files: Files = {
      a: [said('a', 'accept', 'anlotinib'), said('a', 'accept', 'docetaxel')],
      b: [said('b', 'accept', 'anlotinib'), said('b', 'accept', 'docetaxel')],
      c: [said('c', 'accept', 'anlotinib'), said('c', 'reject', 'placebo')],
    };
    assert.deepEqual(agreed(files), ['accept anlotinib: a & b & c', 'reject placebo: c']);
    assert.deepEqual(over(files).compared, ['a', 'b', 'c']);
    // Two of them stand for docetaxel and one does not.
    assert.equal(open(files).length, 2);
  });

  it('reject together what none of them stands for', () => {
    const files: Files = {
      a: [said('a', 'reject', 'placebo')],
      b: [said('b', 'reject', 'placebo')],
      c: [said('c', 'accept', 'anlotinib')],
    };
    assert.deepEqual(agreed(files), ['reject placebo: a & b']);
    const against: Files = { ...files, c: [said('c', 'accept', 'placebo')] };
    assert.deepEqual(agreed(against), []);
  });

  it('need not settle twice what two of them see alike', () => {
    const files: Files = {
      a: [said('a', 'accept', 'anlotinib')],
      b: [said('b', 'accept', 'anlotinib', drug('other'))],
      c: [said('c', 'accept', 'anlotinib', drug('other')), said('c', 'accept', 'docetaxel')],
    };
    const [first] = open(files);
    const last = open(files).at(-1);
    assert.equal(open(files).length, 4);
    // Of a and b on anlotinib, then of b and c on docetaxel.
    const done = settled(settled(files, first, ['a', 'b']), last, ['b', 'c']);
    assert.deepEqual(over(done).compared, ['a', 'b', 'c']);
    assert.deepEqual(open(done), []);
  });

  it('are told apart: who settled nothing with anybody is not compared', () => {
    const files: Files = {
      a: [said('a', 'accept', 'anlotinib')],
      b: [said('b', 'accept', 'anlotinib', drug('other'))],
      c: [said('c', 'accept', 'docetaxel')],
    };
    const [first] = open(files);
    const { compared, leftOut, decisions } = over(settled(files, first, ['a', 'b']));
    assert.deepEqual([compared, leftOut], [['a', 'b'], ['c']]);
    assert.deepEqual(
      decisions.map(({ by }) => by),
      ['judge'],
    );
  });

  /** Whoever is named second is right. */
  function settled(files: Files, given: Settlement | undefined, names: readonly [string, string]): Files {
    assert.ok(given?.dispute);
    const question = { dispute: given.dispute, names, text, held: () => true, earlier: undefined };
    const name = `settling-${++count}`;
    const drafts = adjudicationDrafts(question, { taken: 'second' }, name, (at) =>
      anchorOf(text, at, digest),
    );
    const made = drafts.map(
      (draft, index): Decision => ({ ...draft, id: `${name}-${index}`, at: minute(count), by: 'judge' }),
    );
    return { ...files, [adjudicatedLayer]: [...(files[adjudicatedLayer] ?? []), ...made] };
  }
});
