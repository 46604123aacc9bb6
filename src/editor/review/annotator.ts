/** Who decides: the setting, else the identity that git knows, else what the person answers once. */
import * as vscode from 'vscode';

/** The name under which decisions are kept, or undefined where the person gave none. */
export async function annotatorName(ask: boolean): Promise<string | undefined> {
  const set = vscode.workspace.getConfiguration('trialLens').get<unknown>('annotator');
  if (typeof set === 'string' && set.trim() !== '') return set.trim();
  const known = await gitIdentity();
  if (known !== undefined || !ask) return known;
  const given = await vscode.window.showInputBox({
    title: vscode.l10n.t('Whose decisions are these?'),
    prompt: vscode.l10n.t('Your name goes with each decision. The setting trialLens.annotator keeps it.'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Enter a name.') : undefined),
  });
  if (given === undefined) return undefined;
  await vscode.workspace
    .getConfiguration('trialLens')
    .update('annotator', given.trim(), vscode.ConfigurationTarget.Global);
  return given.trim();
}

interface GitRepository {
  getConfig(key: string): Promise<string>;
}

interface GitExtension {
  getAPI(version: 1): { readonly repositories: readonly GitRepository[] };
}

/** The name that git writes into commits of the open folder. */
async function gitIdentity(): Promise<string | undefined> {
  try {
    const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
    if (!git?.isActive) return undefined;
    const [repository] = git.exports.getAPI(1).repositories;
    const name = (await repository?.getConfig('user.name'))?.trim();
    return name === '' ? undefined : name;
  } catch {
    return undefined;
  }
}
