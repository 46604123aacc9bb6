/** "Write Query List": the confirmed findings of the open text as a Markdown document. */
import * as vscode from 'vscode';
import { queryList } from '../../../formats/query-list.js';
import type { Reviews } from '../../review/reviews.js';
import { activeReview } from './at-cursor.js';

export function registerQueryList(reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('trialLens.review.writeQueryList', async () => {
    const at = await activeReview(reviews);
    if (at === undefined) return;
    const { document, layer } = at;
    const content = queryList([
      {
        name: vscode.workspace.asRelativePath(document.uri),
        text: document.getText(),
        findings: layer.findings,
        locate: (offset) => {
          const { line, character } = document.positionAt(offset);
          return { line: line + 1, column: character + 1 };
        },
      },
    ]);
    const list = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(list);
  });
}
