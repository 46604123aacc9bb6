/** Where decisions on a text are kept, or why they stay in memory. */
import * as vscode from 'vscode';
import { adjudicatedLayer } from '../../review/adjudication.js';
import { decisionPath } from '../../review/file-names.js';
import { DecisionFile } from './decision-file.js';

/** The file beside the texts of the folder; undefined for a text outside every folder. */
export function fileOf(text: vscode.Uri, annotator: string): DecisionFile | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(text);
  if (folder === undefined) return undefined;
  const path = text.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
  return new DecisionFile(vscode.Uri.joinPath(folder.uri, decisionPath(path, annotator)), {
    schema: 'urn:trial-lens:decisions:1',
    document: path,
    annotator,
  });
}

/** In the person's words; undefined where a file can be written. */
export function reasonForMemory(text: vscode.Uri, annotator: string): string | undefined {
  if (text.scheme === 'untitled') return vscode.l10n.t('the text has not been saved');
  if (vscode.workspace.getWorkspaceFolder(text) === undefined)
    return vscode.l10n.t('the file is in no folder that is open');
  if (!vscode.workspace.isTrusted) return vscode.l10n.t('this workspace is not trusted');
  if (vscode.workspace.fs.isWritableFileSystem(text.scheme) === false) return unwritable();
  if (isLayerName(annotator))
    return vscode.l10n.t('the name {0} stands for the adjudicated layer; take another', annotator);
  return annotator === '' ? vscode.l10n.t('nobody has given a name') : undefined;
}

/** True for a name that stands for the adjudicated layer; the file names of people are in lower case. */
export function isLayerName(annotator: string): boolean {
  return annotator.toLowerCase() === adjudicatedLayer;
}

/** Why writing failed, in the person's words. */
export function reasonOfFailure(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof vscode.FileSystemError && cause.code === 'NoPermissions') return unwritable();
  return cause instanceof Error ? cause.message : String(cause);
}

function unwritable(): string {
  return vscode.l10n.t('the folder cannot be written');
}
