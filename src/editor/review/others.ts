/** The decision files of every annotator on a text, read for looking only. */
import * as vscode from 'vscode';
import type { DecisionFile } from '../../schema/index.js';
import { filesOf } from './follow-files.js';

/**
 * By annotator; a file that cannot be used, or is on another text, is left out. `text` is the address of the text, `known` are the
 * addresses of files that are not wanted, for large files take their time.
 */
export async function decisionFilesOn(
  text: vscode.Uri,
  known: readonly (string | undefined)[] = [],
): Promise<readonly DecisionFile[]> {
  const folder = vscode.workspace.getWorkspaceFolder(text);
  if (folder === undefined) return [];
  // The schema is big and most people never review, so it is not loaded before it is needed.
  const { readDecisions } = await import('../../formats/decisions-file.js');
  const path = text.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
  const files: DecisionFile[] = [];
  for (const uri of await filesOf(folder.uri, path)) {
    if (known.includes(uri.toString())) continue;
    const bytes = await contentOf(uri);
    const read = bytes === undefined ? undefined : readDecisions(new TextDecoder().decode(bytes));
    if (read?.ok === true && read.file.head.document === path) files.push(read.file);
  }
  return files.sort((a, b) => (a.head.annotator < b.head.annotator ? -1 : 1));
}

/** How often a file that is missing is looked for again, and after how many milliseconds. */
const TRIES = 5;
const PAUSE = 40;

/** What a file holds; one that was listed may be missing for a moment, while it is replaced. Undefined where it stays away. */
async function contentOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  for (let left = TRIES; ; left--) {
    try {
      return await vscode.workspace.fs.readFile(uri);
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError) || error.code !== 'FileNotFound') throw error;
      if (left === 0) return undefined;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
