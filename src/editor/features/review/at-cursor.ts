/** Which annotation or finding a command is about: the one under the cursor, asked for where there are several. */
import * as vscode from 'vscode';
import type { ReviewedAnnotation, ReviewedFinding, ReviewLayer } from '../../../review/layer.js';
import { spanOf } from '../../positions.js';
import type { Reviews } from '../../review/reviews.js';
import { plainLabel } from '../plain-label.js';

export interface AtCursor {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly layer: ReviewLayer;
  /** The annotation that the person chose already, so that nobody asks which one is meant. */
  readonly chosen?: ReviewedAnnotation;
}

/** The trial text in front, with its layer; tells the person where there is none. */
export async function activeReview(reviews: Reviews, isQuick = false): Promise<AtCursor | undefined> {
  const editor = vscode.window.activeTextEditor;
  const layer = editor && (await reviews.settledLayer(editor.document, isQuick));
  if (editor === undefined || layer === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Trial Lens: no trial text is open.'));
    return undefined;
  }
  return { editor, document: editor.document, layer };
}

/** The annotation at the cursor, or the one that was chosen before, where it is wanted; of several the person chooses. */
export async function annotationAt(
  at: AtCursor,
  isWanted: (one: ReviewedAnnotation) => boolean = isNotRejected,
  none: string = vscode.l10n.t('Trial Lens: there is no annotation at the cursor.'),
): Promise<ReviewedAnnotation | undefined> {
  const { document, editor } = at;
  const { start, end } = spanOf(document, editor.selection);
  const here = (at.chosen === undefined ? annotationsAt(at) : [at.chosen]).filter(isWanted);
  const exact = here.filter((one) => one.start === start && one.end === end);
  return choose(
    exact.length > 0 ? exact : here,
    (one) => ({
      label: plainLabel(document.getText().slice(one.start, one.end)),
      description: `${one.judged.type} · ${one.status}`,
    }),
    none,
    vscode.l10n.t('Which annotation?'),
  );
}

/** Every annotation that the selection touches, also rejected ones, in text order. */
export function annotationsAt({ document, editor, layer }: AtCursor): readonly ReviewedAnnotation[] {
  const { start, end } = spanOf(document, editor.selection);
  return layer.annotations.filter((one) => one.start <= end && one.end >= start);
}

export function isNotRejected({ status }: ReviewedAnnotation): boolean {
  return status !== 'rejected';
}

/** For `annotationAt`: rejected ones too. */
export function isAny(): boolean {
  return true;
}

/** False, told to the person, where the text was edited since it had this version: places found before may be others now. */
export function isUnchanged(document: vscode.TextDocument, version: number): boolean {
  if (document.version === version) return true;
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The text has changed meanwhile, so nothing was decided.'),
  );
  return false;
}

export async function findingAt({ document, editor, layer }: AtCursor): Promise<ReviewedFinding | undefined> {
  const { start, end } = spanOf(document, editor.selection);
  return choose(
    layer.findings.filter(({ finding }) => finding.start <= end && finding.end >= start),
    ({ finding, status }) => ({
      label: plainLabel(finding.message),
      description: `${finding.rule} · ${status}`,
    }),
    vscode.l10n.t('Trial Lens: there is no finding at the cursor.'),
    vscode.l10n.t('Which finding?'),
  );
}

async function choose<T>(
  items: readonly T[],
  show: (item: T) => vscode.QuickPickItem,
  none: string,
  title: string,
): Promise<T | undefined> {
  if (items.length === 0) void vscode.window.showInformationMessage(none);
  if (items.length < 2) return items[0];
  const picked = await vscode.window.showQuickPick(
    items.map((item) => ({ ...show(item), item })),
    { title },
  );
  return picked?.item;
}
