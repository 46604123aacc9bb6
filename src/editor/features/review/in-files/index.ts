/** "Annotate All Occurrences in Files…": one verdict on the same words in many texts, open or not, as one step. */
import * as vscode from 'vscode';
import type { JointStep } from '../../../../review/joint-steps.js';
import type { TrialDocuments } from '../../../documents.js';
import { AnyText } from '../../../review/any-text.js';
import { lastStepped } from '../../../review/last-stepped.js';
import type { Reviews } from '../../../review/reviews.js';
import { plainLabel } from '../../plain-label.js';
import { activeReview } from '../at-cursor.js';
import { askVerdict, subjectAt, verdictOf } from '../occurrences.js';
import { verdictTitle } from '../place-words.js';
import { askValue } from '../value-form.js';
import { decideInFiles } from './decide.js';
import { type Found, findInFiles, mostPlaces, sourceOf } from './find.js';
import { pickInFiles } from './pick.js';
import { askFolders, type Scope } from './scope.js';
import { stepInFiles } from './step.js';
import { say, tellDecided, tellStepped } from './tell.js';

export function registerOccurrencesInFiles(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  return vscode.Disposable.from(
    // A key binding may name the verdict and the scope, which are then not asked for.
    vscode.commands.registerCommand('trialLens.review.annotateAllInFiles', (given?: unknown) =>
      annotateInFiles(documents, reviews, given),
    ),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) reviews.joint.renamed(oldUri.toString(), newUri.toString());
    }),
  );
}

async function annotateInFiles(documents: TrialDocuments, reviews: Reviews, given: unknown): Promise<void> {
  const at = await activeReview(reviews);
  const subject = at && (await subjectAt(at));
  if (at === undefined || subject === undefined) return;
  const { words, judged } = subject;
  const front = at.document.uri;
  const verdict = verdictOf(part(given, 'verdict')) ?? (judged ? await askVerdict(words) : 'accept');
  if (verdict === undefined) return;
  const value =
    judged === undefined || verdict === 'change' ? await askValue(reviews, words, judged) : judged;
  const folders = value && (await askFolders(front, scopeOf(part(given, 'scope'))));
  // The name is known before anything is read: nobody waits to be asked then.
  const annotator = folders && (await reviews.named(at.document))?.annotator;
  if (value === undefined || folders === undefined || annotator === undefined) return;
  const { log } = documents;
  const texts = new AnyText(documents, reviews, annotator);
  const sought = { words, verdict, type: judged?.type ?? value.type };
  const found = await findInFiles(folders, sourceOf(front), sought, documents, texts);
  if (found === undefined) return;
  if (found.files.length === 0 || found.isCut || found.skipped.length > 0) void tellFound(words, found, log);
  if (found.files.length === 0) return;
  const chosen = await pickInFiles(verdictTitle(verdict, words), found.files);
  if (chosen === undefined || chosen.length === 0) return;
  const decided = await decideInFiles(chosen, sought, value, documents, reviews, texts);
  if (decided.isCancelled) {
    await step(decided.step, 'undo', documents, reviews, texts);
    return;
  }
  void tellDecided(decided, log).then(async (isUnwanted) => {
    if (isUnwanted && reviews.joint.isDue(decided.step, 'undo'))
      await step(decided.step, 'undo', documents, reviews, texts);
  });
}

async function step(
  joint: JointStep,
  direction: 'undo' | 'redo',
  documents: TrialDocuments,
  reviews: Reviews,
  texts: AnyText,
): Promise<void> {
  if (joint.texts.size === 0) return;
  const stepped = await stepInFiles(joint, direction, reviews, texts);
  const { left } = stepped;
  // Nobody waits for the message to be read.
  void tellStepped(direction, stepped, documents.log).then(async (isWantedAgain) => {
    if (isWantedAgain && left !== undefined && reviews.joint.isDue(left, direction))
      await step(left, direction, documents, reviews, texts);
  });
}

/** Takes back, or brings again, what was decided on many texts where that is next at a text; false where it is not. */
export async function stepJointly(
  documents: TrialDocuments,
  reviews: Reviews,
  document: vscode.TextDocument,
  direction: 'undo' | 'redo',
): Promise<boolean> {
  const state = await reviews.named(document);
  const own = lastStepped(reviews, document, direction).peek(document)?.review.stepAt(direction);
  const joint = reviews.joint.next(direction, document.uri.toString(), own);
  if (state === undefined || joint === undefined) return false;
  await step(joint, direction, documents, reviews, new AnyText(documents, reviews, state.annotator));
  return true;
}

async function tellFound(words: string, found: Found, log: vscode.LogOutputChannel): Promise<void> {
  const t = vscode.l10n.t;
  const { files, texts, isCut, skipped } = found;
  const nothing = t(
    'There is nothing to decide on “{0}”. Trial texts read: {1}.',
    plainLabel(words, 60),
    texts,
  );
  const cut = t('Only the first {0} places are listed. Decide on them, then look again.', mostPlaces);
  await say(files.length === 0 ? [nothing] : isCut ? [cut] : [], skipped, log, []);
}

function part(given: unknown, name: 'verdict' | 'scope'): unknown {
  return typeof given === 'object' && given !== null && name in given
    ? (given as Record<string, unknown>)[name]
    : undefined;
}

function scopeOf(given: unknown): Scope | undefined {
  return given === 'folder' || given === 'workspace' ? given : undefined;
}
