import * as vscode from 'vscode';

const text = `Background: NCT04970914 is a phase 2 trial of anlotinib (12 mg daily).
Results: The objective response rate was 16% (8/49, 95% CI 7-30).
`;

function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

async function until(condition: () => boolean, message: string): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${message}, after 10 seconds`);
}

describe('the extension in the browser', () => {
  it('runs without Node', () => {
    check(vscode.env.uiKind === vscode.UIKind.Web, 'this is not the browser');
    check(typeof process === 'undefined' || !process.versions?.node, 'Node is here');
  });

  it('activates when a trial text is opened', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'trial-text', content: text });
    await vscode.window.showTextDocument(document);
    const extension = vscode.extensions.getExtension('trial-lens.trial-lens');
    check(extension, 'the extension is not loaded');
    await until(() => extension.isActive, 'the extension is not active');
  });

  it('colours the figures of the text', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'trial-text', content: text });
    await vscode.window.showTextDocument(document);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    check(tokens && tokens.data.length > 0, 'there are no semantic tokens');
  });
});
