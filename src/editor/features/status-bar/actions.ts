/** What the status-bar item offers when it is chosen. */
import * as vscode from 'vscode';
import type { ActiveTrial } from '../../active-trial.js';
import type { TrialDocuments } from '../../documents.js';
import { treeViewId } from '../tree/index.js';
import { statusWords } from './model.js';

export const showActionsCommand = 'trialLens.showActions';

interface Action extends vscode.QuickPickItem {
  readonly command?: string;
  readonly args?: readonly unknown[];
}

export function registerActions(documents: TrialDocuments, active: ActiveTrial): vscode.Disposable {
  return vscode.commands.registerCommand(showActionsCommand, async () => {
    const chosen = await vscode.window.showQuickPick(actionsFor(documents, active), {
      title: 'Trial Lens',
      placeHolder: active.state
        ? statusWords(active.state.analysis, vscode.l10n.t).label
        : vscode.l10n.t('This file is not annotated'),
    });
    if (chosen?.command) await vscode.commands.executeCommand(chosen.command, ...(chosen.args ?? []));
  });
}

/** The actions that make sense for what is looked at. */
export function actionsFor(documents: TrialDocuments, active: ActiveTrial): Action[] {
  const t = vscode.l10n.t;
  const { document, state } = active;
  const reading: Action[] = state
    ? [
        { label: `$(arrow-down) ${t('Go to the next finding')}`, command: 'trialLens.nextFinding' },
        { label: `$(arrow-up) ${t('Go to the previous finding')}`, command: 'trialLens.previousFinding' },
        { label: `$(list-tree) ${t('Show everything in the tree')}`, command: `${treeViewId}.focus` },
        { label: `$(table) ${t('Show the evidence table')}`, command: 'trialLens.showEvidenceTable' },
        { label: `$(checklist) ${t('Review this text')}`, command: 'trialLens.review.start' },
        { label: `$(export) ${t('Export annotations as JSON…')}`, command: 'trialLens.exportAnnotations' },
      ]
    : [];
  const switching: Action[] = document
    ? [
        state
          ? { label: `$(eye-closed) ${t('Switch off for this file')}`, command: 'trialLens.toggleAnnotation' }
          : { label: `$(eye) ${t('Annotate this file')}`, command: 'trialLens.toggleAnnotation' },
      ]
    : [];
  const forgetting: Action[] =
    document && documents.override(document.uri)
      ? [
          {
            label: `$(discard) ${t('Let the setting decide for this file')}`,
            command: 'trialLens.toggleAnnotation',
            args: ['automatic'],
          },
        ]
      : [];
  const settings: Action = {
    label: `$(gear) ${t('Open the settings of Trial Lens')}`,
    command: 'workbench.action.openSettings',
    args: ['trialLens'],
  };
  return [...reading, ...switching, ...forgetting, settings];
}
