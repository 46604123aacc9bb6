/** All places that mention the drug or the trial id under the cursor, in this file and in the workspace. */
import * as vscode from 'vscode';
import { type TrialDocuments, trialSelector } from '../documents.js';
import { guard } from '../guard.js';
import type { FileMentions, WorkspaceIndex } from '../workspace-index.js';
import { annotationAt, subjectOf } from './at-position.js';
import type { Mention } from './mentions.js';

export function registerReferences(documents: TrialDocuments, index: WorkspaceIndex): vscode.Disposable {
  const none: Promise<vscode.Location[]> = Promise.resolve([]);
  const provider: vscode.ReferenceProvider = {
    provideReferences: guard(
      documents.log,
      'references',
      none,
      async (document, position, _context, token) => {
        const annotations = documents.get(document)?.analysis.annotations ?? [];
        const here = annotationAt(annotations, document.offsetAt(position));
        if (here?.type !== 'drug' && here?.type !== 'trial-id') return [];
        const subject = subjectOf(here);
        return (await index.all(token)).flatMap((file) =>
          file.mentions
            .filter((mention) => mention.subject === subject)
            .map((mention) => locationOf(file, mention)),
        );
      },
    ),
  };
  return vscode.languages.registerReferenceProvider(trialSelector, provider);
}

/** The place of a mention in its file. */
export function locationOf({ uri }: FileMentions, { line, character, text }: Mention): vscode.Location {
  return new vscode.Location(uri, new vscode.Range(line, character, line, character + text.length));
}
