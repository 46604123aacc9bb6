/** Says what was exported, and offers to look at it. */
import * as vscode from 'vscode';
import type { Exported } from './index.js';
import { shown } from './write.js';

/** How many files that were left out are named in the message; the log names them all. */
const namedInMessage = 3;

export async function tell(exported: Exported, log: vscode.LogOutputChannel): Promise<void> {
  const { target, skipped } = exported;
  const t = vscode.l10n.t;
  const open = t('Open');
  const reveal = t('Reveal');
  const details = t('Show Details');
  for (const { name, reason } of skipped) log.warn(`export: ${name} ${reason}`);
  const choices = [
    open,
    ...(revealCommand(target) ? [reveal] : []),
    ...(skipped.length > 0 ? [details] : []),
  ];
  const message = [summary(exported), ...leftOut(exported)].join(' ');
  const chosen =
    skipped.length > 0
      ? await vscode.window.showWarningMessage(message, ...choices)
      : await vscode.window.showInformationMessage(message, ...choices);
  if (chosen === open) await vscode.window.showTextDocument(target);
  if (chosen === reveal) await vscode.commands.executeCommand(revealCommand(target) ?? '', target);
  if (chosen === details) log.show();
}

function summary({ target, documents, annotations }: Exported): string {
  return documents === 1
    ? vscode.l10n.t('Exported 1 text with {0} annotations to {1}.', annotations, shown(target))
    : vscode.l10n.t('Exported {0} texts with {1} annotations to {2}.', documents, annotations, shown(target));
}

function leftOut({ skipped }: Exported): string[] {
  if (skipped.length === 0) return [];
  const named = skipped.slice(0, namedInMessage).map(({ name, reason }) => `${name} ${reason}`);
  const more = skipped.length > namedInMessage ? '; …' : '';
  return [vscode.l10n.t('Left out: {0}', `${named.join('; ')}${more}`)];
}

/** In the Explorer where the workspace holds the file, else in the system's file manager where there is one. */
function revealCommand(target: vscode.Uri): string | undefined {
  if (vscode.workspace.getWorkspaceFolder(target)) return 'revealInExplorer';
  const onThisMachine = target.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop;
  return onThisMachine && !vscode.env.remoteName ? 'revealFileInOS' : undefined;
}
