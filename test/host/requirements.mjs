/** The packages that must be there before anything else can run; only Node's own modules are used here. */
import { areStale } from './installed-packages.mjs';
import { npm } from './npm.mjs';
import { projectFolder } from './places.mjs';

/** Installs the packages when they are missing or older than the lock file. */
export async function installDependencies() {
  if (!areStale(projectFolder)) return;
  console.log('Installing the dependencies (npm ci) …');
  await npm(['ci', '--ignore-scripts'], projectFolder, 'The dependencies could not be installed');
}
