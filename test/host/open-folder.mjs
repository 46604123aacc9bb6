/** The body of `npm start`; Node is known to be young enough here, and nothing else is known. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from './chromium.mjs';
import { isInterrupted, start, temporaryFolder } from './leftovers.mjs';
import { cacheFolder, projectFolder, seedsFolder } from './places.mjs';
import { freePort } from './port.mjs';
import { installDependencies } from './requirements.mjs';
import { readStartOptions, requireTexts, usage } from './start-options.mjs';
import { runMain, Stop } from './stop.mjs';
import { startServer } from './vscode-host.mjs';

const usualPort = 8123;

/** Does what `npm start` says. */
export function main() {
  return runMain(async () => {
    const base = process.env.INIT_CWD ?? process.cwd();
    const options = readStartOptions(process.argv.slice(2), seedsFolder, base);
    if (options.help) {
      console.log(usage);
      return 0;
    }
    requireTexts(options.folder);
    // A port that cannot be had is said now, not after a minute of installing.
    if (options.open && options.port !== undefined) await freePort(options.port);
    await installDependencies();
    if ((await run(['esbuild.js'])) !== 0) throw new Stop('The extension could not be built; see above.');
    const summary = await summarise(options.folder);
    // Code 1 says that errors were found in the texts, which is what people want to look at; code 3 that something could
    // not be read, which is said above and keeps nobody from the rest.
    if (summary !== 0 && summary !== 1 && summary !== 3) return summary;
    if (!options.open) return summary === 3 ? 3 : 0;
    if (await openDesktop(options.folder)) return 0;
    return serve(options.folder, options.port);
  });
}

/** Prints the table of a folder and gives the exit code. @param {string} folder */
async function summarise(folder) {
  const child = start(process.execPath, ['dist/cli.js', 'summary', folder], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    said.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    said.err += text;
  });
  /** @type {Promise<void>} */
  const closed = new Promise((resolve) => child.once('close', () => resolve()));
  const code = await exitCode(child);
  await closed;
  // The command line advises to name a file, which is no advice for somebody who opens a folder.
  const none = said.out === '' && said.err.includes('holds no trial texts');
  process.stdout.write(none ? noTrialTexts(folder) : said.out);
  if (!none) process.stderr.write(said.err);
  return code;
}

/** @param {string} folder */
function noTrialTexts(folder) {
  return `No file in ${folder} reads like a trial text.
  Files named .trial or .trial.txt always count as one, and other .txt and .md files by what they say. To have any of
  these read all the same, open it in VS Code and choose "Trial Lens: Annotate This File On/Off".
`;
}

/** Runs a script of the project, output and all. @param {readonly string[]} args */
async function run(args) {
  const child = start(process.execPath, args, {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return exitCode(child);
}

/** Opens the desktop VS Code where there is one. @param {string} folder */
async function openDesktop(folder) {
  const code = process.env.TRIAL_LENS_HOST === 'served' ? undefined : findOnPath('code');
  if (!code) return false;
  const args = [`--extensionDevelopmentPath=${projectFolder}`, folder];
  const shell = process.platform === 'win32';
  const child = start(shell ? `"${code}"` : code, shell ? args.map((arg) => `"${arg}"`) : args, {
    stdio: 'inherit',
    shell,
  });
  if ((await exitCode(child)) !== 0) {
    console.log('The desktop VS Code did not open; serving one instead.');
    return false;
  }
  console.log(`\n${folder} is open in VS Code, with the extension loaded from here.`);
  return true;
}

/** Serves a VS Code until Ctrl-C. @param {string} folder @param {number | undefined} wanted */
async function serve(folder, wanted) {
  const port = wanted ?? (await freePort(usualPort).catch(() => freePort()));
  const token = randomBytes(16).toString('hex');
  // What people change in their settings is kept for the next time; the extension is linked anew each time.
  const dataFolder = join(cacheFolder, 'vscode-people');
  const first = !existsSync(join(dataFolder, 'User', 'settings.json'));
  const server = await startServer({
    port,
    token,
    dataFolder,
    extensionsFolder: linkedExtension(),
    ...(first ? { settings: firstSettings } : {}),
  });
  const address = new URL(server.origin);
  address.searchParams.set('tkn', token);
  address.searchParams.set('folder', folder);
  console.log(`\nVS Code with Trial Lens is ready. Open this address in a browser on this machine:\n`);
  console.log(`  ${address.href}\n`);
  console.log('Ctrl-C ends it.');
  showInBrowser(address.href);
  await server.ended;
  if (!isInterrupted()) throw new Stop('VS Code ended by itself.', 'Run npm start again.');
  return 0;
}

/** An extensions folder that holds nothing but a link to this project. */
function linkedExtension() {
  const folder = temporaryFolder('extensions');
  mkdirSync(folder, { recursive: true });
  symlinkSync(projectFolder, join(folder, 'trial-lens.trial-lens'), 'junction');
  return folder;
}

/** Shows an address where there is a screen to show it on; the address is printed anyway. @param {string} address */
function showInBrowser(address) {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen || process.env.CI || !process.stdout.isTTY) return;
  const opener = { darwin: 'open', win32: 'explorer' }[String(process.platform)] ?? 'xdg-open';
  const found = findOnPath(opener);
  if (found) start(found, [address], { stdio: 'ignore' });
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} */
function exitCode(child) {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
}

const firstSettings = {
  'files.autoSave': 'off',
  'editor.wordWrap': 'on',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  // The folder often lies in a repository of something else, and nobody here came to commit.
  'git.openRepositoryInParentFolders': 'never',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
};
