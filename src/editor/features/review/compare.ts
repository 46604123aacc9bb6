/** "Compare Annotators": how far two people agree on this text, and what is right where they do not. */
import * as vscode from 'vscode';
import type { TrialDocuments } from '../../documents.js';
import { guard } from '../../guard.js';
import type { Reviews } from '../../review/reviews.js';
import { adjudicate } from './adjudicate.js';
import { AgreementPages } from './agreement-pages.js';
import { activeReview } from './at-cursor.js';
import { annotatorsOn, comparing, type Names } from './comparing.js';

export function registerCompare(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  const pages = new AgreementPages((document, names) => comparing(documents, reviews, document, names));
  const compare = guard(
    documents.log,
    'comparison of annotators',
    Promise.resolve(),
    async (names?: unknown) => {
      const document = pages.active() ?? (await activeReview(reviews))?.document;
      if (document === undefined) return;
      const two = isNames(names) ? names : await pickTwo(await annotatorsOn(reviews, document));
      if (two === undefined) return;
      const now = () => comparing(documents, reviews, document, two);
      await pages.show(document, await now());
      await adjudicate(reviews, document, now);
    },
  );
  const refresh = guard(
    documents.log,
    'pages of agreement',
    Promise.resolve(),
    (document: vscode.TextDocument) => pages.refresh(document),
  );
  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand('trialLens.review.compare', compare),
    reviews.onDidChange(refresh),
    reviews.adjudicated.onDidChange(refresh),
  );
}

/** Of two annotators nobody asks; of more the person picks two. */
async function pickTwo(names: readonly string[]): Promise<Names | undefined> {
  const pairs = names.flatMap((first, index) =>
    names.slice(index + 1).map((second): Names => [first, second]),
  );
  if (pairs.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'There are no two annotators to compare on this text: decisions of another one are needed.',
      ),
    );
  }
  if (pairs.length < 2) return pairs[0];
  const picked = await vscode.window.showQuickPick(
    pairs.map((pair) => ({ label: vscode.l10n.t('{0} and {1}', ...pair), pair })),
    { title: vscode.l10n.t('Compare whom?') },
  );
  return picked?.pair;
}

function isNames(value: unknown): value is Names {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string');
}
