/** What `npm start` was asked for, checked before anything is installed or started. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Stop } from './stop.mjs';

/** @typedef {{ folder: string, open: boolean, port: number | undefined, help: boolean }} StartOptions */

export const usage = `npm start [-- FOLDER] [--no-open] [--port N]

  FOLDER      the texts to look at; the five sample texts when left out
  --no-open   stop after the table
  --port N    the port of the served VS Code; used where no desktop VS Code (\`code\`) is on the PATH
  --help      this text

From the desktop VS Code to the served one: set the environment variable TRIAL_LENS_HOST=served.`;

/**
 * Reads the arguments.
 *
 * @param {readonly string[]} args
 * @param {string} otherwise the folder when none is named
 * @param {string} base where relative folders start
 * @returns {StartOptions}
 */
export function readStartOptions(args, otherwise, base) {
  /** @type {StartOptions} */
  const options = { folder: otherwise, open: true, port: undefined, help: false };
  const folders = [];
  for (let at = 0; at < args.length; at += 1) {
    const [name = '', value] = (args[at] ?? '').split(/=(.*)/s);
    if (name === '--no-open') options.open = false;
    else if (name === '--help' || name === '-h') options.help = true;
    else if (name === '--port') {
      if (value === undefined) at += 1;
      options.port = readPort(value ?? args[at]);
    } else if (name.startsWith('-')) {
      throw new Stop(
        `npm start has no option ${name}.`,
        'The options are --no-open, --port N and --help.',
        2,
      );
    } else folders.push(args[at] ?? '');
  }
  if (folders.length > 1) {
    throw new Stop(
      `npm start opens one folder, and these are ${folders.length}: ${folders.join(', ')}.`,
      undefined,
      2,
    );
  }
  if (folders[0] !== undefined) options.folder = resolve(base, folders[0]);
  return options;
}

/**
 * Refuses a folder that holds nothing to look at.
 *
 * @param {string} folder
 */
export function requireTexts(folder) {
  const remedy = 'Name a folder that holds trial texts: npm start -- FOLDER';
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) throw new Stop(`The folder ${folder} does not exist.`, remedy);
  if (!found.isDirectory()) throw new Stop(`${folder} is a file, not a folder.`, remedy);
  let names;
  try {
    names = readdirSync(folder);
  } catch {
    throw new Stop(`The folder ${folder} may not be read by you.`, remedy);
  }
  if (names.length === 0) throw new Stop(`The folder ${folder} is empty.`, remedy);
  if (!holdsText(folder)) {
    throw new Stop(
      `The folder ${folder} holds no text: no .trial, .txt or .md file.`,
      `Save your texts in one of these forms. ${remedy}`,
    );
  }
}

/**
 * True where a folder or one below it has a file that could be a trial text, by its name; looks where the command line looks.
 *
 * @param {string} folder
 * @returns {boolean}
 */
function holdsText(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return false;
  }
  const open = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  return (
    open.some((entry) => !entry.isDirectory() && /\.(?:trial|txt|md)$/i.test(entry.name)) ||
    open.some((entry) => entry.isDirectory() && holdsText(join(folder, entry.name)))
  );
}

/** @param {string | undefined} text */
function readPort(text) {
  const port = Number(text);
  if (text === undefined || !/^\d+$/.test(text) || port < 1 || port > 65_535) {
    const given = text === undefined ? 'none' : `"${text}"`;
    throw new Stop(
      `--port wants a number from 1 to 65535, and ${given} was given.`,
      'For example: --port 8123',
      2,
    );
  }
  return port;
}
