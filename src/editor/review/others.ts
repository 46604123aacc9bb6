/** The decision files of every annotator on a text, read for looking only. */
import * as vscode from 'vscode';
import type { DecisionFile } from '../../schema/index.js';
import { filesOf } from './follow-files.js';

/** By annotator; a file that cannot be used, or is on another text, is left out. `text` is the address of the text. */
export async function decisionFilesOn(text: vscode.Uri): Promise<readonly DecisionFile[]> {
  const folder = vscode.workspace.getWorkspaceFolder(text);
  if (folder === undefined) return [];
  // The schema is big and most people never review, so it is not loaded before it is needed.
  const { readDecisions } = await import('../../formats/decisions-file.js');
  const path = text.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
  const files: DecisionFile[] = [];
  for (const uri of await filesOf(folder.uri, path)) {
    const read = readDecisions(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
    if (read.ok && read.file.head.document === path) files.push(read.file);
  }
  return files.sort((a, b) => (a.head.annotator < b.head.annotator ? -1 : 1));
}
