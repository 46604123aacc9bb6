/** "Link Drug to Canonical Name…": the drug at the cursor under a name that the person seeks in the lexicons. */
import * as vscode from 'vscode';
import type { CanonicalDrug } from '../../../core/index.js';
import { linkedDrug } from '../../../review/link-drug.js';
import { core } from '../../core.js';
import type { TrialDocuments } from '../../documents.js';
import type { Reviews } from '../../review/reviews.js';
import { plainLabel } from '../plain-label.js';
import { type AtCursor, activeReview, annotationAt, isNotRejected, isUnchanged } from './at-cursor.js';
import { judge } from './commands.js';
import { type DrugChoice, drugChoices, type NameKnowledge } from './drug-choices.js';

export function registerLinkDrug(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  return vscode.commands.registerCommand('trialLens.review.linkDrug', async () => {
    const at = await activeReview(reviews);
    if (at) await linkDrug(documents, reviews, at);
  });
}

export async function linkDrug(documents: TrialDocuments, reviews: Reviews, at: AtCursor): Promise<void> {
  const { document, layer } = at;
  const one = await annotationAt(
    at,
    (each) => each.judged.type === 'drug' && isNotRejected(each),
    vscode.l10n.t('Trial Lens: there is no drug at the cursor.'),
  );
  if (one === undefined) return;
  const { version } = document;
  const words = document.getText().slice(one.start, one.end);
  const imported = documents.drugNames;
  const knowledge: NameKnowledge = {
    known: (name) => core().canonicalDrugOf(name, imported),
    unlisted: (name) => core().unlistedDrug(name),
  };
  const here = new Set(
    layer.annotations
      .filter(isNotRejected)
      .flatMap(({ judged }) => (judged.type === 'drug' ? [judged.name] : [])),
  );
  const drugs = [...core().canonicalDrugs(imported)].sort(
    (a, b) => Number(here.has(b.name)) - Number(here.has(a.name)),
  );
  const drug = await pickDrug(
    vscode.l10n.t(
      'Canonical name of “{0}”, now {1}',
      plainLabel(words, 60),
      plainLabel(String(one.judged.name)),
    ),
    (typed) => drugChoices(drugs, typed, knowledge, vscode.l10n.t),
    vscode.l10n.t('Type to seek in {0} names', drugs.length),
  );
  if (drug !== undefined && isUnchanged(document, version))
    await judge(reviews, at, one, 'change', linkedDrug(one.judged, drug, words));
}

/** The entries are asked for anew at every letter that is typed. */
function pickDrug(
  title: string,
  choicesFor: (typed: string) => readonly DrugChoice[],
  placeholder: string,
): Promise<CanonicalDrug | undefined> {
  const pick = vscode.window.createQuickPick<DrugChoice>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.items = choicesFor('');
  return new Promise((resolve) => {
    pick.onDidChangeValue((typed) => {
      pick.items = choicesFor(typed);
    });
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen === undefined) return;
      resolve(chosen.drug);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
