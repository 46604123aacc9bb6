/** One open text under review, with the file that keeps what is decided on it. */
import type * as vscode from 'vscode';
import type { Analysis } from '../../core/index.js';
import type { ReviewLayer } from '../../review/layer.js';
import type { OpenReview } from '../../review/open-review.js';
import type { Decision } from '../../schema/index.js';
import type { DecisionFile, Problem } from './decision-file.js';
import { adoptByDigest } from './follow-files.js';
import type { ReviewNotices } from './notices.js';
import type { Saving } from './saving.js';
import { reasonForMemory, reasonOfFailure } from './where-kept.js';

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
  /** Read also where it cannot be written, for what was decided elsewhere counts. */
  readonly file: DecisionFile | undefined;
  /** Why nothing may be written; undefined where writing is tried. */
  barred: string | undefined;
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

/** Writes what was decided, and says so where it cannot; gives back what is in the file. */
export async function writeKept(
  kept: Kept,
  notices: ReviewNotices,
): Promise<readonly Decision[] | undefined> {
  try {
    const written = await kept.file?.write(kept.review.decisions);
    kept.inMemory = undefined;
    notices.kept(kept.document);
    return written;
  } catch (error) {
    kept.inMemory = reasonOfFailure(error);
    notices.inMemory(kept.document, kept.inMemory);
    return undefined;
  }
}

/** What was decided while nothing might be written goes into the files once that is allowed. */
export function unbar(texts: Iterable<Kept>): void {
  for (const kept of texts) {
    const was = kept.barred;
    kept.barred = reasonForMemory(kept.document.uri, kept.annotator);
    if (was === undefined || kept.barred !== undefined) continue;
    kept.inMemory = undefined;
    if (kept.review.decisions.length > 0) kept.saving.soon();
  }
}
