/** Findings in the Problems list and under the text. */
import * as vscode from 'vscode';
import type { Finding } from '../../core/index.js';
import type { TrialChange, TrialDocuments, TrialState } from '../documents.js';
import { guard } from '../guard.js';
import { rangeOf } from '../positions.js';
import type { Reviews } from '../review/reviews.js';
import { ruleSettings, showInfo } from '../settings.js';
import { rulePageUri } from './rule-pages.js';

export const diagnosticSource = 'Trial Lens';

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** True where a finding is listed as a problem: those only worth a look are, once somebody asked for them. */
export function isListed(finding: Finding): boolean {
  return finding.severity !== 'info' || showInfo() || ruleSettings()[finding.rule] === 'info';
}

/** The rule of a diagnostic of ours, or undefined. */
export function ruleOf(diagnostic: vscode.Diagnostic): string | undefined {
  if (diagnostic.source !== diagnosticSource || typeof diagnostic.code !== 'object') return undefined;
  return String(diagnostic.code.value);
}

export function registerDiagnostics(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('trial-lens');
  const publish = guard(documents.log, 'diagnostics', undefined, ({ document, state }: TrialChange) => {
    collection.set(document.uri, state ? diagnosticsOf(state, reviews) : undefined);
  });
  /** What people had said of the findings when they were last listed: most decisions are on annotations. */
  const listed = new WeakMap<vscode.TextDocument, string>();
  const decided = (document: vscode.TextDocument): void => {
    const state = documents.get(document);
    const answers = reviews.layer(document)?.findings.map((one) => one.decision?.id ?? '-');
    if (state?.settled === undefined || answers?.join() === listed.get(document)) return;
    listed.set(document, answers?.join() ?? '');
    publish({ document, state });
  };
  return vscode.Disposable.from(collection, documents.onDidChange(publish), reviews.onDidChange(decided));
}

/** What a person ignored, with a reason, is no problem any more; what they confirmed says so. */
function diagnosticsOf({ document, analysis }: TrialState, reviews: Reviews): vscode.Diagnostic[] {
  const answers = new Map(reviews.layer(document)?.findings.map((one) => [one.finding, one]));
  const listed = analysis.findings.filter(
    (finding) => isListed(finding) && answers.get(finding)?.status !== 'ignored',
  );
  return listed.map((finding) => {
    const range = rangeOf(document, finding);
    const answer = answers.get(finding);
    const message =
      answer?.status === 'confirmed'
        ? vscode.l10n.t(
            "{0} (the authors' error: confirmed by {1})",
            finding.message,
            answer.decision?.by ?? '',
          )
        : finding.message;
    const diagnostic = new vscode.Diagnostic(range, message, severities[finding.severity]);
    diagnostic.source = diagnosticSource;
    diagnostic.code = { value: finding.rule, target: rulePageUri(finding.rule) };
    diagnostic.relatedInformation = finding.related.map(
      (related) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(document.uri, rangeOf(document, related)),
          related.message,
        ),
    );
    return diagnostic;
  });
}
