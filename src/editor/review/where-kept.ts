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
  if (vscode.workspace.fs.isWritableFileSystem(text.scheme) === false)
    return vscode.l10n.t('the folder cannot be written');
  // The file names of people are in lower case.
  if (annotator.toLowerCase() === adjudicatedLayer)
    return vscode.l10n.t('the name {0} stands for the adjudicated layer; take another', annotator);
  return annotator === '' ? vscode.l10n.t('nobody has given a name') : undefined;
}
