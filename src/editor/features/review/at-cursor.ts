/** Which annotation or finding a command is about: the one under the cursor, asked for where there are several. */
import * as vscode from 'vscode';
import type { ReviewedAnnotation, ReviewedFinding, ReviewLayer } from '../../../review/layer.js';
import { spanOf } from '../../positions.js';
import type { Reviews } from '../../review/reviews.js';

export interface AtCursor {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly layer: ReviewLayer;
}

/** The trial text in front, with its layer; tells the person where there is none. */
export async function activeReview(reviews: Reviews): Promise<AtCursor | undefined> {
  const editor = vscode.window.activeTextEditor;
  const layer = editor && (await reviews.settledLayer(editor.document));
  if (editor === undefined || layer === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Trial Lens: no trial text is open.'));
    return undefined;
  }
  return { editor, document: editor.document, layer };
}

/** The annotation at the cursor that is not rejected; of several the person chooses. */
export async function annotationAt(
  at: AtCursor,
  rejectedToo = false,
): Promise<ReviewedAnnotation | undefined> {
  const { document, editor, layer } = at;
  const { start, end } = spanOf(document, editor.selection);
  const here = layer.annotations.filter(
    (one) => one.start <= end && one.end >= start && (rejectedToo || one.status !== 'rejected'),
  );
  const exact = here.filter((one) => one.start === start && one.end === end);
  return choose(
    exact.length > 0 ? exact : here,
    (one) => ({
      label: document.getText().slice(one.start, one.end),
      description: `${one.judged.type} · ${one.status}`,
    }),
    vscode.l10n.t('Trial Lens: there is no annotation at the cursor.'),
    vscode.l10n.t('Which annotation?'),
  );
}

export async function findingAt({ document, editor, layer }: AtCursor): Promise<ReviewedFinding | undefined> {
  const { start, end } = spanOf(document, editor.selection);
  return choose(
    layer.findings.filter(({ finding }) => finding.start <= end && finding.end >= start),
    ({ finding, status }) => ({ label: finding.message, description: `${finding.rule} · ${status}` }),
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
