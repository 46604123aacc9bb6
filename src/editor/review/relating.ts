/** Analyses hear what people said of pairs of annotations: at once when that changes, and at its place after every edit. */
import type * as vscode from 'vscode';
import type { SaidRelation } from '../../core/index.js';
import { saidRelations } from '../../review/relations.js';
import type { TrialDocuments } from '../documents.js';
import type { Reviews } from './reviews.js';

export function registerRelating(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  /** What the last analysis of a text was told. */
  const told = new WeakMap<vscode.TextDocument, string>();
  documents.relateBy((document) => {
    const said = relationsOn(document, reviews);
    told.set(document, JSON.stringify(said));
    return said;
  });
  return reviews.onDidChange((document) => {
    if (documents.get(document)?.settled === undefined) return;
    if (JSON.stringify(relationsOn(document, reviews)) !== told.get(document))
      documents.analyseAgain(document);
  });
}

function relationsOn(document: vscode.TextDocument, reviews: Reviews): readonly SaidRelation[] {
  const review = reviews.peek(document)?.review;
  return review === undefined ? [] : saidRelations(review.standing, (decision) => review.place(decision));
}
