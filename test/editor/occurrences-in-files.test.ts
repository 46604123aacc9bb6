/** One verdict on the same words in many files, most of them not open, in the real editor. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, eventually, setSetting, takingTheFirst, within } from './opened.js';

const run = vscode.commands.executeCommand;
const { fs } = vscode.workspace;
const sentence = 'Results: Patients received anlotinib 12 mg daily in this trial of 61 patients.\n';

describe('annotating all occurrences in files', () => {
  let root: vscode.Uri;
  const at = (name: string) => vscode.Uri.joinPath(root, 'across', name);
  const decisionsAt = (name: string) =>
    vscode.Uri.joinPath(root, '.trial-lens', 'across', `${name}.tester.json`);
  const write = (uri: vscode.Uri, text: string) => fs.writeFile(uri, new TextEncoder().encode(text));
  const read = async (uri: vscode.Uri) => new TextDecoder().decode(await fs.readFile(uri));

  /** What was decided on a file, as it is on the disk. */
  async function kept(name: string): Promise<readonly string[]> {
    try {
      const lines: unknown = JSON.parse(await read(decisionsAt(name)));
      return Array.isArray(lines) ? lines.slice(1).map(({ action }) => String(action)) : [];
    } catch {
      return [];
    }
  }

  const are = (name: string, actions: readonly string[]) =>
    eventually(
      () => kept(name),
      (found) => found.join() === actions.join(),
    );

  before(async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    root = folder.uri;
    await setSetting('annotator', 'tester');
    await write(at('open.trial'), sentence);
    await write(at('closed.trial'), `${sentence}Anlotinib was stopped in three.\n`);
    await write(at('notes.txt'), 'Buy anlotinib and 5 apples.\n');
    await write(at('damaged.trial'), sentence);
    await write(decisionsAt('damaged.trial'), 'no decisions');
  });

  after(async () => {
    await run('workbench.action.closeAllEditors');
    await fs.delete(vscode.Uri.joinPath(root, 'across'), { recursive: true });
    await fs.delete(vscode.Uri.joinPath(root, '.trial-lens'), { recursive: true });
    await setSetting('annotator', undefined);
  });

  async function open(name: string): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument(at(name));
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    const position = within(document, 'anlotinib');
    editor.selection = new vscode.Selection(position, position);
    const { reviews } = await activated();
    await eventually(
      () => reviews.settledLayer(document),
      (layer) => layer !== undefined,
    );
    return editor;
  }

  const accepting = (given: object) => takingTheFirst('trialLens.review.annotateAllInFiles', given);

  it('decides in open and closed trial texts, and touches neither other files nor damaged decisions', async () => {
    await open('open.trial');
    await accepting({ verdict: 'accept', scope: 'folder' });
    await are('open.trial', ['accept']);
    await are('closed.trial', ['accept', 'accept']);
    assert.deepEqual(await kept('notes.txt'), []);
    assert.equal(await read(decisionsAt('damaged.trial')), 'no decisions');
    assert.equal(await read(at('closed.trial')), `${sentence}Anlotinib was stopped in three.\n`);
  });

  it('is taken back and brought again as one step', async () => {
    await open('open.trial');
    await run('trialLens.review.undo');
    await are('open.trial', ['accept', 'retract']);
    await are('closed.trial', ['accept', 'accept', 'retract', 'retract']);
    await run('trialLens.review.redo');
    await are('open.trial', ['accept', 'retract', 'retract']);
    await are('closed.trial', ['accept', 'accept', 'retract', 'retract', 'retract', 'retract']);
  });

  it('leaves, when taken back, what was decided otherwise since', async () => {
    await open('closed.trial');
    await run('trialLens.review.reject');
    const [a, r] = ['accept', 'retract'];
    await are('closed.trial', [a, a, r, r, r, r, 'reject'] as string[]);
    await open('open.trial');
    await run('trialLens.review.undo');
    await are('open.trial', [a, r, r, r] as string[]);
    // The other of the two places is taken back; the one that was rejected stays so.
    await are('closed.trial', [a, a, r, r, r, r, 'reject', r] as string[]);
  });

  it('is offered again where it could not be taken back in one of the files', async () => {
    await write(at('again/open.trial'), sentence);
    await write(at('again/closed.trial'), sentence);
    await open('again/open.trial');
    await accepting({ verdict: 'accept', scope: 'folder' });
    await are('again/closed.trial', ['accept']);
    const closed = decisionsAt('again/closed.trial');
    const whole = await read(closed);
    await write(closed, 'no decisions');
    await run('trialLens.review.undo');
    await are('again/open.trial', ['accept', 'retract']);
    assert.equal(await read(closed), 'no decisions');
    await write(closed, whole);
    await run('trialLens.review.undo');
    await are('again/closed.trial', ['accept', 'retract']);
    await run('trialLens.review.redo');
    await are('again/closed.trial', ['accept', 'retract', 'retract']);
    await are('again/open.trial', ['accept', 'retract']);
    await run('trialLens.review.redo');
    await are('again/open.trial', ['accept', 'retract', 'retract']);
  });
});
