/** How decided annotations look: rejected ones fade, the others carry a small sign behind them. */
import * as vscode from 'vscode';
import type { ReviewStatus } from '../../../review/layer.js';
import type { TrialDocuments } from '../../documents.js';
import { guard } from '../../guard.js';
import { rangeOf } from '../../positions.js';
import type { Reviews } from '../../review/reviews.js';
import { isInPart, isMarkedInPart, partToMark } from '../near-screen.js';

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
  /** What is drawn: a decision changes the marks of one status, and the others need not be sent again. */
  const drawn = new WeakMap<vscode.TextEditor, Map<ReviewStatus, string>>();
  const draw = guard(documents.log, 'marks of decisions', undefined, (editor: vscode.TextEditor) => {
    const { document } = editor;
    const annotations = reviews.layer(document)?.annotations ?? [];
    const part = partToMark(editor, annotations.length);
    const before = drawn.get(editor);
    const now = new Map<ReviewStatus, string>();
    for (const status of decided) {
      const here = annotations.filter((one) => one.status === status && isInPart(one, part));
      const places = `${document.version}: ${here.map(({ start, end }) => `${start}-${end}`).join()}`;
      now.set(status, places);
      if (before?.get(status) === places) continue;
      editor.setDecorations(
        types[status],
        here.map((one) => rangeOf(document, one)),
      );
    }
    drawn.set(editor, now);
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
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const layer = reviews.layer(textEditor.document);
      if (layer && isMarkedInPart(layer.annotations.length)) draw(textEditor);
    }),
  );
}

function sign(text: string, color: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    after: { contentText: text, color: new vscode.ThemeColor(color), margin: '0 0 0 1px' },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
