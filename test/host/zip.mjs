/** Reads the table of contents of a zip file. */

/**
 * Lists the entries of a zip archive from its central directory (PKWARE APPNOTE 4.3.12 and 4.3.16).
 *
 * @param {Buffer} archive
 * @returns {{ name: string, size: number }[]} with the uncompressed sizes in bytes
 */
export function zipEntries(archive) {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('This is no zip file.');
  const entries = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const start = at + 46;
    entries.push({
      name: archive.toString('utf8', start, start + (name ?? 0)),
      size: archive.readUInt32LE(at + 24),
    });
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}
