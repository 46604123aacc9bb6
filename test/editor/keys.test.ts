import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

interface Binding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

const extensionId = 'trial-lens.trial-lens';

function ours(): Binding[] {
  const extension = vscode.extensions.getExtension(extensionId);
  assert.ok(extension);
  const manifest = extension.packageJSON as { contributes: { keybindings: Binding[] } };
  return manifest.contributes.keybindings;
}

/** Every binding that VS Code has before a person changes any: the page is JSON with comments. */
async function defaults(): Promise<Binding[]> {
  await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
  const text = vscode.window.activeTextEditor?.document.getText() ?? '';
  const end = text.indexOf('\n]');
  const json = text
    .slice(0, end + 2)
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n');
  return JSON.parse(json) as Binding[];
}

describe('keys', () => {
  it('collide with nothing that VS Code binds by itself', async () => {
    const bindings = await defaults();
    assert.ok(bindings.length > 300, `${bindings.length} default bindings were read`);
    const names = new Set(ours().map(({ command }) => command));
    for (const { key } of ours()) {
      const taken = bindings.filter(
        (binding) => !names.has(binding.command) && binding.key.split(' ')[0] === key.split(' ')[0],
      );
      assert.deepEqual(taken, [], key);
    }
  });

  it('act in trial texts only', () => {
    assert.ok(ours().length >= 4);
    for (const { when } of ours()) assert.match(when ?? '', /editorTextFocus && trialLens\.trialText/);
  });
});
