/** The status-bar item: the figures of the active text by status, and whether the file is annotated at all. */
import * as vscode from 'vscode';
import type { ActiveTrial } from '../../active-trial.js';
import type { TrialDocuments } from '../../documents.js';
import { registerActions, showActionsCommand } from './actions.js';
import { statusWords } from './model.js';

export function registerStatusBar(documents: TrialDocuments, active: ActiveTrial): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('trialLens.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Trial Lens';
  item.command = showActionsCommand;
  const draw = (): void => drawItem(item, documents, active);
  draw();
  return vscode.Disposable.from(
    item,
    active.onDidChange(draw),
    vscode.window.onDidChangeVisibleTextEditors(draw),
    registerActions(documents, active),
  );
}

function drawItem(item: vscode.StatusBarItem, documents: TrialDocuments, active: ActiveTrial): void {
  const { document, state } = active;
  if (!document || !isOnScreen(document)) {
    item.hide();
    return;
  }
  if (state && !state.settled) {
    const reading = vscode.l10n.t('Trial Lens is reading this file');
    item.text = '$(loading~spin)';
    item.tooltip = reading;
    item.accessibilityInformation = { label: reading, role: 'button' };
  } else if (state) {
    const words = statusWords(state.analysis, vscode.l10n.t);
    item.text = words.text;
    item.tooltip = new vscode.MarkdownString(words.tooltip, true);
    item.accessibilityInformation = { label: words.label, role: 'button' };
  } else {
    const why =
      documents.override(document.uri) === 'off'
        ? vscode.l10n.t('Trial Lens is switched off for this file')
        : vscode.l10n.t('Trial Lens leaves this file alone: it does not read like a trial text');
    item.text = '$(eye-closed)';
    item.tooltip = `${why}. ${vscode.l10n.t('Select for actions')}`;
    item.accessibilityInformation = { label: why, role: 'button' };
  }
  item.show();
}

/**
 * The tree goes on with a text that a page or a picture covers, for one comes back to it; figures in the status bar would
 * seem to be those of the page.
 */
function isOnScreen(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}
