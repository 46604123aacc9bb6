/** Decisions that cannot be written in the real editor: nothing is lost, and they are written once that is possible. */
import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import * as vscode from 'vscode';
import { DecisionFile } from '../../src/editor/review/decision-file.js';
import { SetAside } from '../../src/editor/review/set-aside.js';
import { decisionsSchemaId } from '../../src/schema/index.js';
import { activated, eventually, setSetting, within } from './opened.js';

const { fs } = vscode.workspace;
const run = vscode.commands.executeCommand;
/** No two tests share a text: the decisions on one that is gone go along to another of the same content. */
const sentenceOf = (name: string) =>
  `Results of ${name}: Patients received anlotinib 12 mg daily in this trial of 61 patients.\n`;

/** What an editor keeps for the next window. */
function storeOf(kept: Map<string, unknown>): vscode.Memento {
  return {
    keys: () => [...kept.keys()],
    get: <T>(key: string, otherwise?: T) => (kept.get(key) as T | undefined) ?? otherwise,
    update: async (key, value) => {
      if (value === undefined) kept.delete(key);
      else kept.set(key, value);
    },
  };
}

describe('a disk that fails', function () {
  this.timeout(60_000);
  let root: vscode.Uri;
  /** Each test has a text of its own. */
  let name = '';
  const text = () => vscode.Uri.joinPath(root, 'failing', name);
  const kept = () => vscode.Uri.joinPath(root, '.trial-lens', 'failing');
  const write = (uri: vscode.Uri, content: string) => fs.writeFile(uri, new TextEncoder().encode(content));

  async function begin(fileName: string): Promise<void> {
    name = fileName;
    await write(text(), sentenceOf(fileName.replace('.trial', '')));
  }

  async function open(words: string): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(text());
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    const position = within(document, words);
    editor.selection = new vscode.Selection(position, position);
    const { reviews } = await activated();
    await eventually(
      () => reviews.settledLayer(document),
      (layer) => layer !== undefined,
    );
    return document;
  }

  async function onDisk(): Promise<readonly unknown[]> {
    try {
      const file = vscode.Uri.joinPath(kept(), `${name}.tester.json`);
      const lines: unknown = JSON.parse(new TextDecoder().decode(await fs.readFile(file)));
      return Array.isArray(lines) ? lines.slice(1) : [];
    } catch {
      return [];
    }
  }

  const arrive = (count: number) => eventually(onDisk, (decisions) => decisions.length === count);

  /** The words on which decisions were written. */
  async function quotesOnDisk(): Promise<readonly unknown[]> {
    return (await onDisk()).map((one) => (one as { anchor?: { quote?: unknown } }).anchor?.quote);
  }

  /** A file stands where the folder of the decisions has to be, also where a write of the test before made it anew. */
  async function standInTheWay(): Promise<void> {
    await eventually(
      async () => {
        try {
          await write(kept(), 'in the way');
          return true;
        } catch {
          await fs.delete(kept(), { recursive: true });
          return false;
        }
      },
      (stands) => stands,
    );
  }

  /** Writes a file until the disk has no room for another block. */
  function fillUp(file: string): void {
    const handle = openSync(file, 'w');
    try {
      for (;;) writeSync(handle, 'x'.repeat(1024));
    } catch {
      // The disk is full.
    } finally {
      closeSync(handle);
    }
  }

  /** Accepts what stands there, and waits until it is known that the decision could not be written. */
  async function acceptInVain(words: string): Promise<void> {
    const document = await open(words);
    await run('trialLens.review.accept');
    const { reviews } = await activated();
    await eventually(
      () => reviews.peek(document)?.inMemory,
      (reason) => reason !== undefined,
    );
  }

  beforeEach(async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    root = folder.uri;
    await setSetting('annotator', 'tester');
  });

  afterEach(async () => {
    await run('workbench.action.closeAllEditors');
    await fs.delete(vscode.Uri.joinPath(root, 'failing'), { recursive: true });
    await fs.delete(vscode.Uri.joinPath(root, '.trial-lens'), { recursive: true });
    await setSetting('annotator', undefined);
  });

  it('costs no decision, also where the text is closed and opened meanwhile', async () => {
    await begin('blocked.trial');
    await standInTheWay();
    await acceptInVain('anlotinib');
    await run('workbench.action.closeAllEditors');
    await acceptInVain('12 mg');
    const layer = await (await activated()).reviews.settledLayer(await open('12 mg'));
    assert.equal(layer?.reviewed, 2);
    await fs.delete(kept());
    await arrive(2);
  });

  it('lets the next window write what this one could not', async () => {
    await begin('left.trial');
    await standInTheWay();
    await acceptInVain('anlotinib');
    const { reviews } = await activated();
    const state = await reviews.get(await open('anlotinib'));
    assert.equal(state?.review.decisions.length, 1);
    const file = vscode.Uri.joinPath(kept(), `${name}.another.json`);
    const head = { schema: decisionsSchemaId, document: `failing/${name}`, annotator: 'another' };
    const store = storeOf(new Map());
    await new SetAside(store).keep(new DecisionFile(file, head), state.review.decisions);

    await new SetAside(store).writeAll();
    assert.equal(store.keys().length, 1, 'the disk fails still');
    await fs.delete(kept());
    await new SetAside(store).writeAll();
    assert.equal(store.keys().length, 0);
    const lines: unknown = JSON.parse(new TextDecoder().decode(await fs.readFile(file)));
    assert.ok(Array.isArray(lines) && lines.length === 2, JSON.stringify(lines));
  });

  it('that is full keeps what was written, and takes the rest once there is room', async function () {
    const folder = kept().fsPath;
    await begin('full.trial');
    await fs.createDirectory(kept());
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      this.skip();
    }
    try {
      await open('anlotinib');
      await run('trialLens.review.accept');
      await arrive(1);
      const other = vscode.Uri.joinPath(kept(), 'other');
      fillUp(other.fsPath);
      await acceptInVain('12 mg');
      assert.equal((await onDisk()).length, 1);
      await fs.delete(other);
      await arrive(2);
      assert.deepEqual(await quotesOnDisk(), ['anlotinib', '12 mg']);
      const names = (await fs.readDirectory(kept())).map(([name]) => name);
      assert.ok(!names.some((one) => one.includes('partial')), names.join());
    } finally {
      execFileSync('umount', ['-l', folder]);
    }
  });
});
