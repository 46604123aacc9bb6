/**
 * Packs the files of a package more tightly, in the same format that every unzipper reads.
 *
 *     node test/host/squeeze.mjs FILE.vsix     the file to replace
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { runMain, Stop } from './stop.mjs';

/** As many passes as pay: more of them save a few bytes in a thousand. */
const passes = 5;
const deflated = 8;
const localHeader = 30;
const centralHeader = 46;

await runMain(async () => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Stop('No package was named.', 'node test/host/squeeze.mjs FILE.vsix');
  const before = readFileSync(file);
  const after = await squeezed(before);
  const inMaking = `${file}.part`;
  writeFileSync(inMaking, after);
  renameSync(inMaking, file);
  console.log(`${file}: ${before.length} bytes, now ${after.length}`);
});

/**
 * The same archive with every file packed as small as it gets (PKWARE APPNOTE 4.3.7 and 4.3.12).
 *
 * @param {Buffer} archive
 */
async function squeezed(archive) {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Stop('This is no zip file.', 'Give the file that npm run package wrote.');
  /** @type {Buffer[]} */
  const files = [];
  /** @type {Buffer[]} */
  const contents = [];
  let place = 0;
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) =>
      archive.readUInt16LE(at + offset),
    );
    const entry = Buffer.from(archive.subarray(at, at + centralHeader + name + extra + comment));
    const { method, data } = await smallest(archive, entry);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(data.length, 20);
    // Sizes and checksum stand in the header itself, so none follow the data.
    entry.writeUInt16LE(entry.readUInt16LE(8) & ~8, 8);
    entry.writeUInt32LE(place, 42);
    const header = Buffer.alloc(localHeader);
    header.writeUInt32LE(0x04034b50, 0);
    entry.copy(header, 4, 6, 28);
    header.writeUInt16LE(name, 26);
    const written = [header, entry.subarray(centralHeader, centralHeader + name), data];
    files.push(...written);
    contents.push(entry);
    place += localHeader + name + data.length;
    at += entry.length;
  }
  const tail = Buffer.from(archive.subarray(end));
  tail.writeUInt32LE(
    contents.reduce((sum, entry) => sum + entry.length, 0),
    12,
  );
  tail.writeUInt32LE(place, 16);
  return Buffer.concat([...files, ...contents, tail]);
}

/**
 * @param {Buffer} archive
 * @param {Buffer} entry its header in the table of contents
 */
async function smallest(archive, entry) {
  const method = entry.readUInt16LE(10);
  const header = entry.readUInt32LE(42);
  const start = header + localHeader + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const data = archive.subarray(start, start + entry.readUInt32LE(20));
  const tight = Buffer.from(
    await deflateAsync(method === deflated ? inflateRawSync(data) : data, { numiterations: passes }),
  );
  return tight.length < data.length ? { method: deflated, data: tight } : { method, data };
}
