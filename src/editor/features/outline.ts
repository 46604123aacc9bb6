/** Outline and breadcrumbs: sections with the claims made in them. */
import * as vscode from 'vscode';
import { type TrialDocuments, trialSelector } from '../documents.js';
import { guard } from '../guard.js';
import { rangeOf } from '../positions.js';
import { type OutlineNode, outlineTree } from './outline-tree.js';

const symbolKinds: Record<OutlineNode['kind'], vscode.SymbolKind> = {
  record: vscode.SymbolKind.File,
  section: vscode.SymbolKind.Module,
  dosing: vscode.SymbolKind.Event,
  result: vscode.SymbolKind.Number,
  comparison: vscode.SymbolKind.Number,
  test: vscode.SymbolKind.Number,
  change: vscode.SymbolKind.Number,
  response: vscode.SymbolKind.Enum,
  safety: vscode.SymbolKind.Enum,
  enrolment: vscode.SymbolKind.Array,
  allocation: vscode.SymbolKind.Operator,
  breakdown: vscode.SymbolKind.Enum,
  registration: vscode.SymbolKind.Key,
  eligibility: vscode.SymbolKind.Key,
};

export function registerOutline(documents: TrialDocuments): vscode.Disposable {
  const none: Promise<vscode.DocumentSymbol[]> = Promise.resolve([]);
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols: guard(documents.log, 'outline', none, async (document) => {
      const analysis = (await documents.settled(document))?.analysis;
      return analysis ? outlineTree(analysis).map((node) => symbolOf(document, node)) : [];
    }),
  };
  const details = { label: vscode.l10n.t('Trial text') };
  return vscode.languages.registerDocumentSymbolProvider(trialSelector, provider, details);
}

function symbolOf(document: vscode.TextDocument, node: OutlineNode): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    node.name.trim() === '' ? vscode.l10n.t('(untitled)') : node.name,
    detailOf(node),
    symbolKinds[node.kind],
    upToLineEnd(document, rangeOf(document, node.span)),
    upToLineEnd(document, rangeOf(document, node.target)),
  );
  symbol.children = node.children.map((child) => symbolOf(document, child));
  return symbol;
}

/** A section ends where the next one begins; shown, it should not take that line in. */
function upToLineEnd(document: vscode.TextDocument, range: vscode.Range): vscode.Range {
  const { end } = range;
  if (end.character > 0 || end.line <= range.start.line) return range;
  return range.with({ end: document.lineAt(end.line - 1).range.end });
}

function detailOf(node: OutlineNode): string {
  const words: Record<OutlineNode['kind'], string> = {
    record: '',
    section: '',
    dosing: vscode.l10n.t('dosing'),
    result: vscode.l10n.t('result'),
    comparison: vscode.l10n.t('comparison'),
    test: vscode.l10n.t('test statistic'),
    change: vscode.l10n.t('change'),
    response: vscode.l10n.t('response'),
    safety: vscode.l10n.t('safety'),
    enrolment: vscode.l10n.t('enrolment'),
    allocation: vscode.l10n.t('allocation'),
    breakdown: vscode.l10n.t('breakdown'),
    registration: vscode.l10n.t('registration'),
    eligibility: vscode.l10n.t('eligibility'),
  };
  return node.background ? vscode.l10n.t('{0}, quoted from elsewhere', words[node.kind]) : words[node.kind];
}
