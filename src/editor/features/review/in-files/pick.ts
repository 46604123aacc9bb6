/** The list with tick boxes of places in many texts, a heading for each text. */
import * as vscode from 'vscode';
import { isUnder, type MatchOptions } from '../../../../review/occurrences.js';
import { goTo } from '../../../go-to.js';
import { plainLabel } from '../../plain-label.js';
import { pickPlaces } from '../pick-places.js';
import { placeDescription, placeLabel } from '../place-words.js';
import type { FoundIn } from './find.js';
import type { FoundPlace } from './found-places.js';

interface PlaceItem extends vscode.QuickPickItem {
  readonly file?: FoundIn;
  readonly place?: FoundPlace;
}

/** The texts with the places that stay ticked; undefined where the person leaves. */
export async function pickInFiles(
  title: string,
  files: readonly FoundIn[],
): Promise<readonly FoundIn[] | undefined> {
  const show: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('go-to-file'),
    tooltip: vscode.l10n.t('Show this place'),
  };
  const whole: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('check-all'),
    tooltip: vscode.l10n.t('Tick all or none of this text'),
  };
  const picked = await pickPlaces<PlaceItem>(
    title,
    (options) => files.flatMap((file) => itemsOf(file, options, [show, whole])),
    ({ place }) => place?.doubtful === false,
    (pick) =>
      pick.onDidTriggerItemButton(({ button, item: { file, place } }) => {
        if (file === undefined || place === undefined) return;
        if (button === show) void reveal(file, place);
        else pick.selectedItems = allOrNone(pick, file);
      }),
  );
  const ticked = new Set(picked?.map(({ place }) => place));
  return (
    picked &&
    files
      .map((file) => ({ ...file, places: file.places.filter((place) => ticked.has(place)) }))
      .filter(({ places }) => places.length > 0)
  );
}

/** A heading and the places of one text; nothing where it has none under the options. */
function itemsOf(
  file: FoundIn,
  options: MatchOptions,
  buttons: readonly vscode.QuickInputButton[],
): readonly PlaceItem[] {
  const places = file.places.filter((place) => isUnder(place, options));
  const label = `${plainLabel(file.source.name)} (${places.length})`;
  const heading = { label, kind: vscode.QuickPickItemKind.Separator };
  return places.length === 0
    ? []
    : [heading, ...places.map((place) => ({ ...inWords(place), file, place, buttons }))];
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
