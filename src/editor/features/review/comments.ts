/** Comments in VS Code's own threads; each word and each settling is kept as a decision. */
import * as vscode from 'vscode';
import type { TrialDocuments } from '../../documents.js';
import { guard } from '../../guard.js';
import { OtherDecisions } from '../../review/other-decisions.js';
import type { Reviews } from '../../review/reviews.js';
import { activeReview } from './at-cursor.js';
import { beginOnSubject, subjectOf, wordsAt } from './comment-subject.js';
import { CommentThreads } from './comment-threads.js';

export const commentControllerId = 'trialLens.comments';

export function registerComments(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  const controller = vscode.comments.createCommentController(
    commentControllerId,
    vscode.l10n.t('Trial Lens: comments'),
  );
  controller.options = { placeHolder: vscode.l10n.t('What is to be said about these words?') };
  controller.commentingRangeProvider = {
    // The editor draws a bar beside every line that may be commented on: only for those who review the text.
    provideCommentingRanges: (document) =>
      (reviews.peek(document)?.review.decisions.length ?? 0) > 0
        ? [new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0)]
        : undefined,
  };
  const others = new OtherDecisions(documents, reviews);
  const threads = new CommentThreads(controller, reviews, others);
  const draw = guard(documents.log, 'comments', undefined, (document: vscode.TextDocument) =>
    threads.draw(document),
  );
  const register = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    others,
    threads,
    controller,
    reviews.onDidChange(draw),
    reviews.adjudicated.onDidChange(draw),
    others.onDidChange(draw),
    documents.onDidChange(({ document }) => draw(document)),
    vscode.workspace.onDidCloseTextDocument((document) => threads.forget(document)),
    register('trialLens.review.comment', async (finding?: unknown) => {
      const at = await activeReview(reviews);
      if (at) await beginOnSubject(documents, reviews, threads, at, finding);
    }),
    register('trialLens.review.reply', (reply: vscode.CommentReply) => say(reviews, threads, reply)),
    register('trialLens.review.resolveThread', (shown: vscode.CommentThread) =>
      settle(reviews, threads, shown, true),
    ),
    register('trialLens.review.reopenThread', (shown: vscode.CommentThread) =>
      settle(reviews, threads, shown, false),
    ),
  );
}

/** What a person wrote: an answer in a thread that is known, else the first words of a new one. */
export async function say(
  reviews: Reviews,
  threads: CommentThreads,
  reply: vscode.CommentReply,
): Promise<void> {
  const note = reply.text.trim();
  if (note === '') return;
  const known = threads.find(reply.thread);
  if (known !== undefined) {
    const { document, thread } = known;
    await reviews.record(document, [
      { action: 'comment', ...(await subjectOf(reviews, document, thread)), note, thread: thread.id },
    ]);
    return;
  }
  const document = await vscode.workspace.openTextDocument(reply.thread.uri);
  const span = wordsAt(document, reply.thread.range);
  if (span === undefined) {
    // The thread stays as it is, so that what was written is not lost.
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no words here to comment on.'));
    return;
  }
  const thread = crypto.randomUUID();
  const anchor = await reviews.anchor(document, span);
  threads.openNext(thread);
  if (await reviews.record(document, [{ action: 'comment', anchor, note, thread }])) reply.thread.dispose();
}

/** Closes a thread, or opens it again. */
export async function settle(
  reviews: Reviews,
  threads: CommentThreads,
  shown: vscode.CommentThread,
  resolved: boolean,
): Promise<void> {
  const known = threads.find(shown);
  if (known === undefined || known.thread.resolved === resolved) return;
  const { document, thread } = known;
  const anchor = await reviews.anchor(document, thread);
  if (await reviews.record(document, [{ action: 'resolve', anchor, thread: thread.id, resolved }])) {
    shown.collapsibleState = resolved
      ? vscode.CommentThreadCollapsibleState.Collapsed
      : vscode.CommentThreadCollapsibleState.Expanded;
  }
}
