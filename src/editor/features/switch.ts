/** "Annotate This File On/Off": a person's choice for one file, remembered for the workspace. */
import * as vscode from 'vscode';
import type { ActiveTrial } from '../active-trial.js';
import type { Override, TrialDocuments } from '../documents.js';

const memory = 'trialLens.switchedFiles';

export function registerSwitch(
  documents: TrialDocuments,
  active: ActiveTrial,
  context: vscode.ExtensionContext,
): vscode.Disposable {
  for (const [uri, value] of Object.entries(remembered(context))) {
    documents.setOverride(vscode.Uri.parse(uri), value);
  }
  active.tell();
  return vscode.Disposable.from(
    /** With 'on', 'off' or 'automatic' it sets that; without, it turns the file's present state around. */
    vscode.commands.registerCommand('trialLens.toggleAnnotation', async (wanted?: unknown) => {
      const { document } = active;
      if (!document) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t(
            'Trial Lens annotates plain text, Markdown and trial texts. Open one of these first.',
          ),
        );
        return;
      }
      const value = isSwitch(wanted) ? wanted : active.state ? 'off' : 'on';
      await setSwitch(documents, context, document.uri, value === 'automatic' ? undefined : value);
      active.tell();
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => followRename(documents, context, files)),
  );
}

async function setSwitch(
  documents: TrialDocuments,
  context: vscode.ExtensionContext,
  uri: vscode.Uri,
  value: Override | undefined,
): Promise<void> {
  documents.setOverride(uri, value);
  // A text that was never saved has no name to be remembered by.
  if (uri.scheme === 'untitled') return;
  const { [uri.toString()]: _, ...others } = remembered(context);
  await context.workspaceState.update(memory, value ? { ...others, [uri.toString()]: value } : others);
}

/** A renamed file keeps its choice; so do the files in a renamed folder. */
async function followRename(
  documents: TrialDocuments,
  context: vscode.ExtensionContext,
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<void> {
  for (const { oldUri, newUri } of files) {
    const from = oldUri.toString();
    for (const [uri, value] of Object.entries(remembered(context))) {
      if (uri !== from && !uri.startsWith(`${from}/`)) continue;
      await setSwitch(documents, context, vscode.Uri.parse(uri), undefined);
      await setSwitch(
        documents,
        context,
        vscode.Uri.parse(newUri.toString() + uri.slice(from.length)),
        value,
      );
    }
  }
}

/** What was remembered, without anything that is no choice. */
function remembered(context: vscode.ExtensionContext): Record<string, Override> {
  const stored = context.workspaceState.get<Record<string, unknown>>(memory) ?? {};
  const choices: Record<string, Override> = {};
  for (const [uri, value] of Object.entries(stored)) {
    if (value === 'on' || value === 'off') choices[uri] = value;
  }
  return choices;
}

function isSwitch(value: unknown): value is Override | 'automatic' {
  return value === 'on' || value === 'off' || value === 'automatic';
}
