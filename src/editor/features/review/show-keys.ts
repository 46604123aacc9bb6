/** "Show the Keys of Review Mode": a list of them, each of which may be chosen instead of pressed. */
import * as vscode from 'vscode';
import { reviewKeys } from './review-keys.js';

export async function showKeys(): Promise<void> {
  const manifest: unknown = vscode.extensions.getExtension('trial-lens.trial-lens')?.packageJSON;
  const keys = reviewKeys(manifest).map(({ key, title, command }) => ({
    label: title,
    description: key,
    command,
  }));
  const picked = await vscode.window.showQuickPick(keys, {
    title: vscode.l10n.t('Keys of review mode'),
    placeHolder: vscode.l10n.t('Choose one to do it now'),
    matchOnDescription: true,
  });
  if (picked !== undefined) await vscode.commands.executeCommand(picked.command);
}
