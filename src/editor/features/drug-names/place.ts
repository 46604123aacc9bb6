/** Where the files of the setting `trialLens.drugNames` are: beside the workspace, by absolute path, or at an address. */
import * as vscode from 'vscode';
import { exists } from '../../exists.js';

/**
 * The file that an entry of the setting means. A path that is not absolute starts at a folder of the workspace: the first one
 * that holds the file, else the first one. Undefined where there is no folder to start from.
 */
export async function placeOf(entry: string): Promise<vscode.Uri | undefined> {
  // One letter before the colon is a drive of Windows.
  if (/^[a-z][a-z0-9+.-]+:/i.test(entry)) return vscode.Uri.parse(entry);
  const folders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const [first] = folders;
  if (/^(?:[\\/]|[a-z]:[\\/])/i.test(entry)) {
    // In a workspace without a disk, an absolute path is one of its file system.
    return first && first.scheme !== 'file' ? first.with({ path: entry }) : vscode.Uri.file(entry);
  }
  for (const folder of folders) {
    const uri = vscode.Uri.joinPath(folder, entry);
    if (await exists(uri)) return uri;
  }
  return first && vscode.Uri.joinPath(first, entry);
}

/** How a file is best written into the setting: by its path in the workspace where it has one. */
export function entryOf(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder) return vscode.workspace.asRelativePath(uri, false);
  return uri.scheme === 'file' ? uri.fsPath : uri.toString();
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
