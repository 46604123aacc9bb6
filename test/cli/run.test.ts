/** The command line as people use it: help, mistakes, exit codes and files that are replaced whole. */
import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { commands } from '../../src/cli/commands/index.js';
import { run } from '../../src/cli/run.js';
import { checks } from '../../src/core/index.js';
import { readExport } from '../../src/schema/read-export.js';
import { freshFolder, ran } from './fake-terminal.js';

describe('cli: help and mistakes', () => {
  it('shows help in general and for each command', async () => {
    const { code, out } = await ran('.', ['--help']);
    assert.equal(code, 0);
    for (const { name } of commands) {
      assert.match(out, new RegExp(`^  ${name} `, 'm'));
      const help = await ran('.', [name, '--help']);
      assert.equal(help.code, 0);
      assert.match(help.out, new RegExp(`^Usage: trial-lens ${name}`));
      for (const line of help.out.split('\n')) assert.ok(line.length <= 106, line);
    }
    assert.deepEqual(await ran('.', ['help', 'check']), await ran('.', ['check', '--help']));
  });

  it('shows the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(await ran('.', ['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  const mistakes: readonly (readonly [readonly string[], RegExp])[] = [
    [['chek'], /There is no command "chek"\. Did you mean "check"\?/],
    [['--frob'], /There is no option "--frob"/],
    [['check'], /Name at least one file, folder or pattern, or - for standard input/],
    [['check', '--fromat', 'json', 'x'], /check has no option --fromat\. Did you mean --format\?/],
    [['check', '--format', 'xml', 'x'], /--format takes pretty, json, sarif; not "xml"/],
    [['check', '--severity', 'warn', 'x'], /--severity takes .*Did you mean "warning"\?/],
    [['check', 'x', '--format'], /--format.* argument missing/],
    [['check', '--quiet=yes', 'x'], /--quiet.*does not take an argument/],
    [['check', '--rule', 'nothing', 'x'], /--rule takes ID=SETTING/],
    [['check', '--rule', 'no-such-rule=off', 'x'], /there is no rule "no-such-rule"/],
    [['check', '--config', 'no-such-file', 'x'], /--config no-such-file does not exist; check the path/],
    [['explain', 'no-such-rule'], /There is no rule "no-such-rule"\..*lists the rules/],
    [['annotate', '--ndjson', 'file'], /--ndjson reads standard input/],
    [['schema', 'x'], /schema takes no paths/],
  ];
  for (const [args, message] of mistakes) {
    it(`explains what is wrong with "${args.join(' ')}"`, async () => {
      const { code, out, err } = await ran('.', args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /^trial-lens: [^\n]+\n$/);
      assert.match(err, message);
    });
  }

  it('lists and explains every rule', async () => {
    const { out } = await ran('.', ['explain']);
    for (const check of checks) {
      assert.match(out, new RegExp(`^${check.id} `, 'm'));
      const explained = await ran('.', ['explain', check.id]);
      assert.equal(explained.code, 0);
      assert.match(explained.out, /\nWhy\n.*\nSilent when\n.*\nFires on\n.*\nStays silent on\n/s);
    }
  });
});

describe('cli: rule settings', () => {
  const folder = freshFolder();

  it('takes them from a file, and refuses what is none', async () => {
    const file = path.join(folder(), 'rules.json');
    const said = async (content: string) => {
      writeFileSync(file, content);
      return (await ran(folder(), ['check', '--config', 'rules.json', '-'])).err;
    };
    assert.equal(await said('{"rules": {}}'), '');
    assert.match(await said('{'), /--config rules\.json is not JSON/);
    assert.match(await said('[]'), /rules\.json: expected \{"rules"/);
    assert.match(await said('{"rules": {"no-such-rule": "off"}}'), /rules: there is no rule "no-such-rule"/);
    const [check] = checks;
    if (check === undefined) return;
    assert.equal(await said(`{"rules": {"${check.id}": "off"}}`), '');
    assert.match(await said(`{"rules": {"${check.id}": 1}}`), /the setting is one of on, off/);
  });
});

describe('cli: output files', () => {
  const folder = freshFolder();
  const inFolder = (name: string) => path.join(folder(), name);

  beforeEach(() => writeFileSync(inFolder('a.trial'), 'ORR was 16% (8/49).\n'));

  it('replaces a file whole, keeps its permissions and leaves nothing beside it', async () => {
    writeFileSync(inFolder('out.json'), 'old');
    chmodSync(inFolder('out.json'), 0o640);
    const { code, out } = await ran(folder(), ['annotate', 'a.trial', '-o', 'out.json']);
    assert.deepEqual([code, out], [0, '']);
    assert.ok(readExport(readFileSync(inFolder('out.json'), 'utf8')).ok);
    assert.equal(statSync(inFolder('out.json')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder()).sort(), ['a.trial', 'out.json']);
  });

  it('writes through a link', async () => {
    writeFileSync(inFolder('real.json'), 'old');
    symlinkSync('real.json', inFolder('link.json'));
    await ran(folder(), ['annotate', 'a.trial', '-o', 'link.json']);
    assert.ok(readExport(readFileSync(inFolder('real.json'), 'utf8')).ok);
  });

  it('leaves the old file alone where nothing could be read', async () => {
    writeFileSync(inFolder('out.json'), 'old');
    assert.equal((await ran(folder(), ['annotate', 'missing', '-o', 'out.json'])).code, 3);
    assert.equal(readFileSync(inFolder('out.json'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(folder()).sort(), ['a.trial', 'out.json']);
  });

  it('says what is wrong with the place', async () => {
    mkdirSync(inFolder('dir'));
    const { code, err } = await ran(folder(), ['annotate', 'a.trial', '-o', 'dir']);
    assert.equal(code, 4);
    assert.match(err, /dir is a folder; name a file in it/);
    const missing = await ran(folder(), ['annotate', 'a.trial', '-o', 'no/out.json']);
    assert.equal(missing.code, 4);
    assert.match(missing.err, /its folder does not exist; make it first/);
  });

  it('gives the same bytes twice, to a file and to standard output', async () => {
    await ran(folder(), ['annotate', 'a.trial', '-o', 'out.json']);
    const { out } = await ran(folder(), ['annotate', 'a.trial']);
    assert.equal(out, readFileSync(inFolder('out.json'), 'utf8'));
  });

  it('ends quietly where the reader went away', async () => {
    const closed = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    closed.on('error', () => {});
    const said: string[] = [];
    const stderr = new Writable({ write: (chunk, _encoding, done) => done(void said.push(String(chunk))) });
    const terminal = { stdin: Readable.from([]), stdout: closed, stderr, cwd: folder(), env: {} };
    assert.equal(await run(['annotate', 'a.trial'], terminal), 141);
    assert.deepEqual(said, []);
  });
});
