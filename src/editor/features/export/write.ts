/** Writes a file so that a reader sees the old one or the new one, never a part. Works on every file system. */
import * as vscode from 'vscode';
import { type Files, replaceWhole } from '../../replace-whole.js';
import { ExportError } from './request.js';

/**
 * Writes beside the target first and moves it into place when all is written. Throws an `ExportError` where that
 * fails; the old file is then as it was and nothing is left lying about. Where several windows may write the same
 * file, `tag` keeps what they write beside it apart, and `mayMove` is asked right before the move; false where it said no.
 */
export async function replaceFile(
  target: vscode.Uri,
  text: string,
  tag = '',
  mayMove?: () => Promise<boolean>,
): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(target.scheme) === false) {
    throw new ExportError(
      vscode.l10n.t('{0} is on a file system that cannot be written. Choose another place.', shown(target)),
    );
  }
  // Moving a file over a folder would delete the folder with all that is in it.
  if ((await kindOf(target)) & vscode.FileType.Directory) {
    throw new ExportError(vscode.l10n.t('{0} is a folder. Give the name of a file.', shown(target)));
  }
  const slash = target.path.lastIndexOf('/');
  const beside = target.with({
    path: `${target.path.slice(0, slash + 1)}.${target.path.slice(slash + 1)}.partial${tag}`,
  });
  try {
    return await replaceWhole(files, { target, beside }, text, mayMove);
  } catch (error) {
    throw new ExportError(
      vscode.l10n.t(
        '{0} could not be written: {1}. An older file there is unchanged. Choose another place or check its permissions.',
        shown(target),
        error instanceof Error ? error.message : String(error),
      ),
      { cause: error },
    );
  }
}

const files: Files<vscode.Uri> = {
  write: (place, text) => vscode.workspace.fs.writeFile(place, new TextEncoder().encode(text)),
  move: (from, to) => vscode.workspace.fs.rename(from, to, { overwrite: true }),
  remove: (place) => vscode.workspace.fs.delete(place),
};

async function kindOf(uri: vscode.Uri): Promise<vscode.FileType> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return vscode.FileType.Unknown;
  }
}

/** A file's place as people know it. */
export function shown(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}
