/** "Relate to…" and "Cut Relation…": what a person says of the annotation at the cursor and another one. */
import * as vscode from 'vscode';
import type { Analysis, Annotation, HeldPair, Pair } from '../../../core/index.js';
import { decisionOnPair, relationDraft } from '../../../review/relations.js';
import { core } from '../../core.js';
import type { TrialDocuments } from '../../documents.js';
import { rangeOf } from '../../positions.js';
import type { Reviews } from '../../review/reviews.js';
import { plainLabel } from '../plain-label.js';
import { partnerInWords } from '../relation-words.js';
import { snippetOf } from '../tree/snippet.js';
import { type AtCursor, activeReview, annotationAt, isUnchanged } from './at-cursor.js';

export function registerRelations(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  const register = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    register('trialLens.review.relate', async () => {
      const at = await activeReview(reviews);
      if (at) await relate(documents, reviews, at);
    }),
    // The light bulb of a finding names the annotations that it accuses.
    register('trialLens.review.cutRelation', async (accused?: unknown) => {
      const at = await activeReview(reviews);
      if (at === undefined) return;
      if (Array.isArray(accused)) await cutBehind(documents, reviews, at, accused.map(String));
      else await cut(documents, reviews, at);
    }),
  );
}

/** Asks what belongs to the annotation at the cursor, and records that it does. */
export async function relate(documents: TrialDocuments, reviews: Reviews, at: AtCursor): Promise<void> {
  const analysis = documents.get(at.document)?.analysis;
  const one = analysis && (await standingAt(at, analysis));
  if (one === undefined || analysis === undefined) return;
  const pairs = core().partnersOf(analysis, one);
  const none = vscode.l10n.t('There is nothing near that it could belong to.');
  const title = vscode.l10n.t('What goes with “{0}”?', shortened(one));
  await decide(reviews, at, 'relate', await pickPair(at.document, one, pairs, title, none));
}

/** Asks what does not belong to the annotation at the cursor, and records that it does not. */
export async function cut(documents: TrialDocuments, reviews: Reviews, at: AtCursor): Promise<void> {
  const analysis = documents.get(at.document)?.analysis;
  const one = analysis && (await standingAt(at, analysis));
  if (one === undefined || analysis === undefined) return;
  const title = vscode.l10n.t('What does not go with “{0}”?', shortened(one));
  await decide(
    reviews,
    at,
    'cut',
    await pickPair(at.document, one, core().pairsOf(analysis, one), title, nothingHeld()),
  );
}

/** Cuts one of the pairs on which a finding rests. */
async function cutBehind(
  documents: TrialDocuments,
  reviews: Reviews,
  at: AtCursor,
  accused: readonly string[],
): Promise<void> {
  const analysis = documents.get(at.document)?.analysis;
  if (analysis === undefined) return;
  const pairs = core().pairsBehind(analysis, accused);
  const title = vscode.l10n.t('What does not belong together?');
  await decide(reviews, at, 'cut', await pickPair(at.document, undefined, pairs, title, nothingHeld()));
}

function nothingHeld(): string {
  return vscode.l10n.t('Nothing was taken to belong to it.');
}

/** The annotation at the cursor as claims are made of it, with the value that a person gave it. */
async function standingAt(at: AtCursor, { annotations }: Analysis): Promise<Annotation | undefined> {
  const one = await annotationAt(at);
  if (one === undefined) return undefined;
  const { start, end, judged } = one;
  return annotations.find((each) => each.type === judged.type && each.start === start && each.end === end);
}

interface PairItem extends vscode.QuickPickItem {
  readonly pair: Pair;
}

/**
 * The pair that a person picks, each shown by the words at its other end with their line, or at both ends where the
 * question is not of `one`; its place is brought into view.
 */
async function pickPair(
  document: vscode.TextDocument,
  one: Annotation | undefined,
  pairs: readonly (Pair | HeldPair)[],
  title: string,
  none: string,
): Promise<Pair | undefined> {
  if (pairs.length === 0) {
    void vscode.window.showInformationMessage(none);
    return undefined;
  }
  const { version } = document;
  const text = document.getText();
  const items = pairs.map((pair): PairItem => {
    const partner = one === undefined ? pair.part : partnerOf(pair, one);
    const line = vscode.l10n.t('line {0}', document.positionAt(partner.start).line + 1);
    return {
      label: one === undefined ? `${shortened(pair.part)} – ${shortened(pair.other)}` : shortened(partner),
      description: [
        partnerInWords(pair, (one ?? pair.other).id, vscode.l10n.t),
        line,
        ...sourceOf(pair),
      ].join(' · '),
      detail: plainLabel(snippetOf(text, partner).text),
      pair,
    };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title,
    matchOnDescription: true,
    matchOnDetail: true,
    onDidSelectItem: ({ pair }: PairItem) =>
      reveal(document, one === undefined ? pair.part : partnerOf(pair, one)),
  });
  return picked !== undefined && isUnchanged(document, version) ? picked.pair : undefined;
}

/** Where a pair that claims hold comes from, where the text does not say it. */
function sourceOf(pair: Pair | HeldPair): readonly string[] {
  if (!('stated' in pair)) return [];
  if (pair.given !== undefined) return [vscode.l10n.t('related by {0}', pair.given.replace(/^person:/, ''))];
  return pair.stated ? [] : [vscode.l10n.t('inferred')];
}

async function decide(
  reviews: Reviews,
  { document }: AtCursor,
  action: 'relate' | 'cut',
  pair: Pair | undefined,
): Promise<void> {
  if (pair === undefined) return;
  const { kind, part, other } = pair;
  const [anchor, otherAnchor] = [await reviews.anchor(document, part), await reviews.anchor(document, other)];
  const review = (await reviews.named(document))?.review;
  if (review === undefined) return;
  const earlier = decisionOnPair(review.standing, (decision) => review.place(decision), pair);
  const words = [shortened(part), shortened(other)] as const;
  if (await reviews.record(document, [relationDraft(action, kind, anchor, otherAnchor, earlier)]))
    vscode.window.setStatusBarMessage(
      action === 'relate'
        ? vscode.l10n.t('Related: {0} – {1}', ...words)
        : vscode.l10n.t('Cut: {0} – {1}', ...words),
      4000,
    );
}

function partnerOf({ part, other }: Pair, one: Annotation): Annotation {
  return part.id === one.id ? other : part;
}

function shortened({ text }: Annotation): string {
  return plainLabel(text, 60);
}

function reveal(document: vscode.TextDocument, place: Annotation): void {
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  editor?.revealRange(rangeOf(document, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
