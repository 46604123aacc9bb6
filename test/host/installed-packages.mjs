/** Whether the packages that are installed are the ones that are wanted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells whether the packages of a folder are others than its lock file names. The list that npm leaves is written last,
 * so an installation that was broken off counts as missing. The contents are compared and not the times, for a fresh
 * checkout makes every file look new.
 *
 * @param {string} folder
 */
export function areStale(folder) {
  const installed = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  const wanted = packagesOf(join(folder, 'package-lock.json')) ?? {};
  if (!installed) return true;
  return Object.entries(wanted).some(([path, { version, optional }]) => {
    const found = installed[path];
    // The entry without a path is the project; an optional package may be for another system.
    if (path === '' || (found === undefined && optional === true)) return false;
    return found?.version !== version;
  });
}

/**
 * @param {string} file
 * @returns {Readonly<Record<string, { version?: string, optional?: boolean }>> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
