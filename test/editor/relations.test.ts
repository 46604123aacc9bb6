/** A person relates and cuts in the real editor: findings and hovers follow at once, and undo takes it back. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activated,
  codeOf,
  diagnosticsOf,
  eventually,
  hoverText,
  openText,
  selectWords,
  setSetting,
  takingTheFirst,
  within,
} from './opened.js';

const run = vscode.commands.executeCommand;

describe('relating annotations', () => {
  const text =
    'Results: Docetaxel was stopped. Patients received anlotinib 12 mg daily.\nMedian PFS was 7.2 months (95% CI 8.1 to 9.4) in all 61 patients of this trial.\n';
  let document: vscode.TextDocument;

  before(async () => {
    await setSetting('annotator', 'tester');
    document = await openText(text);
  });
  after(() => setSetting('annotator', undefined));

  /** Runs a command at some words, and takes the first entry of the list that it shows. */
  async function first(command: string, words: string, ...values: unknown[]): Promise<void> {
    selectWords(words);
    await takingTheFirst(command, ...values);
  }

  const rules = async (count: number): Promise<readonly (string | undefined)[]> =>
    (await diagnosticsOf(document, (found) => found.length === count)).map(codeOf);

  it('an interval that is cut is no longer held against its estimate, until that is undone', async () => {
    assert.deepEqual(await rules(1), ['estimate-outside-interval']);
    await first('trialLens.review.cutRelation', '95% CI 8.1 to 9.4');
    assert.deepEqual(await rules(0), []);
    assert.match(
      await hoverText(document, within(document, '95% CI')),
      /Not with “7.2 months”, cut by tester/,
    );
    await run('trialLens.review.undo');
    assert.deepEqual(await rules(1), ['estimate-outside-interval']);
    await run('trialLens.review.redo');
    assert.deepEqual(await rules(0), []);
  });

  it('the light bulb of a finding cuts what it rests on', async () => {
    await run('trialLens.review.undo');
    const [diagnostic] = await diagnosticsOf(document, (found) => found.length === 1);
    assert.ok(diagnostic);
    const actions: vscode.CodeAction[] = await run(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnostic.range,
    );
    const command = actions.find(({ title }) => title === 'These do not belong together…')?.command;
    assert.ok(command);
    await first(command.command, '7.2 months', ...(command.arguments ?? []));
    assert.deepEqual(await rules(0), []);
  });

  it('what was cut can be related again, and stays so after an edit', async () => {
    await first('trialLens.review.relate', '95% CI 8.1 to 9.4');
    assert.deepEqual(await rules(1), ['estimate-outside-interval']);
    assert.match(await hoverText(document, within(document, '7.2')), /related by tester/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Title of it\n\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually(
      () => hoverText(document, within(document, '7.2')),
      (hover) => hover.includes('related by tester'),
    );
  });

  it('what is rejected is held against nothing, until that is undone', async () => {
    await run('undo');
    assert.deepEqual(await rules(1), ['estimate-outside-interval']);
    await first('trialLens.review.reject', '95% CI 8.1 to 9.4');
    assert.deepEqual(await rules(0), []);
    await run('trialLens.review.undo');
    assert.deepEqual(await rules(1), ['estimate-outside-interval']);
  });

  it('what a person added can be related, and is checked then', async () => {
    await first('trialLens.review.reject', '95% CI 8.1 to 9.4');
    const start = text.indexOf('was stopped');
    const { reviews } = await activated();
    await reviews.record(document, [
      {
        action: 'add',
        anchor: await reviews.anchor(document, { start, end: start + 'was stopped'.length }),
        annotation: { type: 'figure', kind: 'interval', low: 9.1, high: 9.4, level: 95 },
      },
    ]);
    assert.deepEqual(await rules(0), []);
    await first('trialLens.review.relate', 'was stopped');
    assert.deepEqual(await rules(1), ['estimate-outside-interval']);
    for (let steps = 0; steps < 3; steps++) await run('trialLens.review.undo');
    assert.deepEqual(await rules(1), ['estimate-outside-interval']);
  });

  it('a dose goes to the drug that a person gives it', async () => {
    assert.match(await hoverText(document, within(document, '12 mg')), /dose of anlotinib/);
    await first('trialLens.review.relate', '12 mg');
    await eventually(
      () => hoverText(document, within(document, '12 mg')),
      (hover) => hover.includes('dose of docetaxel') && hover.includes('related by tester'),
    );
  });
});
