/** "Compare Annotators": how far somebody else's decisions on this text agree with one's own, and where they do not. */
import * as vscode from 'vscode';
import { agreementPage } from '../../../formats/agreement-report.js';
import { agreement, type Disagreement } from '../../../review/agreement.js';
import { finalMarks } from '../../../review/final-marks.js';
import { placingIn } from '../../../review/place.js';
import type { DecisionFile } from '../../../schema/index.js';
import { sha256 } from '../../../sha256.js';
import type { TrialDocuments } from '../../documents.js';
import { goTo } from '../../go-to.js';
import { guard } from '../../guard.js';
import { rangeOf } from '../../positions.js';
import { decisionFilesOn } from '../../review/others.js';
import type { Reviews } from '../../review/reviews.js';
import { AgreementPages } from './agreement-pages.js';
import { type AtCursor, activeReview } from './at-cursor.js';
import { disagreementInWords } from './disagreement-words.js';

export function registerCompare(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  const pages = new AgreementPages();
  const compare = guard(documents.log, 'comparison of annotators', Promise.resolve(), async () => {
    const at = await activeReview(reviews);
    const other = at && (await pickOther(reviews, at));
    if (at && other) await show(reviews, pages, at, other);
  });
  return vscode.Disposable.from(pages, vscode.commands.registerCommand('trialLens.review.compare', compare));
}

/** The decisions of another annotator on the text; where there are several people the person picks one. */
async function pickOther(reviews: Reviews, { document }: AtCursor): Promise<DecisionFile | undefined> {
  const own = reviews.peek(document)?.annotator;
  const others = (await decisionFilesOn(document.uri)).filter(({ head }) => head.annotator !== own);
  if (others.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There are no decisions of anybody else on this text.'),
    );
  }
  if (others.length < 2) return others[0];
  const picked = await vscode.window.showQuickPick(
    others.map((file) => ({
      label: file.head.annotator,
      description: vscode.l10n.t('{0} decisions', file.decisions.length),
      file,
    })),
    { title: vscode.l10n.t('Compare with whom?') },
  );
  return picked?.file;
}

async function show(
  reviews: Reviews,
  pages: AgreementPages,
  { document }: AtCursor,
  other: DecisionFile,
): Promise<void> {
  const state = await reviews.get(document);
  if (state === undefined) return;
  const text = document.getText();
  const digest = await sha256(text);
  const mine = finalMarks(state.review.decisions, (one) => state.review.place(one));
  const theirs = finalMarks(other.decisions, placingIn(text, digest));
  const names = [state.annotator || vscode.l10n.t('You'), other.head.annotator] as const;
  const result = agreement(mine.marks, theirs.marks);
  const page = agreementPage(names, [
    {
      name: vscode.workspace.asRelativePath(document.uri),
      agreement: result,
      excluded: [mine.orphans, theirs.orphans],
      text,
      locate: (offset) => {
        const { line, character } = document.positionAt(offset);
        return { line: line + 1, column: character + 1 };
      },
    },
  ]);
  await pages.show(document, other.head.annotator, page);
  await leadThrough(document, result.disagreements, names);
}

/** The list of disagreements; the one that is picked is selected in the text. */
async function leadThrough(
  document: vscode.TextDocument,
  disagreements: readonly Disagreement[],
  names: readonly [string, string],
): Promise<void> {
  if (disagreements.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is no disagreement.'), 5000);
    return;
  }
  const text = document.getText();
  const items = disagreements.flatMap((one) => {
    const mark = one.first ?? one.second;
    if (mark === undefined) return [];
    const line = document.positionAt(mark.start).line + 1;
    const { label, description } = disagreementInWords(one, text, names, vscode.l10n.t);
    return [{ label: `${line}: ${label}`, description, mark }];
  });
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Disagreements: {0}', items.length),
    matchOnDescription: true,
    onDidSelectItem: (item) => {
      const here = items.find((one) => one === item);
      if (here) {
        editor?.revealRange(
          rangeOf(document, here.mark),
          vscode.TextEditorRevealType.InCenterIfOutsideViewport,
        );
      }
    },
  });
  if (picked) await goTo(document, picked.mark);
}
