/** Where things are: the folder of the project, the cache that git ignores, and the versions of what is put there. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const cacheFolder = join(projectFolder, '.cache');
export const seedsFolder = join(projectFolder, 'seeds');
export const outFolder = join(projectFolder, 'out');

/** The served VS Code by VS Code version; the oldest is the one that `engines.vscode` promises. */
const hostPackages = new Map([
  ['1.139', '4.139.1'],
  ['1.100', '4.100.3'],
]);
const newest = '1.139';

/**
 * The VS Code to test on, from the environment variable TRIAL_LENS_VSCODE ("1.100"), else the newest known.
 *
 * @returns {{ vscode: string, package: string } | undefined} nothing for a version that is not known
 */
export function hostVersion(wanted = process.env.TRIAL_LENS_VSCODE || newest) {
  const version = hostPackages.get(wanted);
  return version ? { vscode: wanted, package: version } : undefined;
}

/** The versions that TRIAL_LENS_VSCODE may name. */
export const knownVersions = [...hostPackages.keys()];
