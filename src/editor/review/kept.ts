/** One open text under review, with the file that keeps what is decided on it. */
import type * as vscode from 'vscode';
import type { Analysis } from '../../core/index.js';
import type { ReviewLayer } from '../../review/layer.js';
import type { OpenReview } from '../../review/open-review.js';
import type { Decision } from '../../schema/index.js';
import type { DecisionFile } from './decision-file.js';
import { adoptByDigest } from './follow-files.js';
import type { ReviewNotices } from './notices.js';
import type { Saving } from './saving.js';
import type { SetAside } from './set-aside.js';
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

/** Takes in what is kept, and says so where it cannot be read; `mayAdopt` where a text moved from outside brings its decisions along. */
export async function readKept(
  kept: Kept,
  sha256: string,
  mayAdopt: boolean,
  notices: ReviewNotices,
  aside: SetAside,
): Promise<void> {
  const { document, file, review, saving, barred } = kept;
  if (file === undefined) return;
  const waiting = await aside.of(file);
  review.merge(waiting);
  if (waiting.length > 0 && barred === undefined) saving.soon();
  try {
    let read = await file.read();
    // Perhaps the text was moved from outside and its decisions were not.
    const isNew = mayAdopt && barred === undefined && (read?.decisions.length ?? 0) === 0;
    if (isNew && (await adoptByDigest(document.uri, sha256))) read = await file.read();
    if (read === undefined) return;
    review.merge(read.decisions);
    notices.unread(read);
  } catch (error) {
    notices.unreadable(document, reasonOfFailure(error));
    if (barred === undefined) saving.failed();
  }
}

/** Writes what was decided and gives back what is in the file; undefined where it cannot, which is said and set aside. */
export async function writeKept(
  kept: Kept,
  notices: ReviewNotices,
  aside: SetAside,
): Promise<readonly Decision[] | undefined> {
  const { document, file, review } = kept;
  if (file === undefined) return [];
  const { decisions } = review;
  try {
    // Where it could not be read at first.
    if (decisions.length === 0) return (await file.read())?.decisions ?? [];
    const written = await file.write(decisions);
    await aside.written(file);
    kept.inMemory = undefined;
    notices.kept(document);
    return written;
  } catch (error) {
    kept.inMemory = reasonOfFailure(error);
    const isSafe = await aside.keep(file, decisions).then(
      () => true,
      () => false,
    );
    if (isSafe) notices.unwritten(document, kept.inMemory);
    else notices.inMemory(document, kept.inMemory);
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
