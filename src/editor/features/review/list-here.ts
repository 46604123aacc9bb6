/** "List Annotations Here": every annotation at the cursor, and a decision on exactly the one that is chosen. */
import * as vscode from 'vscode';
import type { ReviewedAnnotation } from '../../../review/layer.js';
import type { TrialDocuments } from '../../documents.js';
import { goTo } from '../../go-to.js';
import { rangeOf } from '../../positions.js';
import type { Reviews } from '../../review/reviews.js';
import { annotationInWords, type Deed, deedsFor } from './annotation-choices.js';
import { type AtCursor, activeReview, annotationsAt, isUnchanged } from './at-cursor.js';
import { reviewCommands } from './commands.js';
import { cut, relate } from './relations.js';

export function registerListHere(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('trialLens.review.listHere', async () => {
    const at = await activeReview(reviews);
    if (at) await listHere(documents, reviews, at);
  });
}

async function listHere(documents: TrialDocuments, reviews: Reviews, at: AtCursor): Promise<void> {
  const { document } = at;
  const { version } = document;
  const chosen = await pickAnnotation(at);
  if (chosen === undefined || !isUnchanged(document, version)) return;
  const editor = await goTo(document, chosen);
  const deed = await pickDeed(at, chosen);
  if (deed === undefined || !isUnchanged(document, version)) return;
  await doDeed(deed, documents, reviews, { ...at, editor, chosen });
}

interface AnnotationItem extends vscode.QuickPickItem {
  readonly one: ReviewedAnnotation;
}

/** The entry under the keys is selected in the text; a person who leaves has the selection as it was. */
async function pickAnnotation(at: AtCursor): Promise<ReviewedAnnotation | undefined> {
  const { document, editor } = at;
  const here = annotationsAt(at);
  if (here.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Trial Lens: there is no annotation at the cursor.'),
    );
    return undefined;
  }
  const [only] = here;
  if (here.length === 1) return only;
  const before = editor.selection;
  const items = here.map(
    (one): AnnotationItem => ({
      ...annotationInWords(one, document.getText(rangeOf(document, one)), vscode.l10n.t),
      one,
    }),
  );
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Annotations here'),
    placeHolder: vscode.l10n.t('Which one is to be decided on?'),
    matchOnDescription: true,
    matchOnDetail: true,
    onDidSelectItem: ({ one }: AnnotationItem) => {
      const { start, end } = rangeOf(document, one);
      editor.selection = new vscode.Selection(start, end);
    },
  });
  if (picked === undefined) editor.selection = before;
  return picked?.one;
}

async function pickDeed({ document }: AtCursor, one: ReviewedAnnotation): Promise<Deed | undefined> {
  const t = vscode.l10n.t;
  const names: Record<Deed, string> = {
    accept: t('Accept'),
    reject: t('Reject'),
    change: t('Change type or value…'),
    split: t('Split…'),
    linkDrug: t('Link to canonical name…'),
    relate: t('Relate to…'),
    cutRelation: t('Cut relation…'),
    takeBack: t('Make it a suggestion again'),
  };
  const { label, description } = annotationInWords(one, document.getText(rangeOf(document, one)), t);
  const picked = await vscode.window.showQuickPick(
    deedsFor(one).map((deed) => ({ label: names[deed], deed })),
    { title: `${label} · ${description}` },
  );
  return picked?.deed;
}

async function doDeed(deed: Deed, documents: TrialDocuments, reviews: Reviews, at: AtCursor): Promise<void> {
  switch (deed) {
    case 'relate':
      return relate(documents, reviews, at);
    case 'cutRelation':
      return cut(documents, reviews, at);
    default:
      await reviewCommands[deed]?.(reviews, at);
  }
}
