/** A text of 5,000 annotations, most of them decided: what each further decision costs this process, whatever else runs. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createEngine } from '../../src/core/index.js';
import type { Reviews } from '../../src/editor/review/reviews.js';
import { writeDecisions } from '../../src/formats/decisions-file.js';
import { anchorOf } from '../../src/review/anchor.js';
import { judgedOf } from '../../src/review/layer.js';
import type { Decision } from '../../src/schema/index.js';
import { sha256 } from '../../src/sha256.js';
import { eventually, setSetting } from './opened.js';

const { fs } = vscode.workspace;
const run = vscode.commands.executeCommand;
const decisions = 20;
/** Left for the test to decide on. */
const leftOpen = 100;

const paragraph = (at: number): string =>
  `Study ${at + 1}. Patients received anlotinib ${(at % 90) + 10} mg daily. Of ${at + 50} patients, ${at + 20} responded; the median PFS was ${(at % 12) + 2}.${at % 10} months (95% CI 1.1-${(at % 12) + 9}.4; P = 0.0${(at % 8) + 1}).\n\n`;

describe('a text of 5,000 annotations', function () {
  this.timeout(120_000);
  let root: vscode.Uri;
  const at = (name: string) => vscode.Uri.joinPath(root, 'many', name);
  const write = (uri: vscode.Uri, text: string) => fs.writeFile(uri, new TextEncoder().encode(text));

  before(async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    root = folder.uri;
    await setSetting('annotator', 'tester');
  });

  after(async () => {
    await run('workbench.action.closeAllEditors');
    await fs.delete(at(''), { recursive: true });
    await fs.delete(vscode.Uri.joinPath(root, '.trial-lens'), { recursive: true });
    await setSetting('annotator', undefined);
  });

  /** A text of so many paragraphs, all but some of whose annotations are accepted. */
  async function prepare(name: string, paragraphs: number): Promise<number> {
    const text = Array.from({ length: paragraphs }, (_, index) => paragraph(index)).join('');
    const { annotations } = createEngine().analyse(text);
    const digest = await sha256(text);
    const decided = annotations.slice(leftOpen).map(
      (one, index): Decision => ({
        action: 'accept',
        id: `decided-${index}`,
        at: new Date(Date.UTC(2026, 0, 1) + index).toISOString(),
        by: 'tester',
        anchor: anchorOf(text, one, digest),
        annotation: judgedOf(one),
      }),
    );
    const head = {
      schema: 'urn:trial-lens:decisions:1',
      document: `many/${name}`,
      annotator: 'tester',
    } as const;
    await write(at(name), text);
    await write(
      vscode.Uri.joinPath(root, '.trial-lens', 'many', `${name}.tester.json`),
      writeDecisions({ head, decisions: decided }),
    );
    return annotations.length;
  }

  /** Milliseconds of the processor for each of some decisions, with all that follows from it. */
  async function costOfAccepting(name: string): Promise<number> {
    const document = await vscode.workspace.openTextDocument(at(name));
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    const extension = vscode.extensions.getExtension<{ reviews: Reviews }>('trial-lens.trial-lens');
    const api = await extension?.activate();
    const layer = await eventually(
      () => api?.reviews.settledLayer(document),
      (answer) => (answer?.suggested ?? 0) > 0,
    );
    const open = layer?.annotations.filter(({ status }) => status === 'suggested') ?? [];
    assert.equal(open.length, leftOpen);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const before = process.cpuUsage();
    for (const { start, end } of open.slice(0, decisions)) {
      editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(end));
      await run('trialLens.review.accept');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const { user, system } = process.cpuUsage(before);
    await run('trialLens.review.undo');
    await run('workbench.action.closeActiveEditor');
    return (user + system) / 1000 / decisions;
  }

  it('costs little more for a decision than a short text does', async () => {
    const few = await prepare('few.trial', 20);
    const many = await prepare('many.trial', 555);
    assert.ok(many > 4800 && many < 5200, `${many} annotations`);
    const small = await costOfAccepting('few.trial');
    const large = await costOfAccepting('many.trial');
    console.log(
      `       Trial Lens: a decision takes ${small.toFixed(0)} ms of the processor with ${few} annotations, ${large.toFixed(0)} ms with ${many}`,
    );
    assert.ok(large < 6 * small + 60, `${large} ms against ${small} ms`);
  });
});
