import * as assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { nodeTooOld } from './node-version.mjs';
import { readStartOptions, requireTexts } from './start-options.mjs';

const read = (...args: string[]) => readStartOptions(args, '/samples', '/base');

describe('the arguments of npm start', () => {
  it('take the samples when no folder is named', () => {
    assert.deepEqual(read(), { folder: '/samples', open: true, port: undefined, help: false });
  });

  it('read a relative folder from where the person is', () => {
    assert.equal(read('texts').folder, resolve('/base', 'texts'));
  });

  it('read the options in both spellings', () => {
    assert.deepEqual(read('--no-open', '--port', '8200'), { ...read(), open: false, port: 8200 });
    assert.equal(read('--port=8200').port, 8200);
  });

  it('refuse what they do not know, and say what there is', () => {
    assert.throws(() => read('--prot', '1'), /no option --prot\.\s+The options are --no-open, --port N/);
    assert.throws(() => read('a', 'b'), /one folder, and these are 2: a, b/);
  });

  for (const port of ['x', '0', '65536', '80.5', '-1', '']) {
    it(`refuse the port "${port}"`, () => {
      assert.throws(() => read(`--port=${port}`), /--port wants a number from 1 to 65535/);
    });
  }

  it('refuse a port that is left out', () => {
    assert.throws(() => read('--port'), /and none was given/);
  });
});

describe('the folder of npm start', () => {
  let scratch = '';
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'trial-lens-unit-'));
  });
  afterEach(() => rmSync(scratch, { recursive: true }));

  it('must exist', () => {
    assert.throws(() => requireTexts(join(scratch, 'none')), /none does not exist\.\s+Name a folder/);
  });

  it('must be a folder', () => {
    writeFileSync(join(scratch, 'file'), '');
    assert.throws(() => requireTexts(join(scratch, 'file')), /is a file, not a folder/);
  });

  it('must not be empty', () => {
    assert.throws(() => requireTexts(scratch), /is empty/);
  });

  it('must hold a text, here or below', () => {
    const inside = join(scratch, 'inside');
    mkdirSync(inside);
    writeFileSync(join(scratch, 'table.csv'), '');
    writeFileSync(join(inside, '.hidden.txt'), '');
    assert.throws(() => requireTexts(scratch), /holds no text: no \.trial, \.txt or \.md file/);
    writeFileSync(join(inside, 'abstract.txt'), '');
    assert.doesNotThrow(() => requireTexts(scratch));
  });
});

describe('the version of Node', () => {
  it('is fine when it is the one wanted or newer', () => {
    for (const version of ['20.0.0', '20.19.4', '22.1.0', '100.0.0']) {
      assert.equal(nodeTooOld('20', 'npm start', version), '');
    }
  });

  it('is named when it is too old', () => {
    assert.match(
      nodeTooOld('20', 'npm start', '18.20.4'),
      /^npm start needs Node 20 or newer, and this is Node 18\.20\.4/,
    );
    assert.notEqual(nodeTooOld('20.19', 'npm test', '20.18.9'), '');
    assert.equal(nodeTooOld('20.19', 'npm test', '22.0.0'), '');
  });
});
