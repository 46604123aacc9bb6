/** With the cursor on a drug, a trial id or an endpoint, shows all its mentions, however they are spelled. */
import * as vscode from 'vscode';
import { type TrialDocuments, trialSelector } from '../documents.js';
import { guard } from '../guard.js';
import { rangeOf } from '../positions.js';
import { annotationAt, subjectOf } from './at-position.js';

export function registerDocumentHighlights(documents: TrialDocuments): vscode.Disposable {
  const none: Promise<undefined> = Promise.resolve(undefined);
  const provider: vscode.DocumentHighlightProvider = {
    provideDocumentHighlights: guard(
      documents.log,
      'highlights of mentions',
      none,
      async (document, position) => {
        const annotations = (await documents.settled(document))?.analysis.annotations;
        const here = annotations && annotationAt(annotations, document.offsetAt(position));
        const subject = here && subjectOf(here);
        // Without an answer of ours the editor highlights the same word, as it does everywhere.
        if (subject === undefined) return undefined;
        return annotations
          ?.filter((annotation) => subjectOf(annotation) === subject)
          .map((annotation) => new vscode.DocumentHighlight(rangeOf(document, annotation)));
      },
    ),
  };
  return vscode.languages.registerDocumentHighlightProvider(trialSelector, provider);
}
