/** "Undo Decision" and "Redo Decision": the last step of this session at the text in front, also one over many texts. */
import * as vscode from 'vscode';
import type { Direction } from '../../../review/joint-steps.js';
import type { TrialDocuments } from '../../documents.js';
import { lastStepped } from '../../review/last-stepped.js';
import type { Reviews } from '../../review/reviews.js';
import { activeReview } from './at-cursor.js';
import { stepJointly } from './in-files/index.js';

export function registerUndo(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  const register = (direction: Direction): vscode.Disposable =>
    vscode.commands.registerCommand(`trialLens.review.${direction}`, async () => {
      const at = await activeReview(reviews);
      if (at === undefined || (await stepJointly(documents, reviews, at.document, direction))) return;
      await stepHere(reviews, at.document, direction);
    });
  return vscode.Disposable.from(register('undo'), register('redo'));
}

async function stepHere(
  reviews: Reviews,
  document: vscode.TextDocument,
  direction: Direction,
): Promise<void> {
  const count = await lastStepped(reviews, document, direction).step(document, direction);
  const nothing =
    direction === 'undo'
      ? vscode.l10n.t('There is no decision of this session to take back.')
      : vscode.l10n.t('There is no decision to bring back.');
  const done =
    direction === 'undo'
      ? vscode.l10n.t('Decisions taken back: {0}', count)
      : vscode.l10n.t('Decisions brought back: {0}', count);
  vscode.window.setStatusBarMessage(count === 0 ? nothing : done, 4000);
}
