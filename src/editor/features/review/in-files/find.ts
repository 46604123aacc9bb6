/** Looks for the same words in many texts, one after the other, so that it can be followed and cancelled. */
import * as vscode from 'vscode';
import { placesUnderAny } from '../../../../review/occurrences.js';
import { longestText, type TrialDocuments } from '../../../documents.js';
import { type AnyText, LeftOut } from '../../../review/any-text.js';
import { filesBelow, type Skipped, type Source, textOf } from '../../export/sources.js';
import { type FoundPlace, foundPlaces, type Sought } from './found-places.js';

/** So many places are listed at most: nobody looks through more. */
export const mostPlaces = 2000;

export interface FoundIn {
  readonly source: Source;
  /** SHA-256 of the text in which they were found. */
  readonly sha256: string;
  readonly places: readonly FoundPlace[];
}

export interface Found {
  readonly files: readonly FoundIn[];
  /** How many trial texts were read. */
  readonly texts: number;
  /** True where there may be more places than are listed. */
  readonly isCut: boolean;
  /** Files that might have been expected and were left out, with the reason. */
  readonly skipped: readonly Skipped[];
}

/** Texts below the folders, and the one in front; undefined where the person cancelled. */
export async function findInFiles(
  folders: readonly vscode.Uri[],
  front: Source,
  sought: Sought,
  documents: TrialDocuments,
  texts: AnyText,
): Promise<Found | undefined> {
  const progress: vscode.ProgressOptions = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Looking for occurrences'),
    cancellable: true,
  };
  return vscode.window.withProgress(progress, async (report, token) => {
    const skipped: Skipped[] = [];
    const sources = await sourcesIn(folders, front, skipped, token);
    const files: FoundIn[] = [];
    let read = 0;
    let left = mostPlaces;
    for (const [index, source] of sources.entries()) {
      await breath();
      if (token.isCancellationRequested) return undefined;
      if (left === 0) break;
      report.report({
        message: vscode.l10n.t('{0} of {1}: {2}', index + 1, sources.length, source.name),
        increment: 100 / sources.length,
      });
      const text = await trialTextOf(source, documents, skipped);
      if (text === undefined) continue;
      read++;
      // Most texts do not hold the words at all and need not be analysed.
      if (placesUnderAny(text, sought.words).length === 0) continue;
      const found = await leavingOut(source, skipped, async () => {
        const { sha256, layer } = await texts.look(source.uri, text);
        return { source, sha256, places: foundPlaces(text, layer.annotations, sought, left) };
      });
      if (found === undefined || found.places.length === 0) continue;
      left -= found.places.length;
      files.push(found);
    }
    return token.isCancellationRequested
      ? undefined
      : { files, texts: read, isCut: left === 0, skipped: named(skipped) };
  });
}

async function sourcesIn(
  folders: readonly vscode.Uri[],
  front: Source,
  skipped: Skipped[],
  token: vscode.CancellationToken,
): Promise<readonly Source[]> {
  const sources = new Map([[front.uri.toString(), front]]);
  for (const folder of folders)
    for (const source of await filesBelow(folder, skipped, token)) sources.set(source.uri.toString(), source);
  return [...sources.values()];
}

/** The text where it is read as a trial text, as the person sees it; undefined where it is none or left out. */
export async function trialTextOf(
  source: Source,
  documents: TrialDocuments,
  skipped: Skipped[],
): Promise<string | undefined> {
  const text = await textOf(source, false, documents, skipped);
  if (text === undefined || text.length <= longestText) return text;
  const reason = vscode.l10n.t('is longer than {0} million characters; split it', longestText / 1_000_000);
  skipped.push({ name: source.name, reason });
  return undefined;
}

/** What is done with one text; undefined, with the reason told in `skipped`, where it has to be left out. */
export async function leavingOut<T>(
  { name }: Source,
  skipped: Skipped[],
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LeftOut)) throw error;
    skipped.push({ name, reason: error.message });
    return undefined;
  }
}

/** The source of a text that is open. */
export function sourceOf(uri: vscode.Uri): Source {
  return { uri, name: vscode.workspace.asRelativePath(uri) };
}

/** Binary files and the like that are open in an editor as a text are told once. */
function named(skipped: readonly Skipped[]): readonly Skipped[] {
  return [...new Map(skipped.map((one) => [`${one.name} ${one.reason}`, one])).values()];
}

/** Lets the editor take its turn, so that typing and Cancel come through. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
