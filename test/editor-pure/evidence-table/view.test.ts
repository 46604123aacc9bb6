import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/index.js';
import { labelsIn, wordsIn } from '../../../src/editor/features/evidence-table/labels.js';
import { readMessage } from '../../../src/editor/features/evidence-table/messages.js';
import { newNonce, pageOf } from '../../../src/editor/features/evidence-table/page.js';
import {
  type EvidenceFilter,
  nextSorting,
  shownDosings,
  shownResults,
} from '../../../src/editor/features/evidence-table/view.js';
import { evidenceTable } from '../../../src/formats/evidence-table.js';
import { englishWords } from '../../../src/formats/evidence-words.js';

const text =
  'Median OS was 18.2 months with zelotinib versus 9.4 months with placebo (HR 0.62, 95% CI 0.47-0.82). ' +
  'The ORR was 47.3% (27/61). Patients received zelotinib 80 mg daily or bisoprolol 5 mg daily.';
const { results, dosings } = evidenceTable(createEngine({}).analyse(text));
const everything: EvidenceFilter = {
  words: '',
  statuses: ['refuted', 'unverified', 'consistent', 'proven'],
  background: true,
};
const shownWith = (filter: Partial<EvidenceFilter>) => shownResults(results, { ...everything, ...filter });

describe('evidence table: what is shown', () => {
  it('finds words in any column and any case, all of them', () => {
    assert.equal(shownWith({}).length, results.length);
    assert.deepEqual(
      shownWith({ words: 'os PLACEBO hr' }).map(({ estimate }) => estimate),
      ['HR 0.62'],
    );
    assert.deepEqual(
      shownDosings(dosings, { words: 'biso', background: true }).map(({ drug }) => drug),
      ['bisoprolol'],
    );
  });

  it('shows the wanted statuses only', () => {
    assert.deepEqual(
      shownWith({ statuses: ['refuted'] }).map(({ endpoint }) => endpoint),
      ['ORR'],
    );
    assert.equal(shownWith({ statuses: [] }).length, 0);
  });

  it('hides what is said of other trials', () => {
    const [first] = results;
    assert.ok(first);
    const rows = [first, { ...first, background: true }];
    assert.equal(shownResults(rows, { ...everything, background: false }).length, 1);
    assert.equal(shownResults(rows, everything).length, 2);
  });

  it('sorts numbers as numbers, and what has none last in both directions', () => {
    const order = (direction: 'ascending' | 'descending') =>
      shownResults(results, everything, { column: 'interval', direction }).map(({ interval }) => interval);
    assert.equal(order('ascending')[0], '0.47 to 0.82');
    assert.equal(order('descending')[0], '0.47 to 0.82');
    const estimates = shownResults(results, everything, { column: 'estimate', direction: 'ascending' });
    const values = estimates.map(({ numbers }) => numbers.value ?? Number.NaN);
    assert.deepEqual(
      values,
      [...values].sort((a, b) => a - b),
    );
  });

  it('goes up, down and back to the order of the text', () => {
    const up = nextSorting(undefined, 'p');
    const down = nextSorting(up, 'p');
    assert.deepEqual(
      [up?.direction, down?.direction, nextSorting(down, 'p')],
      ['ascending', 'descending', undefined],
    );
    assert.deepEqual(nextSorting<'p' | 'arm'>(down, 'arm'), { column: 'arm', direction: 'ascending' });
  });
});

describe('evidence table: what passes between page and editor', () => {
  it('takes only its own messages', () => {
    assert.deepEqual(readMessage({ type: 'jump', id: 'x', more: 1 }), { type: 'jump', id: 'x' });
    assert.deepEqual(readMessage({ type: 'csv', ids: ['a', 1, null] }), { type: 'csv', ids: ['a'] });
    for (const other of [null, 1, 'ready', {}, { type: 'jump' }, { type: 'csv', ids: 'a' }, { type: 'eval' }])
      assert.equal(readMessage(other), undefined);
  });

  it('allows nothing but its own script and style', () => {
    const nonce = newNonce();
    assert.match(nonce, /^[0-9a-f]{32}$/);
    assert.notEqual(newNonce(), nonce);
    const uri = (name: string) => ({ toString: () => `https://host/${name}?"><script>` });
    const page = pageOf({
      script: uri('a.js'),
      style: uri('a.css'),
      nonce,
      title: '<b>',
      language: 'en',
    });
    assert.ok(page.includes(`default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'"`));
    assert.equal(page.match(/<script/g)?.length, 1);
    assert.ok(!page.includes('<b>'));
  });

  it('says the same in the editor as on the command line', () => {
    const t = (message: string, ...values: (string | number)[]) =>
      message.replace(/\{(\d)\}/g, (place, index) => String(values[Number(index)] ?? place));
    const words = wordsIn(t);
    for (const kind of ['hazard-ratio', 'median', 'percentage', 'difference'] as const)
      assert.equal(words.measure(kind), englishWords.measure(kind));
    assert.equal(words.withUnit('1', 'mo'), englishWords.withUnit('1', 'mo'));
    assert.equal(words.range('1', '2'), englishWords.range('1', '2'));
    assert.ok(labelsIn(t).counted.includes('{0}'));
  });
});
