/** What must be there before anything can run, with nothing but Node's own modules at hand: Node itself and the packages. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { projectFolder } from './places.mjs';
import { Stop } from './stop.mjs';

/**
 * Refuses a Node that is too old.
 *
 * @param {string} wanted "20" or "20.19"
 * @param {string} purpose what needs it, as in "Trial Lens"
 * @param {string} [version] of the running Node
 */
export function requireNode(wanted, purpose, version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Stop(
    `${purpose} needs Node ${wanted} or newer, and this is Node ${version}.`,
    'Install a newer Node.',
  );
}

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
