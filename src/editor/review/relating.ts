/** Analyses hear what people said of annotations and pairs: at once when that changes, and at its place after every edit. */
import type * as vscode from 'vscode';
import type { Analysis, Said } from '../../core/index.js';
import { isVerdict } from '../../review/layer.js';
import { saidRelations } from '../../review/relations.js';
import { type JudgedReader, saidOf } from '../../review/said.js';
import type { TrialDocuments } from '../documents.js';
import { guard } from '../guard.js';
import type { Reviews } from './reviews.js';

export function registerRelating(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  /** What the last analysis of a text was told. */
  const told = new WeakMap<vscode.TextDocument, string>();
  let read: JudgedReader | undefined;
  const saidOn = (document: vscode.TextDocument): readonly Said[] => {
    const review = reviews.peek(document)?.review;
    if (review === undefined) return [];
    const { standing } = review;
    if (read !== undefined) return saidOf(standing, (one) => review.place(one), document.getText(), read);
    if (standing.some(isVerdict)) void load();
    return saidRelations(standing, (one) => review.place(one));
  };
  const hear = (document: vscode.TextDocument): void => {
    const settled = documents.get(document)?.settled;
    if (settled === undefined) return;
    const said = saidOn(document);
    if (telling(said) !== told.get(document) || !holdsConfirmed(settled, said))
      documents.analyseAgain(document);
  };
  // The schema is big and most people never review, so it is not loaded before it is needed.
  const load = guard(documents.log, 'schema', Promise.resolve(), async () => {
    const { annotationOf } = await import('../../schema/index.js');
    if (read !== undefined) return;
    read = annotationOf;
    reviews.forEach(hear);
  });
  documents.relateBy((document) => {
    const said = saidOn(document);
    told.set(document, telling(said));
    return said;
  });
  return reviews.onDidChange(hear);
}

/** What changes an analysis: that a suggestion is right changes nothing, and is said at every key of a review. */
function telling(said: readonly Said[]): string {
  return JSON.stringify(said.filter((one) => one.kind !== 'annotation' || !one.confirms));
}

/** True where everything that people found right stands in the analysis, also what is no longer found. */
function holdsConfirmed({ annotations }: Analysis, said: readonly Said[]): boolean {
  const ids = new Set(annotations.map(({ id }) => id));
  return said.every(
    (one) => one.kind !== 'annotation' || !one.confirms || one.stated === undefined || ids.has(one.stated.id),
  );
}
