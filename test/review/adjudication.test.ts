/** Settling what two annotators disagree on: what is recorded, what stands then, and when it no longer holds. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDecisions, writeDecisions } from '../../src/formats/decisions-file.js';
import { type Answer, adjudicationDrafts, reopened } from '../../src/review/adjudicate.js';
import { adjudicatedText } from '../../src/review/adjudicated-decisions.js';
import {
  type Adjudication,
  adjudicatedLayer,
  adjudicationsIn,
  progressOf,
  type Settlement,
} from '../../src/review/adjudication.js';
import { anchorOf } from '../../src/review/anchor.js';
import type { Held } from '../../src/review/disputes.js';
import { mergeHistories } from '../../src/review/history.js';
import { reviewLayer } from '../../src/review/layer.js';
import { placingIn } from '../../src/review/place.js';
import { saidRelations } from '../../src/review/relations.js';
import { type Decision, decisionsSchemaId, type Judged } from '../../src/schema/index.js';
import { digest, minute, retraction } from './made-up.js';

const text =
  'Patients received anlotinib 12 mg daily with docetaxel or placebo in this trial. Median PFS was 7.2 months (95% CI 5.1 to 9.4).';
const place = placingIn(text, digest);
const drug = (name: string): Judged => ({ type: 'drug', name, mention: 'generic' });

let count = 0;
beforeEach(() => {
  count = 0;
});

function base(by: string) {
  count++;
  return { id: `${by}-${count}`, at: minute(count), by };
}

function spanOf(words: string) {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

const anchor = (words: string) => anchorOf(text, spanOf(words), digest);
const accept = (by: string, words: string, annotation: Judged): Decision => ({
  action: 'accept',
  ...base(by),
  anchor: anchor(words),
  annotation,
});
const add = (by: string, words: string, annotation: Judged): Decision => ({
  action: 'add',
  ...base(by),
  anchor: anchor(words),
  annotation,
});
const reject = (by: string, words: string, annotation: Judged): Decision => ({
  action: 'reject',
  ...base(by),
  anchor: anchor(words),
  annotation,
});
const change = (by: string, words: string, annotation: Judged, to: Judged): Decision => ({
  action: 'change',
  ...base(by),
  anchor: anchor(words),
  annotation,
  to,
});
const onPair = (by: string, action: 'relate' | 'cut', part: string, other: string): Decision => ({
  action,
  ...base(by),
  relation: 'interval-of-estimate',
  anchor: anchor(part),
  other: anchor(other),
});
const interval = ['95% CI 5.1 to 9.4', '7.2 months'] as const;

/** Two annotators' decisions and the layer above them, as their files hold them. */
interface Files {
  readonly a: readonly Decision[];
  readonly b: readonly Decision[];
  readonly settled: readonly Decision[];
}

function over({ a, b, settled }: Files, held: Held = () => true) {
  const file = (annotator: string, decisions: readonly Decision[]) => {
    const head = { schema: decisionsSchemaId, document: 'a.trial', annotator } as const;
    const read = readDecisions(writeDecisions({ head, decisions }));
    assert.ok(read.ok);
    assert.deepEqual(read.problems, []);
    return read.file;
  };
  return adjudicatedText([file('a', a), file('b', b), file(adjudicatedLayer, settled)], text, place, held);
}

/** What stands: "drug anlotinib", one an annotation, and the pairs. */
function stands(files: Files): readonly string[] {
  const { decisions } = over(files);
  const { annotations } = reviewLayer([], [], decisions, place);
  return [
    ...annotations.map(
      ({ start, end, judged }) =>
        `${judged.type} ${text.slice(start, end)}${judged.name === undefined ? '' : ` = ${judged.name}`}`,
    ),
    ...saidRelations(decisions, place).map(
      ({ verdict, span }) => `${verdict} ${text.slice(span.start, span.end)}`,
    ),
  ];
}

const states = (files: Files) => over(files).settlements.map(({ state }) => state);

/** Settles one disagreement as a person does, at a later minute than all before. */
function settle(files: Files, { dispute, adjudication }: Settlement, answer: Answer): Files {
  assert.ok(dispute);
  const question = { dispute, names: ['a', 'b'] as const, text, held: () => true, earlier: adjudication };
  const drafts = adjudicationDrafts(question, answer, `name-${++count}`, (at) => anchorOf(text, at, digest));
  const stamp = base('judge');
  const made = drafts.map((draft, index): Decision => ({ ...draft, ...stamp, id: `${stamp.id}.${index}` }));
  return { ...files, settled: [...files.settled, ...made] };
}

function settleFirst(files: Files, answer: Answer): Files {
  const open = over(files).settlements.find(({ state }) => state !== 'settled');
  assert.ok(open);
  return settle(files, open, answer);
}

describe('review: what two annotators agree on', () => {
  it('stands in the adjudicated layer without being settled, and what they disagree on does not', () => {
    const files: Files = {
      a: [accept('a', 'anlotinib', drug('anlotinib')), accept('a', 'docetaxel', drug('docetaxel'))],
      b: [accept('b', 'anlotinib', drug('anlotinib')), reject('b', 'placebo', drug('placebo'))],
      settled: [],
    };
    assert.deepEqual(stands(files), ['drug anlotinib = anlotinib']);
    assert.deepEqual(states(files), ['open']);
    assert.ok(
      over(files).decisions.some(({ action }) => action === 'reject'),
      'nobody objects to the rejection',
    );
  });

  it('holds rejections although what was added instead overlaps them', () => {
    const files: Files = {
      a: [reject('a', '12 mg', { type: 'dose' }), add('a', '12 mg daily', { type: 'dose' })],
      b: [reject('b', '12 mg', { type: 'dose' }), add('b', '12 mg daily', { type: 'dose' })],
      settled: [],
    };
    assert.deepEqual(stands(files), ['dose 12 mg daily']);
    assert.deepEqual(
      over(files).decisions.map(({ action }) => action),
      ['add', 'reject'],
    );
  });
});

describe('review: adjudication', () => {
  const disputed = (): Files => ({
    a: [accept('a', 'anlotinib', drug('anlotinib')), accept('a', '12 mg', { type: 'dose' })],
    b: [change('b', 'anlotinib', drug('anlotinib'), { type: 'endpoint', concept: 'x', name: 'x' })],
    settled: [],
  });

  it('takes the side of one, of the other, or a third answer, and says whose it was', () => {
    const files = disputed();
    const first = settleFirst(files, { taken: 'first' });
    assert.deepEqual(stands(first), ['drug anlotinib = anlotinib']);
    assert.deepEqual(states(first), ['settled', 'open']);
    const second = settleFirst(files, { taken: 'second' });
    assert.deepEqual(stands(second), ['endpoint anlotinib = x']);
    const mark = { ...spanOf('anlotinib 12 mg'), judged: drug('another') };
    const other = settleFirst(files, { taken: 'other', mark });
    assert.deepEqual(stands(other), ['drug anlotinib 12 mg = another']);
    assert.deepEqual(states(other), ['settled', 'open']);
    const [adjudication] = adjudicationsIn(other.settled, place);
    assert.equal(adjudication?.by, 'judge');
    assert.deepEqual(adjudication.settles.taken, 'other');
    assert.deepEqual(
      adjudication.settles.sides.map((side) => side?.annotation?.type),
      ['drug', 'endpoint'],
    );
  });

  it('can say that nothing is to be annotated, against one or both', () => {
    const files = disputed();
    const none = settleFirst(settleFirst(files, { taken: 'other', mark: undefined }), { taken: 'second' });
    assert.deepEqual(stands(none), []);
    assert.deepEqual(states(none), ['settled', 'settled']);
  });

  it('settles a pair that one cut and the other left as it was read', () => {
    const files: Files = { a: [onPair('a', 'cut', ...interval)], b: [], settled: [] };
    assert.deepEqual(states(files), ['open']);
    assert.deepEqual(stands(settleFirst(files, { taken: 'first' })), ['cut 95% CI 5.1 to 9.4']);
    assert.deepEqual(stands(settleFirst(files, { taken: 'second' })), ['related 95% CI 5.1 to 9.4']);
  });

  it('finds no disagreement where one says of a pair what the reading says already', () => {
    const files: Files = { a: [onPair('a', 'relate', ...interval)], b: [], settled: [] };
    assert.deepEqual(over(files, () => true).settlements, []);
    assert.equal(over(files, () => false).settlements.length, 1);
  });

  it('settles a finding that one ignored and the other confirmed', () => {
    const on = (by: string, action: 'ignore' | 'confirm'): Decision => ({
      action,
      ...base(by),
      anchor: anchor('7.2 months'),
      rule: 'r',
      message: 'm',
      note: by,
    });
    const files: Files = { a: [on('a', 'ignore')], b: [on('b', 'confirm')], settled: [] };
    const settled = settleFirst(files, { taken: 'second' });
    assert.deepEqual(
      over(settled).decisions.map(({ action }) => action),
      ['confirm'],
    );
    assert.deepEqual(states(settled), ['settled']);
  });

  it('is done again in place of what was said before', () => {
    const once = settleFirst(disputed(), {
      taken: 'other',
      mark: { ...spanOf('docetaxel'), judged: drug('z') },
    });
    const [settled] = over(once).settlements;
    assert.ok(settled);
    const again = settle(once, settled, { taken: 'second' });
    assert.deepEqual(stands(again), ['endpoint anlotinib = x']);
    assert.equal(adjudicationsIn(again.settled, place).length, 1);
    assert.ok(
      again.settled.some(({ replaces }) => replaces === once.settled[0]?.id),
      'it says what it replaced',
    );
  });

  it('can be taken back, which opens the disagreement', () => {
    const files = settleFirst(disputed(), { taken: 'first' });
    const [adjudication] = adjudicationsIn(files.settled, place);
    assert.ok(adjudication);
    const back = reopened(adjudication).map((draft): Decision => ({ ...draft, ...base('judge') }));
    assert.deepEqual(states({ ...files, settled: [...files.settled, ...back] }), ['open', 'open']);
  });

  it('is stale once an annotator changes their mind, and goes on standing until it is done again', () => {
    const files = settleFirst(disputed(), { taken: 'second' });
    const changed = { ...files, b: [...files.b, add('b', 'anlotinib', drug('apatinib'))] };
    const [first] = changed.b;
    assert.ok(first);
    const other = { ...changed, b: [...changed.b, retraction('back', first.id, minute(++count))] };
    assert.equal(states(other)[0], 'stale');
    assert.deepEqual(stands(other), ['endpoint anlotinib = x']);
    const again = settle(other, over(other).settlements[0] as Settlement, { taken: 'second' });
    assert.equal(states(again)[0], 'settled');
    assert.ok(stands(again).includes('drug anlotinib = apatinib'));
  });

  it('is stale where both come to agree on something else, and done where they agree on what was chosen', () => {
    const files = settleFirst(
      {
        a: [accept('a', 'anlotinib', drug('anlotinib'))],
        b: [add('b', 'anlotinib', drug('other'))],
        settled: [],
      },
      { taken: 'first' },
    );
    assert.deepEqual(states(files), ['settled']);
    const onFirst = { ...files, b: [accept('b', 'anlotinib', drug('anlotinib'))] };
    assert.deepEqual(states(onFirst), []);
    const onSecond = { ...files, a: [add('a', 'anlotinib', drug('other'))] };
    assert.deepEqual(states(onSecond), ['stale']);
    assert.deepEqual(stands(onSecond), ['drug anlotinib = anlotinib']);
    assert.deepEqual(progressOf(over(onSecond).settlements), { settled: 0, stale: 1, all: 1 });
  });

  it('is the same whichever of the two is named first', () => {
    const files = settleFirst(disputed(), { taken: 'first' });
    const turned = files.settled.map((decision): Decision => {
      const { settles } = decision;
      if (settles === undefined) return decision;
      const [one, other] = settles.sides;
      return {
        ...decision,
        settles: { ...settles, between: ['b', 'a'], sides: [other, one], taken: 'second' },
      };
    });
    assert.deepEqual(states({ ...files, settled: turned }), ['settled', 'open']);
  });
});

describe('review: adjudication in any order', () => {
  const words = ['anlotinib', '12 mg', 'docetaxel', 'placebo', '7.2 months', '95% CI 5.1 to 9.4'];
  const verdicts = ['accept', 'reject', 'endpoint', 'nothing'] as const;
  type Verdict = (typeof verdicts)[number];
  const judge = (by: string, said: readonly Verdict[]): readonly Decision[] =>
    said.flatMap((verdict, index) => {
      const on = words[index] ?? '';
      if (verdict === 'accept') return [accept(by, on, drug(on))];
      if (verdict === 'reject') return [reject(by, on, drug(on))];
      if (verdict === 'endpoint')
        return [change(by, on, drug(on), { type: 'endpoint', concept: on, name: on })];
      return [];
    });
  const judging = fc.array(fc.constantFrom(...verdicts), { minLength: 6, maxLength: 6 });
  const answers: readonly Answer[] = [
    { taken: 'first' },
    { taken: 'second' },
    { taken: 'other', mark: undefined },
  ];
  const chosen = fc.array(fc.constantFrom(...answers), { minLength: 6, maxLength: 6 });
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });

  function settleAll(files: Files, given: readonly Answer[], turns: readonly number[]): Files {
    const { settlements } = over(files);
    return turns.reduce((now, at) => {
      const one = settlements[at];
      return one === undefined ? now : settle(now, one, given[at] ?? { taken: 'first' });
    }, files);
  }

  it('comes to the same layer, and leaves nothing open', () => {
    fc.assert(
      fc.property(judging, judging, chosen, order, (a, b, given, turns) => {
        const files: Files = { a: judge('a', a), b: judge('b', b), settled: [] };
        const straight = settleAll(files, given, [0, 1, 2, 3, 4, 5]);
        const shuffled = settleAll(files, given, turns);
        assert.deepEqual(stands(shuffled), stands(straight));
        assert.ok(states(shuffled).every((state) => state === 'settled'));
      }),
      { numRuns: 60 },
    );
  });

  it('of two people on two machines merges to one layer, whichever side is merged into which', () => {
    fc.assert(
      fc.property(judging, judging, chosen, chosen, (a, b, one, other) => {
        const files: Files = { a: judge('a', a), b: judge('b', b), settled: [] };
        const mine = settleAll(files, one, [0, 1, 2, 3, 4, 5]).settled;
        const theirs = settleAll(files, other, [5, 4, 3, 2, 1, 0]).settled;
        const merged = { ...files, settled: mergeHistories(mine, theirs) };
        const turned = { ...files, settled: mergeHistories(theirs, mine) };
        assert.deepEqual(stands(merged), stands(turned));
        assert.deepEqual(stands(merged), stands({ ...files, settled: theirs }), 'the later ones hold');
        assert.ok(states(merged).every((state) => state === 'settled'));
        const kept = new Set(merged.settled.map(({ id }) => id));
        assert.ok([...mine, ...theirs].every(({ id }) => kept.has(id)));
      }),
      { numRuns: 60 },
    );
  });

  it('knows adjudications whose words are gone', () => {
    const files = settleAll({ a: judge('a', ['accept']), b: [], settled: [] }, [{ taken: 'first' }], [0]);
    const gone = text.replace('anlotinib', 'something else altogether, and more of that');
    const lost: readonly Adjudication[] = adjudicationsIn(files.settled, placingIn(gone));
    assert.deepEqual(
      lost.map(({ hasLostPlace }) => hasLostPlace),
      [true],
    );
  });
});
