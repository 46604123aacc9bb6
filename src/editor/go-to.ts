/** Takes a person to a place in a document. */
import * as vscode from 'vscode';
import type { Span } from '../core/index.js';
import { rangeOf } from './positions.js';

/** Shows the document with the place selected and in view, and hands back the editor. */
export async function goTo(
  document: vscode.TextDocument,
  span: Span,
  options: { readonly preserveFocus?: boolean; readonly elsewhere?: vscode.ViewColumn } = {},
): Promise<vscode.TextEditor> {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const shown = [activeTextEditor, ...visibleTextEditors].find((editor) => editor?.document === document);
  // Where it is on the screen a person need not wait until the editor has answered.
  if (shown !== undefined) select(shown, span);
  // Where it is not on the screen it opens in the given group, if any, rather than over what is looked at.
  const column = shown?.viewColumn ?? options.elsewhere;
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus: options.preserveFocus ?? false,
    preview: false,
    ...(column === undefined ? {} : { viewColumn: column }),
  });
  if (editor !== shown) select(editor, span);
  return editor;
}

function select(editor: vscode.TextEditor, span: Span): void {
  const range = rangeOf(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
