/** Files, folders, patterns and standard input; what cannot be read is said and the rest is still done. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freshFolder, ran } from './fake-terminal.js';

describe('cli: inputs', () => {
  const folder = freshFolder();

  function write(name: string, content: string | Uint8Array = 'x') {
    const file = path.join(folder(), name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** The names in the export of some paths, and what is said on standard error. */
  async function read(...paths: readonly string[]) {
    const { code, out, err } = await ran(folder(), ['annotate', ...paths], ['from stdin']);
    const names: string[] =
      out === '' ? [] : JSON.parse(out).documents.map(({ name }: { name: string }) => name);
    return { code, names, err };
  }

  it('reads named files whatever their name, in the order named and each once', async () => {
    write('b.dat');
    write('a.txt');
    symlinkSync('a.txt', path.join(folder(), 'link.txt'));
    const { code, names } = await read('b.dat', 'a.txt', './a.txt', 'link.txt');
    assert.deepEqual(names, ['b.dat', 'a.txt']);
    assert.equal(code, 0);
  });

  it('reads trial files of a folder and below, sorted, leaves ordinary notes out, and says so', async () => {
    for (const name of ['z.trial', 'sub/a.TRIAL.TXT', 'notes.txt', 'README.md', 'data.json']) write(name);
    for (const name of ['.hidden/a.trial', 'node_modules/a.trial', '.a.trial']) write(name);
    symlinkSync('..', path.join(folder(), 'sub', 'circle'));
    const { code, names, err } = await read('.');
    assert.deepEqual(names, ['sub/a.TRIAL.TXT', 'z.trial']);
    assert.match(err, /left out, as they do not look like trial texts: README\.md, notes\.txt\. Name a file/);
    assert.equal(code, 0);
  });

  it('expands patterns that the shell left alone', async () => {
    for (const name of ['a.txt', 'b.md', 'x/c.txt', 'x/y/d.txt', '.h/e.txt', 'x/[f].txt']) write(name);
    assert.deepEqual((await read('*.txt')).names, ['a.txt']);
    assert.deepEqual((await read('**/*.txt')).names, ['a.txt', 'x/[f].txt', 'x/c.txt', 'x/y/d.txt']);
    assert.deepEqual((await read('{a,b}.{txt,md}')).names, ['a.txt', 'b.md']);
    assert.deepEqual((await read('x/?.txt')).names, ['x/c.txt']);
    assert.deepEqual((await read('x/**')).names, ['x/[f].txt', 'x/c.txt', 'x/y/d.txt']);
    assert.deepEqual((await read('[!b]*')).names, ['a.txt']);
    assert.deepEqual((await read('x/[f].txt')).names, ['x/[f].txt'], 'an existing file is no pattern');
    assert.deepEqual((await read(`${folder()}/x/*.txt`)).names, ['x/[f].txt', 'x/c.txt']);
  });

  it('reads standard input once', async () => {
    assert.deepEqual((await read('-', '-')).names, ['<stdin>']);
  });

  it('says what cannot be read, and does the rest', async () => {
    write('good.txt');
    write('binary.txt', 'a\0b');
    write('latin.txt', Uint8Array.of(0x61, 0xe9, 0x62));
    write('utf16.txt', Uint8Array.of(0xff, 0xfe, 0x61, 0));
    mkdirSync(path.join(folder(), 'empty'));
    const bad = ['missing.txt', 'binary.txt', 'latin.txt', 'utf16.txt', 'empty', 'none*.txt', 'good.txt/x'];
    const { code, names, err } = await read(...bad, 'good.txt');
    assert.deepEqual(names, ['good.txt']);
    assert.equal(code, 3);
    const said = err.split('\n');
    assert.match(said[0] ?? '', /^trial-lens: missing\.txt does not exist; check the path$/);
    assert.match(said[1] ?? '', /^trial-lens: binary\.txt is a binary file \(byte 1 is zero\)/);
    assert.match(said[2] ?? '', /^trial-lens: latin\.txt is not valid UTF-8 at byte 1; save it as UTF-8$/);
    assert.match(said[3] ?? '', /^trial-lens: utf16\.txt is in UTF-16; save it as UTF-8$/);
    assert.match(said[4] ?? '', /^trial-lens: empty holds no trial texts/);
    assert.match(said[5] ?? '', /^trial-lens: none\*\.txt matches no file/);
    assert.match(said[6] ?? '', /^trial-lens: good\.txt\/x does not exist/);
    assert.equal(said.length, 8);
  });

  it('does not say twice that a folder is empty which was read before', async () => {
    write('a.trial');
    const { code, names } = await read('.', '.');
    assert.deepEqual([code, names], [0, ['a.trial']]);
  });

  it('drops a byte-order mark, as the editor does', async () => {
    write('bom.txt', '\uFEFFabc');
    const { out } = await ran(folder(), ['annotate', 'bom.txt']);
    assert.equal(JSON.parse(out).documents[0].length, 3);
  });
});
