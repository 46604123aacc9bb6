/** A decision that loses its place in the real editor: shown in the tree, attached again, dismissed, brought back. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ActiveTrial } from '../../src/editor/active-trial.js';
import { AnnotationTree } from '../../src/editor/features/tree/index.js';
import type { Reviews } from '../../src/editor/review/reviews.js';
import { activated, eventually, openText, setSetting } from './opened.js';

const run = vscode.commands.executeCommand;

describe('a decision without a place', () => {
  let active: ActiveTrial;
  let tree: AnnotationTree;
  let reviews: Reviews;

  before(async () => {
    await setSetting('annotator', 'tester');
    const api = await activated();
    reviews = api.reviews;
    active = new ActiveTrial(api.documents);
    tree = new AnnotationTree(active, reviews);
  });

  after(async () => {
    tree.dispose();
    active.dispose();
    await setSetting('annotator', undefined);
  });

  const orphans = () => tree.roots.find(({ id }) => id === 'orphans')?.children ?? [];

  function select(document: vscode.TextDocument, words: string): void {
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, document);
    const start = document.getText().indexOf(words);
    assert.ok(editor && start >= 0, words);
    editor.selection = new vscode.Selection(
      document.positionAt(start),
      document.positionAt(start + words.length),
    );
  }

  it('stands in the tree, takes the place that a person gives it, and can be let go', async () => {
    const document = await openText('Patients received anlotinib 12 mg daily in this trial.\n');
    select(document, '12 mg');
    await run('trialLens.review.reject');
    const edit = new vscode.WorkspaceEdit();
    const start = document.getText().indexOf('12 mg');
    edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(start + 2)),
      '14',
    );
    await vscode.workspace.applyEdit(edit);
    const [node] = await eventually(orphans, (found) => found.length === 1);
    assert.ok(node);
    const item = tree.getTreeItem(node);
    assert.match(typeof item.label === 'object' ? item.label.label : '', /anlotinib 12 mg daily/);
    assert.equal(item.contextValue, 'orphan');

    select(document, '14 mg');
    await run('trialLens.review.attachDecision', node);
    await eventually(orphans, (found) => found.length === 0);
    const rejected = reviews.layer(document)?.annotations.filter(({ status }) => status === 'rejected');
    assert.deepEqual(
      rejected?.map((one) => document.getText().slice(one.start, one.end)),
      ['14 mg'],
    );
    assert.deepEqual(rejected?.[0]?.judged.amount, { value: 14, unit: 'mg' });

    await run('trialLens.review.undo');
    await eventually(orphans, (found) => found.length === 1);
    await run('trialLens.review.dismissDecision');
    await eventually(orphans, (found) => found.length === 0);
    await run('trialLens.review.undo');
    await eventually(orphans, (found) => found.length === 1);
  });
});
