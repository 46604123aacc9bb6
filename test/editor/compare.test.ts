/** Two annotators on one text in the real editor: the page of agreement, and the way to where they disagree. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CommentThreads } from '../../src/editor/features/review/comment-threads.js';
import { say } from '../../src/editor/features/review/comments.js';
import { OtherDecisions } from '../../src/editor/review/other-decisions.js';
import { activated, eventually, selectWords, setSetting, takingTheFirst } from './opened.js';

const run = vscode.commands.executeCommand;
const { fs } = vscode.workspace;
const name = 'compared.trial';
const text = 'Patients received anlotinib 12 mg daily in this trial. Anlotinib was well tolerated.\n';

function inFolder(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, path);
}

describe('comparing annotators', () => {
  before(async () => {
    await setSetting('annotator', 'tester');
    await fs.writeFile(inFolder(name), new TextEncoder().encode(text));
  });

  after(async () => {
    await run('workbench.action.closeAllEditors');
    await fs.delete(inFolder(name));
    await fs.delete(inFolder('.trial-lens'), { recursive: true });
    await setSetting('annotator', undefined);
  });

  it('shows how far they agree, leads to where they do not, and settles it in a layer of its own', async () => {
    const { documents, reviews } = await activated();
    const document = await vscode.workspace.openTextDocument(inFolder(name));
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    await reviews.settledLayer(document);
    selectWords('anlotinib', editor);
    await run('trialLens.review.accept');
    const own = inFolder(`.trial-lens/${name}.tester.json`);
    const written = await eventually(
      async () => {
        await reviews.flush();
        return fs.readFile(own).then(
          (bytes) => new TextDecoder().decode(bytes),
          () => '',
        );
      },
      (content) => content.includes('"accept"'),
    );
    // The other annotator agrees on that one, and stands alone on the next.
    const theirs = written.replaceAll('"tester"', '"other"').replace(/"id":"[^"]*"/, '"id":"theirs"');
    await fs.writeFile(inFolder(`.trial-lens/${name}.other.json`), new TextEncoder().encode(theirs));
    selectWords('12 mg', editor);
    await run('trialLens.review.accept');
    editor.selection = new vscode.Selection(0, 0, 0, 0);

    await takingTheFirst('trialLens.review.compare');
    const front = vscode.window.activeTextEditor;
    assert.equal(front?.document, document);
    assert.equal(document.getText(front?.selection), '12 mg');
    const page = () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'trial-lens-agreement');
    const shown = page();
    assert.ok(shown);
    assert.match(shown.getText(), /tester 2, other 1 annotations\n {2}exact F1 0\.667/);
    assert.match(shown.getText(), /line 1: “12 mg”\n {2}tester: dose\n {2}other: nothing\n/);
    assert.equal(documents.get(shown), undefined, 'the page is no trial text');

    // The first answer is one's own, and the only disagreement is settled with it.
    const settled = await eventually(
      async () => page()?.getText() ?? '',
      (content) => content.includes('adjudicated: 1 of 1'),
    );
    assert.match(settled, /settled: the answer of tester, by tester on \d{4}-\d\d-\d\d/);
    const layer = inFolder(`.trial-lens/${name}.adjudicated.json`);
    const inFile = await eventually(
      async () => {
        await reviews.flush();
        return fs.readFile(layer).then(
          (bytes) => new TextDecoder().decode(bytes),
          () => '',
        );
      },
      (content) => content.includes('"settles"'),
    );
    assert.match(inFile, /"annotator":"adjudicated"/);
    assert.match(inFile, /"by":"tester"/);
    assert.match(inFile, /"between":\["tester","other"\]/);
    const links: vscode.DocumentLink[] = await run('vscode.executeLinkProvider', shown.uri);
    assert.match(String(links[0]?.target), /^command:trialLens\.review\.compare/);
    assert.match(String(links[1]?.target), /compared\.trial#L1/);

    // Undo takes back what was done last, which was to settle.
    await run('trialLens.review.undo');
    await eventually(
      async () => page()?.getText() ?? '',
      (content) => content.includes('adjudicated: 0 of 1') && content.includes('\n  open'),
    );
    assert.equal(reviews.layer(document)?.reviewed, 2, 'and leaves the own decisions alone');
    await run('trialLens.review.redo');
    await eventually(
      async () => page()?.getText() ?? '',
      (content) => content.includes('adjudicated: 1 of 1'),
    );

    // What the other one says beside the words is shown, and an answer goes into one's own file.
    const theirs2 = theirs.replace(
      /\]\n$/,
      `,${JSON.stringify({
        action: 'comment',
        id: 'said',
        at: '2026-01-01T00:00:00.000Z',
        by: 'other',
        anchor: await reviews.anchor(document, { start: 0, end: 8 }),
        note: 'Which patients?',
        thread: 'talk',
      })}\n]\n`,
    );
    await fs.writeFile(inFolder(`.trial-lens/${name}.other.json`), new TextEncoder().encode(theirs2));
    const controller = vscode.comments.createCommentController('talk-under-test', 'Talk under test');
    const others = new OtherDecisions(documents, reviews);
    const threads = new CommentThreads(controller, reviews, others);
    others.onDidChange((one) => threads.draw(one));
    reviews.onDidChange((one) => threads.draw(one));
    await reviews.record(document, []);
    const drawn = await eventually(
      () => threads.all(document),
      (all) => all.length === 1,
    );
    assert.deepEqual(
      drawn[0]?.comments.map(({ author, body }) => [author.name, body]),
      [['other', 'Which patients?']],
    );
    const [talk] = drawn;
    assert.ok(talk);
    await say(reviews, threads, { thread: talk, text: 'All of them.' });
    threads.draw(document);
    assert.deepEqual(
      talk.comments.map(({ author }) => author.name),
      ['other', 'tester'],
    );
    const answer = reviews.peek(document)?.review.standing.find(({ action }) => action === 'comment');
    assert.ok(answer?.action === 'comment' && answer.thread === 'talk');
    threads.dispose();
    others.dispose();
    controller.dispose();

    // Once an annotator changes their mind the adjudication is shown to be stale.
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    selectWords('12 mg', editor);
    await run('trialLens.review.reject');
    await eventually(
      () => reviews.layer(document)?.annotations.find((one) => one.start === text.indexOf('12 mg'))?.status,
      (status) => status === 'rejected',
    );
    const stale = await eventually(
      async () => page()?.getText() ?? '',
      (content) => content.includes('stale: 1'),
    );
    assert.match(stale, /no longer disagreed on\n {2}stale, for a decision has changed since/);

    // It goes on holding, so that the adjudicated text has what the person's own has no longer.
    await reviews.flush();
    const target = inFolder('adjudicated-export.json');
    const exported = async (decisions: object): Promise<string> => {
      await run('trialLens.exportAnnotations', { scope: 'file', uri: document.uri, target, ...decisions });
      return new TextDecoder().decode(await fs.readFile(target));
    };
    assert.doesNotMatch(await exported({}), /"text":"12 mg/);
    assert.match(await exported({ decisions: 'adjudicated' }), /"text":"12 mg/);
    await fs.delete(target);
    await assert.rejects(exported({ decisions: 'all' }), /no decisions "all"/);
  });
});
