/** The first steps: a sample to try things on, and the way to the walkthrough. */
import * as vscode from 'vscode';

/** A made-up abstract with figures of every status and three mistakes to find. */
const sample = ['media', 'walkthrough', 'sample.trial.txt'] as const;

export function registerWalkthrough(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('trialLens.openSample', () => openSample(context)),
    vscode.commands.registerCommand('trialLens.openWalkthrough', () =>
      vscode.commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${context.extension.id}#start`,
        false,
      ),
    ),
  );
}

/** Opens a copy that belongs to nobody, so that figures can be changed to see what happens. */
async function openSample(context: vscode.ExtensionContext): Promise<vscode.TextEditor> {
  const stored = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, ...sample));
  const content = new TextDecoder().decode(stored);
  const document = await vscode.workspace.openTextDocument({ language: 'trial-text', content });
  return vscode.window.showTextDocument(document);
}
