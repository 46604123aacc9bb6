/** Decisions go along where a text is renamed or moved: in the editor at once, from outside by the text's digest. */
import * as vscode from 'vscode';
import { mayHoldDecisionsOn, reviewFolder } from '../../review/file-names.js';
import { exists } from '../exists.js';
import { documentOf, moveDecisions, type TextPlace } from './move-decisions.js';

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
  known.push(...moves);
  return inTurn(() => follow(moves));
}

/** The renames of this session. */
const known: Move[] = [];

/** Moves what was decided on a text while it was being renamed, which went to its old place. */
export async function followLate({ scheme, path }: vscode.Uri): Promise<void> {
  const moves = known.filter(
    ({ oldUri }) => oldUri.scheme === scheme && (path === oldUri.path || path.startsWith(`${oldUri.path}/`)),
  );
  const [move] = moves;
  // Another text may have taken the name since.
  if (move !== undefined && !(await exists(move.oldUri.with({ path })))) await inTurn(() => follow(moves));
}

async function follow(moves: readonly Move[]): Promise<void> {
  for (const { oldUri, newUri } of moves) {
    const from = placeIn(oldUri);
    const to = placeIn(newUri);
    if (from === undefined || to === undefined) continue;
    for (const file of await filesOf(from.root, from.path)) await moveDecisions(file, from, to);
    const below = vscode.Uri.joinPath(from.root, reviewFolder, from.path);
    for (const file of await filesBelow(below)) await moveDecisions(file, from, to);
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
    await moveDecisions(file, { root: folder.uri, path: from }, { root: folder.uri, path: to });
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

/** Every decision file of a folder, or as many as are looked through. */
export function decisionFilesIn({ uri }: vscode.WorkspaceFolder): Promise<readonly vscode.Uri[]> {
  return filesBelow(vscode.Uri.joinPath(uri, reviewFolder));
}

/** More decision files than this are not looked through. */
const mostFiles = 2000;

/** The decision files of a text. */
export async function filesOf(root: vscode.Uri, path: string): Promise<readonly vscode.Uri[]> {
  const slash = path.lastIndexOf('/');
  const beside = vscode.Uri.joinPath(root, reviewFolder, path.slice(0, Math.max(0, slash)));
  const own = (await entriesOf(beside)).filter((name) => mayHoldDecisionsOn(name, path.slice(slash + 1)));
  return own.map((name) => vscode.Uri.joinPath(beside, name));
}

/**
 * Decision files below a folder. It is walked: a file system without a disk behind it may have nothing to search with, and
 * a search would then never end.
 */
async function filesBelow(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const pending = [folder];
  for (let here = pending.pop(); here !== undefined && found.length < mostFiles; here = pending.pop()) {
    for (const [name, type] of await entriesWithTypes(here)) {
      const uri = vscode.Uri.joinPath(here, name);
      if (type & vscode.FileType.Directory) pending.push(uri);
      else if (name.endsWith('.json')) found.push(uri);
    }
  }
  return found;
}

/** Where a text is in its folder of the workspace. */
function placeIn(uri: vscode.Uri): TextPlace | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder && { root: folder.uri, path: relative(folder.uri, uri) };
}

function relative(root: vscode.Uri, uri: vscode.Uri): string {
  return uri.path.slice(root.path.replace(/\/$/, '').length + 1);
}

async function entriesOf(folder: vscode.Uri): Promise<readonly string[]> {
  return (await entriesWithTypes(folder)).map(([name]) => name);
}

async function entriesWithTypes(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/** What a file holds. */
export async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
