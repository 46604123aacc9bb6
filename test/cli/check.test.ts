/** `check` on texts that contradict themselves: findings, exit codes, formats and what is shown. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readExport } from '../../src/schema/read-export.js';
import { freshFolder, ran } from './fake-terminal.js';

/** 27 of 61 is 44.3 %: no rounding gives 47.3 %. */
const wrong = 'Results: The objective response rate was 47.3% (27/61).\n';
const right = 'Results: The objective response rate was 44.3% (27/61).\n';

describe('cli: check', () => {
  const folder = freshFolder();
  const check = (...args: readonly string[]) => ran(folder(), ['check', ...args]);

  beforeEach(() => {
    writeFileSync(path.join(folder(), 'wrong.trial'), wrong);
    writeFileSync(path.join(folder(), 'right.trial'), right);
  });

  it('prints a finding with its place, sums up and exits with 1', async () => {
    const { code, out, err } = await check('.');
    assert.deepEqual([code, err], [1, '']);
    const [finding = ''] = out.split('\n');
    assert.match(finding, /^wrong\.trial:1:42 error .*44\.26.* \[percent-mismatch\]$/);
    assert.match(out, /\n2 files: 1 error, 0 warnings, 0 infos\n$/);
  });

  it('exits with 0 on a right text, and lists its proofs where asked', async () => {
    assert.deepEqual(await check('right.trial'), {
      code: 0,
      out: '1 file: 0 errors, 0 warnings, 0 infos\n',
      err: '',
    });
    const { out } = await check('--proofs', 'right.trial');
    assert.match(out, /^right\.trial:1:\d+ proven .*44\.26.* \[percent-mismatch\]$/m);
    assert.match(out, /1 proof\b|\d+ proofs/);
  });

  it('leaves out the summary line with --quiet', async () => {
    assert.equal((await check('-q', 'right.trial')).out, '');
  });

  it('follows rule settings: off, and another severity', async () => {
    assert.equal((await check('--rule', 'percent-mismatch=off', 'wrong.trial')).code, 0);
    const lowered = await check('--rule', 'percent-mismatch=info', 'wrong.trial');
    assert.equal(lowered.code, 0);
    assert.match(lowered.out, /^1 file: .*1 info \(1 not shown; --severity info shows them\)\n$/);
    const shown = await check('--rule', 'percent-mismatch=info', '--severity', 'info', 'wrong.trial');
    assert.match(shown.out, /^wrong\.trial:1:42 info /);
  });

  it('exits with 3 where a file is missing, whatever the others say', async () => {
    assert.equal((await check('wrong.trial', 'missing.trial')).code, 3);
    assert.equal((await check('right.trial', 'missing.trial')).code, 3);
  });

  it('colours only where asked or on a terminal', async () => {
    assert.ok(!(await check('wrong.trial')).out.includes('\u001b'));
    assert.ok((await check('--color', 'always', 'wrong.trial')).out.includes('\u001b[31merror'));
  });

  it('writes JSON and SARIF', async () => {
    const json = JSON.parse((await check('--format', 'json', '.')).out);
    assert.deepEqual(
      json.texts.map((text: { name: string; findings: object[] }) => [text.name, text.findings.length]),
      [
        ['right.trial', 0],
        ['wrong.trial', 1],
      ],
    );
    assert.equal(json.texts[1].findings[0].column, 42);
    const sarif = JSON.parse((await check('--format', 'sarif', '.')).out);
    const [result] = sarif.runs[0].results;
    assert.equal(result.ruleId, 'percent-mismatch');
    assert.equal(sarif.runs[0].tool.driver.rules[result.ruleIndex].id, 'percent-mismatch');
  });

  it('sums up a folder', async () => {
    const { code, out } = await ran(folder(), ['summary', '.']);
    assert.equal(code, 0);
    assert.match(out, /^right\.trial .* 0\/0\/0$/m);
    assert.match(out, /^wrong\.trial .* 1\/0\/0$/m);
    assert.match(out, /^2 files .* 1\/0\/0$/m);
  });

  it('lists results and dosings as a table', async () => {
    const { code, out } = await ran(folder(), ['table', '.']);
    assert.equal(code, 0);
    const [heading = '', ...lines] = out.trimEnd().split('\n');
    const names = heading.split('\t');
    const rows = lines.map((line) => {
      const fields = line.split('\t');
      return Object.fromEntries(names.map((name, index) => [name, fields[index]]));
    });
    const statuses = rows.filter(({ type }) => type === 'result').map(({ file, status }) => [file, status]);
    assert.ok(statuses.some(([file, status]) => file === 'wrong.trial' && status === 'refuted'));
    assert.ok(!statuses.some(([file, status]) => file === 'right.trial' && status === 'refuted'));
    const csv = await ran(folder(), ['table', '--format', 'csv', '.']);
    assert.equal(csv.out.split('\r\n')[0], names.join(','));
    const json = await ran(folder(), ['table', '--format', 'json', '.']);
    const files = json.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).file);
    assert.deepEqual(files, ['right.trial', 'wrong.trial']);
  });
});

describe('cli: the seeds', () => {
  it('are exported in the same bytes every time, and read back', async () => {
    const first = await ran('.', ['annotate', 'seeds/*.txt']);
    assert.deepEqual([first.code, first.err], [0, '']);
    assert.equal((await ran('.', ['annotate', 'seeds/*.txt'])).out, first.out);
    const read = readExport(first.out);
    assert.ok(read.ok, JSON.stringify(read));
    const texts = readdirSync('seeds').sort();
    assert.deepEqual(
      read.file.documents.map(({ name }) => name),
      texts.map((name) => `seeds/${name}`),
    );
    for (const document of read.file.documents) {
      assert.equal(document.length, readFileSync(document.name, 'utf8').length);
      assert.ok(document.annotations.length > 0);
    }
  });

  it('are found in their folder by their marks, and have no error', async () => {
    const { code, out } = await ran('.', ['check', 'seeds']);
    assert.equal(code, 0, out);
    assert.match(out, /\n5 files: 0 errors/);
  });
});
