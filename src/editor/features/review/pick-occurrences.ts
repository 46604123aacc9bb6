/** The list with tick boxes from which a person picks places of the same words, each with its line and context. */
import * as vscode from 'vscode';
import type { MatchOptions, Occurrence } from '../../../review/occurrences.js';
import { rangeOf } from '../../positions.js';
import { snippetOf } from '../tree/snippet.js';
import { pickPlaces } from './pick-places.js';
import { placeDescription, placeLabel } from './place-words.js';

interface PlaceItem extends vscode.QuickPickItem {
  readonly occurrence: Occurrence;
}

/** The places that stay ticked; undefined where the person leaves. `find` is asked again when an option changes. */
export async function pickOccurrences(
  document: vscode.TextDocument,
  title: string,
  find: (options: MatchOptions) => readonly Occurrence[],
): Promise<readonly Occurrence[] | undefined> {
  const text = document.getText();
  const picked = await pickPlaces(
    title,
    (options) => find(options).map((occurrence) => itemOf(document, text, occurrence)),
    ({ occurrence }) => !occurrence.doubtful,
    (pick) =>
      pick.onDidChangeActive(([item]) => {
        if (item) reveal(document, item.occurrence);
      }),
  );
  return picked?.map(({ occurrence }) => occurrence);
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
