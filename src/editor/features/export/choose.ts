/** Asks the person what to export and where to put it; remembers the last place. */
import * as vscode from 'vscode';
import { type ExportArguments, ExportError, type ExportScope } from './request.js';

const lastPlace = 'trialLens.export.lastFolder';

/** What the sources of an export are: one file asked for by name, or everything below some folders. */
export type Chosen =
  | { readonly scope: 'file'; readonly files: readonly vscode.Uri[] }
  | { readonly scope: 'folder' | 'workspace'; readonly folders: readonly vscode.Uri[] };

/** Undefined where the person turned away. */
export async function chooseSources(
  given: ExportArguments,
  active: vscode.Uri | undefined,
): Promise<Chosen | undefined> {
  const scope = given.scope ?? (await chooseScope(active));
  if (scope === 'file') return { scope, files: [given.uri ?? existing(active)] };
  if (scope === 'folder') {
    const folder = given.uri ?? (await chooseFolder());
    return folder && { scope, folders: [folder] };
  }
  if (scope === 'workspace') return { scope, folders: workspaceFolders() };
  return undefined;
}

/** Where to write; undefined where the person turned away. */
export async function chooseTarget(
  chosen: Chosen,
  context: vscode.ExtensionContext,
): Promise<vscode.Uri | undefined> {
  const first = chosen.scope === 'file' ? chosen.files[0] : chosen.folders[0];
  const folder = rememberedFolder(context) ?? defaultFolder(first, chosen.scope);
  const name = `${bareName(first)}.trial-lens.json`;
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Annotations as JSON'),
    saveLabel: vscode.l10n.t('Export'),
    filters: { JSON: ['json'] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
  });
  if (target) await context.workspaceState.update(lastPlace, parentOf(target).toString());
  return target;
}

async function chooseScope(active: vscode.Uri | undefined): Promise<ExportScope | undefined> {
  const t = vscode.l10n.t;
  const items: (vscode.QuickPickItem & { readonly scope: ExportScope })[] = [];
  if (active) {
    const description = vscode.workspace.asRelativePath(active);
    items.push({ scope: 'file', label: `$(file) ${t('This file')}`, description });
  }
  items.push({
    scope: 'folder',
    label: `$(folder) ${t('A folder…')}`,
    description: t('and what is below it'),
  });
  if (vscode.workspace.workspaceFolders?.length) {
    const description = vscode.workspace.name ?? '';
    items.push({ scope: 'workspace', label: `$(root-folder) ${t('The whole workspace')}`, description });
  }
  const picked = await vscode.window.showQuickPick(items, {
    title: t('Export Annotations as JSON'),
    placeHolder: t('What is to be exported? Unsaved edits are exported as you see them.'),
  });
  return picked?.scope;
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const start = vscode.workspace.workspaceFolders?.[0]?.uri;
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Folder of trial texts to export'),
    openLabel: vscode.l10n.t('Export This Folder'),
    canSelectFiles: false,
    canSelectFolders: true,
    ...(start ? { defaultUri: start } : {}),
  });
  return picked?.[0];
}

function existing(active: vscode.Uri | undefined): vscode.Uri {
  if (active) return active;
  throw new ExportError(vscode.l10n.t('No text is open. Open the text to export, or export a folder.'));
}

function workspaceFolders(): readonly vscode.Uri[] {
  const folders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  if (folders.length > 0) return folders;
  throw new ExportError(vscode.l10n.t('No folder is open. Open the folder to export, or export this file.'));
}

function rememberedFolder(context: vscode.ExtensionContext): vscode.Uri | undefined {
  const stored = context.workspaceState.get<unknown>(lastPlace);
  return typeof stored === 'string' ? vscode.Uri.parse(stored) : undefined;
}

/** Beside a file, inside a folder; a text that was never saved goes to the workspace. */
function defaultFolder(first: vscode.Uri | undefined, scope: ExportScope): vscode.Uri | undefined {
  if (!first || first.scheme === 'untitled') return vscode.workspace.workspaceFolders?.[0]?.uri;
  return scope === 'file' ? parentOf(first) : first;
}

function parentOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

function bareName(uri: vscode.Uri | undefined): string {
  const name = uri?.path.split('/').filter(Boolean).at(-1) ?? 'annotations';
  return name.replace(/(?:\.trial)?\.(?:trial|txt|md)$/i, '');
}
