/** Records one verdict on the chosen places of many texts, a text at a time, each as a whole or not at all. */
import * as vscode from 'vscode';
import { anchorOf } from '../../../../review/anchor.js';
import type { JointStep } from '../../../../review/joint-steps.js';
import { massDrafts } from '../../../../review/occurrences.js';
import type { Decision, Judged } from '../../../../schema/index.js';
import type { TrialDocuments } from '../../../documents.js';
import { type AnyText, LeftOut } from '../../../review/any-text.js';
import type { Reviews } from '../../../review/reviews.js';
import type { Skipped } from '../../export/sources.js';
import { breath, type FoundIn, leavingOut, trialTextOf } from './find.js';
import { type Sought, stillFound } from './found-places.js';

export interface DecidedInFiles {
  readonly step: JointStep;
  readonly count: number;
  /** Places that were decided on by somebody else since they were chosen. */
  readonly overtaken: number;
  readonly skipped: readonly Skipped[];
  /** The person cancelled: the step holds what was recorded until then. */
  readonly isCancelled: boolean;
}

/** `value` is what is added, or what annotations are changed to. */
export async function decideInFiles(
  files: readonly FoundIn[],
  sought: Sought,
  value: Judged,
  documents: TrialDocuments,
  reviews: Reviews,
  texts: AnyText,
): Promise<DecidedInFiles> {
  const progress: vscode.ProgressOptions = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Recording decisions'),
    cancellable: true,
  };
  const stamp = reviews.stampsOf(texts.annotator);
  const skipped: Skipped[] = [];
  const ids = new Map<string, readonly string[]>();
  const sums = { count: 0, overtaken: 0 };
  const isCancelled = await vscode.window.withProgress(progress, async (report, token) => {
    for (const [index, { source, sha256, places }] of files.entries()) {
      await breath();
      if (token.isCancellationRequested) return true;
      report.report({
        message: vscode.l10n.t('{0} of {1}: {2}', index + 1, files.length, source.name),
        increment: 100 / files.length,
      });
      await leavingOut(source, skipped, async () => {
        const text = await trialTextOf(source, documents, skipped);
        if (text === undefined) return;
        const now = await texts.look(source.uri, text);
        if (now.sha256 !== sha256) throw new LeftOut(vscode.l10n.t('has changed meanwhile'));
        const here = stillFound(places, now.layer.annotations, sought);
        sums.overtaken += places.length - here.length;
        const drafts = massDrafts(sought.verdict, value, here, (place) => anchorOf(text, place, sha256));
        if (drafts.length === 0) return;
        const decisions = drafts.map((draft): Decision => ({ ...draft, ...stamp() }));
        await now.history.add(decisions);
        ids.set(
          source.uri.toString(),
          decisions.map(({ id }) => id),
        );
        sums.count += decisions.length;
      });
    }
    return false;
  });
  const step = { at: stamp().at, texts: ids };
  if (ids.size > 0) reviews.joint.record(step);
  return { step, ...sums, skipped, isCancelled };
}
