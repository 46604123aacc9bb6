/** Finds and reads the texts that the command line names: files, folders, patterns and standard input. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { looksLikeTrialText } from '../core/index.js';
import { visible } from '../formats/visible.js';
import { decodeText } from '../read-text.js';
import { isOpen, isPattern, matchingFiles } from './glob.js';
import { read, type Terminal, write } from './terminal.js';

export const stdinName = '<stdin>';

/** A text that was read, or a message about one that could not be. */
export type Input =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly problem: string };

/**
 * Reads one text after another, each once, in the order named (folders and patterns sorted by name). Named
 * files are always read. In folders, `.trial` and `.trial.txt` are, and `.txt` and `.md` that look like a trial
 * text. Names are relative to the working folder, with forward slashes.
 */
export async function* readInputs(paths: readonly string[], terminal: Terminal): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const each of paths) {
    if (each === '-') {
      if (!seen.has(stdinName)) yield await readStdin(terminal);
      seen.add(stdinName);
    } else yield* fromPath(each, terminal, seen);
  }
}

async function* fromPath(given: string, terminal: Terminal, seen: Set<string>): AsyncGenerator<Input> {
  const { cwd } = terminal;
  const absolute = path.resolve(cwd, given);
  const kind = await kindOf(absolute);
  if (kind === 'folder') yield* fromFolder(absolute, terminal, seen);
  else if (kind === 'file') yield* asInput(await readOnce(absolute, cwd, seen, () => true));
  else if (isPattern(given)) yield* fromPattern(given, cwd, seen);
  else yield { name: given, problem: kind.problem };
}

async function* fromPattern(pattern: string, cwd: string, seen: Set<string>): AsyncGenerator<Input> {
  const files = await matchingFiles(pattern.split(path.sep).join('/'), cwd);
  for (const file of files) yield* asInput(await readOnce(path.resolve(cwd, file), cwd, seen, () => true));
  if (files.length === 0)
    yield { name: pattern, problem: 'matches no file; check the pattern and its quotes' };
}

async function* fromFolder(
  folder: string,
  { cwd, stderr }: Terminal,
  seen: Set<string>,
): AsyncGenerator<Input> {
  let any = false;
  const leftOut: string[] = [];
  for await (const file of filesBelow(folder)) {
    if (typeof file !== 'string') {
      any = true;
      yield { name: nameOf(file.folder, cwd), problem: file.problem };
      continue;
    }
    const once = await readOnce(file, cwd, seen, isTrialFile(file) ? () => true : looksLikeTrialText);
    if (once === 'unwanted') leftOut.push(nameOf(file, cwd));
    else any = true;
    yield* asInput(once);
  }
  if (any && leftOut.length > 0) await write(stderr, leftOutNote(leftOut));
  if (any) return;
  yield {
    name: nameOf(folder, cwd),
    problem: `holds no trial texts (${scanned}); name a file to have it read anyway`,
  };
}

/** Says which files of a folder were not read, so that nobody takes them for checked. */
function leftOutNote(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map(visible).join(', ');
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return `trial-lens: left out, as they do not look like trial texts: ${shown}${more}. Name a file to have it read anyway.\n`;
}

const MOST_NAMED = 5;

const scanned = '.trial, .trial.txt, or .txt and .md that look like a trial text';

type ReadOnce = Input | 'unwanted' | 'seen';

function* asInput(once: ReadOnce): Generator<Input> {
  if (once !== 'unwanted' && once !== 'seen') yield once;
}

async function readOnce(
  absolute: string,
  cwd: string,
  seen: Set<string>,
  wanted: (text: string) => boolean,
): Promise<ReadOnce> {
  const name = nameOf(absolute, cwd);
  try {
    const file = await identityOf(absolute);
    if (seen.has(file)) return 'seen';
    const decoded = decodeText(await readFile(absolute));
    if ('text' in decoded && !wanted(decoded.text)) return 'unwanted';
    seen.add(file);
    return { name, ...decoded };
  } catch (error) {
    return { name, problem: reasonOf(error) };
  }
}

/** The same for all links to a file; a pipe has no place in the file system and is known by its path. */
async function identityOf(absolute: string): Promise<string> {
  try {
    return await realpath(absolute);
  } catch {
    return absolute;
  }
}

/** A folder that a scan could not look into. */
interface ClosedFolder {
  readonly folder: string;
  readonly problem: string;
}

/** Files that a scan may read, folder by folder, sorted; links to folders are not followed, so it always ends. */
async function* filesBelow(folder: string): AsyncGenerator<string | ClosedFolder> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { folder, problem: reasonOf(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const here = path.join(folder, entry.name);
    if (!isOpen(entry.name)) continue;
    if (entry.isDirectory()) yield* filesBelow(here);
    else if (/\.(?:trial|txt|md)$/i.test(entry.name) && (await kindOf(here)) === 'file') yield here;
  }
}

function isTrialFile(file: string): boolean {
  return /\.trial(?:\.txt)?$/i.test(file);
}

async function kindOf(absolute: string): Promise<'folder' | 'file' | { readonly problem: string }> {
  try {
    return (await stat(absolute)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

/** Why a file could not be read, as the end of a sentence about it. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'does not exist; check the path';
  if (code === 'ENOTDIR') return 'does not exist: a part of the path is a file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read; check its permissions';
  if (code === 'ELOOP') return 'is a link that leads in a circle';
  if (code === 'ENAMETOOLONG') return 'has a name that is too long';
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG')
    return 'is too large to read at once; split it';
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

function nameOf(absolute: string, cwd: string): string {
  return path.relative(cwd, absolute).split(path.sep).join('/') || '.';
}

async function readStdin(terminal: Terminal): Promise<Input> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of read(terminal)) chunks.push(chunk);
    return { name: stdinName, ...decodeText(Buffer.concat(chunks)) };
  } catch (error) {
    return { name: stdinName, problem: reasonOf(error) };
  }
}
