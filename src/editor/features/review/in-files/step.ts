/** Takes back, or brings again, what was decided on many texts at once; only where nobody decided otherwise since. */
import * as vscode from 'vscode';
import { type Direction, type JointStep, takingBack } from '../../../../review/joint-steps.js';
import type { Decision } from '../../../../schema/index.js';
import type { AnyText } from '../../../review/any-text.js';
import type { Reviews } from '../../../review/reviews.js';
import type { Skipped } from '../../export/sources.js';
import { leavingOut, sourceOf } from './find.js';

export interface SteppedInFiles {
  /** Decisions taken back or brought again, and in how many texts. */
  readonly count: number;
  readonly texts: number;
  /** Decisions that somebody decided otherwise since; they stay. */
  readonly overtaken: number;
  readonly skipped: readonly Skipped[];
  /** The same step in the texts where it failed, to be tried again. */
  readonly left: JointStep | undefined;
}

export async function stepInFiles(
  step: JointStep,
  direction: Direction,
  reviews: Reviews,
  texts: AnyText,
): Promise<SteppedInFiles> {
  const progress: vscode.ProgressOptions = {
    location: vscode.ProgressLocation.Window,
    title:
      direction === 'undo'
        ? vscode.l10n.t('Taking decisions back')
        : vscode.l10n.t('Bringing decisions back'),
  };
  return vscode.window.withProgress(progress, async () => {
    const stamp = reviews.stampsOf(texts.annotator);
    const skipped: Skipped[] = [];
    const now = new Map<string, readonly string[]>();
    const made = new Map<string, readonly string[]>();
    const failed = new Map<string, readonly string[]>();
    const sums = { count: 0, overtaken: 0 };
    for (const [address, ids] of step.texts) {
      const source = sourceOf(vscode.Uri.parse(address));
      failed.set(address, ids);
      await leavingOut(source, skipped, async () => {
        const history = await texts.history(source.uri);
        const back = takingBack(history.decisions, ids);
        sums.overtaken += back.overtaken;
        if (back.missing > 0)
          skipped.push({
            name: source.name,
            reason: vscode.l10n.t('no longer has these decisions: {0}', back.missing),
          });
        const retractions = back.ids.map(
          (replaces): Decision => ({ action: 'retract', ...stamp(), replaces }),
        );
        if (retractions.length > 0) await history.add(retractions);
        failed.delete(address);
        if (retractions.length === 0) return;
        now.set(
          address,
          retractions.map(({ id }) => id),
        );
        // Brought again, the decisions are the ones that were made: whoever takes them back sees what became of those.
        made.set(address, direction === 'undo' ? back.taken : (step.made?.get(address) ?? back.taken));
        sums.count += back.taken.length;
      });
    }
    const { at } = stamp();
    const left = failed.size === 0 ? undefined : { ...step, texts: failed };
    reviews.joint.moved(
      step,
      direction,
      direction === 'undo' ? { at, texts: now, made } : { at, texts: made },
      left,
    );
    return { ...sums, texts: now.size, skipped, left };
  });
}
