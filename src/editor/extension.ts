/** Activation: makes the store of open trial texts and gives it to every feature. */
import * as vscode from 'vscode';
import { TrialDocuments } from './documents.js';

/** One line per feature: each registers its providers and returns what is to be disposed of. */
const features: readonly ((
  documents: TrialDocuments,
  context: vscode.ExtensionContext,
) => vscode.Disposable)[] = [];

export function activate(context: vscode.ExtensionContext): { readonly documents: TrialDocuments } {
  const log = vscode.window.createOutputChannel('Trial Lens', { log: true });
  const documents = new TrialDocuments(log);
  context.subscriptions.push(log, documents);
  for (const register of features) context.subscriptions.push(register(documents, context));
  return { documents };
}
