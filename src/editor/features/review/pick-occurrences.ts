/** The list with tick boxes from which a person picks places of the same words, each with its line and context. */
import * as vscode from 'vscode';
import type { MatchOptions, Occurrence } from '../../../review/occurrences.js';
import { rangeOf } from '../../positions.js';
import { plainLabel } from '../plain-label.js';
import { snippetOf } from '../tree/snippet.js';

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
    pick.buttons = [
      { iconPath: new vscode.ThemeIcon('whole-word'), tooltip: wholeWordInWords(options) },
      { iconPath: new vscode.ThemeIcon('case-sensitive'), tooltip: matchCaseInWords(options) },
    ];
    const state = `${wholeWordInWords(options)} · ${matchCaseInWords(options)}`;
    pick.placeholder = items.length === 0 ? vscode.l10n.t('Nothing to decide. {0}', state) : state;
  };
  pick.title = title;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  draw();
  return new Promise((resolve) => {
    pick.onDidTriggerButton((button) => {
      const { wholeWord, matchCase } = options;
      options =
        button === pick.buttons[0]
          ? { wholeWord: !wholeWord, matchCase }
          : { wholeWord, matchCase: !matchCase };
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
  const { known } = occurrence;
  return {
    label: `${line}: ${plainLabel(snippetOf(text, occurrence).text)}`,
    description:
      known === undefined ? vscode.l10n.t('not annotated') : `${known.judged.type} · ${known.status}`,
    occurrence,
  };
}

function wholeWordInWords({ wholeWord }: MatchOptions): string {
  return wholeWord ? vscode.l10n.t('Whole word: on') : vscode.l10n.t('Whole word: off');
}

function matchCaseInWords({ matchCase }: MatchOptions): string {
  return matchCase ? vscode.l10n.t('Match case: on') : vscode.l10n.t('Match case: off');
}

/** Brings the place of the entry under the keys into view. */
function reveal(document: vscode.TextDocument, occurrence: Occurrence): void {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  editor?.revealRange(rangeOf(document, occurrence), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
