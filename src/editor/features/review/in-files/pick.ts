/** The list with tick boxes of places in many texts, a heading for each text. */
import * as vscode from 'vscode';
import { isUnder, type MatchOptions } from '../../../../review/occurrences.js';
import { goTo } from '../../../go-to.js';
import { plainLabel } from '../../plain-label.js';
import { optionButtons, optionsInWords, toggled } from '../match-buttons.js';
import { placeDescription, placeLabel } from '../place-words.js';
import type { FoundIn } from './find.js';
import type { FoundPlace } from './found-places.js';

interface PlaceItem extends vscode.QuickPickItem {
  readonly file?: FoundIn;
  readonly place?: FoundPlace;
}

/** The texts with the places that stay ticked; undefined where the person leaves. */
export function pickInFiles(
  title: string,
  files: readonly FoundIn[],
): Promise<readonly FoundIn[] | undefined> {
  const pick = vscode.window.createQuickPick<PlaceItem>();
  const show: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('go-to-file'),
    tooltip: vscode.l10n.t('Show this place'),
  };
  const whole: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('check-all'),
    tooltip: vscode.l10n.t('Tick all or none of this text'),
  };
  let options: MatchOptions = { wholeWord: true, matchCase: false };
  const draw = (): void => {
    const groups = files.map((file) => ({
      file,
      places: file.places.filter((place) => isUnder(place, options)),
    }));
    const items = groups
      .filter(({ places }) => places.length > 0)
      .flatMap(({ file, places }): PlaceItem[] => [
        {
          label: `${plainLabel(file.source.name)} (${places.length})`,
          kind: vscode.QuickPickItemKind.Separator,
        },
        ...places.map((place) => ({ ...inWords(place), file, place, buttons: [show, whole] })),
      ]);
    pick.items = items;
    pick.selectedItems = items.filter(({ place }) => place?.doubtful === false);
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
    pick.onDidTriggerItemButton(({ button, item: { file, place } }) => {
      if (file === undefined || place === undefined) return;
      if (button === show) void reveal(file, place);
      else pick.selectedItems = allOrNone(pick, file);
    });
    pick.onDidAccept(() => {
      const ticked = new Set(pick.selectedItems.map(({ place }) => place));
      resolve(
        files
          .map((file) => ({ ...file, places: file.places.filter((place) => ticked.has(place)) }))
          .filter(({ places }) => places.length > 0),
      );
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Every place of a text is ticked, or none where all were. */
function allOrNone(
  { items, selectedItems }: vscode.QuickPick<PlaceItem>,
  file: FoundIn,
): readonly PlaceItem[] {
  const own = items.filter((item) => item.file === file);
  const others = selectedItems.filter((item) => item.file !== file);
  const isAll = own.every((item) => selectedItems.includes(item));
  return isAll ? others : [...others, ...own];
}

function inWords({ line, snippet, known }: FoundPlace): vscode.QuickPickItem {
  return { label: placeLabel(line, snippet), ...placeDescription(known?.status) };
}

/** Opens the text beside the list, which stays. */
async function reveal({ source }: FoundIn, place: FoundPlace): Promise<void> {
  const document = await vscode.workspace.openTextDocument(source.uri);
  await goTo(document, place, { preserveFocus: true });
}
