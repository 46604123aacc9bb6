import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, diagnosticsOf, openText, setSetting } from './opened.js';

const wrong = 'Results: Of 61 patients, 27 of 61 responded (47.3%).\n';
const rule = 'percent-mismatch';

const ofRule = (found: vscode.Diagnostic[]) => found.filter((diagnostic) => codeOf(diagnostic) === rule);

async function actionsAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range);
}

describe('problems', () => {
  afterEach(() => setSetting('rules', undefined));

  it('have source, severity, a code that leads to the page of the rule, and the arithmetic', async () => {
    const document = await openText(wrong);
    const [diagnostic] = ofRule(await diagnosticsOf(document, (found) => ofRule(found).length > 0));
    assert.ok(diagnostic && typeof diagnostic.code === 'object');
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Error);
    assert.match(diagnostic.message, /44\.\d/);
    const page = await vscode.workspace.openTextDocument(diagnostic.code.target);
    assert.match(page.getText(), /^# percent-mismatch$/m);
  });

  it('go when the figure is put right', async () => {
    const document = await openText(wrong);
    await diagnosticsOf(document, (found) => ofRule(found).length > 0);
    const edit = new vscode.WorkspaceEdit();
    const start = document.getText().indexOf('47.3');
    edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(start + 4)),
      '44.3',
    );
    await vscode.workspace.applyEdit(edit);
    await diagnosticsOf(document, (found) => ofRule(found).length === 0);
  });

  it('follow the settings map', async () => {
    const document = await openText(wrong);
    await setSetting('rules', { [rule]: 'warning' });
    const [diagnostic] = ofRule(
      await diagnosticsOf(
        document,
        (found) => ofRule(found)[0]?.severity === vscode.DiagnosticSeverity.Warning,
      ),
    );
    assert.ok(diagnostic);
    await setSetting('rules', { [rule]: 'off' });
    await diagnosticsOf(document, (found) => ofRule(found).length === 0);
  });

  it('offer to explain the rule and to switch it off', async () => {
    const document = await openText(wrong);
    const [diagnostic] = ofRule(await diagnosticsOf(document, (found) => ofRule(found).length > 0));
    assert.ok(diagnostic);
    const actions = await actionsAt(document, diagnostic.range);
    const titles = actions.map((action) => action.title);
    assert.ok(titles.includes(`Why is this flagged? (${rule})`), titles.join(', '));
    const off = actions.find(
      (action) => action.title === `Switch the rule ${rule} off in this workspace`,
    )?.command;
    assert.ok(off);
    // The command waits for an answer to its message, so its end is not awaited.
    void vscode.commands.executeCommand(off.command, ...(off.arguments ?? []));
    await diagnosticsOf(document, (found) => ofRule(found).length === 0);
    assert.deepEqual(vscode.workspace.getConfiguration('trialLens').get('rules'), { [rule]: 'off' });
  });

  it('are mended by a quick fix, after which nothing is flagged', async () => {
    const document = await openText('Platelets at least 75×109/L and anlotinib 8 mg once daily.\n');
    const [diagnostic] = await diagnosticsOf(document, (found) => found.length > 0);
    assert.ok(diagnostic);
    const fix = (await actionsAt(document, diagnostic.range)).find((action) => action.edit !== undefined);
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await diagnosticsOf(document, (found) => found.length === 0);
    assert.match(document.getText(), /10⁹|10\^9/);
  });
});
