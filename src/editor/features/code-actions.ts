/** What can be done about a finding: its fixes, "Why is this flagged?", and "Switch this rule off". */
import * as vscode from 'vscode';
import type { Analysis, Finding, Fix } from '../../core/index.js';
import { core } from '../core.js';
import { type TrialDocuments, trialSelector } from '../documents.js';
import { guard } from '../guard.js';
import { rangeOf, spanOf } from '../positions.js';
import { ruleOf } from './diagnostics.js';
import { explainCommand } from './hover/findings.js';
import type { FindingPlace } from './rule-pages.js';
import { switchOff, switchOffTitle } from './switch-rule-off.js';

export const switchOffCommand = 'trialLens.switchRuleOff';

export function registerCodeActions(documents: TrialDocuments): vscode.Disposable {
  const none: Promise<vscode.CodeAction[]> = Promise.resolve([]);
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: guard(documents.log, 'code actions', none, async (document, range, context) => {
      const analysis = (await documents.settled(document))?.analysis;
      if (!analysis) return [];
      const span = spanOf(document, range);
      return analysis.findings
        .filter((finding) => finding.start <= span.end && span.start <= finding.end)
        .flatMap((finding) => actionsFor(document, analysis, finding, context.diagnostics));
    }),
  };
  const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(trialSelector, provider, kinds),
    vscode.commands.registerCommand(switchOffCommand, (rule: unknown) =>
      typeof rule === 'string' ? switchOff(rule) : undefined,
    ),
  );
}

function actionsFor(
  document: vscode.TextDocument,
  analysis: Analysis,
  finding: Finding,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const range = rangeOf(document, finding);
  const listed = diagnostics.filter(
    (diagnostic) => ruleOf(diagnostic) === finding.rule && diagnostic.range.isEqual(range),
  );
  const place: FindingPlace = { document: document.uri.toString(), start: finding.start };
  const actions = finding.fixes.map((fix) => fixAction(document, fix, finding.fixes.length === 1));
  actions.push(
    commandAction(vscode.l10n.t('Why is this flagged? ({0})', finding.rule), explainCommand, [
      finding.rule,
      place,
    ]),
    commandAction(vscode.l10n.t('Ignore with a reason…'), 'trialLens.review.ignoreFinding', []),
    ...(core().pairsBehind(analysis, finding.accuses).length === 0
      ? []
      : [
          commandAction(vscode.l10n.t('These do not belong together…'), 'trialLens.review.cutRelation', [
            finding.accuses,
          ]),
        ]),
    commandAction(vscode.l10n.t("Confirm as the authors' error…"), 'trialLens.review.confirmFinding', []),
    commandAction(vscode.l10n.t('Comment on this finding…'), 'trialLens.review.comment', [finding.rule]),
    commandAction(switchOffTitle(finding.rule), switchOffCommand, [finding.rule]),
  );
  for (const action of actions) action.diagnostics = listed;
  return actions;
}

function fixAction(document: vscode.TextDocument, fix: Fix, isOnlyOne: boolean): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  for (const edit of fix.edits) action.edit.replace(document.uri, rangeOf(document, edit), edit.text);
  action.isPreferred = isOnlyOne;
  return action;
}

function commandAction(title: string, command: string, values: unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command, arguments: values };
  return action;
}
