/** Takes a person to a place in a document. */
import * as vscode from 'vscode';
import type { Span } from '../core/index.js';
import { rangeOf } from './positions.js';

/** Shows the document with the place selected and in view, and hands back the editor. */
export async function goTo(
  document: vscode.TextDocument,
  span: Span,
  options: { readonly preserveFocus?: boolean } = {},
): Promise<vscode.TextEditor> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus: options.preserveFocus ?? false,
    preview: false,
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
  const range = rangeOf(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
