/** Finds and reads the decision files that belong to a text. */
import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readDecisions } from '../../formats/decisions-file.js';
import { mayHoldDecisionsOn, reviewFolder } from '../../review/file-names.js';
import type { DecisionFile } from '../../schema/index.js';
import { reasonOf } from '../inputs.js';
import { tellProblem } from '../paths.js';
import type { Terminal } from '../terminal.js';

/** All decision files on a text, by annotator; what cannot be used is told on standard error and left as it is. */
export async function decisionFilesOf(name: string, terminal: Terminal): Promise<readonly DecisionFile[]> {
  const text = path.resolve(terminal.cwd, name);
  const root = await rootOf(path.dirname(text), terminal.cwd);
  const folder = path.join(root, reviewFolder, path.relative(root, path.dirname(text)));
  const files: DecisionFile[] = [];
  for (const entry of await entriesOf(folder)) {
    if (!mayHoldDecisionsOn(entry, path.basename(text))) continue;
    const file = await readDecisionFile(path.join(folder, entry), terminal);
    if (file !== undefined && file.head.document === path.relative(root, text).split(path.sep).join('/'))
      files.push(file);
  }
  return files.sort((a, b) => (a.head.annotator < b.head.annotator ? -1 : 1));
}

/** One decision file; undefined, with a message, where it cannot be used. */
export async function readDecisionFile(file: string, terminal: Terminal): Promise<DecisionFile | undefined> {
  const text = await readAll(file, terminal);
  if (text === undefined) return undefined;
  const name = shownName(file, terminal);
  const read = readDecisions(text);
  for (const { line, reason } of read.problems)
    await tellProblem({ name: `${name}:${line}`, problem: reason }, terminal);
  if (read.problems.some(({ isMergeMark }) => isMergeMark))
    await tellProblem(
      { name, problem: `holds marks of a merge: trial-lens review merge ${name} writes it without them` },
      terminal,
    );
  return read.ok ? read.file : undefined;
}

/** The text of a file; undefined, with a message, where it cannot be read. */
export async function readAll(file: string, terminal: Terminal): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    await tellProblem({ name: shownName(file, terminal), problem: reasonOf(error) }, terminal);
    return undefined;
  }
}

function shownName(file: string, { cwd }: Terminal): string {
  return path.relative(cwd, file).split(path.sep).join('/');
}

/** The nearest folder upwards that keeps decisions, else the working folder. */
async function rootOf(from: string, fallback: string): Promise<string> {
  for (let folder = from; ; folder = path.dirname(folder)) {
    try {
      await access(path.join(folder, reviewFolder));
      return folder;
    } catch {
      if (path.dirname(folder) === folder) return fallback;
    }
  }
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}
