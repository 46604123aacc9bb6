/** The threads that are drawn in the editor, kept the same as the decisions say. */
import * as vscode from 'vscode';
import { visible } from '../../../formats/visible.js';
import { type Thread, type ThreadComment, threadsOf } from '../../../review/threads.js';
import { rangeOf } from '../../positions.js';
import type { Reviews } from '../../review/reviews.js';

interface Shown {
  readonly view: vscode.CommentThread;
  thread: Thread;
}

/** A thread as it stands in its text. */
export interface KnownThread {
  readonly document: vscode.TextDocument;
  readonly thread: Thread;
}

export class CommentThreads implements vscode.Disposable {
  private readonly shown = new Map<vscode.TextDocument, Map<string, Shown>>();
  private readonly toOpen = new Set<string>();

  constructor(
    private readonly controller: vscode.CommentController,
    private readonly reviews: Reviews,
  ) {}

  /** Draws the threads of a text where they are now. */
  draw(document: vscode.TextDocument): void {
    const now = this.threads(document);
    const drawn = this.shown.get(document) ?? new Map<string, Shown>();
    if (now.length === 0 && drawn.size === 0) return;
    this.shown.set(document, drawn);
    const left = new Set(drawn.keys());
    for (const thread of now) {
      left.delete(thread.id);
      const known = drawn.get(thread.id);
      if (known === undefined) drawn.set(thread.id, { view: this.begin(document, thread), thread });
      else {
        renew(known.view, document, thread, known.thread);
        known.thread = thread;
      }
    }
    for (const id of left) {
      drawn.get(id)?.view.dispose();
      drawn.delete(id);
    }
  }

  /** The thread behind one that is drawn, where its text has it now; undefined for one that is only being begun. */
  find(view: vscode.CommentThread): KnownThread | undefined {
    for (const [document, drawn] of this.shown) {
      for (const [id, one] of drawn) {
        if (one.view !== view) continue;
        const thread = this.threads(document).find((now) => now.id === id);
        return thread && { document, thread };
      }
    }
    return undefined;
  }

  /** Shows a thread that is about to be recorded open rather than folded away. */
  openNext(id: string): void {
    this.toOpen.add(id);
  }

  forget(document: vscode.TextDocument): void {
    for (const { view } of this.shown.get(document)?.values() ?? []) view.dispose();
    this.shown.delete(document);
  }

  dispose(): void {
    for (const document of [...this.shown.keys()]) this.forget(document);
  }

  private threads(document: vscode.TextDocument): readonly Thread[] {
    const review = this.reviews.peek(document)?.review;
    if (review === undefined) return [];
    // Most texts have no comment, and theirs are not sorted anew at every decision.
    if (!review.standing.some(({ action }) => action === 'comment')) return [];
    return threadsOf(review.decisions, (one) => review.place(one));
  }

  private begin(document: vscode.TextDocument, thread: Thread): vscode.CommentThread {
    const view = this.controller.createCommentThread(document.uri, rangeOf(document, thread), []);
    view.canReply = true;
    view.collapsibleState = this.toOpen.delete(thread.id)
      ? vscode.CommentThreadCollapsibleState.Expanded
      : vscode.CommentThreadCollapsibleState.Collapsed;
    renew(view, document, thread, undefined);
    return view;
  }
}

/** Sets only what has changed: each set is sent to the window. */
function renew(
  view: vscode.CommentThread,
  document: vscode.TextDocument,
  thread: Thread,
  before: Thread | undefined,
): void {
  const range = rangeOf(document, thread);
  if (view.range === undefined || !view.range.isEqual(range)) view.range = range;
  if (before === undefined || contentOf(before) !== contentOf(thread)) {
    view.comments = thread.comments.map(commentOf);
  }
  if (before?.resolved === thread.resolved) return;
  view.contextValue = thread.resolved ? 'resolved' : 'open';
  view.state = thread.resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
  view.label = thread.resolved ? vscode.l10n.t('Resolved') : vscode.l10n.t('Comment');
}

function contentOf({ comments }: Thread): string {
  return JSON.stringify(comments.map(({ at, by, note }) => [at, by, note]));
}

/** As plain text, which the editor draws as it is: no markup, no link, and no character that turns the line around. */
function commentOf({ by, at, note }: ThreadComment): vscode.Comment {
  const lines = note.replace(/\t/g, ' ').split(/\r\n|\r|\n/);
  return {
    body: lines.map(visible).join('\n'),
    mode: vscode.CommentMode.Preview,
    author: { name: visible(by) },
    timestamp: new Date(at),
  };
}
