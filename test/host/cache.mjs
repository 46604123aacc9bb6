/** The cache of big downloads. A thing is either there, whole, or not there: it is made aside and moved into place. */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeFolder, temporaryFolder } from './leftovers.mjs';
import { cacheFolder } from './places.mjs';

/**
 * Gives the folder of a cached thing, and makes it first when it is not there yet.
 *
 * @param {string} name its folder inside the cache
 * @param {(folder: string) => Promise<void>} make fills an empty folder
 */
export async function cached(name, make) {
  const place = join(cacheFolder, name);
  if (existsSync(place)) return place;
  mkdirSync(dirname(place), { recursive: true });
  removeAbandoned();
  const aside = temporaryFolder(unfinished, cacheFolder);
  try {
    await make(aside);
    renameSync(aside, place);
  } catch (error) {
    // Another run may have finished the same thing in the meantime: then its work is as good.
    if (!(existsSync(place) && isOccupied(error))) throw error;
  } finally {
    removeFolder(aside);
  }
  return place;
}

/**
 * Makes a folder a package of its own, so that npm installs there and nowhere above.
 *
 * @param {string} folder
 */
export function makePackage(folder) {
  writeFileSync(join(folder, 'package.json'), '{ "name": "trial-lens-cache", "private": true }\n');
}

const unfinished = 'unfinished';

/** A run that was killed by force leaves its work behind; after an hour nobody is working on it any more. */
function removeAbandoned() {
  for (const name of readdirSync(cacheFolder).filter((name) => name.includes(`-${unfinished}-`))) {
    const folder = join(cacheFolder, name);
    const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed > 3_600_000) removeFolder(folder);
  }
}

/** @param {unknown} error */
function isOccupied(error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM';
}
