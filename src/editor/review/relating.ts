/** Analyses hear what people said of annotations and pairs: soon after that changes, and at its place after every edit. */
import type * as vscode from 'vscode';
import type { Analysis, Said } from '../../core/index.js';
import { isVerdict } from '../../review/layer.js';
import type { OpenReview } from '../../review/open-review.js';
import { saidRelations } from '../../review/relations.js';
import { type JudgedReader, saidOf } from '../../review/said.js';
import type { Decision } from '../../schema/index.js';
import type { TrialDocuments } from '../documents.js';
import { guard } from '../guard.js';
import type { Reviews } from './reviews.js';

/** An analysis that takes longer, in milliseconds, waits so many times as long, so that the keys of a review stay quick. */
const quick = 40;
const patience = { times: 4, limit: 4000 };

export function registerRelating(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  /** What the last analysis of a text was told. */
  const told = new WeakMap<vscode.TextDocument, string>();
  /** The reviews of which it is known that what people found right is there. */
  const settled = new WeakSet<OpenReview>();
  const costs = new WeakMap<vscode.TextDocument, number>();
  const waiting = new Set<vscode.TextDocument>();
  let read: JudgedReader | undefined;

  const saidOn = (
    document: vscode.TextDocument,
    isHeard: (decision: Decision) => boolean,
  ): readonly Said[] => {
    const review = reviews.peek(document)?.review;
    if (review === undefined) return [];
    const standing = review.standing.filter(isHeard);
    if (read !== undefined) return saidOf(standing, (one) => review.place(one), document.getText(), read);
    if (standing.some(isVerdict)) void load();
    return saidRelations(standing, (one) => review.place(one));
  };
  /** That a suggestion is right changes nothing, and is said at every key of a review. */
  const telling = (document: vscode.TextDocument) =>
    JSON.stringify(saidOn(document, ({ action }) => action !== 'accept'));
  const isHeard = (document: vscode.TextDocument, analysis: Analysis): boolean => {
    if (telling(document) !== told.get(document)) return false;
    const review = reviews.peek(document)?.review;
    if (review === undefined || settled.has(review)) return true;
    if (read !== undefined) settled.add(review);
    return holdsConfirmed(
      analysis,
      saidOn(document, ({ action }) => action === 'accept'),
    );
  };

  const analyse = guard(
    documents.log,
    'analysis under decisions',
    undefined,
    (document: vscode.TextDocument) => {
      const analysis = documents.get(document)?.settled;
      if (analysis === undefined || isHeard(document, analysis)) return;
      const started = performance.now();
      documents.analyseAgain(document);
      costs.set(document, performance.now() - started);
    },
  );
  const hear = (document: vscode.TextDocument): void => {
    const cost = costs.get(document) ?? 0;
    if (cost < quick) {
      analyse(document);
    } else if (!waiting.has(document)) {
      waiting.add(document);
      const wait = Math.min(patience.limit, patience.times * cost);
      setTimeout(() => {
        waiting.delete(document);
        analyse(document);
      }, wait);
    }
  };
  // The schema is big and most people never review, so it is not loaded before it is needed.
  const load = guard(documents.log, 'schema', Promise.resolve(), async () => {
    const { annotationOf } = await import('../../schema/index.js');
    if (read !== undefined) return;
    read = annotationOf;
    reviews.forEach(hear);
  });
  documents.relateBy((document) => {
    told.set(document, telling(document));
    return saidOn(document, () => true);
  });
  return reviews.onDidChange(hear);
}

/** True where everything that people found right stands in the analysis, also what is no longer found. */
function holdsConfirmed(analysis: Analysis, said: readonly Said[]): boolean {
  const ids = idsIn.get(analysis) ?? new Set(analysis.annotations.map(({ id }) => id));
  idsIn.set(analysis, ids);
  return said.every((one) => one.kind !== 'annotation' || one.stated === undefined || ids.has(one.stated.id));
}

/** The ids of the annotations of an analysis, which is asked at every decision. */
const idsIn = new WeakMap<Analysis, ReadonlySet<string>>();
