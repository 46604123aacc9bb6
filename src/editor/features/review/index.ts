/** Everything that people do to annotations and findings. */
import * as vscode from 'vscode';
import type { TrialDocuments } from '../../documents.js';
import { registerRelating } from '../../review/relating.js';
import type { Reviews } from '../../review/reviews.js';
import { registerReviewCommands } from './commands.js';
import { registerComments } from './comments.js';
import { registerCompare } from './compare.js';
import { registerOccurrencesInFiles } from './in-files/index.js';
import { registerListHere } from './list-here.js';
import { registerReviewMarks } from './marks.js';
import { registerOccurrences } from './occurrences.js';
import { registerOrphans } from './orphans.js';
import { registerReviewProgress } from './progress.js';
import { registerQueryList } from './queries.js';
import { registerRelations } from './relations.js';
import { registerUndo } from './undo.js';
import { registerReviewMode } from './walk.js';

export function registerReview(documents: TrialDocuments, reviews: Reviews): vscode.Disposable {
  return vscode.Disposable.from(
    registerReviewCommands(reviews),
    registerReviewMode(reviews),
    registerUndo(documents, reviews),
    registerComments(documents, reviews),
    registerCompare(documents, reviews),
    registerListHere(documents, reviews),
    registerOccurrences(reviews),
    registerOccurrencesInFiles(documents, reviews),
    registerOrphans(reviews),
    registerReviewMarks(documents, reviews),
    registerReviewProgress(documents, reviews),
    registerQueryList(reviews),
    registerRelating(documents, reviews),
    registerRelations(documents, reviews),
  );
}
