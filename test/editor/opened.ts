/** Opens texts in the real editor and asks its providers, waiting until there is an answer. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TrialDocuments } from '../../src/editor/documents.js';
import type { Reviews } from '../../src/editor/review/reviews.js';

/** The extension's own parts, once it is active. */
export async function activated(): Promise<{
  readonly documents: TrialDocuments;
  readonly reviews: Reviews;
}> {
  const extension = vscode.extensions.getExtension<{ documents: TrialDocuments; reviews: Reviews }>(
    'trial-lens.trial-lens',
  );
  assert.ok(extension);
  return extension.activate();
}

/** Selects the first place of some words. */
export function selectWords(words: string, editor = vscode.window.activeTextEditor): void {
  assert.ok(editor);
  const start = editor.document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  const [from, to] = [start, start + words.length].map((offset) => editor.document.positionAt(offset));
  assert.ok(from && to);
  editor.selection = new vscode.Selection(from, to);
}

/** Runs a command and takes the first entry of every list and form that it shows. */
export async function takingTheFirst(command: string, ...values: readonly unknown[]): Promise<void> {
  let isDone = false;
  const running = vscode.commands.executeCommand(command, ...values).then(() => {
    isDone = true;
  });
  await eventually(
    async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    },
    (done) => done,
  );
  await running;
}

/** Opens a text as an untitled document in an editor. */
export async function openText(content: string, language = 'trial-text'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Opens a file of the workspace by the start of its name. */
export async function openSeed(start: string): Promise<vscode.TextDocument> {
  const [uri] = await vscode.workspace.findFiles(`${start}*.txt`);
  assert.ok(uri, `no file of the workspace starts with ${start}`);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Asks again until the answer is one that is wanted, for providers answer only once the extension is active. */
export async function eventually<T>(
  ask: () => T | PromiseLike<T>,
  isWanted: (answer: T) => boolean,
): Promise<T> {
  const limit = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > limit) assert.fail(`the last answer was ${JSON.stringify(answer)?.slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The position a few characters into the nth time (from 0) that `words` stand in the document. */
export function within(document: vscode.TextDocument, words: string, nth = 0): vscode.Position {
  const text = document.getText();
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, `"${words}" is not in the document`);
  return document.positionAt(start + Math.min(1, words.length - 1));
}

/** All hover texts at a place as one string, once there is one. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await eventually(
    () =>
      vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position),
    (answer) => answer.length > 0,
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** The diagnostics of Trial Lens, once they are as wanted. */
export function diagnosticsOf(
  document: vscode.TextDocument,
  isWanted: (found: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  const ours = () =>
    vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.source === 'Trial Lens');
  return eventually(ours, isWanted);
}

/** The rule of a diagnostic. */
export function codeOf(diagnostic: vscode.Diagnostic | undefined): string | undefined {
  return typeof diagnostic?.code === 'object' ? String(diagnostic.code.value) : undefined;
}

export async function setSetting(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('trialLens')
    .update(name, value, vscode.ConfigurationTarget.Workspace);
}
