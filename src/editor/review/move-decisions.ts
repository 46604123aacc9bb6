/** Moves one decision file to where its text is now; what stands there already is joined with it. */
import * as vscode from 'vscode';
import { movedDecisions } from '../../formats/decisions-moved.js';
import { reviewFolder } from '../../review/file-names.js';
import { exists } from '../exists.js';
import { replaceFile } from '../features/export/write.js';

/** A text, or a folder of texts, by its path in a folder of the workspace. */
export interface TextPlace {
  readonly root: vscode.Uri;
  /** With forward slashes. */
  readonly path: string;
}

/**
 * Writes the file anew at its new place, naming the text as it is called now, and only then removes the old one. A file on another text
 * stays, and so does one that cannot be joined with what stands at the new place: then both are as they were.
 */
export async function moveDecisions(file: vscode.Uri, from: TextPlace, to: TextPlace): Promise<void> {
  const text = await textOf(file);
  const document = documentOf(text);
  if (document !== from.path && document?.startsWith(`${from.path}/`) !== true) return;
  const folder = vscode.Uri.joinPath(from.root, reviewFolder).path;
  const place = file.path.slice(folder.length + 1);
  if (!place.startsWith(from.path)) return;
  const target = vscode.Uri.joinPath(to.root, reviewFolder, to.path + place.slice(from.path.length));
  if (target.toString() === file.toString()) return;
  const name = to.path + document.slice(from.path.length);
  for (;;) {
    const there = (await exists(target)) ? await textOf(target) : undefined;
    const moved = await movedDecisions(text, name, there);
    if (moved === undefined) return;
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, '..'));
    const isStill = async () => ((await exists(target)) ? await textOf(target) : undefined) === there;
    if (await replaceFile(target, moved, crypto.randomUUID().slice(0, 8), isStill)) break;
  }
  // What was written to the old place meanwhile is moved with the next turn.
  if ((await textOf(file)) === text) await vscode.workspace.fs.delete(file);
  else await moveDecisions(file, from, to);
}

/** The text that a decision file names in its first line, by its path in the folder. */
export function documentOf(text: string): string | undefined {
  const found = /"document":("(?:[^"\\]|\\.)*")/.exec(text.slice(0, 2000))?.[1];
  try {
    const path: unknown = found === undefined ? undefined : JSON.parse(found);
    return typeof path === 'string' ? path : undefined;
  } catch {
    return undefined;
  }
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
