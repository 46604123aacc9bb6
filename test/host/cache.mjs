/** The cache of big downloads. A thing is either there, whole, or not there: it is made aside and moved into place. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  const aside = mkdtempSync(join(cacheFolder, 'unfinished-'));
  try {
    await make(aside);
    renameSync(aside, place);
  } catch (error) {
    // Another run may have finished the same thing in the meantime: then its work is as good.
    if (!(existsSync(place) && isOccupied(error))) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
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

/** @param {unknown} error */
function isOccupied(error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM';
}
