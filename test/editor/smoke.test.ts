import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

const id = 'trial-lens.trial-lens';
const seed = '004_7ba4b8da061ef59b.txt';

interface Manifest {
  readonly contributes?: {
    readonly commands?: readonly { readonly command: string; readonly title: string }[];
  };
}

function found(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension(id);
  assert.ok(extension, `${id} is not installed`);
  return extension;
}

describe('the extension as a whole', () => {
  it('is the one that this run is about', () => {
    const expected = process.env.TRIAL_LENS_UNDER_TEST;
    assert.ok(expected, 'TRIAL_LENS_UNDER_TEST is not set');
    const path = found().extensionUri.fsPath;
    assert.ok(path.startsWith(expected), `${path} is not inside ${expected}`);
  });

  it('activates when a trial text is opened', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, seed));
    for (let waited = 0; waited < 10_000 && !found().isActive; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.ok(found().isActive);
  });

  it('registers every command that it contributes', async () => {
    const { contributes } = found().packageJSON as Manifest;
    const contributed = (contributes?.commands ?? []).map((command) => command.command);
    assert.ok(contributed.length > 0, 'no command is contributed');
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = contributed.filter((command) => !registered.has(command));
    assert.deepEqual(missing, []);
  });
});
