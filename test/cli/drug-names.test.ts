/** `--drug-names`: names of one's own on the command line. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readExport } from '../../src/schema/read-export.js';
import { freshFolder, ran } from './fake-terminal.js';

const text = 'Patients received Qorvexa 8 mg and Dorotix daily.\n';

describe('cli: drug names of one’s own', () => {
  const folder = freshFolder();
  const write = (name: string, content: string): void => writeFileSync(path.join(folder(), name), content);

  beforeEach(() => {
    write('a.trial', text);
    write('ours.csv', 'name,generic\nDorotix,metformin\n"open,x\nbalance,\n');
    write('more.txt', 'qorvexa\n');
  });

  it('are found by annotate, from several files, and malformed lines are told with place and reason', async () => {
    const { code, out, err } = await ran(folder(), [
      'annotate',
      '--drug-names',
      'ours.csv',
      '--drug-names',
      'more.txt',
      'a.trial',
    ]);
    assert.equal(code, 0);
    assert.deepEqual(err.trimEnd().split('\n'), [
      'trial-lens: ours.csv:3: the line has a quote in field 1 that is not closed',
      'trial-lens: ours.csv:4: "balance" is an ordinary word',
    ]);
    const read = readExport(out);
    assert.ok(read.ok);
    const drugs = read.file.documents.flatMap(({ annotations }) =>
      annotations.flatMap((one) => (one.type === 'drug' ? [[one.text, one.name, one.importedFrom]] : [])),
    );
    assert.deepEqual(drugs, [
      ['Qorvexa', 'qorvexa', 'more.txt'],
      ['Dorotix', 'metformin', 'ours.csv'],
    ]);
  });

  it('are found in the line protocol', async () => {
    const request = `${JSON.stringify({ id: '1', text })}\n`;
    const { out } = await ran(folder(), ['annotate', '--ndjson', '--drug-names', 'more.txt'], [request]);
    const answer = JSON.parse(out) as { annotations: { type: string; text: string }[] };
    assert.ok(answer.annotations.some((one) => one.type === 'drug' && one.text === 'Qorvexa'));
  });

  it('count for check and summary', async () => {
    assert.equal((await ran(folder(), ['check', '--drug-names', 'more.txt', 'a.trial'])).code, 0);
    const { out } = await ran(folder(), ['summary', '--drug-names', 'more.txt', 'a.trial']);
    assert.match(out, /a\.trial\s+1\s/);
  });

  it('that cannot be read are a mistake of the call', async () => {
    const missing = await ran(folder(), ['check', '--drug-names', 'nowhere.csv', 'a.trial']);
    assert.deepEqual(missing, {
      code: 2,
      out: '',
      err: 'trial-lens: --drug-names nowhere.csv does not exist; check the path.\n',
    });
    write('binary.csv', 'a\u0000b');
    const binary = await ran(folder(), ['check', '--drug-names', 'binary.csv', 'a.trial']);
    assert.equal(binary.code, 2);
    assert.match(binary.err, /--drug-names binary\.csv is a binary file/);
  });

  it('are told to be none where a file holds none, and not told line by line without end', async () => {
    write('none.txt', '# nothing\n');
    assert.match(
      (await ran(folder(), ['check', '--drug-names', 'none.txt', 'a.trial'])).err,
      /none\.txt: holds no drug name \(read as plain list\)/,
    );
    write('wrong.csv', `name\n${'"open\n'.repeat(50)}qorvexa\n`);
    const { err } = await ran(folder(), ['check', '--drug-names', 'wrong.csv', 'a.trial']);
    assert.equal(err.trimEnd().split('\n').length, 21);
    assert.match(err, /wrong\.csv: 30 more lines like these were left out/);
  });
});
