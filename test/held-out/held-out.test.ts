/** The texts kept apart must not be read worse than they were: floors a little under what `npm run measure` prints. */
import assert from 'node:assert/strict';
import { createEngine } from '../../src/core/index.js';
import { compare } from './compare.js';
import { batchFloors } from './floors.js';
import { parseMarkedText, readMarkedTexts } from './marked-text.js';
import { readHeldOut } from './reading.js';
import { precision, recall, scoreRows, scoreTypes } from './score.js';

for (const { batch, floors, sharePlaced = 1 / 3 } of batchFloors) {
  describe(`held-out texts: ${batch}`, () => {
    const reading = readHeldOut(batch);
    const rows = scoreRows(reading.comparisons);
    const scores = new Map([...rows, ...scoreTypes(rows)]);

    for (const [row, [leastRecall, leastPrecision]] of Object.entries(floors)) {
      it(`${row}: recall of ${leastRecall} and precision of ${leastPrecision} at least`, () => {
        const score = scores.get(row);
        assert.ok(score && score.marks > 0, `nothing is marked as ${row}`);
        assert.ok(recall(score) >= leastRecall, `recall is ${recall(score).toFixed(3)}`);
        assert.ok(precision(score) >= leastPrecision, `precision is ${precision(score).toFixed(3)}`);
      });
    }

    it('raise no alarm, for they are right as printed', () => {
      const alarms = reading.alarms.map(
        ({ text, finding }) => `${text.name}: ${finding.rule}: ${finding.message}`,
      );
      assert.deepEqual(alarms, []);
    });

    it(`have at least ${Math.round(100 * sharePlaced)} % of the figures in their results proven or consistent`, () => {
      const { all, proven, consistent } = reading.resultFigures;
      assert.ok(all > 300, `only ${all} figures stand in results`);
      assert.ok((proven + consistent) / all > sharePlaced, `${proven + consistent} of ${all}`);
    });
  });
}

describe('held-out measure', () => {
  const head = '%% kind: letter\n%% style: plain\n\n';

  it('takes the marks out of a text and keeps their places', () => {
    const { text, marks } = parseMarkedText(
      'one',
      `${head}Mean [[figure:mean/age?|61.2]] [[[figure:sd|8.4]]] years`,
    );
    assert.equal(text, 'Mean 61.2 [8.4] years');
    assert.deepEqual(
      marks.map((mark) => [text.slice(mark.start, mark.end), mark.kinds, mark.optional]),
      [
        ['61.2', ['mean', 'age'], true],
        ['8.4', ['sd'], false],
      ],
    );
  });

  it('knows the batches apart and refuses one that is not there', () => {
    const batches = (batch?: string) => new Set(readMarkedTexts(batch).map((text) => text.batch));
    assert.deepEqual([...batches()].sort(), [
      'eighteenth',
      'eighth',
      'eleventh',
      'fifteenth',
      'fifth',
      'first',
      'fourteenth',
      'fourth',
      'fresh-eyes',
      'nineteenth',
      'ninth',
      'seventeenth',
      'seventh',
      'sixteenth',
      'sixth',
      'tenth',
      'third',
      'thirteenth',
      'twelfth',
      'twentieth',
      'twenty-fifth',
      'twenty-first',
      'twenty-fourth',
      'twenty-second',
      'twenty-third',
    ]);
    assert.deepEqual([...batches('fresh-eyes')], ['fresh-eyes']);
    assert.throws(() => readMarkedTexts('none'), /no batch of texts is called "none"/);
  });

  it('does not take a mark that it does not know', () => {
    assert.throws(() => parseMarkedText('one', `${head}[[drugs|aspirin]]`), /no mark is called "drugs"/);
    assert.throws(() => parseMarkedText('one', `${head}[[figure:proportion|5%]]`));
  });

  it('counts what was missed and what was too much', () => {
    const marked = parseMarkedText(
      'one',
      `${head}[[drug|Aspirin]] [[dose|100 mg]] in [[figure:sample-size|60 people]]; [[endpoint|bliss]] in 30%.`,
    );
    const rows = scoreRows([compare(marked, createEngine().analyse(marked.text).annotations)]);
    assert.deepEqual(
      ['drug', 'dose', 'endpoint', 'percentage'].map((row) => {
        const { marks, found, right, extra } = rows.get(row) ?? {};
        return [row, marks, found, right, extra];
      }),
      [
        ['drug', 1, 1, 1, 0],
        ['dose', 1, 1, 1, 0],
        ['endpoint', 1, 0, 0, 0],
        ['percentage', 0, 0, 0, 1],
      ],
    );
  });
});
