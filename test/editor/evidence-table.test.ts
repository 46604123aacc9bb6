import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TrialDocuments } from '../../src/editor/documents.js';
import type { ShowMessage, ToPage } from '../../src/editor/features/evidence-table/messages.js';
import { EvidenceSession } from '../../src/editor/features/evidence-table/session.js';
import { eventually, openText } from './opened.js';

const text = 'Patients received anlotinib 8 mg daily. The ORR was 44.3% (27/61).\n';

async function documents(): Promise<TrialDocuments> {
  const extension = vscode.extensions.getExtension<{ documents: TrialDocuments }>('trial-lens.trial-lens');
  assert.ok(extension);
  return (await extension.activate()).documents;
}

/** A session whose page is a list of what it was told. */
async function sessionOf(document: vscode.TextDocument) {
  const told: ToPage[] = [];
  const session = new EvidenceSession(document.uri, await documents(), {
    post: (message) => told.push(message),
    visible: () => true,
    beside: () => vscode.ViewColumn.Two,
  });
  const shown = () => told.filter((message): message is ShowMessage => message.type === 'show').at(-1);
  return { session, told, shown };
}

describe('evidence table', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('opens a panel beside the text', async () => {
    const document = await openText(text);
    const all = await documents();
    await eventually(
      () => all.get(document),
      (state) => state?.settled !== undefined,
    );
    await vscode.commands.executeCommand('trialLens.showEvidenceTable');
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const isTable = ({ input }: vscode.Tab) =>
      input instanceof vscode.TabInputWebview && input.viewType.endsWith('trialLens.evidenceTable');
    const open = await eventually(tabs, (now) => now.some(isTable));
    await vscode.window.tabGroups.close(open.filter(isTable));
  });

  it('tells the page its rows, follows an edit, and leads to the text', async () => {
    const document = await openText(text);
    const { session, shown } = await sessionOf(document);
    await session.receive({ type: 'ready' });
    const statusIs = (wanted: string) => (now: ShowMessage | undefined) =>
      now?.table.results.length === 1 && now.table.results[0]?.status === wanted;
    const first = await eventually(() => {
      if (!shown()?.live) session.refresh();
      return shown();
    }, statusIs('proven'));
    assert.equal(first?.table.dosings[0]?.drug, 'anlotinib');

    const edit = new vscode.WorkspaceEdit();
    const at = text.indexOf('44.3');
    edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(at), document.positionAt(at + 4)),
      '47.3',
    );
    await vscode.workspace.applyEdit(edit);
    const second = await eventually(shown, statusIs('refuted'));

    await session.receive({ type: 'jump', id: second?.table.results[0]?.id });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, document);
    assert.equal(document.getText(editor?.selection), '47.3% (27/61');
    session.dispose();
  });

  it('copies the rows that the page names, in its order', async () => {
    const document = await openText(text);
    const { session, told, shown } = await sessionOf(document);
    await session.receive({ type: 'ready' });
    const now = await eventually(
      () => {
        if (!shown()?.live) session.refresh();
        return shown();
      },
      (message) => message?.table.results.length === 1,
    );
    const ids = [now?.table.results[0]?.id, 'no such row'];
    await session.receive({ type: 'copy', ids });
    const lines = (await vscode.env.clipboard.readText()).trimEnd().split('\n');
    assert.equal(lines.length, 2);
    assert.ok(lines[1]?.split('\t').includes('44.3%'));
    assert.equal(told.at(-1)?.type, 'say');
    session.dispose();
  });
});
