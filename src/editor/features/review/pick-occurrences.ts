/** The list with tick boxes from which a person picks places of the same words, each with its line and context. */
import * as vscode from 'vscode';
import type { MatchOptions, Occurrence } from '../../../review/occurrences.js';
import { rangeOf } from '../../positions.js';
import { snippetOf } from '../tree/snippet.js';
import { optionButtons, optionsInWords, toggled } from './match-buttons.js';
import { placeDescription, placeLabel } from './place-words.js';

interface PlaceItem extends vscode.QuickPickItem {
  readonly occurrence: Occurrence;
}

/** The places that stay ticked; undefined where the person leaves. `find` is asked again when an option changes. */
export function pickOccurrences(
  document: vscode.TextDocument,
  title: string,
  find: (options: MatchOptions) => readonly Occurrence[],
): Promise<readonly Occurrence[] | undefined> {
  const text = document.getText();
  const pick = vscode.window.createQuickPick<PlaceItem>();
  let options: MatchOptions = { wholeWord: true, matchCase: false };
  const draw = (): void => {
    const items = find(options).map((occurrence) => itemOf(document, text, occurrence));
    pick.items = items;
    pick.selectedItems = items.filter(({ occurrence }) => !occurrence.doubtful);
    pick.buttons = optionButtons(options);
    const state = optionsInWords(options);
    pick.placeholder = items.length === 0 ? vscode.l10n.t('Nothing to decide. {0}', state) : state;
  };
  pick.title = title;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  draw();
  return new Promise((resolve) => {
    pick.onDidTriggerButton((button) => {
      options = toggled(options, pick.buttons.indexOf(button));
      draw();
    });
    pick.onDidChangeActive(([item]) => {
      if (item) reveal(document, item.occurrence);
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems.map(({ occurrence }) => occurrence));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function itemOf(document: vscode.TextDocument, text: string, occurrence: Occurrence): PlaceItem {
  const line = document.positionAt(occurrence.start).line + 1;
  const snippet = snippetOf(text, occurrence).text;
  return { label: placeLabel(line, snippet), ...placeDescription(occurrence.known?.status), occurrence };
}

/** Brings the place of the entry under the keys into view. */
function reveal(document: vscode.TextDocument, occurrence: Occurrence): void {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  editor?.revealRange(rangeOf(document, occurrence), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
