/** "Attach Decision Here" and "Dismiss Decision": what a person does with a decision that lost its place. */
import * as vscode from 'vscode';
import { attached, dismissed } from '../../../review/attach.js';
import type { Orphan } from '../../../review/layer.js';
import type { Judged, PlacedDecision } from '../../../schema/index.js';
import { spanOf } from '../../positions.js';
import type { Reviews } from '../../review/reviews.js';
import type { TreeNode } from '../tree/node.js';
import { lostAnchor, oldContext, orphanInWords } from '../tree/orphans.js';
import { type AtCursor, activeReview } from './at-cursor.js';
import { askValue } from './value-form.js';

export function registerOrphans(reviews: Reviews): vscode.Disposable {
  const register = (
    name: string,
    run: (reviews: Reviews, at: AtCursor, orphan: Orphan) => Promise<void>,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(`trialLens.review.${name}`, async (node?: TreeNode) => {
      const at = await activeReview(reviews);
      const orphan = at && (await chosen(at.layer.orphans, node));
      if (at && orphan) await run(reviews, at, orphan);
    });
  return vscode.Disposable.from(register('attachDecision', attach), register('dismissDecision', dismiss));
}

/** The one of the tree's entry; else the only one, or the one that the person picks. */
async function chosen(orphans: readonly Orphan[], node: TreeNode | undefined): Promise<Orphan | undefined> {
  const wanted = node?.orphan?.decision.id;
  // An entry that was drawn before the last edit may have found its place by now.
  const known = wanted === undefined ? orphans : orphans.filter(({ decision }) => decision.id === wanted);
  if (known.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no decision without a place.'));
  }
  if (known.length < 2) return known[0];
  const picked = await vscode.window.showQuickPick(
    known.map((orphan) => ({
      label: oldContext(lostAnchor(orphan)).text,
      description: orphanInWords(orphan.decision),
      orphan,
    })),
    { title: vscode.l10n.t('Which decision?'), matchOnDescription: true },
  );
  return picked?.orphan;
}

async function attach(reviews: Reviews, at: AtCursor, orphan: Orphan): Promise<void> {
  const { document, editor, layer } = at;
  const span = spanOf(document, editor.selection);
  const words = document.getText(editor.selection);
  if (words.trim() === '') {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select the words to which the decision belongs first.'),
    );
    return;
  }
  const { decision } = orphan;
  let value: Judged | undefined;
  if (words !== lostAnchor(orphan).quote) {
    // Other words mean something else: the value that was decided on may no longer hold.
    const now = decidedValue(decision);
    const suggested = layer.annotations.find(
      ({ start, end, suggestion }) =>
        start === span.start && end === span.end && suggestion?.type === now?.type,
    );
    const takesSuggestion = decision.action === 'accept' || decision.action === 'reject';
    if (takesSuggestion && suggested !== undefined) value = suggested.judged;
    else if (now !== undefined && decision.action !== 'reject') {
      value = await askValue(reviews, words, now);
      if (value === undefined) return;
    }
  }
  const anchor = await reviews.anchor(document, span);
  await reviews.record(document, attached(orphan, layer.orphans, anchor, value));
}

/** What the decision says the words mean; undefined for one that says nothing of that. */
function decidedValue(decision: PlacedDecision): Judged | undefined {
  if (decision.action === 'change') return decision.to;
  return 'annotation' in decision ? decision.annotation : undefined;
}

async function dismiss(reviews: Reviews, at: AtCursor, orphan: Orphan): Promise<void> {
  await reviews.record(at.document, dismissed(orphan, at.layer.orphans));
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('The decision is dismissed; “Undo Decision” brings it back.'),
    4000,
  );
}
