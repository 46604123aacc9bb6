import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, hoverText, openSeed, openText, within } from './opened.js';

const ask = vscode.commands.executeCommand;

/** The texts of all tokens of one type. */
async function tokensOf(document: vscode.TextDocument, type: string): Promise<string[]> {
  const legend = await eventually(
    () =>
      ask<vscode.SemanticTokensLegend | undefined>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      ),
    (answer) => answer !== undefined,
  );
  const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
  const texts: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < tokens.data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, kind = 0] = tokens.data.slice(i, i + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    if (legend?.tokenTypes[kind] === type) {
      texts.push(document.getText(new vscode.Range(line, character, line, character + length)));
    }
  }
  return texts;
}

describe('highlights', () => {
  it('give each type of annotation its own token type', async () => {
    const document = await openSeed('000_');
    assert.ok((await tokensOf(document, 'trialDrug')).includes('benmelstobart'));
    assert.ok((await tokensOf(document, 'trialDose')).includes('8 mg'));
    assert.ok((await tokensOf(document, 'trialEndpoint')).some((text) => text.includes('ORR')));
    assert.ok((await tokensOf(document, 'trialId')).includes('ALTER-PA-001'));
  });

  it('follow an edit', async () => {
    const document = await openText('Patients received anlotinib 8 mg.\n');
    assert.deepEqual(await tokensOf(document, 'trialDrug'), ['anlotinib']);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Gemcitabine came first.\n');
    edit.insert(document.uri, new vscode.Position(1, 0), 'Then penpulimab.\n');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await tokensOf(document, 'trialDrug'), ['Gemcitabine', 'anlotinib', 'penpulimab']);
  });

  it('come for the lines on the screen of a long text, which is never answered for as a whole', async () => {
    const document = await openText('Patients received anlotinib 8 mg.\n'.repeat(10_000));
    const range = new vscode.Range(0, 0, 3, 0);
    const tokens = await eventually(
      () =>
        ask<vscode.SemanticTokens | undefined>(
          'vscode.provideDocumentRangeSemanticTokens',
          document.uri,
          range,
        ),
      (answer) => (answer?.data.length ?? 0) > 0,
    );
    assert.equal(tokens?.data.length, 3 * 2 * 5);
    const whole = ask('vscode.provideDocumentSemanticTokens', document.uri).then(() => 'answered');
    const patience = new Promise((resolve) => setTimeout(() => resolve('not answered'), 1000));
    assert.equal(await Promise.race([whole, patience]), 'not answered');
  });

  it('leave ordinary notes alone', async () => {
    const document = await openText('# Shopping\n\n- 2 kg of apples (50%)\n', 'markdown');
    const tokens = await ask<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.equal(tokens?.data.length ?? 0, 0);
  });
});

describe('hover', () => {
  it('explains a drug', async () => {
    const document = await openSeed('002_');
    const text = await hoverText(document, within(document, 'AK105'));
    assert.match(text, /\*\*penpulimab\*\*/i);
    assert.match(text, /Also written here/);
  });

  it('explains a dose with its sums', async () => {
    const document = await openSeed('000_');
    const text = await hoverText(document, within(document, '8 mg'));
    assert.match(text, /14 × 8 mg = 112 mg/);
  });

  it('explains an endpoint with its values', async () => {
    const document = await openSeed('004_');
    const text = await hoverText(document, within(document, 'best ORR').translate(0, 6));
    assert.match(text, /response rate/);
    assert.match(text, /16/);
  });

  it('explains a figure with its proof', async () => {
    const document = await openSeed('004_');
    const text = await hoverText(document, within(document, '8/49'));
    assert.match(text, /Proven/);
  });

  it('explains a trial id', async () => {
    const document = await openSeed('002_');
    const text = await hoverText(document, within(document, 'NCT04970914'));
    assert.match(text, /ClinicalTrials\.gov/);
  });
});

describe('navigation by meaning', () => {
  it('outlines sections with their claims', async () => {
    const document = await openSeed('004_');
    const symbols = await eventually(
      () => ask<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri),
      (answer) => (answer?.length ?? 0) > 0,
    );
    const findings = symbols?.find((symbol) => symbol.name === 'Findings');
    assert.ok(findings?.children.some((child) => /ORR|DCR/.test(child.name)));
  });

  it('ends a section before the heading of the next, also where a claim reaches beyond it', async () => {
    const document = await openSeed('002_');
    const symbols = await eventually(
      () => ask<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri),
      (answer) => (answer?.length ?? 0) > 0,
    );
    const inclusion = symbols?.find((symbol) => symbol.name === 'Inclusion criteria');
    const exclusion = symbols?.find((symbol) => symbol.name === 'Exclusion criteria');
    assert.ok(inclusion && exclusion);
    assert.equal(inclusion.range.end.line, exclusion.range.start.line - 1);
  });

  it('folds sections', async () => {
    const document = await openText(
      'Methods:\nA trial of anlotinib.\nIt was open-label.\n\nResults:\nORR was 16%.\n',
    );
    await eventually(
      () => ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri),
      (answer) => answer.some((fold) => fold.start === 0 && fold.end === 2),
    );
  });

  it('links registry ids and DOIs', async () => {
    const document = await openText('Trial NCT04970914 is described in doi: 10.1186/s12943-025-02314-x.\n');
    const links = await eventually(
      () => ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri),
      (answer) => answer.length >= 2,
    );
    const targets = links.map((link) => String(link.target));
    assert.ok(targets.some((target) => target.includes('NCT04970914')));
    assert.ok(targets.some((target) => target.startsWith('https://doi.org/10.1186/')));
  });

  it('marks all mentions of the drug under the cursor, however it is spelled', async () => {
    const document = await openSeed('002_');
    const marks = await eventually(
      () =>
        ask<vscode.DocumentHighlight[] | undefined>(
          'vscode.executeDocumentHighlights',
          document.uri,
          within(document, 'AK105'),
        ),
      (answer) => (answer?.length ?? 0) > 1,
    );
    const texts = new Set(marks?.map((mark) => document.getText(mark.range).toLowerCase()));
    assert.ok(texts.has('ak105') && texts.has('penpulimab'));
  });

  it('finds references to a drug in other files of the workspace', async () => {
    const document = await openSeed('004_');
    const places = await eventually(
      () =>
        ask<vscode.Location[]>(
          'vscode.executeReferenceProvider',
          document.uri,
          within(document, 'anlotinib'),
        ),
      (answer) => new Set(answer.map((place) => place.uri.toString())).size >= 4,
    );
    for (const { uri, range } of places) {
      const text = (await vscode.workspace.openTextDocument(uri)).getText(range);
      assert.match(text, /^anlotinib/i);
    }
  });

  it('lists drugs and trial ids of the workspace as symbols', async () => {
    await openSeed('004_');
    const symbols = await eventually(
      () => ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'NCT03890068'),
      (answer) => answer.length > 0,
    );
    assert.equal(symbols[0]?.name, 'NCT03890068');
  });
});
