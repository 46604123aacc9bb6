/** Decisions go along where a text is renamed or moved: in the editor at once, from outside by the text's digest. */
import * as vscode from 'vscode';
import { mayHoldDecisionsOn, reviewFolder } from '../../review/file-names.js';
import { exists } from '../exists.js';
import { replaceFile } from '../features/export/write.js';

interface Move {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/** One move after another: a rename and the opening of the renamed text would else move the same file at once. */
let moving: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = moving.then(work);
  moving = turn.catch(() => undefined);
  return turn;
}

/** Moves the decision files of renamed texts and folders, whoever the annotators are. */
export function followRenames(moves: readonly Move[]): Promise<void> {
  return inTurn(() => follow(moves));
}

async function follow(moves: readonly Move[]): Promise<void> {
  for (const { oldUri, newUri } of moves) {
    const folder = vscode.workspace.getWorkspaceFolder(newUri);
    if (folder === undefined || !oldUri.path.startsWith(folder.uri.path)) continue;
    const [from, to] = [oldUri, newUri].map((uri) => relative(folder.uri, uri));
    if (from === undefined || to === undefined) continue;
    for (const file of await filesOf(folder.uri, from)) await moveFile(folder.uri, file, from, to);
    for (const file of await filesBelow(folder.uri, from)) await moveFile(folder.uri, file, from, to);
  }
}

/**
 * Takes over the decisions of a text that was moved outside the editor: those made on the very same text, whose own
 * text is no longer where they say. True where any were found.
 */
export function adoptByDigest(uri: vscode.Uri, sha256: string): Promise<boolean> {
  return inTurn(() => adopt(uri, sha256));
}

async function adopt(uri: vscode.Uri, sha256: string): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return false;
  const to = relative(folder.uri, uri);
  let adopted = false;
  for (const file of await decisionFilesIn(folder)) {
    const text = await textOf(file);
    const from = documentOf(text);
    if (from === undefined || from === to || !text.includes(`"sha256":"${sha256}"`)) continue;
    if (await exists(vscode.Uri.joinPath(folder.uri, from))) continue;
    await moveFile(folder.uri, file, from, to);
    adopted = true;
  }
  return adopted;
}

/** True where a folder holds decisions on a text that is no longer where they say. */
export async function holdsStrays(folder: vscode.WorkspaceFolder): Promise<boolean> {
  for (const file of await decisionFilesIn(folder)) {
    const from = documentOf(await textOf(file));
    if (from !== undefined && !(await exists(vscode.Uri.joinPath(folder.uri, from)))) return true;
  }
  return false;
}

function decisionFilesIn(folder: vscode.WorkspaceFolder): Thenable<readonly vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(folder, `${reviewFolder}/**/*.json`);
  return vscode.workspace.findFiles(pattern, undefined, mostFiles);
}

/** The text that a decision file names in its first line, by its path in the folder. */
function documentOf(text: string): string | undefined {
  return /"document":"((?:[^"\\]|\\.)*)"/.exec(text.slice(0, 2000))?.[1];
}

/** More decision files than this are not searched for a text that was moved. */
const mostFiles = 2000;

/** The decision files of a text. */
export async function filesOf(root: vscode.Uri, path: string): Promise<readonly vscode.Uri[]> {
  const slash = path.lastIndexOf('/');
  const beside = vscode.Uri.joinPath(root, reviewFolder, path.slice(0, Math.max(0, slash)));
  const own = (await entriesOf(beside)).filter((name) => mayHoldDecisionsOn(name, path.slice(slash + 1)));
  return own.map((name) => vscode.Uri.joinPath(beside, name));
}

/** Those of every text below a folder. */
function filesBelow(root: vscode.Uri, path: string): Thenable<readonly vscode.Uri[]> {
  return vscode.workspace.findFiles(new vscode.RelativePattern(root, `${reviewFolder}/${path}/**/*.json`));
}

/** Writes the file anew at its new place, naming the text as it is called now, and only then removes the old one. */
async function moveFile(root: vscode.Uri, file: vscode.Uri, from: string, to: string): Promise<void> {
  const text = await textOf(file);
  const named = JSON.stringify(from).slice(1, -1);
  const renamed = JSON.stringify(to).slice(1, -1);
  const target = vscode.Uri.joinPath(
    root,
    reviewFolder,
    relative(vscode.Uri.joinPath(root, reviewFolder), file).replace(from, to),
  );
  if (target.path === file.path || (await exists(target))) return;
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, '..'));
  await replaceFile(
    target,
    text.replace(`"document":"${named}`, () => `"document":"${renamed}`),
  );
  await vscode.workspace.fs.delete(file);
}

function relative(root: vscode.Uri, uri: vscode.Uri): string {
  return uri.path.slice(root.path.replace(/\/$/, '').length + 1);
}

async function entriesOf(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
