/** The threads that are drawn in the editor, kept the same as the decisions say. */
import * as vscode from 'vscode';
import type { Span } from '../../../core/index.js';
import { visible } from '../../../formats/visible.js';
import { mergeHistories } from '../../../review/history.js';
import { type Thread, type ThreadComment, threadsOf } from '../../../review/threads.js';
import type { Decision } from '../../../schema/index.js';
import { rangeOf } from '../../positions.js';
import type { OtherDecisions } from '../../review/other-decisions.js';
import type { Reviews } from '../../review/reviews.js';
import { plainLabel } from '../plain-label.js';

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
    /** Undefined where nobody else's words are shown. */
    private readonly others?: OtherDecisions,
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
        renew(known.view, document, thread, known.thread, this.subjectOf(document, thread));
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

  /** The threads that are drawn on a text. */
  all(document: vscode.TextDocument): readonly vscode.CommentThread[] {
    return [...(this.shown.get(document)?.values() ?? [])].map(({ view }) => view);
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
    const own = this.reviews.peek(document)?.review;
    if (own === undefined) return [];
    const others = [this.reviews.adjudicated.peek(document)?.review, this.others?.on(document)];
    const all = [own, ...others.filter((one) => one !== undefined)];
    // Most texts have no comment, and theirs are not sorted anew at every decision.
    const talking = all.filter(({ standing }) => standing.some(isOfTalk));
    // Who answers somebody else does so in a file of their own.
    const home = new Map(talking.flatMap((one) => one.decisions.map(({ id }) => [id, one] as const)));
    const decisions = talking.reduce<readonly Decision[]>(
      (joined, one) => mergeHistories(joined, one.decisions),
      [],
    );
    return threadsOf(decisions, (one) => (home.get(one.id) ?? own).place(one));
  }

  /** True for a thread that was begun on the adjudicated layer. */
  private isOnAdjudication(document: vscode.TextDocument, { comments }: Thread): boolean {
    const layer = this.reviews.adjudicated.peek(document)?.review;
    return layer?.standing.some(({ id }) => id === comments[0]?.id) === true;
  }

  /** What a thread is about, in words. */
  private subjectOf(document: vscode.TextDocument, thread: Thread): string {
    const t = vscode.l10n.t;
    if (this.isOnAdjudication(document, thread)) return t('Comment on the adjudication');
    if (thread.rule !== undefined) return t('Comment on the finding {0}', thread.rule);
    if (thread.other === undefined) return t('Comment');
    const words = ({ start, end }: Span) => plainLabel(document.getText().slice(start, end), 40);
    return t('Comment on “{0}” and “{1}”', words(thread), words(thread.other));
  }

  private begin(document: vscode.TextDocument, thread: Thread): vscode.CommentThread {
    const view = this.controller.createCommentThread(document.uri, rangeOf(document, thread), []);
    view.canReply = true;
    view.collapsibleState = this.toOpen.delete(thread.id)
      ? vscode.CommentThreadCollapsibleState.Expanded
      : vscode.CommentThreadCollapsibleState.Collapsed;
    renew(view, document, thread, undefined, this.subjectOf(document, thread));
    return view;
  }
}

/** Sets only what has changed: each set is sent to the window. */
function renew(
  view: vscode.CommentThread,
  document: vscode.TextDocument,
  thread: Thread,
  before: Thread | undefined,
  subject: string,
): void {
  const range = rangeOf(document, thread);
  if (view.range === undefined || !view.range.isEqual(range)) view.range = range;
  if (before === undefined || contentOf(before) !== contentOf(thread)) {
    view.comments = thread.comments.map(commentOf);
  }
  const label = thread.resolved ? vscode.l10n.t('{0} · resolved', subject) : subject;
  if (view.label !== label) view.label = label;
  if (before?.resolved === thread.resolved) return;
  view.contextValue = thread.resolved ? 'resolved' : 'open';
  view.state = thread.resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
}

function isOfTalk({ action }: Decision): boolean {
  return action === 'comment' || action === 'resolve';
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
