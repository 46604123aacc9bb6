/** Folding by record and by section. */
import * as vscode from 'vscode';
import type { Span } from '../../core/index.js';
import { type TrialDocuments, trialSelector } from '../documents.js';
import { guard } from '../guard.js';

export function registerFolding(documents: TrialDocuments): vscode.Disposable {
  const none: Promise<vscode.FoldingRange[]> = Promise.resolve([]);
  const provider: vscode.FoldingRangeProvider = {
    provideFoldingRanges: guard(documents.log, 'folding', none, async (document) => {
      const model = (await documents.settled(document))?.analysis.document;
      if (!model) return [];
      // A lone record is the whole document, and would take the place of the section that starts with it.
      const records = model.records.length > 1 ? model.records : [];
      return [...records, ...model.sections].flatMap((span) => fold(document, span) ?? []);
    }),
  };
  return vscode.languages.registerFoldingRangeProvider(trialSelector, provider);
}

/** Blank lines at the end stay visible, so that folded parts do not run into each other. */
function fold(document: vscode.TextDocument, span: Span): vscode.FoldingRange | undefined {
  const first = document.positionAt(span.start).line;
  let last = document.positionAt(Math.max(span.start, span.end - 1)).line;
  while (last > first && document.lineAt(last).isEmptyOrWhitespace) last--;
  return last > first ? new vscode.FoldingRange(first, last, vscode.FoldingRangeKind.Region) : undefined;
}
