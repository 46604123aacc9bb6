/** Asks for the canonical name of a drug, which the person seeks in the lexicons. */
import * as vscode from 'vscode';
import type { CanonicalDrug } from '../../../core/index.js';
import type { ReviewedAnnotation } from '../../../review/layer.js';
import { linkedDrug } from '../../../review/link-drug.js';
import type { Judged } from '../../../schema/index.js';
import { core } from '../../core.js';
import type { Reviews } from '../../review/reviews.js';
import { plainLabel } from '../plain-label.js';
import { type AtCursor, isNotRejected } from './at-cursor.js';
import { type DrugChoice, drugChoices, type NameKnowledge } from './drug-choices.js';

/** The value of a drug under the name that the person picks; undefined where they leave. */
export async function askDrugName(
  reviews: Reviews,
  { document, layer }: AtCursor,
  one: ReviewedAnnotation,
): Promise<Judged | undefined> {
  const words = document.getText().slice(one.start, one.end);
  const imported = reviews.drugNames;
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
  return drug && linkedDrug(one.judged, drug, words);
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
