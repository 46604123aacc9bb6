/** Two annotators on one text in the real editor: the page of agreement, and the way to where they disagree. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TrialDocuments } from '../../src/editor/documents.js';
import type { Reviews } from '../../src/editor/review/reviews.js';
import { eventually, setSetting } from './opened.js';

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

  it('shows how far they agree, read-only, and leads to where they do not', async () => {
    const extension = vscode.extensions.getExtension<{ documents: TrialDocuments; reviews: Reviews }>(
      'trial-lens.trial-lens',
    );
    assert.ok(extension);
    const { documents, reviews } = await extension.activate();
    const document = await vscode.workspace.openTextDocument(inFolder(name));
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    await reviews.settledLayer(document);
    const select = (words: string): void => {
      const start = text.indexOf(words);
      editor.selection = new vscode.Selection(
        document.positionAt(start),
        document.positionAt(start + words.length),
      );
    };
    select('anlotinib');
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
    select('12 mg');
    await run('trialLens.review.accept');
    editor.selection = new vscode.Selection(0, 0, 0, 0);

    let isDone = false;
    const command = run('trialLens.review.compare').then(() => {
      isDone = true;
    });
    await eventually(
      async () => {
        await run('workbench.action.acceptSelectedQuickOpenItem');
        return isDone;
      },
      (done) => done,
    );
    await command;
    const front = vscode.window.activeTextEditor;
    assert.equal(front?.document, document);
    assert.equal(document.getText(front?.selection), '12 mg');
    const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'trial-lens-agreement');
    assert.ok(page);
    assert.match(page.getText(), /tester 2, other 1 annotations\n {2}exact F1 0\.667/);
    assert.match(page.getText(), /line 1: dose "12 mg" \| nothing/);
    assert.equal(documents.get(page), undefined, 'the page is no trial text');
  });
});
