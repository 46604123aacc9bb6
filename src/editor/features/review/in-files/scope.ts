/** Where to look: below the folder of the text in front, in the whole workspace, or below another folder. */
import * as vscode from 'vscode';

export type Scope = 'folder' | 'workspace';

/** The folders to look in; undefined where the person leaves. A key binding may name the scope. */
export async function askFolders(
  front: vscode.Uri,
  given: Scope | undefined,
): Promise<readonly vscode.Uri[] | undefined> {
  const t = vscode.l10n.t;
  const roots = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  if (roots.length === 0) {
    void vscode.window.showInformationMessage(
      t('Trial Lens: no folder is open, so there are no other texts.'),
    );
    return undefined;
  }
  const isInside = vscode.workspace.getWorkspaceFolder(front) !== undefined;
  const own = isInside ? vscode.Uri.joinPath(front, '..') : undefined;
  if (given === 'workspace' || (given === 'folder' && own === undefined)) return roots;
  if (given === 'folder' && own !== undefined) return [own];
  const isBelow = own !== undefined && roots.every((root) => own.path !== root.path);
  const items = [
    ...(isBelow
      ? [
          {
            label: `$(folder) ${t('The folder of this text')}`,
            description: vscode.workspace.asRelativePath(own),
            folders: [own],
          },
        ]
      : []),
    {
      label: `$(root-folder) ${t('The whole workspace')}`,
      description: vscode.workspace.name ?? '',
      folders: roots,
    },
    { label: `$(folder-opened) ${t('Another folder…')}`, description: '', folders: undefined },
  ];
  const title = t('Where are occurrences to be sought?');
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: t('Texts below it are read, also those that are not open'),
  });
  return picked === undefined ? undefined : (picked.folders ?? askFolder(own ?? roots[0]));
}

/** Decisions are kept in the folders that are open, so another one is a folder below them. */
async function askFolder(start: vscode.Uri | undefined): Promise<readonly vscode.Uri[] | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Where are occurrences to be sought?'),
    openLabel: vscode.l10n.t('Look in This Folder'),
    canSelectFiles: false,
    canSelectFolders: true,
    ...(start ? { defaultUri: start } : {}),
  });
  return picked;
}
