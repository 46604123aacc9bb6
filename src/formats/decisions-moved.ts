/** The text of a decision file whose text has another name now. */
import { mergeHistories } from '../review/history.js';

/**
 * The same decisions on a text of another name, joined with those of a file that stands at the new place; undefined where one of
 * the two cannot be read in whole, so that joining them would lose something. A file that stands alone is moved as it is.
 */
export async function movedDecisions(
  text: string,
  document: string,
  there: string | undefined,
): Promise<string | undefined> {
  const renamed = text.replace(
    /"document":"(?:[^"\\]|\\.)*"/,
    () => `"document":${JSON.stringify(document)}`,
  );
  if (there === undefined) return renamed;
  // The schema is big and most people never review, so it is not loaded before it is needed.
  const { isLossless, readDecisions, writeDecisions } = await import('./decisions-file.js');
  const [moved, old] = [readDecisions(renamed), readDecisions(there)];
  if (!isLossless(moved) || !isLossless(old)) return undefined;
  const decisions = mergeHistories(old.file.decisions, moved.file.decisions);
  return writeDecisions({ head: old.file.head, decisions });
}
