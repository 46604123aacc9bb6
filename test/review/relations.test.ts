/** Decisions on pairs of annotations: what the engine is told of them, through edits, undo and the merge of histories. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine, type RelationKind } from '../../src/core/index.js';
import { readDecisions, writeDecisions } from '../../src/formats/decisions-file.js';
import { anchorOf } from '../../src/review/anchor.js';
import { mergeHistories, standing } from '../../src/review/history.js';
import { OpenReview, type Stamp } from '../../src/review/open-review.js';
import { placingIn } from '../../src/review/place.js';
import {
  decisionOnPair,
  type RelationDecision,
  relationDraft,
  saidRelations,
} from '../../src/review/relations.js';
import { decisionsSchemaId } from '../../src/schema/index.js';
import { digest, minute } from './made-up.js';

const text =
  'Patients received anlotinib 12 mg daily with docetaxel. Median PFS was 7.2 months (95% CI 8.1 to 9.4) in all of them.';
const interval: [string, string] = ['95% CI 8.1 to 9.4', '7.2 months'];

function spanOf(words: string, now = text): { readonly start: number; readonly end: number } {
  const start = now.indexOf(words);
  return { start, end: start + words.length };
}

function decision(
  action: 'relate' | 'cut',
  relation: RelationKind,
  [part, other]: readonly [string, string],
  stamp: Stamp,
  earlier?: RelationDecision,
): RelationDecision {
  const [anchor, second] = [part, other].map((words) => anchorOf(text, spanOf(words), digest));
  assert.ok(anchor && second);
  const draft = { ...relationDraft(action, relation, anchor, second, earlier), ...stamp };
  assert.ok(draft.action === 'relate' || draft.action === 'cut');
  return draft;
}

const by = (name: string, id: string, at = 1): Stamp => ({ by: name, id, at: minute(at) });

/** What the engine is told, as words of the text. */
function told(review: OpenReview, now = text): readonly string[] {
  return saidRelations(review.standing, (one) => review.place(one)).map(
    ({ kind, verdict, span, other, by: who }) =>
      `${who} ${verdict} ${kind}: ${now.slice(span.start, span.end)} > ${now.slice(other.start, other.end)}`,
  );
}

describe('review: relations', () => {
  const cut = decision('cut', 'interval-of-estimate', interval, by('first', 'a'));
  const related = decision('relate', 'dose-of-drug', ['12 mg', 'docetaxel'], by('first', 'b', 2));

  it('tells the engine of both ends and of who said it, and findings follow', () => {
    const review = new OpenReview(text, digest, [cut, related]);
    assert.deepEqual(told(review), [
      'person:first cut interval-of-estimate: 95% CI 8.1 to 9.4 > 7.2 months',
      'person:first related dose-of-drug: 12 mg > docetaxel',
    ]);
    const engine = createEngine();
    const said = saidRelations(review.standing, (one) => review.place(one));
    assert.deepEqual(
      engine.analyse(text).findings.map(({ rule }) => rule),
      ['estimate-outside-interval'],
    );
    assert.deepEqual(engine.analyse(text, said).findings, []);
  });

  it('undo takes a relation back, redo brings it again', () => {
    const review = new OpenReview(text, digest);
    review.record([cut]);
    let next = 0;
    const stamp = (): Stamp => by('first', `undo-${next++}`, 5 + next);
    review.undo(stamp);
    assert.deepEqual(told(review), []);
    review.redo(stamp);
    assert.equal(told(review).length, 1);
  });

  it('a new word on a pair takes the place of the earlier one', () => {
    const review = new OpenReview(text, digest, [cut, related]);
    const place = (one: Parameters<OpenReview['place']>[0]) => review.place(one);
    const pair = {
      kind: 'interval-of-estimate',
      part: spanOf(interval[0]),
      other: spanOf(interval[1]),
    } as const;
    const earlier = decisionOnPair(review.standing, place, pair);
    assert.equal(earlier?.id, 'a');
    assert.equal(decisionOnPair(review.standing, place, { ...pair, kind: 'p-value-of-result' }), undefined);
    assert.equal(decisionOnPair(review.standing, place, { ...pair, other: pair.part }), undefined);
    review.record([decision('relate', 'interval-of-estimate', interval, by('first', 'c', 3), earlier)]);
    assert.deepEqual(told(review), [
      'person:first related dose-of-drug: 12 mg > docetaxel',
      'person:first related interval-of-estimate: 95% CI 8.1 to 9.4 > 7.2 months',
    ]);
  });

  it('an end whose words changed makes it an orphan, of which the engine hears nothing', () => {
    const review = new OpenReview(text, digest, [cut]);
    const now = text.replace('7.2 months', '7.4 months');
    const at = text.indexOf('7.2') + 2;
    review.edit([{ offset: at, length: 1, text: '4' }], now);
    assert.deepEqual(told(review, now), []);
  });

  it('two annotators merge to the same in either order, the later word on a pair last', () => {
    const other = decision('relate', 'interval-of-estimate', interval, by('second', 'd', 4));
    const [one, two] = [[cut, related], [other]];
    assert.deepEqual(mergeHistories(one, two), mergeHistories(two, one));
    const said = saidRelations(standing(mergeHistories(two, one)), placingIn(text, digest));
    assert.deepEqual(
      said.map(({ by: who, verdict }) => `${who} ${verdict}`),
      ['person:first cut', 'person:first related', 'person:second related'],
    );
    const { relations } = createEngine().analyse(text, said);
    assert.deepEqual(
      relations.map(({ by: who, verdict, kind }) => `${who} ${verdict} ${kind}`),
      ['person:first related dose-of-drug', 'person:second related interval-of-estimate'],
    );
  });

  it('decision files hold relations of every kind', () => {
    const kinds: readonly RelationKind[] = [
      'dose-of-drug',
      'interval-of-estimate',
      'count-of-percentage',
      'denominator-of-share',
      'p-value-of-result',
      'result-of-endpoint',
      'result-of-arm',
    ];
    const decisions = kinds.map((kind) => decision('relate', kind, interval, by('first', kind)));
    const head = { schema: decisionsSchemaId, document: 'a.txt', annotator: 'first' };
    const read = readDecisions(writeDecisions({ head, decisions }));
    assert.ok(read.ok);
    assert.deepEqual(read.problems, []);
    assert.deepEqual(
      read.file.decisions.map((one) => 'relation' in one && one.relation).toSorted(),
      kinds.toSorted(),
    );
  });

  it('through any edits the engine hears of the very words or of nothing, and says what it says afresh', function () {
    this.timeout(60_000);
    const engine = createEngine();
    const letters = fc.string({ unit: fc.constantFrom(...'ab 1.(😀%\n'), maxLength: 5 });
    const edits = fc.array(fc.record({ at: fc.nat(500), length: fc.nat(3), text: letters }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(edits, (script) => {
        const review = new OpenReview(text, digest, [cut, related]);
        const session = engine.open(text);
        let now = text;
        for (const { at, length, text: inserted } of script) {
          const offset = at % (now.length + 1);
          const edit = { offset, length: Math.min(length, now.length - offset), text: inserted };
          now = now.slice(0, offset) + inserted + now.slice(offset + edit.length);
          review.edit([edit], now);
          session.edit(edit);
        }
        for (const line of told(review, now))
          assert.match(line, /: (?:95% CI 8\.1 to 9\.4 > 7\.2 months|12 mg > docetaxel)$/);
        const said = saidRelations(review.standing, (one) => review.place(one));
        const analysis = session.analysis(said);
        assert.deepEqual(analysis, engine.analyse(now, said));
        const text_ = (id: string) => analysis.annotations.find((one) => one.id === id)?.text;
        for (const { annotation, other } of analysis.relations)
          assert.ok([interval.join(), '12 mg,docetaxel'].includes([annotation, other].map(text_).join()));
      }),
      { numRuns: 200 },
    );
  });
});
