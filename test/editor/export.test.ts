import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TrialDocuments } from '../../src/editor/documents.js';
import { buildExport } from '../../src/editor/features/export/build.js';
import type { Exported } from '../../src/editor/features/export/index.js';
import { writeDecisions } from '../../src/formats/decisions-file.js';
import { anchorOf } from '../../src/review/anchor.js';
import { decisionPath } from '../../src/review/file-names.js';
import { type Decision, decisionsSchemaId, type ExportFile, readExport } from '../../src/schema/index.js';
import { sha256 } from '../../src/sha256.js';
import { openText, setSetting } from './opened.js';

const { fs } = vscode.workspace;
const trial = 'Patients received anlotinib 8 mg daily. The ORR was 44.3% (27/61).\n';

function workspace(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return folder.uri;
}

const folder = () => vscode.Uri.joinPath(workspace(), 'to-export');
const target = () => vscode.Uri.joinPath(workspace(), 'out', 'all.trial-lens.json');
const inFolder = (name: string) => vscode.Uri.joinPath(folder(), name);
const write = (name: string, text: string | Uint8Array) =>
  fs.writeFile(inFolder(name), typeof text === 'string' ? new TextEncoder().encode(text) : text);
const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await fs.readFile(uri));

async function exported(args: object): Promise<Exported> {
  const answer = await vscode.commands.executeCommand<Exported | undefined>(
    'trialLens.exportAnnotations',
    args,
  );
  assert.ok(answer);
  return answer;
}

async function written(uri: vscode.Uri): Promise<ExportFile> {
  const read = readExport(await textOf(uri));
  assert.ok(read.ok, JSON.stringify(read));
  return read.file;
}

describe('export', () => {
  beforeEach(async () => {
    await fs.createDirectory(vscode.Uri.joinPath(folder(), 'below'));
    await fs.createDirectory(vscode.Uri.joinPath(workspace(), 'out'));
    await write('b.trial', trial);
    await write('a.trial.txt', trial);
    await write('below/c.trial', trial.replace('\n', '\r\n'));
    await write('notes.md', '# Shopping\n\n- 2 kg of apples\n');
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await fs.delete(folder(), { recursive: true });
    await fs.delete(vscode.Uri.joinPath(workspace(), 'out'), { recursive: true });
  });

  it('writes a folder of trial texts as one file, in an order that never varies', async () => {
    const answer = await exported({ scope: 'folder', uri: folder(), target: target() });
    const file = await written(target());
    assert.deepEqual(
      file.documents.map(({ name, lineEnding }) => [name, lineEnding]),
      [
        ['to-export/a.trial.txt', 'lf'],
        ['to-export/b.trial', 'lf'],
        ['to-export/below/c.trial', 'crlf'],
      ],
    );
    assert.equal(answer.documents, 3);
    assert.equal(answer.annotations, file.documents.flatMap(({ annotations }) => annotations).length);
    assert.ok(answer.annotations > 0);
  });

  it('writes the same bytes again', async () => {
    await exported({ scope: 'folder', uri: folder().toString(), target: target().toString() });
    const first = await textOf(target());
    await exported({ scope: 'folder', uri: folder(), target: target() });
    assert.equal(await textOf(target()), first);
  });

  it('takes unsaved edits as they are seen, and leaves the file alone', async () => {
    const document = await vscode.workspace.openTextDocument(inFolder('b.trial'));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Penpulimab came first. '));
    await exported({ scope: 'file', target: target() });
    const [only] = (await written(target())).documents;
    assert.equal(only?.length, trial.length + 'Penpulimab came first. '.length);
    assert.ok(only?.annotations.some(({ text }) => text === 'Penpulimab'));
    assert.equal(await textOf(inFolder('b.trial')), trial);
  });

  it('reads a text that is not open under the decisions that are kept on it', async () => {
    await setSetting('annotator', 'tester');
    const decided = 'to-export/a.trial.txt';
    const digest = await sha256(trial);
    const anchor = (words: string) => {
      const start = trial.indexOf(words);
      return anchorOf(trial, { start, end: start + words.length }, digest);
    };
    const cut: Decision = {
      action: 'cut',
      id: 'a',
      at: '2026-01-01T00:00:00.000Z',
      by: 'tester',
      relation: 'count-of-percentage',
      anchor: anchor('27/61'),
      other: anchor('44.3%'),
    };
    const head = { schema: decisionsSchemaId, document: decided, annotator: 'tester' };
    const kept = vscode.Uri.joinPath(workspace(), decisionPath(decided, 'tester'));
    await fs.writeFile(kept, new TextEncoder().encode(writeDecisions({ head, decisions: [cut] })));
    try {
      await exported({ scope: 'folder', uri: folder(), target: target() });
      assert.deepEqual(
        (await written(target())).documents.map(({ name, relations }) => [
          name,
          relations?.map(({ verdict, by }) => `${verdict} ${by}`),
        ]),
        [
          [decided, ['cut person:tester']],
          ['to-export/b.trial', undefined],
          ['to-export/below/c.trial', undefined],
        ],
      );
    } finally {
      await fs.delete(vscode.Uri.joinPath(workspace(), '.trial-lens'), { recursive: true });
      await setSetting('annotator', undefined);
    }
  });

  it('takes a text that was never saved, whatever it looks like', async () => {
    await openText('Two apples.\n', 'plaintext');
    const answer = await exported({ scope: 'file', target: target() });
    assert.equal(answer.documents, 1);
  });

  it('names the files that it leaves out, and exports the rest', async () => {
    await write('d.trial', new Uint8Array([0x41, 0xe9, 0x20, 0x42]));
    await write('e.trial', new Uint8Array([0x41, 0, 0x42]));
    const answer = await exported({ scope: 'folder', uri: folder(), target: target() });
    assert.equal(answer.documents, 3);
    assert.deepEqual(
      answer.skipped.map(({ name }) => name),
      ['to-export/d.trial', 'to-export/e.trial'],
    );
    assert.match(answer.skipped[0]?.reason ?? '', /UTF-8/);
    assert.match(answer.skipped[1]?.reason ?? '', /binary/);
  });

  it('leaves an older file as it was where there is nothing to export', async () => {
    await fs.writeFile(target(), new TextEncoder().encode('old'));
    await write('empty/notes.md', '# Shopping\n');
    await assert.rejects(
      exported({ scope: 'folder', uri: inFolder('empty'), target: target() }),
      /no trial text/,
    );
    assert.equal(await textOf(target()), 'old');
    const names = (await fs.readDirectory(vscode.Uri.joinPath(workspace(), 'out'))).map(([name]) => name);
    assert.deepEqual(names, ['all.trial-lens.json']);
  });

  it('never writes over a text that it exports', async () => {
    await assert.rejects(
      exported({ scope: 'folder', uri: folder(), target: inFolder('a.trial.txt') }),
      /not overwritten/,
    );
    assert.equal(await textOf(inFolder('a.trial.txt')), trial);
  });

  it('never takes the place of a folder', async () => {
    const taken = inFolder('taken.json');
    await write('taken.json/in-the-way.txt', 'kept');
    await assert.rejects(exported({ scope: 'folder', uri: folder(), target: taken }), /is a folder/);
    assert.equal(await textOf(inFolder('taken.json/in-the-way.txt')), 'kept');
  });

  it('says so where it cannot write, and leaves nothing behind', async () => {
    // A file stands where the folder of the target should be.
    const impossible = inFolder('b.trial/out.json');
    await assert.rejects(
      exported({ scope: 'folder', uri: folder(), target: impossible }),
      /could not be written/,
    );
    assert.equal(await textOf(inFolder('b.trial')), trial);
    const names = (await fs.readDirectory(folder())).map(([name]) => name);
    assert.ok(!names.some((name) => name.endsWith('.partial')), names.join());
  });

  it('says what is wrong with its arguments', async () => {
    await assert.rejects(exported({ scope: 'planet', target: target() }), /no export scope "planet"/);
    await assert.rejects(exported({ scope: 'file', uri: 7, target: target() }), /address/);
  });

  it('stops between two texts when it is cancelled', async () => {
    const extension = vscode.extensions.getExtension<{ documents: TrialDocuments }>('trial-lens.trial-lens');
    assert.ok(extension);
    const { documents } = await extension.activate();
    const sources = ['a.trial.txt', 'b.trial'].map((name) => ({ uri: inFolder(name), name }));
    const cancel = new vscode.CancellationTokenSource();
    const read: string[] = [];
    const onText = (name: string) => {
      read.push(name);
      cancel.cancel();
    };
    assert.equal(
      await buildExport(sources, false, documents, [], { token: cancel.token, onText }),
      undefined,
    );
    assert.deepEqual(read, ['a.trial.txt']);
  });

  it('leaves out a file that was switched off, and takes one that was switched on', async () => {
    const document = await vscode.workspace.openTextDocument(inFolder('notes.md'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('trialLens.toggleAnnotation', 'on');
    await vscode.window.showTextDocument(inFolder('b.trial'));
    await vscode.commands.executeCommand('trialLens.toggleAnnotation', 'off');
    await exported({ scope: 'folder', uri: folder(), target: target() });
    const names = (await written(target())).documents.map(({ name }) => name);
    assert.deepEqual(names, ['to-export/a.trial.txt', 'to-export/below/c.trial', 'to-export/notes.md']);
    await vscode.commands.executeCommand('trialLens.toggleAnnotation', 'automatic');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('trialLens.toggleAnnotation', 'automatic');
  });
});
