/** The packages that must be there before anything else can run; only Node's own modules are used here. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { projectFolder } from './places.mjs';

/** Installs the packages when they are missing or older than the lock file. */
export async function installDependencies() {
  if (!areStale(projectFolder)) return;
  console.log('Installing the dependencies (npm ci) …');
  await npm(['ci', '--ignore-scripts'], projectFolder, 'The dependencies could not be installed');
}

/**
 * Tells whether the packages of a folder are missing or older than its lock file. The list that npm leaves is written
 * last, so an installation that was broken off counts as missing.
 *
 * @param {string} folder
 */
export function areStale(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  const wanted = join(folder, 'package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs;
}
