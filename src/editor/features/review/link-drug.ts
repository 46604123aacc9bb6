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
  const now = one.judged.name;
  // The name it has by now comes first, so that a slip of the hand changes nothing.
  const rank = ({ name }: CanonicalDrug): number => (name === now ? 0 : here.has(name) ? 1 : 2);
  const drugs = [...core().canonicalDrugs(imported)].sort((a, b) => rank(a) - rank(b));
  const near = drugs.filter((drug) => rank(drug) < 2).length;
  const t = vscode.l10n.t;
  const drug = await pickDrug(
    t('Canonical name of “{0}”, now {1}', plainLabel(words, 60), plainLabel(String(now))),
    (typed) => {
      const choices = drugChoices(drugs, typed, knowledge, t);
      return typed.trim() === '' ? headed(choices, near, t) : choices;
    },
    t('Type to seek in {0} names', drugs.length),
  );
  return drug && linkedDrug(one.judged, drug, words);
}

interface Heading extends vscode.QuickPickItem {
  readonly drug?: undefined;
}

/** The names of this text apart from all the others. */
function headed(
  choices: readonly DrugChoice[],
  near: number,
  t: typeof vscode.l10n.t,
): readonly (DrugChoice | Heading)[] {
  const heading = (label: string): Heading => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const here = near === 0 ? [] : [heading(t('In this text')), ...choices.slice(0, near)];
  return [...here, heading(t('All names')), ...choices.slice(near)];
}

/** The entries are asked for anew at every letter that is typed. */
function pickDrug(
  title: string,
  choicesFor: (typed: string) => readonly (DrugChoice | Heading)[],
  placeholder: string,
): Promise<CanonicalDrug | undefined> {
  const pick = vscode.window.createQuickPick<DrugChoice | Heading>();
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
      if (chosen?.drug === undefined) return;
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
