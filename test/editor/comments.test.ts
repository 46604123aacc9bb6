/** Comments in the real editor: started, answered, resolved, drawn where an edit has moved them, taken back. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CommentThreads } from '../../src/editor/features/review/comment-threads.js';
import { say, settle } from '../../src/editor/features/review/comments.js';
import type { Reviews } from '../../src/editor/review/reviews.js';
import { openText, setSetting } from './opened.js';

const run = vscode.commands.executeCommand;

describe('comments', () => {
  let reviews: Reviews;
  let controller: vscode.CommentController;
  let threads: CommentThreads;
  /** Every thread that was drawn and is not yet disposed of. */
  const drawn: vscode.CommentThread[] = [];

  before(async () => {
    await setSetting('annotator', 'tester');
    const extension = vscode.extensions.getExtension<{ reviews: Reviews }>('trial-lens.trial-lens');
    assert.ok(extension);
    reviews = (await extension.activate()).reviews;
    controller = vscode.comments.createCommentController('comments-under-test', 'Comments under test');
    const watched: vscode.CommentController = {
      id: controller.id,
      label: controller.label,
      createCommentThread: (uri, range, comments) => {
        const thread = controller.createCommentThread(uri, range, comments);
        drawn.push(thread);
        return thread;
      },
      dispose: () => controller.dispose(),
    };
    threads = new CommentThreads(watched, reviews);
  });

  after(async () => {
    threads.dispose();
    controller.dispose();
    await setSetting('annotator', undefined);
  });

  const bodies = (thread: vscode.CommentThread | undefined) => thread?.comments.map(({ body }) => body);

  it('are kept as decisions, follow edits, and show no markup', async () => {
    const document = await openText('Patients received anlotinib 12 mg daily in this trial.\n');
    await reviews.settledLayer(document);
    const begun = controller.createCommentThread(document.uri, new vscode.Range(0, 17, 0, 28), []);
    await say(reviews, threads, { thread: begun, text: ' Is **this** the\nright \u202edrug? ' });
    threads.draw(document);
    const [thread] = drawn;
    assert.ok(thread);
    assert.equal(drawn.length, 1);
    assert.equal(document.getText(thread.range), 'anlotinib');
    assert.deepEqual(bodies(thread), ['Is **this** the\nright \\u202edrug?']);
    assert.equal(thread.comments[0]?.author.name, 'tester');
    assert.equal(thread.collapsibleState, vscode.CommentThreadCollapsibleState.Expanded);

    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Methods.\n');
    await vscode.workspace.applyEdit(edit);
    threads.draw(document);
    assert.equal(document.getText(thread.range), 'anlotinib');

    await say(reviews, threads, { thread, text: 'It is.' });
    await settle(reviews, threads, thread, true);
    threads.draw(document);
    assert.deepEqual(bodies(thread)?.slice(1), ['It is.']);
    assert.equal(thread.state, vscode.CommentThreadState.Resolved);
    assert.equal(thread.contextValue, 'resolved');
    const said = reviews.peek(document)?.review.standing ?? [];
    assert.deepEqual(
      said.map(({ action }) => action),
      ['comment', 'comment', 'resolve'],
    );
    assert.equal(new Set(said.map((one) => ('thread' in one ? one.thread : ''))).size, 1);

    await run('trialLens.review.undo');
    threads.draw(document);
    assert.equal(thread.state, vscode.CommentThreadState.Unresolved);
    await run('trialLens.review.undo');
    await run('trialLens.review.undo');
    threads.draw(document);
    assert.equal(threads.find(thread), undefined);
  });

  it('are about the words of the line where no words are selected, and need some', async () => {
    const document = await openText('  Patients received anlotinib.  \n\n');
    await reviews.settledLayer(document);
    const empty = controller.createCommentThread(document.uri, new vscode.Range(1, 0, 1, 0), []);
    await run('trialLens.review.reply', { thread: empty, text: 'Nothing here.' });
    assert.deepEqual(reviews.peek(document)?.review.standing, []);
    const line = controller.createCommentThread(document.uri, new vscode.Range(0, 0, 0, 0), []);
    await run('trialLens.review.reply', { thread: line, text: 'A sentence.' });
    const [said] = reviews.peek(document)?.review.standing ?? [];
    assert.ok(said?.action === 'comment');
    assert.equal(said.anchor.quote, 'Patients received anlotinib.');
    empty.dispose();
  });
});
