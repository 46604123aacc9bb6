/** A list of places with tick boxes and two switches: whole word, match case. */
import * as vscode from 'vscode';
import type { MatchOptions } from '../../../review/occurrences.js';

/**
 * The entries that stay ticked; undefined where the person leaves. `itemsFor` is asked again when a switch is turned,
 * `listen` is handed the list for what it does besides.
 */
export function pickPlaces<Item extends vscode.QuickPickItem>(
  title: string,
  itemsFor: (options: MatchOptions) => readonly Item[],
  isTicked: (item: Item) => boolean,
  listen: (pick: vscode.QuickPick<Item>) => void,
): Promise<readonly Item[] | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  let options: MatchOptions = { wholeWord: true, matchCase: false };
  const draw = (): void => {
    const items = itemsFor(options);
    pick.items = items;
    pick.selectedItems = items.filter(isTicked);
    pick.buttons = optionButtons(options);
    const state = optionsInWords(options);
    pick.placeholder = items.length === 0 ? vscode.l10n.t('Nothing to decide. {0}', state) : state;
  };
  pick.title = title;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  draw();
  listen(pick);
  return new Promise((resolve) => {
    pick.onDidTriggerButton((button) => {
      options = toggled(options, pick.buttons.indexOf(button));
      draw();
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Whole word first. */
function optionButtons(options: MatchOptions): readonly vscode.QuickInputButton[] {
  return [
    { iconPath: new vscode.ThemeIcon('whole-word'), tooltip: wholeWordInWords(options) },
    { iconPath: new vscode.ThemeIcon('case-sensitive'), tooltip: matchCaseInWords(options) },
  ];
}

/** The options after a press of the button with this number. */
function toggled({ wholeWord, matchCase }: MatchOptions, button: number): MatchOptions {
  return button === 0 ? { wholeWord: !wholeWord, matchCase } : { wholeWord, matchCase: !matchCase };
}

function optionsInWords(options: MatchOptions): string {
  return `${wholeWordInWords(options)} · ${matchCaseInWords(options)}`;
}

function wholeWordInWords({ wholeWord }: MatchOptions): string {
  return wholeWord ? vscode.l10n.t('Whole word: on') : vscode.l10n.t('Whole word: off');
}

function matchCaseInWords({ matchCase }: MatchOptions): string {
  return matchCase ? vscode.l10n.t('Match case: on') : vscode.l10n.t('Match case: off');
}
