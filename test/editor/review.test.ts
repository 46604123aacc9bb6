/** A whole review in the real editor: decide, edit, save, close, open again, take back. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, setSetting } from './opened.js';

const { fs } = vscode.workspace;
const text =
  'Results: Patients received anlotinib 12 mg daily in this trial of 61 patients. The objective response rate was 47.3% (27/61), which nobody had expected.\n';

function root(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return folder.uri;
}

async function kept(name: string): Promise<readonly Record<string, unknown>[]> {
  const uri = vscode.Uri.joinPath(root(), '.trial-lens', `${name}.tester.json`);
  try {
    const lines: unknown = JSON.parse(new TextDecoder().decode(await fs.readFile(uri)));
    return Array.isArray(lines) ? lines.slice(1) : [];
  } catch {
    return [];
  }
}

async function open(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(root(), name));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await eventually(
    () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      ),
    (symbols) => (symbols?.length ?? 0) > 0,
  );
  return editor;
}

function select(editor: vscode.TextEditor, words: string): void {
  const start = editor.document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  editor.selection = new vscode.Selection(
    editor.document.positionAt(start),
    editor.document.positionAt(start + words.length),
  );
}

async function decide(editor: vscode.TextEditor, command: string, words: string): Promise<void> {
  select(editor, words);
  await vscode.commands.executeCommand(`trialLens.review.${command}`);
}

const actions = (decisions: readonly Record<string, unknown>[]) => decisions.map(({ action }) => action);

describe('reviewing', () => {
  const name = 'review-session.trial';

  before(async () => {
    await setSetting('annotator', 'tester');
    await fs.writeFile(vscode.Uri.joinPath(root(), name), new TextEncoder().encode(text));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await fs.delete(vscode.Uri.joinPath(root(), name));
    await fs.delete(vscode.Uri.joinPath(root(), '.trial-lens'), { recursive: true });
    await setSetting('annotator', undefined);
  });

  it('keeps decisions beside the text, which stays as it is', async () => {
    const editor = await open(name);
    await decide(editor, 'accept', 'anlotinib');
    await decide(editor, 'reject', '12 mg');
    const decisions = await eventually(
      () => kept(name),
      (found) => found.length === 2,
    );
    assert.deepEqual(actions(decisions), ['accept', 'reject']);
    assert.equal(editor.document.getText(), text);
    assert.equal(editor.document.isDirty, false);
  });

  it('follows an edit, makes an orphan of what changed, and finds all again when opened anew', async () => {
    const editor = await open(name);
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(0, 0), 'Methods: This was a phase 2 trial. '),
    );
    await decide(editor, 'accept', '27/61');
    await editor.document.save();
    await eventually(
      () => kept(name),
      (found) => found.length === 3,
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const again = await open(name);
    await decide(again, 'accept', '61 patients');
    await eventually(
      () => kept(name),
      (found) => found.length === 4,
    );
    await vscode.commands.executeCommand('trialLens.review.undo');
    const after = await eventually(
      () => kept(name),
      (found) => found.length === 5,
    );
    assert.deepEqual(actions(after), ['accept', 'reject', 'accept', 'accept', 'retract']);
    assert.equal(after[4]?.replaces, after[3]?.id);
  });

  it('leads by keys from one suggestion to the next', async () => {
    const editor = await open(name);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('trialLens.review.start');
    const first = editor.document.getText(editor.selection);
    await vscode.commands.executeCommand('trialLens.review.acceptAndGoOn');
    const second = editor.document.getText(editor.selection);
    assert.ok(first !== '' && second !== '' && first !== second, `${first} → ${second}`);
    await vscode.commands.executeCommand('trialLens.review.stop');
  });

  it('takes in what another window writes', async () => {
    await open(name);
    // What the test before decided is written by then.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const uri = vscode.Uri.joinPath(root(), '.trial-lens', `${name}.tester.json`);
    const now = new TextDecoder().decode(await fs.readFile(uri));
    const [, one = ''] = now.split('\n');
    const other = one.replace(/"id":"[^"]*"/, '"id":"from-another-window"');
    await fs.writeFile(uri, new TextEncoder().encode(now.replace(/\]\n$/, `${other}\n]\n`)));
    const editor = await open(name);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await decide(editor, 'accept', 'anlotinib');
    const decisions = await eventually(
      () => kept(name),
      (found) => found.length > now.split('\n').length - 3 + 1,
    );
    assert.ok(decisions.some(({ id }) => id === 'from-another-window'));
  });

  it('takes decisions along where a text is renamed, in the editor and from outside', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const before = (await kept(name)).length;
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(
      vscode.Uri.joinPath(root(), name),
      vscode.Uri.joinPath(root(), 'moved/in-editor.trial'),
    );
    assert.ok(await vscode.workspace.applyEdit(rename));
    await eventually(
      () => kept('moved/in-editor.trial'),
      (found) => found.length >= before,
    );
    await eventually(
      () => kept(name),
      (found) => found.length === 0,
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    const outside = vscode.Uri.joinPath(root(), 'outside.trial');
    await fs.rename(vscode.Uri.joinPath(root(), 'moved/in-editor.trial'), outside);
    await open('outside.trial');
    await eventually(
      () => kept('outside.trial'),
      (found) => found.length >= before,
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await fs.rename(outside, vscode.Uri.joinPath(root(), name));
    await fs.delete(vscode.Uri.joinPath(root(), 'moved'), { recursive: true });
  });

  it('loses nothing where a folder of texts is moved right behind a decision, onto decisions that stand there', async () => {
    const at = (path: string) => vscode.Uri.joinPath(root(), path);
    const write = (path: string, content: string) =>
      fs.writeFile(at(path), new TextEncoder().encode(content));
    const names = ['one.trial', 'two.trial', 'deep/three.trial'];
    for (const each of names) await write(`old/${each}`, `${text}This is the text ${each}.\n`);
    for (const each of names) await decide(await open(`old/${each}`), 'accept', 'anlotinib');
    await eventually(
      () => kept('old/deep/three.trial'),
      (found) => found.length === 1,
    );
    // Decisions of an earlier text of that name.
    const [earlier] = await kept('old/one.trial');
    const head = { schema: 'urn:trial-lens:decisions:1', document: 'new/one.trial', annotator: 'tester' };
    await write(
      '.trial-lens/new/one.trial.tester.json',
      `[${JSON.stringify(head)}\n,${JSON.stringify({ ...earlier, id: 'earlier' })}\n]\n`,
    );
    await decide(await open('old/two.trial'), 'reject', '12 mg');
    const move = new vscode.WorkspaceEdit();
    move.renameFile(at('old'), at('new'));
    assert.ok(await vscode.workspace.applyEdit(move));
    const all = async () => Promise.all(names.map(async (each) => (await kept(`new/${each}`)).length));
    const counts = await eventually(all, (found) => found.join() === '2,2,1');
    assert.deepEqual(counts, [2, 2, 1]);
    await eventually(
      async () => Promise.all(names.map(async (each) => (await kept(`old/${each}`)).length)),
      (found) => found.every((count) => count === 0),
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await fs.delete(at('new'), { recursive: true });
  });
});
