/** Opens the page of a rule: from a diagnostic's code, a hover, or "Why is this flagged?". */
import * as vscode from 'vscode';
import type { Finding } from '../../core/index.js';
import { core } from '../core.js';
import type { TrialDocuments } from '../documents.js';
import { guard } from '../guard.js';
import { explainCommand } from './hover/findings.js';
import { rulePage } from './rule-page.js';

const scheme = 'trial-lens-rule';

/** The address of a rule's page; the editor opens it as it opens a file. */
export function rulePageUri(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${rule}.md` });
}

/** Where a finding stands, for a page that tells of this very case. */
export interface FindingPlace {
  readonly document: string;
  readonly start: number;
}

export function registerRulePages(documents: TrialDocuments): vscode.Disposable {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: guard(documents.log, 'rule page', '', (uri) => {
      const id = uri.path.replace(/^\/|\.md$/g, '');
      const check = core().checks.find((known) => known.id === id);
      if (!check) return vscode.l10n.t('There is no rule called {0}.', id);
      return rulePage(check, findingAt(documents, id, uri.query), vscode.l10n.t);
    }),
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
    vscode.commands.registerCommand(explainCommand, (rule: unknown, place?: unknown) =>
      explain(rule, isPlace(place) ? place : undefined),
    ),
  );
}

async function explain(rule: unknown, place: FindingPlace | undefined): Promise<void> {
  const id = typeof rule === 'string' ? rule : await pickRule();
  if (id === undefined) return;
  const uri = rulePageUri(id).with({ query: place ? JSON.stringify(place) : '' });
  // The manifest associates the scheme with the Markdown preview, so this and the link of a problem look the same.
  await vscode.commands.executeCommand('vscode.open', uri);
}

async function pickRule(): Promise<string | undefined> {
  const picked = await vscode.window.showQuickPick(
    core().checks.map((check) => ({ label: check.id, description: check.severity, detail: check.summary })),
    { placeHolder: vscode.l10n.t('Which rule?'), matchOnDetail: true },
  );
  return picked?.label;
}

function findingAt(documents: TrialDocuments, rule: string, query: string): Finding | undefined {
  if (query === '') return undefined;
  const place: unknown = JSON.parse(query);
  if (!isPlace(place)) return undefined;
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === place.document);
  const analysis = document && documents.get(document)?.analysis;
  return analysis?.findings.find((finding) => finding.rule === rule && finding.start === place.start);
}

function isPlace(value: unknown): value is FindingPlace {
  return (
    typeof value === 'object' &&
    value !== null &&
    'document' in value &&
    typeof value.document === 'string' &&
    'start' in value &&
    typeof value.start === 'number'
  );
}
