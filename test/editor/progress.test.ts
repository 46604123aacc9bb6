/** How far each text is reviewed, in the tree: only what a person decided counts. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ActiveTrial } from '../../src/editor/active-trial.js';
import { AnnotationTree } from '../../src/editor/features/tree/index.js';
import type { Reviews } from '../../src/editor/review/reviews.js';
import { activated, eventually, setSetting, within } from './opened.js';

const run = vscode.commands.executeCommand;
const { fs } = vscode.workspace;

describe('the progress of a review', () => {
  let root: vscode.Uri;
  let active: ActiveTrial;
  let tree: AnnotationTree;
  let reviews: Reviews;
  const at = (name: string) => vscode.Uri.joinPath(root, 'progress', name);

  before(async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    root = folder.uri;
    await setSetting('annotator', 'tester');
    const api = await activated();
    reviews = api.reviews;
    active = new ActiveTrial(api.documents);
    tree = new AnnotationTree(active, reviews);
    const content = new TextEncoder().encode('Patients received anlotinib 12 mg daily in this trial.\n');
    for (const name of ['one.trial', 'two.trial']) await fs.writeFile(at(name), content);
  });

  after(async () => {
    tree.dispose();
    active.dispose();
    await run('workbench.action.closeAllEditors');
    await fs.delete(at(''), { recursive: true });
    await fs.delete(vscode.Uri.joinPath(root, '.trial-lens'), { recursive: true });
    await setSetting('annotator', undefined);
  });

  async function accept(name: string, ...places: readonly string[]): Promise<void> {
    const document = await vscode.workspace.openTextDocument(at(name));
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    await eventually(
      () => reviews.settledLayer(document),
      (layer) => layer !== undefined,
    );
    for (const words of places) {
      const position = within(document, words);
      editor.selection = new vscode.Selection(position, position);
      await run('trialLens.review.accept');
    }
  }

  const progress = () => tree.roots.find(({ id }) => id === 'progress');
  const said = () => {
    const node = progress();
    return node && tree.getTreeItem(node).description;
  };
  const texts = async () => {
    const items = (await tree.getChildren(progress())).map((node) => tree.getTreeItem(node));
    return items
      .filter(({ label }) => String(label).startsWith('progress'))
      .map(({ label, description }) => `${label} ${description}`);
  };

  it('is told of the text in front, and of every text that was begun', async () => {
    await accept('one.trial');
    await eventually(
      () => tree.roots.length,
      (count) => count > 0,
    );
    assert.equal(said(), undefined, 'nothing is decided yet');
    await accept('one.trial', 'anlotinib');
    await eventually(said, (words) => words === '1 of 2');
    await accept('one.trial', '12 mg');
    await eventually(said, (words) => words === '2 of 2');
    await accept('two.trial', 'anlotinib');
    await eventually(said, (words) => words === '1 of 2');
    const both = ['progress/one.trial 2 of 2', 'progress/two.trial 1 of 2'];
    await eventually(texts, (found) => found.join() === both.join());
    await run('trialLens.review.undo');
    await eventually(said, (words) => words === undefined);
  });
});
