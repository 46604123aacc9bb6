/** Settling disagreements one by one: a list of them, and for each the question which answer is right. */
import * as vscode from 'vscode';
import { answerInWords, disputeInWords, settlementInWords } from '../../../formats/dispute-words.js';
import { type Answer, adjudicationDrafts, reopened } from '../../../review/adjudicate.js';
import { progressOf, type Settlement } from '../../../review/adjudication.js';
import { anchorOf } from '../../../review/anchor.js';
import { sha256 } from '../../../sha256.js';
import { goTo } from '../../go-to.js';
import { rangeOf } from '../../positions.js';
import type { Reviews } from '../../review/reviews.js';
import { plainLabel } from '../plain-label.js';
import { snippetOf } from '../tree/snippet.js';
import { isUnchanged } from './at-cursor.js';
import { type Comparing, placeOfSettlement } from './comparing.js';
import { askThirdAnswer } from './third-answer.js';

/** Leads through the disagreements until the person leaves the list or the last one is settled. `now` compares anew. */
export async function adjudicate(
  reviews: Reviews,
  document: vscode.TextDocument,
  now: () => Promise<Comparing>,
): Promise<void> {
  let at = 0;
  for (;;) {
    const comparison = await now();
    const { settlements } = comparison;
    if (settlements.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('There is no disagreement.'), 5000);
      return;
    }
    const index = await pick(document, comparison, at, () => exportSettled(reviews, document));
    const settlement = index === undefined ? undefined : settlements[index];
    if (index === undefined || settlement === undefined) return;
    const place = placeOfSettlement(settlement);
    if (place !== undefined) await goTo(document, place);
    const answer = await ask(reviews, document, comparison, settlement);
    at = index;
    if (answer === undefined || !isUnchanged(document, comparison.version)) continue;
    if (!(await record(reviews, document, comparison, settlement, answer))) return;
    const { settled, all } = progressOf((await now()).settlements);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Adjudicated: {0} of {1}', settled, all), 5000);
    if (answer !== 'comment') at = index + 1;
    if (settled === all && answer !== 'reopen') {
      void offerExport(reviews, document, all);
      return;
    }
  }
}

async function offerExport(reviews: Reviews, document: vscode.TextDocument, all: number): Promise<void> {
  const take = vscode.l10n.t('Export the Adjudicated Text…');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('All disagreements are settled: {0}.', all),
    take,
  );
  if (answer === take) await exportSettled(reviews, document);
}

/** The export reads the files, so that they are written first. */
async function exportSettled(reviews: Reviews, document: vscode.TextDocument): Promise<void> {
  await reviews.flush();
  const given = { scope: 'file', uri: document.uri, decisions: 'adjudicated' };
  await vscode.commands.executeCommand('trialLens.exportAnnotations', given);
}

/** The list, with the next one that is not settled in front; gives the index of the one that is picked. */
async function pick(
  document: vscode.TextDocument,
  { names, settlements, text }: Comparing,
  from: number,
  takeOut: () => Promise<void>,
): Promise<number | undefined> {
  const { settled, stale, all } = progressOf(settlements);
  const items = settlements.map((settlement, index) => ({
    ...itemOf(settlement, document, text, names),
    index,
  }));
  const later = items.find(({ index }) => index >= from && settlements[index]?.state !== 'settled');
  const next = later ?? items.find(({ index }) => settlements[index]?.state !== 'settled') ?? items[from];
  const list = vscode.window.createQuickPick<(typeof items)[number]>();
  list.title =
    stale === 0
      ? vscode.l10n.t('{0} and {1}: adjudicated {2} of {3}', names[0], names[1], settled, all)
      : vscode.l10n.t(
          '{0} and {1}: adjudicated {2} of {3}, stale {4}',
          names[0],
          names[1],
          settled,
          all,
          stale,
        );
  list.placeholder = vscode.l10n.t('Pick a disagreement to settle it');
  list.buttons = [
    { iconPath: new vscode.ThemeIcon('export'), tooltip: vscode.l10n.t('Export the Adjudicated Text…') },
  ];
  list.onDidTriggerButton(() => {
    list.hide();
    void takeOut();
  });
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = items;
  list.activeItems = next === undefined ? [] : [next];
  return new Promise((resolve) => {
    const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
    list.onDidChangeActive(([active]) => {
      const settlement = active && settlements[active.index];
      const place = settlement && placeOfSettlement(settlement);
      if (place !== undefined)
        editor?.revealRange(rangeOf(document, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    });
    list.onDidAccept(() => {
      // A key may come before the window has told which entry is active; where nothing fits what was typed, it does nothing.
      const item = list.activeItems[0] ?? (list.value === '' ? next : undefined);
      if (item === undefined) return;
      resolve(item.index);
      list.dispose();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

const icons = { open: 'circle-large-outline', settled: 'pass-filled', stale: 'warning' } as const;

function itemOf(
  settlement: Settlement,
  document: vscode.TextDocument,
  text: string,
  names: readonly [string, string],
): vscode.QuickPickItem {
  const { dispute, adjudication, state } = settlement;
  const place = placeOfSettlement(settlement);
  const line = place === undefined ? '' : `${document.positionAt(place.start).line + 1}: `;
  const detail = plainLabel(settlementInWords(settlement, names, vscode.l10n.t));
  if (dispute === undefined)
    return {
      label: `$(${icons[state]}) ${line}${plainLabel(adjudication?.decisions[0]?.anchor.quote ?? '', 80)}`,
      description: vscode.l10n.t('no longer disagreed on'),
      detail,
    };
  const { words, sides } = disputeInWords(dispute, text, vscode.l10n.t);
  const said = `${names[0]}: ${sides[0]} | ${names[1]}: ${sides[1]}`;
  const label = `$(${icons[state]}) ${line}${plainLabel(words)}`;
  // A screen reader passes over the icon, so that the state is said in words too.
  if (state === 'open') return { label, description: plainLabel(`${said} · ${vscode.l10n.t('open')}`) };
  return { label, description: plainLabel(said), detail };
}

type Deed = Answer | 'reopen' | 'comment';

/** What is right; undefined where the person goes back to the list. */
async function ask(
  reviews: Reviews,
  document: vscode.TextDocument,
  { names, text }: Comparing,
  { dispute, adjudication, state }: Settlement,
): Promise<Deed | undefined> {
  const t = vscode.l10n.t;
  const items: (vscode.QuickPickItem & { readonly deed: Deed | 'third' })[] = [];
  let title = t('No longer disagreed on: what becomes of the adjudication?');
  if (dispute !== undefined) {
    const { words, sides } = disputeInWords(dispute, text, t);
    title = t('What is right for “{0}”?', plainLabel(words, 60));
    for (const [index, taken] of (['first', 'second'] as const).entries())
      items.push({
        label: plainLabel(t('{0}: {1}', names[index] ?? '', sides[index] ?? '')),
        ...(state !== 'open' && adjudication !== undefined && isTaken(adjudication.settles, names, taken)
          ? { description: t('taken so far') }
          : {}),
        deed: { taken },
      });
    if (dispute.about === 'annotation') {
      items.push({ label: t('Another answer…'), deed: 'third' });
      if (dispute.first !== undefined && dispute.second !== undefined)
        items.push({
          label: t('Neither: nothing is to be annotated'),
          deed: { taken: 'other', mark: undefined },
        });
    }
  }
  if (adjudication !== undefined)
    items.push({
      label: dispute === undefined ? t('Take the adjudication back') : t('Open it again'),
      description: plainLabel(answerInWords(adjudication.settles, t)),
      deed: 'reopen',
    });
  items.push({ label: t('Comment…'), deed: 'comment' });
  const place = placeOfSettlement({ dispute, adjudication, state });
  const picked = await vscode.window.showQuickPick(items, {
    title,
    // The list may lie over the words.
    ...(place === undefined ? {} : { placeHolder: snippetOf(text, place).text }),
  });
  if (picked?.deed !== 'third') return picked?.deed;
  const mark = dispute?.about === 'annotation' ? await askThirdAnswer(reviews, document, dispute) : undefined;
  return mark && { taken: 'other', mark };
}

function isTaken(
  { taken, between }: { readonly taken: string; readonly between: readonly string[] },
  names: readonly [string, string],
  side: 'first' | 'second',
): boolean {
  if (taken === 'other') return false;
  return between[taken === 'first' ? 0 : 1] === names[side === 'first' ? 0 : 1];
}

/** False where nobody gave a name, and nothing was recorded. */
async function record(
  reviews: Reviews,
  document: vscode.TextDocument,
  comparison: Comparing,
  settlement: Settlement,
  deed: Deed,
): Promise<boolean> {
  const { names, text, held } = comparison;
  const { dispute, adjudication } = settlement;
  const digest = await sha256(text);
  if (deed === 'reopen')
    return adjudication === undefined || reviews.adjudicated.record(document, reopened(adjudication));
  if (deed === 'comment') {
    const place = placeOfSettlement(settlement);
    const note = await vscode.window.showInputBox({
      title: vscode.l10n.t('Comment on the adjudication'),
      prompt: vscode.l10n.t('It stands beside the words for everybody who reviews the text.'),
    });
    if (note === undefined || note.trim() === '' || place === undefined) return true;
    const thread = adjudication?.settles.disagreement ?? crypto.randomUUID();
    return reviews.adjudicated.record(document, [
      { action: 'comment', anchor: anchorOf(text, place, digest), note: note.trim(), thread },
    ]);
  }
  if (dispute === undefined) return true;
  const question = { dispute, names, text, held, earlier: adjudication };
  return reviews.adjudicated.record(
    document,
    adjudicationDrafts(question, deed, crypto.randomUUID(), (place) => anchorOf(text, place, digest)),
  );
}
