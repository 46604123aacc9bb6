/** Calls npm, quietly, and says in plain words why it failed. */
import { basename } from 'node:path';
import { start } from './leftovers.mjs';
import { Stop } from './stop.mjs';

/**
 * Runs npm in a folder.
 *
 * @param {readonly string[]} args
 * @param {string} folder
 * @param {string} purpose what fails when it fails, as in "The dependencies could not be installed"
 */
export async function npm(args, folder, purpose) {
  const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error', ...patience];
  const own = process.env.npm_execpath;
  // A script that npm runs learns where npm itself is; this spares a shell on Windows.
  const useOwn = own !== undefined && basename(own).startsWith('npm-cli');
  const child = useOwn
    ? start(process.execPath, [own, ...quiet], { cwd: folder, env: npmEnvironment() })
    : start('npm', quiet, { cwd: folder, env: npmEnvironment(), shell: process.platform === 'win32' });
  let said = '';
  child.stdout?.on('data', (data) => {
    said += data;
  });
  child.stderr?.on('data', (data) => {
    said += data;
  });
  const code = await new Promise((resolve) => {
    child.once('close', resolve);
    child.once('error', (error) => {
      said += error.message;
      resolve(1);
    });
  });
  if (code !== 0) throw new Stop(`${purpose}: ${npmFailure(said)}`, npmRemedy(said));
}

/** By itself, npm waits for minutes before it says that there is no network. */
const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/** @param {string} said what npm wrote */
export function npmFailure(said) {
  if (isOffline(said)) return 'the npm registry cannot be reached.';
  if (/ENOSPC/.test(said)) return 'the disk is full.';
  if (/EACCES|EPERM/.test(said)) return 'npm may not write here.';
  if (/spawn npm ENOENT/.test(said)) return 'npm was not found.';
  const lines = said.split('\n').filter((line) => /^npm (error|ERR!)/.test(line));
  const shown = lines.filter((line) => !/A complete log|complete log of this run/.test(line)).slice(0, 4);
  return `npm failed.\n${(shown.length > 0 ? shown : said.trim().split('\n').slice(-4)).map((line) => `  ${line}`).join('\n')}`;
}

/** @param {string} said */
function npmRemedy(said) {
  if (isOffline(said))
    return 'Check the network connection (and `npm config get registry`), then run the same command again.';
  if (/ENOSPC/.test(said))
    return 'Make room (the VS Code host takes about 600 MB) and run the same command again.';
  if (/spawn npm ENOENT/.test(said)) return 'Install Node 20 or newer together with npm.';
  return 'Run the same command again; what was installed half is thrown away.';
}

/** @param {string} said */
function isOffline(said) {
  return /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR/.test(
    said,
  );
}

/** The environment without what an outer `npm run` adds, which would point the inner npm at the wrong folder. */
function npmEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(package|lifecycle)_|npm_config_(local_prefix|global|prefix)$|INIT_CWD$)/i.test(name),
  );
  return Object.fromEntries(kept);
}
