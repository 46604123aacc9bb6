/** How decided annotations look: rejected ones fade, the others carry a small sign behind them. */
import * as vscode from 'vscode';
import type { ReviewStatus } from '../../../review/layer.js';
import type { TrialDocuments } from '../../documents.js';
import { guard } from '../../guard.js';
import { rangeOf } from '../../positions.js';
import type { Reviews } from '../../review/reviews.js';

const decided: readonly Exclude<ReviewStatus, 'suggested'>[] = ['accepted', 'rejected', 'changed', 'added'];

export function registerReviewMarks(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  const types = {
    accepted: sign('✓', 'trialLens.accepted'),
    changed: sign('✎', 'trialLens.accepted'),
    added: sign('+', 'trialLens.accepted'),
    rejected: vscode.window.createTextEditorDecorationType({
      textDecoration: 'line-through',
      opacity: '0.55',
    }),
  };
  const draw = guard(documents.log, 'marks of decisions', undefined, (editor: vscode.TextEditor) => {
    const layer = reviews.layer(editor.document);
    for (const status of decided) {
      const here = layer?.annotations.filter((one) => one.status === status) ?? [];
      editor.setDecorations(
        types[status],
        here.map((one) => rangeOf(editor.document, one)),
      );
    }
  });
  const drawAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) draw(editor);
  };
  const drawText = (document: vscode.TextDocument): void => {
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) draw(editor);
  };
  return vscode.Disposable.from(
    ...Object.values(types),
    reviews.onDidChange(drawText),
    documents.onDidChange(({ document }) => drawText(document)),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
  );
}

function sign(text: string, color: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    after: { contentText: text, color: new vscode.ThemeColor(color), margin: '0 0 0 1px' },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
