/** "Switch the rule off": writes it into the settings map, says where, and offers the way back. */
import * as vscode from 'vscode';
import { diagnosticSource } from './diagnostics.js';

/** Says before it is done how far it reaches. */
export function switchOffTitle(rule: string): string {
  return target() === vscode.ConfigurationTarget.Workspace
    ? vscode.l10n.t('Switch the rule {0} off in this workspace', rule)
    : vscode.l10n.t('Switch the rule {0} off everywhere', rule);
}

export async function switchOff(rule: string): Promise<void> {
  const where = target();
  const before = writtenRules(where);
  await writeRules(where, { ...before, [rule]: 'off' });
  const undo = vscode.l10n.t('Undo');
  const settings = vscode.l10n.t('Open Settings');
  const answer = await vscode.window.showInformationMessage(doneMessage(rule, where), undo, settings);
  if (answer === undo) await writeRules(where, before);
  if (answer === settings) await openSettings(where);
}

/**
 * The workspace's settings where there is one, so that other work is not touched; those of a workspace that is not trusted
 * do not count for rules.
 */
function target(): vscode.ConfigurationTarget {
  return vscode.workspace.workspaceFolders && vscode.workspace.isTrusted
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
}

function doneMessage(rule: string, where: vscode.ConfigurationTarget): string {
  if (where === vscode.ConfigurationTarget.Global) {
    return vscode.l10n.t(
      '{0}: the rule {1} is off everywhere. That stands in your user settings, under trialLens.rules.',
      diagnosticSource,
      rule,
    );
  }
  const { workspaceFile } = vscode.workspace;
  return vscode.l10n.t(
    '{0}: the rule {1} is off in this workspace. That stands in its settings ({2}), under trialLens.rules.',
    diagnosticSource,
    rule,
    workspaceFile?.scheme === 'file'
      ? vscode.workspace.asRelativePath(workspaceFile)
      : '.vscode/settings.json',
  );
}

async function openSettings(where: vscode.ConfigurationTarget): Promise<void> {
  const command =
    where === vscode.ConfigurationTarget.Global
      ? 'workbench.action.openGlobalSettings'
      : 'workbench.action.openWorkspaceSettings';
  await vscode.commands.executeCommand(command, { query: 'trialLens.rules' });
}

function writtenRules(where: vscode.ConfigurationTarget): Record<string, unknown> {
  const all = vscode.workspace.getConfiguration('trialLens').inspect<Record<string, unknown>>('rules');
  const written = where === vscode.ConfigurationTarget.Workspace ? all?.workspaceValue : all?.globalValue;
  return written ?? {};
}

async function writeRules(where: vscode.ConfigurationTarget, rules: Record<string, unknown>): Promise<void> {
  const value = Object.keys(rules).length > 0 ? rules : undefined;
  await vscode.workspace.getConfiguration('trialLens').update('rules', value, where);
}
