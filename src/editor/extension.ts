/** Activation: makes the store of open trial texts and gives it to every feature. */
import * as vscode from 'vscode';
import { TrialDocuments } from './documents.js';
import { registerCodeActions } from './features/code-actions.js';
import { registerDecorations } from './features/decorations.js';
import { registerDiagnostics } from './features/diagnostics.js';
import { registerDocumentHighlights } from './features/document-highlights.js';
import { registerDrugNames } from './features/drug-names/index.js';
import { registerFolding } from './features/folding.js';
import { registerHover } from './features/hover/provider.js';
import { registerLinks } from './features/links.js';
import { registerOutline } from './features/outline.js';
import { registerReferences } from './features/references.js';
import { registerReview } from './features/review/index.js';
import { registerRulePages } from './features/rule-pages.js';
import { registerSemanticTokens } from './features/semantic-tokens.js';
import { registerViews } from './features/views.js';
import { registerWorkspaceSymbols } from './features/workspace-symbols.js';
import { Reviews } from './review/reviews.js';
import { SetAside } from './review/set-aside.js';
import { WorkspaceIndex } from './workspace-index.js';

/** One line per feature: each registers its providers and returns what is to be disposed of. */
const features: readonly ((
  documents: TrialDocuments,
  context: vscode.ExtensionContext,
  reviews: Reviews,
) => vscode.Disposable)[] = [
  registerSemanticTokens,
  registerDecorations,
  registerWithReviews,
  registerCodeActions,
  registerRulePages,
  registerOutline,
  registerFolding,
  registerLinks,
  registerDocumentHighlights,
  registerWithIndex,
  registerViews,
  registerDrugNames,
];

export function activate(context: vscode.ExtensionContext): {
  readonly documents: TrialDocuments;
  readonly reviews: Reviews;
} {
  const log = vscode.window.createOutputChannel('Trial Lens', { log: true });
  const documents = new TrialDocuments(log);
  reviews = new Reviews(documents, new SetAside(context.workspaceState));
  context.subscriptions.push(log, documents, reviews);
  for (const register of features) context.subscriptions.push(register(documents, context, reviews));
  documents.start();
  return { documents, reviews };
}

/** The window waits until every decision is written. */
export async function deactivate(): Promise<void> {
  await reviews?.flush();
}

let reviews: Reviews | undefined;

/** What is ignored is no problem, so problems and decisions share the reviews. */
function registerWithReviews(
  documents: TrialDocuments,
  _context: vscode.ExtensionContext,
  reviews: Reviews,
): vscode.Disposable {
  return vscode.Disposable.from(registerDiagnostics(documents, reviews), registerReview(documents, reviews));
}

/** The features that look beyond the file share one index of the workspace. */
function registerWithIndex(
  documents: TrialDocuments,
  _context: vscode.ExtensionContext,
  reviews: Reviews,
): vscode.Disposable {
  const index = new WorkspaceIndex(documents);
  return vscode.Disposable.from(
    index,
    registerHover(documents, index, reviews),
    registerReferences(documents, index),
    registerWorkspaceSymbols(documents, index),
  );
}
