/** Decisions that a person makes by choosing from lists, in the real editor. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
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

describe('deciding by lists', () => {
  const text =
    'Results: Patients received docetaxel and cisplatin 12 mg daily in this trial of 61 patients. The response rate was 47.3% (27/61).\n';
  let document: vscode.TextDocument;

  before(async () => {
    await setSetting('annotator', 'tester');
    document = await openText(text);
    await hoverText(document, within(document, 'docetaxel'));
  });
  after(() => setSetting('annotator', undefined));

  async function choose(command: string, words: string): Promise<void> {
    selectWords(words);
    await takingTheFirst(command);
  }

  const hoverHas = (words: string, part: string): Promise<string> =>
    eventually(
      () => hoverText(document, within(document, words)),
      (hover) => hover.includes(part),
    );

  it('decides on the one that is chosen of those at the cursor', async () => {
    await choose('trialLens.review.listHere', '12 mg');
    await hoverHas('12 mg', 'Accepted by tester');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor && document.getText(editor.selection), '12 mg');
  });

  it('links a drug to a name of the lexicon, until that is undone', async () => {
    await choose('trialLens.review.linkDrug', 'docetaxel');
    await hoverHas('docetaxel', 'Changed by tester');
    await run('trialLens.review.undo');
    await eventually(
      () => hoverText(document, within(document, 'docetaxel')),
      (hover) => !hover.includes('Changed by tester'),
    );
  });

  it('splits one annotation into its values in one step', async () => {
    await choose('trialLens.review.add', 'docetaxel and cisplatin');
    await hoverHas('cisplatin', 'Added by tester');
    await choose('trialLens.review.split', 'docetaxel and cisplatin');
    const after = await hoverHas('cisplatin', 'Changed by tester');
    assert.ok(!after.includes('Added by tester'));
    await hoverHas('docetaxel', 'Changed by tester');
    await run('trialLens.review.undo');
    const before = await hoverHas('cisplatin', 'Added by tester');
    assert.ok(!before.includes('Changed by tester'));
  });

  it('says of a confirmed finding that it is one, until that is undone', async () => {
    const says = (found: vscode.Diagnostic[]) =>
      found.some(({ message }) => /confirmed by tester/.test(message));
    await choose('trialLens.review.confirmFinding', '47.3%');
    await diagnosticsOf(document, says);
    await hoverHas('47.3%', 'Finding confirmed by tester');
    await run('trialLens.review.undo');
    await diagnosticsOf(document, (found) => found.length > 0 && !says(found));
  });
});
