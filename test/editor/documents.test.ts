import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TrialDocuments } from '../../src/editor/documents.js';
import { eventually, openText } from './opened.js';

async function store(): Promise<TrialDocuments> {
  const extension = vscode.extensions.getExtension<{ documents: TrialDocuments }>('trial-lens.trial-lens');
  assert.ok(extension);
  return (await extension.activate()).documents;
}

/** The text that the session holds, asked for before the pause after which it would be compared with the document. */
async function readText(document: vscode.TextDocument): Promise<string | undefined> {
  return (await store()).get(document)?.analysis.document.text;
}

function at(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

describe('the store of open texts', () => {
  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`follows several changes made at once, an undo and a redo (${name})`, async () => {
      const lines = ['Anlotinib 8 mg.', '', 'ORR was 16% (8/49).', '', 'Then gemcitabine.', ''];
      const document = await openText(lines.join(end));
      assert.equal(await readText(document), document.getText());
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, at(document, '8 mg'), `12 mg${end}daily`);
      edit.insert(document.uri, new vscode.Position(0, 0), `First${end}${end}`);
      edit.delete(document.uri, at(document, '(8/49)'));
      edit.replace(document.uri, at(document, 'gemcitabine'), 'a\nb');
      await vscode.workspace.applyEdit(edit);
      const edited = document.getText();
      assert.match(edited, /^First\r?\n\r?\nAnlotinib 12 mg\r?\ndaily\./);
      assert.equal(await readText(document), edited);
      await vscode.commands.executeCommand('undo');
      assert.notEqual(document.getText(), edited);
      assert.equal(await readText(document), document.getText());
      await vscode.commands.executeCommand('redo');
      assert.equal(document.getText(), edited);
      assert.equal(await readText(document), edited);
    });
  }

  it('follows a change of the line ending', async () => {
    const document = await openText('Anlotinib 8 mg.\nORR was 16%.\n');
    assert.equal(await readText(document), document.getText());
    await vscode.window.activeTextEditor?.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    await eventually(
      () => document.getText(),
      (text) => text.includes('\r\n'),
    );
    await eventually(
      () => readText(document),
      (text) => text === document.getText(),
    );
  });

  it('says so after each new analysis', async () => {
    const documents = await store();
    const document = await openText('Anlotinib 8 mg.\n');
    const heard: number[] = [];
    const listening = documents.onDidChange((change) => {
      if (change.document === document && change.state) heard.push(change.document.version);
    });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Oral ');
    await vscode.workspace.applyEdit(edit);
    await eventually(
      () => heard,
      (versions) => versions.includes(document.version),
    );
    listening.dispose();
  });

  it('knows a pasted trial text, and keeps knowing it while its marks are edited away', async () => {
    const documents = await store();
    const document = await openText('Buy milk.\n', 'plaintext');
    assert.equal(documents.get(document), undefined);
    const [seed] = await vscode.workspace.findFiles('004_*.txt');
    assert.ok(seed);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(seed));
    const paste = new vscode.WorkspaceEdit();
    paste.insert(document.uri, new vscode.Position(0, 0), text);
    await vscode.workspace.applyEdit(paste);
    assert.ok(documents.get(document));
    const cut = new vscode.WorkspaceEdit();
    cut.delete(document.uri, new vscode.Range(0, 0, document.lineCount, 0));
    await vscode.workspace.applyEdit(cut);
    assert.ok(documents.get(document));
  });
});
