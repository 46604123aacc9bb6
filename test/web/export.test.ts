import * as vscode from 'vscode';
import { readExport } from '../../src/schema/index.js';
import { MemoryFiles } from './memory-files.js';

const text = 'Patients received anlotinib 8 mg daily. The ORR was 44.3% (27/61).\n';

function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

describe('export in the browser', () => {
  const files = new MemoryFiles();
  let registered: vscode.Disposable;

  before(() => {
    registered = vscode.workspace.registerFileSystemProvider('memory-files', files);
  });

  after(() => registered.dispose());

  it('writes a folder of a file system without a disk, twice the same', async () => {
    const folder = vscode.Uri.parse('memory-files:/');
    const target = vscode.Uri.joinPath(folder, 'all.json');
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder, 'b.trial'),
      new TextEncoder().encode(text),
    );
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder, 'a.trial'),
      new TextEncoder().encode(text),
    );
    const run = async (): Promise<string> => {
      await vscode.commands.executeCommand('trialLens.exportAnnotations', {
        scope: 'folder',
        uri: folder,
        target,
      });
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    };
    const written = await run();
    const read = readExport(written);
    check(read.ok, JSON.stringify(read));
    const names = read.file.documents.map(({ name }) => name).join();
    check(names === 'a.trial,b.trial', names);
    check((await run()) === written, 'the second export differs');
    check(files.names().join() === '/a.trial,/all.json,/b.trial', files.names().join());
  });
});
