/** Finds a browser of the Chromium family for the tests, and installs one where that takes no question: on Debian as root. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { start } from './leftovers.mjs';
import { Stop } from './stop.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Gives the path of a browser, and installs it first if need be. */
export async function chromium() {
  const named = process.env.TRIAL_LENS_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Stop(
      `TRIAL_LENS_CHROMIUM names ${named}, which does not exist.`,
      'Name the executable of a Chromium.',
    );
  }
  const found = findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && findOnPath('apt-get')) {
    console.log('Installing Chromium for the tests (apt-get install chromium) …');
    const failed =
      (await aptGet('update')) || (await aptGet('install', '-y', '--no-install-recommends', 'chromium'));
    const installed = findBrowser();
    if (installed) return installed;
    throw new Stop(`Chromium cannot be had: apt-get failed.\n${failed}`, remedy);
  }
  throw new Stop(
    'Chromium cannot be had: neither Chromium nor Chrome nor Edge is installed on this machine.',
    remedy,
  );
}

const remedy =
  'Install Chromium or Chrome (on Debian: apt-get install chromium), or name an executable in TRIAL_LENS_CHROMIUM.';

/** Looks for a program on the PATH. @param {string} name */
export function findOnPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find(isExecutable);
}

function findBrowser() {
  for (const name of names) {
    const found = findOnPath(name);
    if (found) return found;
  }
  return applications.find((path) => existsSync(path));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs apt-get without questions and gives what it wrote when it failed. @param {readonly string[]} args */
async function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = start('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      said += data;
    });
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  return code === 0 ? '' : said.trim().split('\n').slice(-4).join('\n');
}
