/** The texts of the workspace that the person has begun to review, and how far each is: only their own decisions count. */
import * as vscode from 'vscode';
import { decisionPath } from '../../../review/file-names.js';
import { standing } from '../../../review/history.js';
import { isVerdict } from '../../../review/layer.js';
import { decisionFilesIn, textOf } from '../../review/follow-files.js';
import { documentOf } from '../../review/move-decisions.js';
import type { Reviews } from '../../review/reviews.js';

/** Annotations that were decided on, by the address of the text. */
export type DecidedCounts = ReadonlyMap<string, number>;

/** As the decision files of an annotator have it. */
export async function decidedIn(annotator: string): Promise<DecidedCounts> {
  const decided = new Map<string, number>();
  for (const folder of vscode.workspace.workspaceFolders ?? [])
    for (const file of await decisionFilesIn(folder)) {
      const text = await textOf(file);
      const path = documentOf(text);
      if (path === undefined) continue;
      const own = vscode.Uri.joinPath(folder.uri, decisionPath(path, annotator));
      if (own.toString() !== file.toString()) continue;
      // The schema is big and most people never review, so it is not loaded before it is needed.
      const { readDecisions } = await import('../../../formats/decisions-file.js');
      const read = readDecisions(text);
      if (!read.ok) continue;
      const verdicts = standing(read.file.decisions).filter((one) => isVerdict(one) && one.action !== 'add');
      decided.set(vscode.Uri.joinPath(folder.uri, path).toString(), verdicts.length);
    }
  return decided;
}

export interface TextUnderReview {
  readonly address: string;
  readonly name: string;
  readonly note: string;
}

/** In the order of their names; an open text also tells how many annotations there are. */
export function textsUnderReview(decided: DecidedCounts, reviews: Reviews): readonly TextUnderReview[] {
  const notes = new Map(
    [...decided].map(([address, count]) => [address, vscode.l10n.t('{0} decided', count)]),
  );
  reviews.forEach((document) => {
    const layer = reviews.layer(document);
    const address = document.uri.toString();
    if (layer === undefined || (layer.reviewed === 0 && !notes.has(address))) return;
    notes.set(address, vscode.l10n.t('{0} of {1}', layer.reviewed, layer.suggested));
  });
  return [...notes]
    .map(([address, note]) => ({
      address,
      name: vscode.workspace.asRelativePath(vscode.Uri.parse(address)),
      note,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
