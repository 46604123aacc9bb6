import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ActiveTrial } from '../../src/editor/active-trial.js';
import type { TrialDocuments } from '../../src/editor/documents.js';
import { AnnotationTree } from '../../src/editor/features/tree/index.js';
import { activated, eventually, openText } from './opened.js';

const run = vscode.commands.executeCommand;

const contradicting = [
  'Of 61 patients, 27 of 61 responded (44.3%).',
  'In all, 27 of 61 patients responded (57.3%).',
  'At last, 48 of 61 patients were alive (98.7%).',
  '',
].join('\n');

async function store(): Promise<TrialDocuments> {
  return (await activated()).documents;
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
    assert.match(document?.getText() ?? '', /^SAMPLE-01/);
  });
});

describe('the tree', () => {
  let active: ActiveTrial;
  let tree: AnnotationTree;

  beforeEach(async () => {
    const { documents, reviews } = await activated();
    active = new ActiveTrial(documents);
    tree = new AnnotationTree(active, reviews);
  });

  afterEach(() => {
    tree.dispose();
    active.dispose();
  });

  const labels = () => tree.roots.map(({ label }) => label);

  it('follows the active editor', async () => {
    await openText(contradicting);
    await eventually(labels, (found) => found.includes('Findings'));
    await openText('Two apples.\n', 'markdown');
    await eventually(labels, (found) => found.length === 0);
  });

  it('leads to the place, by its line, and selects it', async () => {
    await openText('Title\n\nPatients received anlotinib 8 mg.\n');
    await eventually(labels, (found) => found.includes('Drugs'));
    const [drug] = tree.roots.find(({ id }) => id === 'drug')?.children ?? [];
    assert.ok(drug);
    const item = tree.getTreeItem(drug);
    assert.equal(item.label, 'anlotinib');
    assert.match(String(item.description), /^line 3 · …received anlotinib 8 mg/);
    assert.ok(item.command);
    await run(item.command.command, ...(item.command.arguments ?? []));
    assert.equal(selected(), 'anlotinib');
  });

  it('keeps the ids of its branches when the text is edited, so that they stay open', async () => {
    const document = await openText('Patients received anlotinib 8 mg, then anlotinib 12 mg.\n');
    await eventually(labels, (found) => found.includes('Drugs'));
    const branches = () => tree.roots.map(({ id }) => id);
    const before = branches();
    const told = new Promise((resolve) => tree.onDidChangeTreeData(resolve));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'A new line.\n');
    await vscode.workspace.applyEdit(edit);
    await told;
    assert.deepEqual(branches(), before);
    const [drug] = tree.roots.find(({ id }) => id === 'drug')?.children ?? [];
    const [place] = drug?.children ?? [];
    assert.ok(place);
    const { label } = tree.getTreeItem(place);
    assert.match(typeof label === 'object' ? label.label : '', /^2: …received anlotinib/);
  });
});
