/** A real VS Code that is served to a browser: fetched once, then started as often as needed. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, makePackage } from './cache.mjs';
import { end, removeFolder, start, temporaryFolder } from './leftovers.mjs';
import { node24 } from './node24.mjs';
import { npm } from './npm.mjs';
import { hostVersion, knownVersions } from './places.mjs';
import { freePort } from './port.mjs';
import { Stop } from './stop.mjs';
import { withoutNoise } from './test-log.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {number} [port] a free one when left out
 * @property {string} [token] a connection token; without one the server answers everybody on this machine
 * @property {string} [dataFolder] where the server keeps settings; a temporary folder when left out
 * @property {string} [extensionsFolder] where installed extensions are; an empty temporary folder when left out
 * @property {Readonly<Record<string, unknown>>} [settings] user settings
 * @property {boolean} [workspaceTrust] folders are not trusted until a person says so
 * @property {boolean} [testDriver] lets the page report the console and the end of a test run
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {string} origin such as http://127.0.0.1:4000
 * @property {() => Promise<void>} close
 * @property {Promise<void>} ended
 */

/** Gives the folder of the served VS Code; the first time it comes from the package registry, 25 seconds or so. */
export async function vscodeFolder() {
  const version = hostVersion();
  if (!version) {
    throw new Stop(
      `TRIAL_LENS_VSCODE asks for VS Code ${process.env.TRIAL_LENS_VSCODE}, which is not known here.`,
      `Known versions: ${knownVersions.join(', ')}.`,
    );
  }
  const inside = join('node_modules', 'code-server', 'lib', 'vscode');
  const folder = await cached(`vscode-host-${version.package}`, async (aside) => {
    console.log(`Fetching VS Code ${version.vscode} for this machine's browser (about 600 MB on disk) …`);
    makePackage(aside);
    const failed = 'The VS Code host could not be installed';
    await npm(['install', '--ignore-scripts', `code-server@${version.package}`], aside, failed);
    const nested = ['install', '--omit=dev', '--ignore-scripts', '--no-package-lock'];
    await npm(nested, join(aside, inside), failed);
  });
  return join(folder, inside);
}

/**
 * Starts the served VS Code on a loopback address.
 *
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const [node, folder] = [await node24(), await vscodeFolder()];
  const port = await freePort(options.port);
  const own = options.dataFolder ? undefined : temporaryFolder('server');
  const data = options.dataFolder ?? own ?? '';
  writeSettings(data, options.settings);
  const extensions = options.extensionsFolder ?? join(data, 'extensions');
  mkdirSync(extensions, { recursive: true });
  const child = start(
    node,
    [
      ...[join(folder, 'out', 'server-main.js'), '--host', '127.0.0.1', '--port', String(port)],
      ...(options.token
        ? ['--connection-token-file', tokenFile(options.token)]
        : ['--without-connection-token']),
      ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
      ...['--server-data-dir', data, '--user-data-dir', data, '--extensions-dir', extensions],
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
      ...(options.workspaceTrust ? [] : ['--disable-workspace-trust']),
    ],
    { cwd: folder, env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('exit', () => resolve()));
  const close = async () => {
    await end(child);
    if (own) removeFolder(own);
  };
  try {
    await listening(child, port);
  } catch (error) {
    await close();
    throw error;
  }
  return { port, origin: `http://127.0.0.1:${port}`, close, ended };
}

/**
 * Installs a packaged extension.
 *
 * @param {string} vsix @param {string} extensionsFolder @param {string} dataFolder
 */
export async function installExtension(vsix, extensionsFolder, dataFolder) {
  const [node, folder] = [await node24(), await vscodeFolder()];
  const child = start(
    node,
    [
      ...[
        join(folder, 'out', 'server-main.js'),
        '--install-extension',
        vsix,
        '--extensions-dir',
        extensionsFolder,
      ],
      ...['--server-data-dir', dataFolder, '--user-data-dir', dataFolder, '--accept-server-license-terms'],
    ],
    { cwd: folder, env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      said += data;
    });
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0 || !/successfully installed/.test(said)) {
    throw new Stop(`VS Code did not install ${vsix}:\n${withoutNoise(said)}`);
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} port
 * @returns {Promise<void>}
 */
function listening(child, port) {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (/** @type {string} */ reason) => {
      const remedy = /EADDRINUSE/.test(said)
        ? `Port ${port} was taken meanwhile; choose another.`
        : undefined;
      reject(new Stop(`VS Code did not start: ${reason}\n${withoutNoise(said).trim()}`, remedy));
    };
    const late = setTimeout(() => fail('it was not ready within 60 seconds.'), 60_000);
    const hear = (/** @type {Buffer} */ data) => {
      said += data;
      if (!/Extension host agent listening on/.test(said)) return;
      clearTimeout(late);
      resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(late);
      fail(`it ended with code ${code}.`);
    });
  });
}

/** A token on the command line could be read by everybody on the machine. @param {string} token */
function tokenFile(token) {
  const file = join(temporaryFolder('token'), 'token');
  writeFileSync(file, token, { mode: 0o600 });
  return file;
}

/** @param {string} data @param {Readonly<Record<string, unknown>> | undefined} settings */
function writeSettings(data, settings) {
  if (!settings) return;
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify(settings, null, 2));
}

/** The environment without what would make the server believe that it runs inside another VS Code. */
function serverEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/.test(name)),
  );
}
