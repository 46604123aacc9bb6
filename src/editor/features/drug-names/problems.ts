/** Shows the lines of a list that were not taken: as problems of the file, each with its reason, and in the log. */
import * as vscode from 'vscode';
import type { DrugNameReading } from '../../../formats/drug-names/index.js';

export async function showProblems(
  uri: vscode.Uri,
  { problems, malformed, refused, names }: DrugNameReading,
  collection: vscode.DiagnosticCollection,
  log: vscode.LogOutputChannel,
): Promise<void> {
  log.info(
    `drug names: ${uri.toString()}: ${names.length} names, ${malformed} lines that cannot be read, ${refused} names refused`,
  );
  collection.set(
    uri,
    problems.map(({ line, kind, reason }) => {
      // The whole line, however long: what stands behind its end does not count.
      const range = new vscode.Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER);
      const severity =
        kind === 'malformed' ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information;
      const diagnostic = new vscode.Diagnostic(
        range,
        vscode.l10n.t('Not taken as a drug name: {0}.', reason),
        severity,
      );
      diagnostic.source = 'Trial Lens';
      return diagnostic;
    }),
  );
}
