import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TrialDocuments } from '../../src/editor/documents.js';
import { eventually, openText } from './opened.js';

const run = vscode.commands.executeCommand;

const contradicting = [
  'Of 61 patients, 27 of 61 responded (44.3%).',
  'In all, 27 of 61 patients responded (57.3%).',
  'At last, 48 of 61 patients were alive (98.7%).',
  '',
].join('\n');

async function store(): Promise<TrialDocuments> {
  const extension = vscode.extensions.getExtension<{ documents: TrialDocuments }>('trial-lens.trial-lens');
  assert.ok(extension);
  return (await extension.activate()).documents;
}

/** What is selected, as text. */
function selected(): string {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
}

describe('going from finding to finding', () => {
  it('selects each in turn and begins again at the end', async () => {
    await openText(contradicting);
    await run('trialLens.nextFinding');
    const first = await eventually(selected, (text) => text !== '');
    assert.ok(contradicting.split('\n')[1]?.includes(first), first);
    await run('trialLens.nextFinding');
    const second = await eventually(selected, (text) => text !== first);
    assert.ok(contradicting.split('\n')[2]?.includes(second), second);
    await run('trialLens.nextFinding');
    await eventually(selected, (text) => text === first);
    await run('trialLens.previousFinding');
    await eventually(selected, (text) => text === second);
  });

  it('stays where it is in a text without findings', async () => {
    await openText('Two apples.\n');
    await run('trialLens.nextFinding');
    assert.equal(selected(), '');
  });

  it('goes through the annotations one by one', async () => {
    const documents = await store();
    const document = await openText('Patients received anlotinib 8 mg. The ORR was 44.3% (27/61).\n');
    const state = await eventually(
      () => documents.get(document),
      (known) => known !== undefined,
    );
    const starts = new Set(state?.analysis.annotations.map(({ start }) => start));
    assert.ok(starts.size > 3);
    await run('trialLens.nextAnnotation');
    assert.equal(selected(), 'anlotinib');
    await run('trialLens.nextAnnotation');
    assert.ok(selected().startsWith('8 mg'), selected());
    await run('trialLens.previousAnnotation');
    assert.equal(selected(), 'anlotinib');
  });
});

describe('switching a file on and off', () => {
  it('turns the present state around, both ways', async () => {
    const documents = await store();
    const notes = await openText('# Shopping\n\n- 2 kg of apples\n', 'markdown');
    assert.equal(documents.isTrialText(notes), false);
    await run('trialLens.toggleAnnotation');
    assert.equal(documents.isTrialText(notes), true);
    await run('trialLens.toggleAnnotation');
    assert.equal(documents.isTrialText(notes), false);
    await run('trialLens.toggleAnnotation', 'automatic');
    assert.equal(documents.override(notes.uri), undefined);
  });

  it('switches a trial text off', async () => {
    const documents = await store();
    const document = await openText(contradicting);
    await run('trialLens.toggleAnnotation');
    assert.equal(documents.get(document), undefined);
    await run('trialLens.toggleAnnotation');
    assert.ok(documents.get(document));
  });
});

describe('the sample', () => {
  it('is a trial text that belongs to nobody', async () => {
    await run('trialLens.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'trial-text');
    assert.equal(document?.isUntitled, true);
    assert.match(document?.getText() ?? '', /^ALTER-PA001/);
  });
});

describe('the tree', () => {
  it('shows the annotation at the cursor without an error, and says so where there is none', async () => {
    await openText('Patients received anlotinib 8 mg.\n');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(0, 20, 0, 20);
    await run('trialLens.revealInTree');
  });
});
