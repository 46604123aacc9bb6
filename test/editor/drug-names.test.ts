import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ImportedNames } from '../../src/editor/features/drug-names/index.js';
import { eventually, hoverText, openText, setSetting, within } from './opened.js';

const { fs } = vscode.workspace;
const text = 'Methods: Patients received Qorvexa 8 mg or Lumoxa 4 mg daily.\n';

function list(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, 'our-drugs.csv');
}

const write = (content: string) => fs.writeFile(list(), new TextEncoder().encode(content));
const problems = () =>
  vscode.languages.getDiagnostics(list()).map(({ message, range }) => [range.start.line, message]);

describe('drug names of one’s own', () => {
  afterEach(async () => {
    await setSetting('drugNames', undefined);
    await fs.delete(list());
  });

  it('are imported, shown on hover, read again when the file changes, and told line by line where they are wrong', async () => {
    await write('name,generic\nQorvexa,metformin\n"open,x\n');
    const document = await openText(text);
    const imported = await vscode.commands.executeCommand<ImportedNames>('trialLens.importDrugNames', list());
    assert.deepEqual(imported, { names: 1, malformed: 1, refused: 0 });
    assert.deepEqual(vscode.workspace.getConfiguration('trialLens').get('drugNames'), ['our-drugs.csv']);
    const hover = await eventually(
      () => hoverText(document, within(document, 'Qorvexa')),
      (answer) => answer.includes('our-drugs.csv'),
    );
    assert.match(hover, /metformin/);
    const [problem] = await eventually(problems, (found) => found.length === 1);
    assert.equal(problem?.[0], 2);
    assert.match(String(problem?.[1]), /quote in field 1/);

    await write('name,generic\nQorvexa,metformin\nLumoxa,ramipril\n');
    await eventually(
      () => hoverText(document, within(document, 'Lumoxa')),
      (answer) => answer.includes('ramipril'),
    );
    await eventually(problems, (found) => found.length === 0);
  });
});
