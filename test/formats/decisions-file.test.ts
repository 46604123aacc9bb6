import assert from 'node:assert/strict';
import { isLossless, readDecisions, writeDecisions } from '../../src/formats/decisions-file.js';
import { movedDecisions } from '../../src/formats/decisions-moved.js';
import { type DecisionFile, decisionsSchemaId } from '../../src/schema/index.js';
import { accepted, minute, retraction } from '../review/made-up.js';

const text = 'Patients received anlotinib and penpulimab.';
const file: DecisionFile = {
  head: { schema: decisionsSchemaId, document: 'reports/a.txt', annotator: 'first' },
  decisions: [
    accepted(text, 'anlotinib', 'a', { at: minute(1) }),
    accepted(text, 'penpulimab', 'b', { at: minute(2) }),
    retraction('c', 'b', minute(3)),
  ],
};

describe('formats: decision files', () => {
  const written = writeDecisions(file);

  it('come back as they were written, byte for byte', () => {
    const read = readDecisions(written);
    assert.ok(read.ok);
    assert.deepEqual(read.file, file);
    assert.deepEqual(read.problems, []);
    assert.equal(writeDecisions(read.file), written);
  });

  it('are JSON, one decision a line, so that adding one adds a line and changes none', () => {
    assert.equal(JSON.parse(written).length, 4);
    const more = writeDecisions({
      ...file,
      decisions: [...file.decisions, accepted(text, 'anlotinib', 'd', { at: minute(9) })],
    });
    const before = written.split('\n');
    const after = more.split('\n');
    assert.deepEqual(after.filter((line) => !before.includes(line)).length, 1);
    assert.equal(after.length, before.length + 1);
  });

  it('lose one damaged line and no other, and name it', () => {
    const lines = written.split('\n');
    lines[2] = `${lines[2]?.slice(0, 40)}`;
    const read = readDecisions(lines.join('\n'));
    assert.ok(read.ok);
    assert.deepEqual(
      read.file.decisions.map(({ id }) => id),
      ['a', 'c'],
    );
    assert.deepEqual(
      read.problems.map(({ line }) => line),
      [3],
    );
  });

  it('are read with a byte-order mark and with the line ends of another system, as git may check them out', () => {
    const read = readDecisions(`\uFEFF${written.replaceAll('\n', '\r\n')}`);
    assert.ok(read.ok && isLossless(read));
    assert.deepEqual(read.file, file);
    assert.equal(writeDecisions(read.file), written);
  });

  it('keep what a newer program wrote into a decision besides', () => {
    const newer = written.replace('"action":"accept"', '"action":"accept","mood":{"of":"the day"}');
    const read = readDecisions(newer);
    assert.ok(read.ok);
    assert.equal(writeDecisions(read.file), newer);
  });

  it('of which two give one id different contents are the same on every machine, whichever line comes first', () => {
    const [head = '', a = ''] = written.split('\n');
    const other = a.replace('"by":"first"', '"by":"second"');
    const read = (...lines: readonly string[]) => readDecisions([head, ...lines, ']'].join('\n'));
    assert.deepEqual(read(a, other), read(other, a));
  });

  it('move with their text, and join what stands at the new place', async () => {
    const there = writeDecisions({
      head: { ...file.head, document: 'moved/b "c".txt' },
      decisions: [accepted(text, 'anlotinib', 'd', { at: minute(9) })],
    });
    const alone = await movedDecisions(written, 'moved/b "c".txt', undefined);
    const joined = await movedDecisions(written, 'moved/b "c".txt', there);
    assert.ok(alone !== undefined && joined !== undefined);
    const [one, both] = [readDecisions(alone), readDecisions(joined)];
    assert.ok(one.ok && both.ok);
    assert.deepEqual(one.file, { ...file, head: { ...file.head, document: 'moved/b "c".txt' } });
    assert.deepEqual(
      both.file.decisions.map(({ id }) => id),
      ['a', 'b', 'c', 'd'],
    );
    assert.equal(await movedDecisions(written, 'b.txt', there.replace('"action"', '"acti')), undefined);
    assert.equal(
      await movedDecisions(written, 'b.txt', there.replace('decisions:1', 'decisions:9')),
      undefined,
    );
  });

  it('keep both sides of an unfinished merge', () => {
    const [head = '', a = '', b = '', c = ''] = written.split('\n');
    const torn = [head, '<<<<<<< ours', a, '=======', b, '>>>>>>> theirs', c, ']'].join('\n');
    const read = readDecisions(torn);
    assert.ok(read.ok);
    assert.deepEqual(
      read.file.decisions.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    assert.equal(read.problems.length, 3);
  });

  it('are set aside where they are newer or of another kind', () => {
    const newer = readDecisions(written.replace('decisions:1', 'decisions:2'));
    assert.equal(newer.ok, false);
    assert.match(newer.problems[0]?.reason ?? '', /version 2, newer than version 1/);
    for (const other of ['', '{}', 'no JSON', '[1,2]', '{"schema":"urn:trial-lens:export:1"}']) {
      assert.equal(readDecisions(other).ok, false, other);
    }
  });

  it('say which field does not fit', () => {
    const read = readDecisions(written.replace('"quote":"penpulimab"', '"quote":7'));
    assert.ok(read.ok);
    assert.match(read.problems[0]?.reason ?? '', /anchor\.quote/);
  });
});
