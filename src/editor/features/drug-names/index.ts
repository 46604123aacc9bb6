/** Drug names of one's own: the lists of the setting, and the command that adds one after showing what is in it. */
import * as vscode from 'vscode';
import type { TrialDocuments } from '../../documents.js';
import { drugNameFiles } from '../../settings.js';
import { contentsInWords } from './contents.js';
import { DrugNameLists } from './lists.js';
import { entryOf, nameOf } from './place.js';
import { readDrugNameFile } from './read.js';

/** What `executeCommand` answers; undefined where the person turned away or nothing could be imported. */
export interface ImportedNames {
  readonly names: number;
  readonly malformed: number;
  readonly refused: number;
}

export function registerDrugNames(documents: TrialDocuments): vscode.Disposable {
  const lists = new DrugNameLists(documents);
  return vscode.Disposable.from(
    lists,
    /** With the address of a file it asks nothing; without, a person chooses and confirms. */
    vscode.commands.registerCommand('trialLens.importDrugNames', async (given?: unknown) => {
      const uri = given instanceof vscode.Uri ? given : await chooseFile();
      return uri && importFile(uri, !(given instanceof vscode.Uri), lists);
    }),
  );
}

async function chooseFile(): Promise<vscode.Uri | undefined> {
  const t = vscode.l10n.t;
  const start = vscode.workspace.workspaceFolders?.[0]?.uri;
  const picked = await vscode.window.showOpenDialog({
    title: t('Import Drug Names'),
    openLabel: t('Look at This File'),
    filters: { [t('Lists of drug names')]: ['txt', 'csv', 'tsv', 'rrf'], [t('All files')]: ['*'] },
    ...(start ? { defaultUri: start } : {}),
  });
  return picked?.[0];
}

async function importFile(
  uri: vscode.Uri,
  asks: boolean,
  lists: DrugNameLists,
): Promise<ImportedNames | undefined> {
  const t = vscode.l10n.t;
  const content = await readDrugNameFile(uri);
  if ('problem' in content) {
    void vscode.window.showErrorMessage(`Trial Lens: ${nameOf(uri)} ${content.problem}.`);
    return undefined;
  }
  const { names, malformed, refused } = content.reading;
  const detail = contentsInWords(content.reading, t);
  if (names.length === 0) {
    const message = t('{0} holds no drug name that can be imported.', nameOf(uri));
    void vscode.window.showErrorMessage(message, { modal: asks, detail });
    return undefined;
  }
  if (asks) {
    const add = t('Import');
    const question =
      names.length === 1
        ? t('Import 1 drug name from {0}?', nameOf(uri))
        : t('Import {0} drug names from {1}?', names.length, nameOf(uri));
    if ((await vscode.window.showInformationMessage(question, { modal: true, detail }, add)) !== add)
      return undefined;
  }
  await addToSetting(uri);
  await lists.read();
  return { names: names.length, malformed, refused };
}

/** To the workspace's settings where a folder is open, else to the person's. */
async function addToSetting(uri: vscode.Uri): Promise<void> {
  const entry = entryOf(uri);
  const files = drugNameFiles();
  if (files.includes(entry)) return;
  const target = vscode.workspace.workspaceFolders?.length
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('trialLens').update('drugNames', [...files, entry], target);
}
