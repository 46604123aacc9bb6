/** `--decisions`: relations that people made and cut hold, and what they ignored is left out and counted. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine, type RelationKind } from '../../src/core/index.js';
import { writeDecisions } from '../../src/formats/decisions-file.js';
import { anchorOf } from '../../src/review/anchor.js';
import { decisionPath } from '../../src/review/file-names.js';
import { type Decision, decisionsSchemaId } from '../../src/schema/index.js';
import { readExport } from '../../src/schema/read-export.js';
import { sha256 } from '../../src/sha256.js';
import { freshFolder, ran } from './fake-terminal.js';

const text =
  'Results: Patients received anlotinib 12 mg daily. Median PFS was 7.2 months (95% CI 8.1 to 9.4). The objective response rate was 47.3% (27/61).\n';
const document = 'reports/a.trial';

describe('cli: decisions beside the texts', () => {
  const folder = freshFolder();
  const run = (...args: readonly string[]) => ran(folder(), args);
  const check = (...args: readonly string[]) => run('check', ...args, 'reports');
  let digest = '';

  beforeEach(async () => {
    digest = await sha256(text);
    mkdirSync(path.join(folder(), 'reports'));
    writeFileSync(path.join(folder(), document), text);
  });

  const anchor = (words: string) => {
    const start = text.indexOf(words);
    return anchorOf(text, { start, end: start + words.length }, digest);
  };
  const base = (by: string, minute: number) => ({
    id: `${by}-${minute}`,
    at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
    by,
  });

  function said(
    by: string,
    minute: number,
    action: 'relate' | 'cut',
    relation: RelationKind,
    [part, other]: readonly [string, string],
  ): Decision {
    return { action, ...base(by, minute), relation, anchor: anchor(part), other: anchor(other) };
  }

  function judged(by: string, minute: number, action: 'ignore' | 'confirm'): Decision {
    const finding = createEngine()
      .analyse(text)
      .findings.find(({ rule }) => rule === 'percent-mismatch');
    assert.ok(finding);
    const { rule, message } = finding;
    return {
      action,
      ...base(by, minute),
      anchor: anchorOf(text, finding, digest),
      rule,
      message,
      note: 'As the authors say below.',
    };
  }

  function keep(annotator: string, ...decisions: readonly Decision[]): void {
    const file = path.join(folder(), decisionPath(document, annotator));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(
      file,
      writeDecisions({ head: { schema: decisionsSchemaId, document, annotator }, decisions }),
    );
  }

  const interval = ['95% CI 8.1 to 9.4', '7.2 months'] as const;
  const cut = (by: string, minute: number) => said(by, minute, 'cut', 'interval-of-estimate', interval);

  it('are not asked unless they are asked for', async () => {
    const before = await check();
    keep('first', cut('first', 1), judged('first', 2, 'ignore'));
    assert.deepEqual(await check(), before);
    assert.match(before.out, /1 file: 2 errors, 0 warnings, \d+ infos?/);
  });

  it('a relation that was cut is no longer checked, and what was ignored is left out and counted', async () => {
    keep('first', cut('first', 1), judged('first', 2, 'ignore'));
    const { code, out, err } = await check('--decisions');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^1 file: 0 errors, 0 warnings, 0 infos; 1 ignored with a reason\n$/);
    const json = JSON.parse((await check('--decisions', '--format', 'json')).out);
    assert.deepEqual([json.totals.error, json.totals.ignored, json.texts[0].findings], [0, 1, []]);
    const sarif = JSON.parse((await check('--decisions', '--format', 'sarif')).out);
    assert.deepEqual(sarif.runs[0].invocations[0].properties, { ignored: 1 });
  });

  it('of two people the later one is believed', async () => {
    keep('first', cut('first', 1), judged('first', 2, 'ignore'));
    keep(
      'second',
      said('second', 3, 'relate', 'interval-of-estimate', interval),
      judged('second', 4, 'confirm'),
    );
    const { code, out } = await check('--decisions');
    assert.equal(code, 1);
    assert.match(out, /\[estimate-outside-interval\]/);
    assert.match(out, /\[percent-mismatch\]/);
    assert.match(out, /\n1 file: 2 errors, 0 warnings, 0 infos\n$/);
  });

  it('a decision whose words are gone says nothing', async () => {
    keep('first', cut('first', 1));
    writeFileSync(path.join(folder(), document), text.replace('7.2 months', '7.3 months'));
    assert.match((await check('--decisions')).out, /\[estimate-outside-interval\]/);
  });

  it('exports hold relations, with who gave them', async () => {
    keep('first', cut('first', 1));
    await run('annotate', '-o', 'plain.json', 'reports');
    assert.ok(!readFileSync(path.join(folder(), 'plain.json'), 'utf8').includes('relations'));
    await run('annotate', '--decisions', '-o', 'decided.json', 'reports');
    const read = readExport(readFileSync(path.join(folder(), 'decided.json'), 'utf8'));
    assert.ok(read.ok);
    const [exported] = read.file.documents;
    assert.deepEqual(
      exported?.relations?.map(({ kind, verdict, by }) => [kind, verdict, by]),
      [['interval-of-estimate', 'cut', 'person:first']],
    );
  });

  it('an export says of a claim which part a person gave', async () => {
    keep('first', said('first', 1, 'relate', 'interval-of-estimate', interval));
    await run('annotate', '--decisions', '-o', 'decided.json', 'reports');
    const read = readExport(readFileSync(path.join(folder(), 'decided.json'), 'utf8'));
    assert.ok(read.ok);
    const parts = read.file.documents.flatMap(({ claims }) => claims.flatMap((claim) => claim.parts));
    assert.deepEqual(
      parts.flatMap(({ role, given }) => (given === undefined ? [] : [`${role} ${given}`])),
      ['interval person:first'],
    );
  });

  it('what was rejected is neither exported nor checked', async () => {
    const annotation = createEngine()
      .analyse(text)
      .annotations.find((one) => one.text === '27/61');
    assert.ok(annotation);
    const { id: _id, start: _start, end: _end, text: _text, by: _by, ...judged } = annotation;
    keep('first', { action: 'reject', ...base('first', 1), anchor: anchor('27/61'), annotation: judged });
    assert.doesNotMatch((await check('--decisions')).out, /percent-mismatch/);
    await run('annotate', '--decisions', '-o', 'decided.json', 'reports');
    const read = readExport(readFileSync(path.join(folder(), 'decided.json'), 'utf8'));
    assert.ok(read.ok);
    assert.ok(!read.file.documents[0]?.annotations.some((one) => one.text === '27/61'));
  });

  it('one layer alone is used where it is named, and the adjudicated one is told how far it goes', async () => {
    keep('first', cut('first', 1));
    keep('second', said('second', 2, 'relate', 'interval-of-estimate', interval));
    assert.doesNotMatch((await check('--decisions-of', 'first')).out, /estimate-outside-interval/);
    assert.match((await check('--decisions-of', 'second')).out, /estimate-outside-interval/);
    const open = await check('--decisions-of', 'adjudicated');
    assert.match(open.err, /reports\/a\.trial: 0 of 1 disagreements between first, second are settled/);
    assert.match(open.out, /estimate-outside-interval/);
    const quote = `${interval[0]} – ${interval[1]}`;
    keep('adjudicated', {
      ...cut('judge', 3),
      settles: {
        disagreement: 'd',
        between: ['first', 'second'],
        sides: [
          { quote, verdict: 'cut' },
          { quote, verdict: 'related' },
        ],
        taken: 'first',
      },
    });
    const done = await check('--decisions-of', 'adjudicated');
    assert.equal(done.err, '');
    assert.doesNotMatch(done.out, /estimate-outside-interval/);
    await run('annotate', '--decisions-of', 'adjudicated', '-o', 'gold.json', 'reports');
    const read = readExport(readFileSync(path.join(folder(), 'gold.json'), 'utf8'));
    assert.ok(read.ok);
    assert.deepEqual(
      read.file.documents[0]?.relations?.map(({ verdict, by }) => [verdict, by]),
      [['cut', 'person:judge']],
    );
    assert.match((await check('--decisions-of', 'frist')).err, /there are no decisions of "frist"/);
  });

  it('the line protocol knows no files, so no decisions', async () => {
    const { code, err } = await run('annotate', '--ndjson', '--decisions');
    assert.equal(code, 2);
    assert.match(err, /--decisions needs files/);
  });

  it('the state of a review is told with the relations of each annotator', async () => {
    keep('first', cut('first', 1));
    keep('second');
    const { out } = await run('review', 'status', '--format', 'json', 'reports');
    const rows: { annotator: string; openFindings: number }[] = JSON.parse(out).texts;
    assert.deepEqual(
      rows.map(({ annotator, openFindings }) => [annotator, openFindings]),
      [
        ['first', 1],
        ['second', 2],
      ],
    );
  });
});
