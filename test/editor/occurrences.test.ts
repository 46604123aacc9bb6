/** One verdict on all places of the same words in the real editor: ticked in a list, one step to undo. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, openText, setSetting, takingTheFirst } from './opened.js';

const run = vscode.commands.executeCommand;

describe('annotating all occurrences', () => {
  before(() => setSetting('annotator', 'tester'));
  after(() => setSetting('annotator', undefined));

  it('accepts what stays ticked, as one step', async () => {
    const { reviews } = await activated();
    const document = await openText(
      'Patients received anlotinib 12 mg daily.\nAnlotinib helped; anlotinib was stopped in three.\n',
    );
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(0, 20, 0, 20);
    const statuses = () =>
      reviews
        .layer(document)
        ?.annotations.filter(({ judged }) => judged.type === 'drug')
        .map(({ status }) => status) ?? [];
    await reviews.settledLayer(document);
    assert.deepEqual(statuses(), ['suggested', 'suggested', 'suggested']);
    await takingTheFirst('trialLens.review.annotateAll', 'accept');
    assert.deepEqual(statuses(), ['accepted', 'accepted', 'accepted']);
    await run('trialLens.review.undo');
    assert.deepEqual(statuses(), ['suggested', 'suggested', 'suggested']);
  });
});
