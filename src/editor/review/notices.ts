/** What a person is told of decisions that cannot be kept or read. */
import * as vscode from 'vscode';
import type { Problem } from './decision-file.js';
import type { ReadFile } from './decision-storage.js';

export class ReviewNotices {
  private readonly told = new Set<string>();

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** Decisions on a text stay in memory; said once for each text until they are kept again. */
  inMemory({ uri }: vscode.TextDocument, reason: string): void {
    this.once(uri, (name) =>
      vscode.l10n.t(
        'Decisions on {0} are kept in memory only and are lost when it is closed: {1}.',
        name,
        reason,
      ),
    );
  }

  /** The file could not be written; said once for each text until it could. */
  unwritten({ uri }: vscode.TextDocument, reason: string): void {
    this.once(uri, (name) =>
      vscode.l10n.t(
        'Decisions on {0} cannot be saved: {1}. Nothing is lost: the editor keeps them and tries again.',
        name,
        reason,
      ),
    );
  }

  /** The file could not be read; said once for each text until it could. */
  unreadable({ uri }: vscode.TextDocument, reason: string): void {
    this.once(uri, (name) =>
      vscode.l10n.t('Decisions on {0} cannot be read: {1}. The editor tries again.', name, reason),
    );
  }

  private once(uri: vscode.Uri, words: (name: string) => string): void {
    const address = uri.toString();
    if (this.told.has(address)) return;
    this.told.add(address);
    const message = words(vscode.workspace.asRelativePath(uri));
    this.log.warn(message);
    void vscode.window.showWarningMessage(message);
  }

  /** Nothing may be written where the text is, as in a workspace that is not trusted; said once for all its texts. */
  barred(document: vscode.TextDocument, reason: string): void {
    if (vscode.workspace.getWorkspaceFolder(document.uri) === undefined) {
      this.inMemory(document, reason);
      return;
    }
    if (this.told.has(reason)) return;
    this.told.add(reason);
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Decisions stay in memory ({0}) and are lost when their text is closed.', reason),
    );
  }

  /** Decisions on a text are kept again. */
  kept(document: vscode.TextDocument): void {
    this.told.delete(document.uri.toString());
  }

  /** Parts of a decision file that could not be read: all in the log, the first on the screen. */
  unread({ problems, isLeft }: ReadFile<Problem>): void {
    const [first] = problems;
    if (first === undefined) return;
    for (const { uri, line, reason } of problems) this.log.warn(`${uri.toString()}:${line} ${reason}`);
    if (isLeft) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          '{0}, line {1} {2}. Nothing of it is used, and the file is left as it is. Move it away, and decisions on the text are written anew.',
          vscode.workspace.asRelativePath(first.uri),
          first.line,
          first.reason,
        ),
      );
      return;
    }
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
