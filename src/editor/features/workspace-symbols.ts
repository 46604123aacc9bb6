/** "Go to Symbol in Workspace" for drugs and trial ids. */
import * as vscode from 'vscode';
import type { TrialDocuments } from '../documents.js';
import { guard } from '../guard.js';
import type { FileMentions, WorkspaceIndex } from '../workspace-index.js';
import type { Mention } from './mentions.js';
import { locationOf } from './references.js';

const mostSymbols = 1000;

export function registerWorkspaceSymbols(
  documents: TrialDocuments,
  index: WorkspaceIndex,
): vscode.Disposable {
  const none: Promise<vscode.SymbolInformation[]> = Promise.resolve([]);
  const provider: vscode.WorkspaceSymbolProvider = {
    provideWorkspaceSymbols: guard(documents.log, 'workspace symbols', none, async (query, token) => {
      const files = await index.all(token);
      return files.flatMap((file) => symbolsOf(file, query)).slice(0, mostSymbols);
    }),
  };
  return vscode.languages.registerWorkspaceSymbolProvider(provider);
}

/** The first place of each spelling in a file, so that a code name finds its drug. */
function symbolsOf(file: FileMentions, query: string): vscode.SymbolInformation[] {
  const symbols = new Map<string, vscode.SymbolInformation>();
  for (const mention of file.mentions) {
    const name = symbolName(mention);
    if (symbols.has(name.toLowerCase()) || !matches(name, query)) continue;
    const isDrug = mention.type === 'drug';
    const kind = isDrug ? vscode.SymbolKind.Object : vscode.SymbolKind.Key;
    const container = isDrug ? vscode.l10n.t('drug') : vscode.l10n.t('trial id');
    symbols.set(
      name.toLowerCase(),
      new vscode.SymbolInformation(name, kind, container, locationOf(file, mention)),
    );
  }
  return [...symbols.values()];
}

function symbolName({ name, text }: Mention): string {
  return text.toLowerCase() === name.toLowerCase() ? name : `${text} (${name})`;
}

/** As the editor matches: every letter of the query in this order, whatever stands between. */
function matches(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s/g, '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
