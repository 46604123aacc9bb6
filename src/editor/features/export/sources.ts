/** The texts of an export: open documents as they stand, other files as stored, in an order that never varies. */
import * as vscode from 'vscode';
import { decodeText } from '../../../read-text.js';
import type { TrialDocuments } from '../../documents.js';
import { isTrialFile } from '../../workspace-index.js';

export interface Source {
  readonly uri: vscode.Uri;
  /** Path relative to the workspace or to the folder that was chosen, with forward slashes. */
  readonly name: string;
}

/** A file that was left out although it might have been expected. */
export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

/** The longest file that is read, in bytes: the editor itself opens no longer ones. */
const longestFile = 50_000_000;

/**
 * Every file below a folder whose name could be that of a trial text, sorted by name. Hidden folders and
 * installed packages are not entered, nor are linked folders, so that the walk always ends.
 */
export async function filesBelow(
  folder: vscode.Uri,
  skipped: Skipped[],
  token: vscode.CancellationToken,
): Promise<Source[]> {
  const found: Source[] = [];
  const pending = [folder];
  for (let here = pending.pop(); here && !token.isCancellationRequested; here = pending.pop()) {
    const entries = await read(here, skipped);
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(here, name);
      if (type === vscode.FileType.Directory) {
        if (!name.startsWith('.') && name !== 'node_modules') pending.push(uri);
      } else if (type & vscode.FileType.File && mayBeTrialText(name)) {
        found.push({ uri, name: nameOf(uri, folder) });
      }
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Workspace-relative where the file belongs to the workspace, else relative to `folder`, else its bare name. */
export function nameOf(uri: vscode.Uri, folder?: vscode.Uri): string {
  if (vscode.workspace.getWorkspaceFolder(uri)) return vscode.workspace.asRelativePath(uri);
  const base = folder && `${folder.path.replace(/\/$/, '')}/`;
  if (base && uri.path.startsWith(base)) return uri.path.slice(base.length);
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/**
 * The text of a source, or undefined where it is no trial text. `wanted` says that a person asked for this very
 * file: then it is exported whatever it looks like. What cannot be read is told in `skipped`.
 */
export async function textOf(
  { uri, name }: Source,
  wanted: boolean,
  documents: TrialDocuments,
  skipped: Skipped[],
): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open) return wanted || documents.isTrialText(open) ? open.getText() : undefined;
  const choice = documents.override(uri);
  if (!wanted && choice === 'off') return undefined;
  const text = await storedText(uri, name, skipped);
  if (text === undefined) return undefined;
  return wanted || choice === 'on' || isTrialFile(uri, text) ? text : undefined;
}

/** The open document of an address, as the person sees it, unsaved edits and all. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const address = uri.toString();
  return vscode.workspace.textDocuments.find((one) => !one.isClosed && one.uri.toString() === address);
}

function mayBeTrialText(name: string): boolean {
  return /\.(?:trial|txt|md)$/i.test(name);
}

async function read(folder: vscode.Uri, skipped: Skipped[]): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    skipped.push({ name: vscode.workspace.asRelativePath(folder), reason: reasonOf(error) });
    return [];
  }
}

async function storedText(uri: vscode.Uri, name: string, skipped: Skipped[]): Promise<string | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > longestFile) {
      skipped.push({ name, reason: vscode.l10n.t('is larger than {0} MB; split it', longestFile / 1e6) });
      return undefined;
    }
    const decoded = decodeText(await vscode.workspace.fs.readFile(uri));
    if ('text' in decoded) return decoded.text;
    skipped.push({ name, reason: decoded.problem });
  } catch (error) {
    skipped.push({ name, reason: reasonOf(error) });
  }
  return undefined;
}

function reasonOf(error: unknown): string {
  return vscode.l10n.t('cannot be read: {0}', error instanceof Error ? error.message : String(error));
}
