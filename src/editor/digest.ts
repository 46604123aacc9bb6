/** The SHA-256 of open texts, worked out once for each version of a text: each decision asks for it. */
import type * as vscode from 'vscode';
import { sha256 } from '../sha256.js';

const known = new WeakMap<
  vscode.TextDocument,
  { readonly version: number; readonly digest: Promise<string> }
>();

/** Of the text as it stands. */
export function digestOf(document: vscode.TextDocument): Promise<string> {
  const { version } = document;
  const last = known.get(document);
  if (last?.version === version) return last.digest;
  const digest = sha256(document.getText());
  known.set(document, { version, digest });
  return digest;
}
