/** The views and commands around the active trial text: they share the one notion of which text that is. */
import * as vscode from 'vscode';
import { ActiveTrial } from '../active-trial.js';
import type { TrialDocuments } from '../documents.js';
import type { Reviews } from '../review/reviews.js';
import { registerEvidenceTable } from './evidence-table/index.js';
import { registerExport } from './export/index.js';
import { registerNavigation } from './navigation/index.js';
import { registerStatusBar } from './status-bar/index.js';
import { registerSwitch } from './switch.js';
import { registerTree } from './tree/index.js';
import { registerWalkthrough } from './walkthrough.js';

export function registerViews(
  documents: TrialDocuments,
  context: vscode.ExtensionContext,
  reviews: Reviews,
): vscode.Disposable {
  const active = new ActiveTrial(documents);
  return vscode.Disposable.from(
    active,
    registerSwitch(documents, active, context),
    registerTree(active, reviews),
    registerStatusBar(documents, active),
    registerNavigation(active),
    registerExport(documents, active, context),
    registerEvidenceTable(documents, active, context),
    registerWalkthrough(context),
  );
}
