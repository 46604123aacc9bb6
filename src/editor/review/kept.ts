/** One open text under review, with the file that keeps what is decided on it. */
import type * as vscode from 'vscode';
import type { Analysis } from '../../core/index.js';
import type { ReviewLayer } from '../../review/layer.js';
import type { OpenReview } from '../../review/open-review.js';
import type { Decision } from '../../schema/index.js';
import type { DecisionFile, Problem } from './decision-file.js';
import { adoptByDigest } from './follow-files.js';
import type { Saving } from './saving.js';

/** One open text under review. */
export interface ReviewState {
  readonly document: vscode.TextDocument;
  readonly annotator: string;
  readonly review: OpenReview;
  /** Why decisions stay in memory; undefined where they are kept in a file. */
  readonly inMemory: string | undefined;
}

export interface Kept extends ReviewState {
  inMemory: string | undefined;
  readonly file: DecisionFile | undefined;
  readonly saving: Saving;
  layer:
    | { readonly analysis: Analysis; readonly decisions: readonly Decision[]; readonly layer: ReviewLayer }
    | undefined;
}

/** What the file holds; `mayAdopt` where a text that was moved from outside brings its decisions along. */
export async function readKept(
  { document, file }: Kept,
  sha256: string,
  mayAdopt: boolean,
): Promise<{ readonly decisions: readonly Decision[]; readonly problems: readonly Problem[] } | undefined> {
  const read = await file?.read();
  // Perhaps the text was moved from outside and its decisions were not.
  const isNew = mayAdopt && file !== undefined && (read?.decisions.length ?? 0) === 0;
  return isNew && (await adoptByDigest(document.uri, sha256)) ? file.read() : read;
}
