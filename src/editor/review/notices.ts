/** What a person is told of decisions that cannot be kept or read. */
import * as vscode from 'vscode';
import type { Problem } from './decision-file.js';

export class ReviewNotices {
  private readonly told = new Set<string>();

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** Decisions on a text stay in memory; said once for each reason. */
  inMemory(document: vscode.TextDocument, reason: string | undefined): void {
    const key = `${document.uri.toString()} ${reason}`;
    if (reason === undefined || this.told.has(key)) return;
    this.told.add(key);
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'Decisions on {0} are kept in memory only and are lost when it is closed: {1}.',
        vscode.workspace.asRelativePath(document.uri),
        reason,
      ),
    );
  }

  /** Parts of a decision file that could not be read: all in the log, the first on the screen. */
  unread(problems: readonly Problem[]): void {
    const [first] = problems;
    if (first === undefined) return;
    for (const { uri, line, reason } of problems) this.log.warn(`${uri.toString()}:${line} ${reason}`);
    if (problems.every(({ isMergeMark }) => isMergeMark)) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          '{0}, line {1}: marks of an unfinished merge. The decisions of both sides are used. The next decision writes the file without the marks and keeps a copy of it as it is, or run: trial-lens review merge "{0}"',
          vscode.workspace.asRelativePath(first.uri),
          first.line,
        ),
      );
      return;
    }
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        '{0}, line {1} {2}. The other decisions are used; before the file is written anew, a copy of it is kept.',
        vscode.workspace.asRelativePath(first.uri),
        first.line,
        first.reason,
      ),
    );
  }
}
