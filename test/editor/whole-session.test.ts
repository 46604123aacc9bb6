/** A whole review in the real editor, from the first key to the export: decide by keys, take back, sign, edit, open again, export. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Reviews } from '../../src/editor/review/reviews.js';
import { signedContent, signOffState } from '../../src/review/sign-off.js';
import { type ExportFile, readExport } from '../../src/schema/index.js';
import { sha256 } from '../../src/sha256.js';
import { activated, eventually, setSetting } from './opened.js';

const { fs } = vscode.workspace;
const run = vscode.commands.executeCommand;
const text =
  'Methods: Patients received anlotinib 12 mg daily. Results: The objective response rate was 47.5% (29/61).\n';

describe('a whole review', () => {
  let root: vscode.Uri;
  let reviews: Reviews;
  const at = (...path: readonly string[]) => vscode.Uri.joinPath(root, 'whole-session', ...path);

  before(async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    root = folder.uri;
    reviews = (await activated()).reviews;
    await setSetting('annotator', 'tester');
    await fs.writeFile(at('session.trial'), new TextEncoder().encode(text));
  });

  after(async () => {
    await run('workbench.action.revertAndCloseActiveEditor');
    await run('workbench.action.closeAllEditors');
    await fs.delete(at(), { recursive: true });
    await fs.delete(vscode.Uri.joinPath(root, '.trial-lens'), { recursive: true });
    await setSetting('annotator', undefined);
  });

  async function open(): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument(at('session.trial'));
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    await layer(editor);
    return editor;
  }

  function layer({ document }: vscode.TextEditor) {
    return eventually(
      () => reviews.settledLayer(document),
      (one) => one !== undefined,
    );
  }

  async function signature({ document }: vscode.TextEditor) {
    const decisions = (await reviews.get(document))?.review.decisions ?? [];
    return signOffState(decisions, {
      text: await sha256(document.getText()),
      decisions: await sha256(signedContent(decisions)),
    });
  }

  async function exported(): Promise<ExportFile> {
    const target = at('all.trial-lens.json');
    await run('trialLens.exportAnnotations', { scope: 'folder', uri: at(), target });
    const read = readExport(new TextDecoder().decode(await fs.readFile(target)));
    assert.ok(read.ok, JSON.stringify(read));
    return read.file;
  }

  it('is begun, taken back, signed, made stale by an edit, and holds when it is opened again and exported', async () => {
    let editor = await open();
    const suggested = (await layer(editor))?.suggested ?? 0;
    assert.ok(suggested >= 5, `${suggested} suggestions`);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('trialLens.review.start');
    assert.equal(editor.document.getText(editor.selection), 'anlotinib');
    await run('trialLens.review.rejectAndGoOn');
    for (let left = suggested - 1; left > 0; left--) await run('trialLens.review.acceptAndGoOn');
    assert.equal((await layer(editor))?.reviewed, suggested);
    await run('trialLens.review.stop');

    await run('trialLens.review.undo');
    assert.equal((await layer(editor))?.reviewed, suggested - 1);
    await run('trialLens.review.redo');
    assert.equal((await layer(editor))?.reviewed, suggested);

    assert.equal((await signature(editor)).state, 'none');
    await run('trialLens.review.signOff');
    assert.equal((await signature(editor)).state, 'signed');

    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A trial. '));
    const stale = await signature(editor);
    assert.equal(stale.state === 'stale' && stale.because, 'text');
    await editor.document.save();
    await run('workbench.action.closeAllEditors');

    editor = await open();
    assert.equal((await layer(editor))?.reviewed, suggested, 'every decision has found its place again');
    assert.equal((await signature(editor)).state, 'stale');
    const names = (await exported()).documents.map(({ annotations }) => annotations.map((one) => one.text));
    assert.equal(names.length, 1);
    assert.ok(names[0]?.includes('12 mg') && !names[0].includes('anlotinib'), names.join());
  });
});
