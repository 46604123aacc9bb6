/** `review` on texts with decisions beside them. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Annotation, createEngine } from '../../src/core/index.js';
import { writeDecisions } from '../../src/formats/decisions-file.js';
import { anchorOf } from '../../src/review/anchor.js';
import { decisionPath } from '../../src/review/file-names.js';
import { judgedOf } from '../../src/review/layer.js';
import { signedContent } from '../../src/review/sign-off.js';
import { type Decision, decisionsSchemaId } from '../../src/schema/index.js';
import { sha256 } from '../../src/sha256.js';
import { freshFolder, ran } from './fake-terminal.js';

const text =
  'Results: Patients received anlotinib 12 mg daily. The objective response rate was 47.3% (27/61).\n';
const analysis = createEngine().analyse(text);

describe('cli: review', () => {
  const folder = freshFolder();
  const review = (...args: readonly string[]) => ran(folder(), ['review', ...args]);
  let digest = '';
  let clock = 0;

  beforeEach(async () => {
    digest = await sha256(text);
    clock = 0;
    mkdirSync(path.join(folder(), 'reports'));
    writeFileSync(path.join(folder(), 'reports/a.trial'), text);
  });

  function base(by: string) {
    clock++;
    return { id: `${by}-${clock}`, at: new Date(Date.UTC(2026, 0, 1, 0, clock)).toISOString(), by };
  }

  function judge(by: string, action: 'accept' | 'reject', quote: string): Decision {
    const annotation = annotationAt(quote);
    const anchor = anchorOf(text, annotation, digest);
    return { action, ...base(by), anchor, annotation: judgedOf(annotation) };
  }

  function annotationAt(quote: string): Annotation {
    const annotation = analysis.annotations.find((one) => one.text === quote);
    assert.ok(annotation, quote);
    return annotation;
  }

  function confirm(by: string, note: string): Decision {
    const [finding] = analysis.findings;
    assert.ok(finding);
    const anchor = anchorOf(text, finding, digest);
    return { action: 'confirm', ...base(by), anchor, rule: finding.rule, message: finding.message, note };
  }

  function keep(annotator: string, decisions: readonly Decision[]): string {
    const document = 'reports/a.trial';
    const file = path.join(folder(), decisionPath(document, annotator));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(
      file,
      writeDecisions({ head: { schema: decisionsSchemaId, document, annotator }, decisions }),
    );
    return file;
  }

  it('status counts what each annotator decided, and exits with 1 until all is signed', async () => {
    const decisions = [judge('first', 'accept', 'anlotinib'), judge('first', 'reject', '12 mg')];
    keep('first', decisions);
    const open = await review('status', '--format', 'json', 'reports');
    assert.equal(open.code, 1);
    const [row] = JSON.parse(open.out).texts;
    assert.deepEqual(
      [
        row.annotator,
        row.reviewed,
        row.accepted,
        row.rejected,
        row.openFindings,
        row.orphans,
        row.signOff.state,
      ],
      ['first', 2, 1, 1, 1, 0, 'none'],
    );
    const signed: Decision = {
      action: 'sign-off',
      ...base('first'),
      sha256: digest,
      decisions: await sha256(signedContent(decisions)),
    };
    keep('first', [...decisions, signed]);
    const done = await review('status', 'reports');
    assert.equal(done.code, 0, done.out);
    assert.match(done.out, /first .* 2\/\d+ .* first, 2026-01-01/);
    writeFileSync(path.join(folder(), 'reports/a.trial'), text.replace('anlotinib', 'apatinib'));
    const stale = await review('status', 'reports');
    assert.equal(stale.code, 1);
    assert.match(stale.out, /stale: the text changed/);
  });

  it('queries quotes what was confirmed, and changes no text', async () => {
    keep('first', [confirm('first', 'Please check <the> counts.')]);
    const { code, out } = await review('queries', 'reports');
    assert.equal(code, 0);
    assert.match(out, /^# Queries to the authors\n\n## reports\/a\.trial\n\n### 1\. Line 1\n/);
    assert.match(out, /\*\*47\.3%\*\*/);
    assert.match(out, /Please check \\<the\\> counts\./);
    assert.equal(readFileSync(path.join(folder(), 'reports/a.trial'), 'utf8'), text);
  });

  it('agreement compares two annotators, and says whom it does not find', async () => {
    keep('first', [judge('first', 'accept', 'anlotinib'), judge('first', 'accept', '12 mg')]);
    keep('second', [judge('second', 'accept', 'anlotinib')]);
    const { code, out } = await review('agreement', '--annotators', 'first,second', 'reports');
    assert.equal(code, 0);
    assert.match(out, /first 2, second 1 annotations\n {2}exact F1 0\.667, overlap F1 0\.667/);
    assert.match(out, /line 1: “12 mg” · first: dose · second: nothing · open/);
    const nobody = await review('agreement', '--annotators', 'first,third', 'reports');
    assert.equal(nobody.code, 3);
    assert.match(nobody.err, /no text has decisions of both first and third/);
  });

  it('agreement compares pairs of annotations too, and tells what was settled', async () => {
    const cut: Decision = {
      action: 'cut',
      ...base('first'),
      relation: 'dose-of-drug',
      anchor: anchorOf(text, annotationAt('12 mg'), digest),
      other: anchorOf(text, annotationAt('anlotinib'), digest),
    };
    keep('first', [judge('first', 'accept', 'anlotinib'), cut]);
    keep('second', [judge('second', 'accept', 'anlotinib')]);
    const open = await review('agreement', '--annotators', 'first,second', 'reports');
    assert.match(open.out, /pairs related or cut: first 1, second 0; F1 0\.000/);
    assert.match(
      open.out,
      /“12 mg – anlotinib” · first: cut: dose of a drug · second: nothing: as it was read · open/,
    );
    const settled: Decision = {
      ...cut,
      ...base('judge'),
      settles: {
        disagreement: 'd',
        between: ['second', 'first'],
        sides: [null, { quote: '12 mg – anlotinib', verdict: 'cut' }],
        taken: 'second',
      },
    };
    keep('adjudicated', [settled]);
    const done = await review('agreement', '--annotators', 'first,second', 'reports');
    assert.match(done.out, /settled: the answer of first, by judge on 2026-01-01/);
    const json = JSON.parse(
      (await review('agreement', '--annotators', 'first,second', '--format', 'json', 'reports')).out,
    );
    assert.deepEqual(json.texts[0].adjudicated, { settled: 1, stale: 0, all: 1 });
    assert.equal(json.texts[0].relations.disagreements[0].first, 'cut');
    const status = await review('status', '--format', 'json', 'reports');
    const row = JSON.parse(status.out).texts.find(
      ({ annotator }: { readonly annotator: string }) => annotator === 'adjudicated',
    );
    assert.deepEqual([row.adjudicated, row.accepted], [{ settled: 1, stale: 0, all: 1 }, 1]);
    assert.match((await review('status', 'reports')).out, /adjudicated .* 1\/1 +–/);
  });

  it('merge keeps the decisions of both sides, whichever comes first', async () => {
    const [a, b] = [judge('first', 'accept', 'anlotinib'), judge('first', 'reject', '12 mg')];
    const ours = keep('first', [a]);
    const theirs = `${ours}.theirs`;
    const head = { schema: decisionsSchemaId, document: 'reports/a.trial', annotator: 'first' };
    writeFileSync(theirs, writeDecisions({ head, decisions: [b] }));
    assert.equal((await review('merge', ours, theirs, ours)).code, 0);
    assert.equal(readFileSync(ours, 'utf8'), writeDecisions({ head, decisions: [a, b] }));
  });

  it('merge makes one file whole in which git left marks, as it left them on any system', async () => {
    const [a, b, c] = [
      judge('first', 'accept', 'anlotinib'),
      judge('first', 'reject', '12 mg'),
      judge('first', 'accept', '27/61'),
    ];
    const file = keep('first', [a, b, c]);
    const written = readFileSync(file, 'utf8');
    const [head = '', one = '', two = '', three = ''] = written.split('\n');
    const marks = [
      head,
      one,
      '<<<<<<< HEAD',
      two,
      '||||||| base',
      '=======',
      three,
      '>>>>>>> theirs',
      ']',
      '',
    ];
    writeFileSync(file, `\uFEFF${marks.join('\r\n')}`);
    const told = await review('status', 'reports');
    assert.match(told.err, /first\.json:3 is a mark of an unfinished merge; both sides are kept/);
    assert.match(told.err, /trial-lens review merge .*first\.json writes it without them/);
    const { code, err } = await review('merge', file);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(readFileSync(file, 'utf8'), written);
  });

  it('merge writes nothing where a damaged line would be lost', async () => {
    const file = keep('first', [judge('first', 'accept', 'anlotinib'), judge('first', 'reject', '12 mg')]);
    const damaged = readFileSync(file, 'utf8').replace(',{"action":"reject"', ',{"action":"rej');
    writeFileSync(file, damaged);
    const { code, err } = await review('merge', file, file);
    assert.equal(code, 3);
    assert.match(err, /first\.json:3 .*\n.*nothing was written: mend them and merge again/);
    assert.equal(readFileSync(file, 'utf8'), damaged);
  });

  it('merge leaves both files alone where one cannot be read', async () => {
    const ours = keep('first', [judge('first', 'accept', 'anlotinib')]);
    const before = readFileSync(ours, 'utf8');
    const theirs = `${ours}.theirs`;
    writeFileSync(theirs, before.replace('decisions:1', 'decisions:9'));
    const { code, err } = await review('merge', ours, theirs, ours);
    assert.equal(code, 3);
    assert.match(err, /:1 is version 9, newer than version 1/);
    assert.equal(readFileSync(ours, 'utf8'), before);
    assert.deepEqual(readdirSync(path.dirname(ours)).length, 2);
  });

  it('names a damaged line and uses the others', async () => {
    const file = keep('first', [judge('first', 'accept', 'anlotinib'), judge('first', 'reject', '12 mg')]);
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [lines[0], `${lines[1]?.slice(0, 50)}`, ...lines.slice(2)].join('\n'));
    const { out, err } = await review('status', '--format', 'json', 'reports');
    assert.match(err, /a\.trial\.first\.json:2 is no decision/);
    assert.equal(JSON.parse(out).texts[0].rejected, 1);
  });

  it('says what it takes', async () => {
    assert.match((await review()).err, /Say what to do/);
    assert.match((await review('constructor', 'reports')).err, /Say what to do/);
    assert.match((await review('status')).err, /Name at least one file/);
    assert.match((await review('agreement', 'reports')).err, /--annotators/);
  });
});
